/** RC4, with which NTLM seals: one stream a direction, going on from message to message. */
export class Rc4 {
  readonly #state: Uint8Array;
  #i = 0;
  #j = 0;

  constructor(key: Buffer) {
    const state = Uint8Array.from({ length: 256 }, (_, index) => index);
    for (let i = 0, j = 0; i < 256; i++) {
      j = (j + (state[i] ?? 0) + (key[i % key.length] ?? 0)) & 255;
      swap(state, i, j);
    }
    this.#state = state;
  }

  update(data: Buffer): Buffer {
    const state = this.#state;
    return Buffer.from(
      data.map((byte) => {
        this.#i = (this.#i + 1) & 255;
        this.#j = (this.#j + (state[this.#i] ?? 0)) & 255;
        swap(state, this.#i, this.#j);
        return byte ^ (state[((state[this.#i] ?? 0) + (state[this.#j] ?? 0)) & 255] ?? 0);
      }),
    );
  }
}

function swap(state: Uint8Array, i: number, j: number): void {
  [state[i], state[j]] = [state[j] ?? 0, state[i] ?? 0];
}
