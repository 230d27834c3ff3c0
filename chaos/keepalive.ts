/** The simulator keeps no process alive by itself, and a build that waits for nothing else would end with it. */
export class Keepalive implements Disposable {
  readonly #timer = setInterval(() => undefined, 60_000);

  [Symbol.dispose](): void {
    clearInterval(this.#timer);
  }
}
