import { LoginFailure } from '../login-failure.js';
import { readAnswer, type Body } from './answer.js';
import { Channel, RequestTooLarge, type Acquaintance, type Scheme } from './channel.js';
import { ConnectionBroken, NoAnswer } from './connection.js';
import { envelope, type Operation } from './envelope.js';
import { WsManFault } from './fault.js';
import { urlOf, type WinRmRequest } from './request.js';

/** The service answers within its own time-out, and has a quarter of that for it to arrive. */
const TIMES_UNTIL_SILENT = 1.25;
const CONNECT_LIMIT = 20_000;
/** How often in a row the guest may say nothing at all, each time over another connection. */
const MOST_SILENCES = 2;

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
  /** By what was asked: another question that is answered does not make up for it. */
  readonly #silences = new Map<Operation['action'], number>();

  constructor(request: WinRmRequest) {
    this.#request = request;
    this.#url = urlOf(request).href;
  }

  /** How long a guest may be out of reach while a command runs, in milliseconds. */
  get absenceUntilLost(): number {
    return this.#request.operationTimeout / 2;
  }

  /** Whether the guest was connected to, and asked, time and again without saying anything. */
  get isSilent(): boolean {
    return Math.max(0, ...this.#silences.values()) >= MOST_SILENCES;
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
    const { operationTimeout } = this.#request;
    const { xml } = envelope(operation, { url: this.#url, operationTimeout });
    const timeout = operationTimeout * TIMES_UNTIL_SILENT;
    try {
      const answer = await channel.exchange({ xml, signal, timeout });
      this.#silences.delete(operation.action);
      return readBody(answer);
    } catch (error) {
      if (error instanceof NoAnswer) this.#countSilence(operation);
      throw error;
    } finally {
      if (channel.isOpen) this.#idle.push(channel);
      else this.#all.delete(channel);
    }
  }

  #countSilence({ action }: Operation): void {
    this.#silences.set(action, (this.#silences.get(action) ?? 0) + 1);
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
      milliseconds: Math.min(CONNECT_LIMIT, this.#request.operationTimeout),
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
