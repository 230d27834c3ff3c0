import { inspect } from 'node:util';
import { addSecret } from './redact.js';

const MASK = '***';
const listeners = new Set<(value: string) => void>();
const known = new Set<string>();

/**
 * A value that must not be seen: a key, a token, a password, a private key. It prints as `***` wherever it
 * is logged, serialised or put into a string; only {@link Secret.reveal} gives it out. Creating one masks it
 * in this process's output from that moment ({@link redact}) and tells the listeners of {@link onSecret}.
 */
export class Secret {
  #value: string;

  constructor(value: string) {
    this.#value = value;
    if (value === '' || known.has(value)) return;
    known.add(value);
    addSecret(value);
    for (const listener of listeners) listener(value);
  }

  /**
   * A secret that never leaves this process, such as a private key. It is taken out of everything printed, but no
   * listener is told: telling the runner what to mask would be the only time it is shown.
   */
  static ofOurOwn(value: string): Secret {
    addSecret(value);
    const secret = new Secret('');
    secret.#value = value;
    return secret;
  }

  /** The value itself, for the one place that needs it: a signature, a login, a request body. */
  reveal(): string {
    return this.#value;
  }

  toString(): string {
    return MASK;
  }

  toJSON(): string {
    return MASK;
  }

  [inspect.custom](): string {
    return MASK;
  }
}

/**
 * Calls `listener` with every secret value, those known so far included: how the runner learns what to mask.
 * @returns a function that ends it
 */
export function onSecret(listener: (value: string) => void): () => void {
  for (const value of known) listener(value);
  listeners.add(listener);
  return () => listeners.delete(listener);
}
