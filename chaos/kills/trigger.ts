import type { AtCall, KillPoint } from './points.js';

/** A call as the simulated cloud tells of it. */
export interface SeenCall {
  readonly action: string;
  /** Not known before it is answered. */
  readonly accessKeyId: string | undefined;
}

/** Does what is to be done at one of the calls, or at a line of the log. */
export class Trigger {
  struck = false;
  #isDue: ((moment: AtCall['moment'], call: SeenCall) => boolean) | undefined;
  #line: string | undefined;
  #log = '';
  #strike: () => void = () => undefined;

  see(moment: AtCall['moment'], call: SeenCall): void {
    if (this.#isDue?.(moment, call) === true) this.#strikeNow();
  }

  /** The log of main, piece by piece. */
  read(text: string): void {
    if (this.#line === undefined) return;
    this.#log += text;
    if (this.#log.includes(this.#line)) this.#strikeNow();
  }

  /** @param accessKeyId whose calls alone count; those of everybody by default */
  at({ at }: Pick<KillPoint, 'at'>, strike: () => void, accessKeyId?: string): void {
    this.#strike = strike;
    if ('line' in at) {
      this.#line = at.line;
      return;
    }
    let left = at.nth;
    this.#isDue = (moment, call) =>
      moment === at.moment &&
      call.action === at.action &&
      (accessKeyId === undefined || call.accessKeyId === accessKeyId) &&
      --left === 0;
  }

  afterCalls(count: number, strike: () => void): void {
    let left = count;
    const { struck } = this;
    this.#isDue = (moment) => moment === 'answered' && --left <= 0;
    this.#strike = () => {
      // Whether main was struck is what counts.
      this.struck = struck;
      strike();
    };
  }

  rest(): void {
    this.#isDue = undefined;
    this.#line = undefined;
  }

  #strikeNow(): void {
    this.struck = true;
    this.rest();
    this.#strike();
  }
}
