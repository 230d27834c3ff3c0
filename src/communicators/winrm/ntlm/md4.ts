const SHIFTS = [
  [3, 7, 11, 19],
  [3, 5, 9, 13],
  [3, 9, 11, 15],
] as const;
const CONSTANTS = [0, 0x5a827999, 0x6ed9eba1] as const;
/** Which word of a block each step of the three rounds takes. */
const ORDERS = [
  [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15],
  [0, 4, 8, 12, 1, 5, 9, 13, 2, 6, 10, 14, 3, 7, 11, 15],
  [0, 8, 4, 12, 2, 10, 6, 14, 1, 9, 5, 13, 3, 11, 7, 15],
] as const;
const MIXERS = [
  (x: number, y: number, z: number) => (x & y) | (~x & z),
  (x: number, y: number, z: number) => (x & y) | (x & z) | (y & z),
  (x: number, y: number, z: number) => x ^ y ^ z,
] as const;

/** The MD4 digest (RFC 1320), which NTLM hashes passwords with, and which Node's OpenSSL has no more. */
export function md4(message: Uint8Array): Buffer {
  const padded = pad(message);
  const state = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476];
  for (let start = 0; start < padded.length; start += 64) mixIn(state, padded.subarray(start, start + 64));
  const digest = Buffer.alloc(16);
  state.forEach((word, index) => digest.writeInt32LE(word | 0, index * 4));
  return digest;
}

function pad(message: Uint8Array): Buffer {
  const padded = Buffer.alloc(Math.ceil((message.length + 9) / 64) * 64);
  padded.set(message);
  padded[message.length] = 0x80;
  padded.writeBigUInt64LE(BigInt(message.length) * 8n, padded.length - 8);
  return padded;
}

function mixIn(state: number[], block: Buffer): void {
  let [a = 0, b = 0, c = 0, d = 0] = state;
  for (const [round, mix] of MIXERS.entries()) {
    for (let step = 0; step < 16; step += 1) {
      const word = block.readInt32LE((ORDERS[round]?.[step] ?? 0) * 4);
      const sum = (a + mix(b, c, d) + word + (CONSTANTS[round] ?? 0)) | 0;
      [a, b, c, d] = [d, rotate(sum, SHIFTS[round]?.[step % 4] ?? 0), b, c];
    }
  }
  [a, b, c, d].forEach((word, index) => (state[index] = ((state[index] ?? 0) + word) | 0));
}

function rotate(word: number, by: number): number {
  return (word << by) | (word >>> (32 - by));
}
