/**
 * The stream cipher that NTLM seals messages with, which Node's OpenSSL has no more. It goes on where the last message
 * ended: both ends must see the same messages in the same order.
 */
export class Rc4 {
  readonly #state = Uint8Array.from({ length: 256 }, (_, index) => index);
  #i = 0;
  #j = 0;

  constructor(key: Uint8Array) {
    const state = this.#state;
    let j = 0;
    for (let i = 0; i < 256; i += 1) {
      const held = state[i] ?? 0;
      j = (j + held + (key[i % key.length] ?? 0)) & 255;
      state[i] = state[j] ?? 0;
      state[j] = held;
    }
  }

  /** Encrypts or decrypts: that is the same. */
  apply(bytes: Uint8Array): Buffer {
    // Every byte passes here: what is kept in local variables makes it ten times faster.
    const state = this.#state;
    const result = Buffer.allocUnsafe(bytes.length);
    let i = this.#i;
    let j = this.#j;
    for (let index = 0; index < bytes.length; index += 1) {
      i = (i + 1) & 255;
      const a = state[i] ?? 0;
      j = (j + a) & 255;
      const b = state[j] ?? 0;
      state[i] = b;
      state[j] = a;
      result[index] = (bytes[index] ?? 0) ^ (state[(a + b) & 255] ?? 0);
    }
    this.#i = i;
    this.#j = j;
    return result;
  }
}
