import { LoginFailure } from '../login-failure.js';
import { readAnswer, type Body } from './answer.js';
import { Channel, RequestTooLarge, type Acquaintance, type Scheme } from './channel.js';
import { ConnectionBroken } from './connection.js';
import { envelope, OPERATION_TIMEOUT, type Operation } from './envelope.js';
import { WsManFault } from './fault.js';
import { urlOf, type WinRmRequest } from './request.js';

/** The service answers within its own time-out, and has this long for it to arrive. */
const ANSWER_LIMIT = (OPERATION_TIMEOUT + 30) * 1000;
const CONNECT_LIMIT = 20_000;
const SILENCE_UNTIL_LOST = 30_000;

export interface Sending {
  readonly signal: AbortSignal;
  /**
   * Doing it twice does no harm: it is sent again on a new connection when an old one turns out to be closed.
   * Default: false.
   */
  readonly repeatable?: boolean;
}

/** Speaks WS-Management with one guest, over as many connections as there are questions at a time. */
export class WsManClient {
  readonly #request: WinRmRequest;
  readonly #url: string;
  readonly #acquaintance: Acquaintance = {};
  readonly #idle: Channel[] = [];
  readonly #all = new Set<Channel>();
  readonly #background = new Set<Promise<void>>();

  constructor(request: WinRmRequest) {
    this.#request = request;
    this.#url = urlOf(request).href;
  }

  /** How long a guest may give no answer while a command runs, in milliseconds. */
  get silenceUntilLost(): number {
    return this.#request.silenceUntilLost ?? SILENCE_UNTIL_LOST;
  }

  /** How the guest lets us in; undefined before it has. */
  get scheme(): Scheme | undefined {
    return this.#acquaintance.scheme;
  }

  /**
   * Has an operation done.
   * @throws WsManFault if the guest says that it failed; ConnectionBroken, RequestTooLarge or LoginFailure if it says
   * nothing; the signal's reason if it aborts
   */
  async send(operation: Operation, { signal, repeatable = false }: Sending): Promise<Body> {
    const { channel, isUsed } = await this.#take(signal);
    try {
      return await this.#exchange(channel, operation, signal);
    } catch (error) {
      if (!(repeatable && isUsed && error instanceof ConnectionBroken)) throw error;
    }
    const fresh = await this.#open(signal);
    return this.#exchange(fresh, operation, signal);
  }

  /** Leaves `work`, which must not fail, to itself: {@link settled} waits for it. */
  inBackground(work: Promise<void>): void {
    this.#background.add(work);
    void work.finally(() => this.#background.delete(work));
  }

  /** Resolves when nothing goes on in the background. */
  async settled(): Promise<void> {
    await Promise.all(this.#background);
  }

  /** Hangs up. Another question connects anew. */
  close(): void {
    for (const channel of this.#all) channel.close();
    this.#all.clear();
    this.#idle.length = 0;
  }

  async #exchange(channel: Channel, operation: Operation, signal: AbortSignal): Promise<Body> {
    const { xml } = envelope(operation, this.#url);
    try {
      const answer = await channel.exchange({ xml, signal, timeout: ANSWER_LIMIT });
      return readBody(answer);
    } finally {
      if (channel.isOpen) this.#idle.push(channel);
      else this.#all.delete(channel);
    }
  }

  async #take(signal: AbortSignal): Promise<{ channel: Channel; isUsed: boolean }> {
    signal.throwIfAborted();
    for (let channel = this.#idle.pop(); channel !== undefined; channel = this.#idle.pop()) {
      if (channel.isOpen) return { channel, isUsed: true };
      this.#all.delete(channel);
    }
    return { channel: await this.#open(signal), isUsed: false };
  }

  async #open(signal: AbortSignal): Promise<Channel> {
    const channel = await Channel.open(this.#request, this.#acquaintance, {
      signal,
      milliseconds: CONNECT_LIMIT,
    });
    this.#all.add(channel);
    return channel;
  }
}

/** Whether the guest was not reached, or gave no answer: it may be rebooting. */
export function isLost(error: unknown): error is Error {
  return error instanceof ConnectionBroken || (error instanceof LoginFailure && error.kind === 'unreachable');
}

/** Whether a request was refused because of its size alone. */
export function isTooLarge(error: unknown): boolean {
  return error instanceof RequestTooLarge || (error instanceof WsManFault && error.isTooLarge);
}

function readBody(xml: string): Body {
  try {
    return readAnswer(xml);
  } catch (error) {
    if (error instanceof WsManFault) throw error;
    throw new ConnectionBroken(error instanceof Error ? error.message : String(error), { cause: error });
  }
}
