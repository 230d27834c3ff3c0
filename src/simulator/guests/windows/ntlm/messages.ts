/** The three messages of NTLM (MS-NLMP 2.2.1). */
export const FLAG = {
  unicode: 0x1,
  requestTarget: 0x4,
  sign: 0x10,
  seal: 0x20,
  ntlm: 0x200,
  alwaysSign: 0x8000,
  targetTypeServer: 0x20000,
  extendedSecurity: 0x80000,
  targetInfo: 0x800000,
  version: 0x2000000,
  key128: 0x20000000,
  keyExchange: 0x40000000,
  key56: 0x80000000,
} as const;

const SIGNATURE = Buffer.from('NTLMSSP\0', 'latin1');

/** 1 to 3, 0 for anything else. */
export function messageType(message: Buffer): number {
  return message.length >= 12 && message.subarray(0, 8).equals(SIGNATURE) ? message.readUInt32LE(8) : 0;
}

export function negotiatedFlags(negotiate: Buffer): number {
  const answered =
    FLAG.unicode |
    FLAG.sign |
    FLAG.seal |
    FLAG.ntlm |
    FLAG.alwaysSign |
    FLAG.extendedSecurity |
    FLAG.key128 |
    FLAG.keyExchange |
    FLAG.key56;
  const offered = negotiate.length >= 16 ? negotiate.readUInt32LE(12) : 0;
  return (
    ((offered & answered) |
      FLAG.unicode |
      FLAG.requestTarget |
      FLAG.targetTypeServer |
      FLAG.targetInfo |
      FLAG.version) >>>
    0
  );
}

export function challengeMessage(options: {
  readonly flags: number;
  readonly challenge: Buffer;
  readonly hostName: string;
  readonly now: Date;
}): Buffer {
  const name = Buffer.from(options.hostName, 'utf16le');
  const info = targetInfo(name, options.now);
  const head = Buffer.alloc(56);
  SIGNATURE.copy(head);
  head.writeUInt32LE(2, 8);
  writeField(head, 12, name.length, 56);
  head.writeUInt32LE(options.flags, 20);
  options.challenge.copy(head, 24);
  writeField(head, 40, info.length, 56 + name.length);
  // Windows 10.0, build 20348, NTLMSSP revision 15.
  Buffer.from([10, 0, 0x7c, 0x4f, 0, 0, 0, 15]).copy(head, 48);
  return Buffer.concat([head, name, info]);
}

export interface AuthenticateMessage {
  readonly flags: number;
  readonly domain: string;
  readonly user: string;
  /** NTProofStr and the client's challenge, of NTLMv2. */
  readonly response: Buffer;
  readonly encryptedSessionKey: Buffer;
}

/** Undefined where it is not one, or has fields outside of it. */
export function parseAuthenticate(message: Buffer): AuthenticateMessage | undefined {
  if (messageType(message) !== 3 || message.length < 64) return undefined;
  const flags = message.readUInt32LE(60);
  const text = (at: number) =>
    fieldAt(message, at).toString((flags & FLAG.unicode) === 0 ? 'latin1' : 'utf16le');
  return {
    flags,
    domain: text(28),
    user: text(36),
    response: fieldAt(message, 20),
    encryptedSessionKey: fieldAt(message, 52),
  };
}

/** Values of MsvAv… pairs in a client's challenge, by their number. */
export function clientPairs(response: Buffer): ReadonlyMap<number, Buffer> {
  const pairs = new Map<number, Buffer>();
  let at = 44;
  while (at + 4 <= response.length) {
    const id = response.readUInt16LE(at);
    const length = response.readUInt16LE(at + 2);
    if (id === 0) break;
    pairs.set(id, response.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return pairs;
}

/** The message as its integrity code is computed: with that zeroed. */
export function withoutMic(authenticate: Buffer): { readonly message: Buffer; readonly mic: Buffer } {
  const message = Buffer.from(authenticate);
  message.fill(0, 72, 88);
  return { message, mic: authenticate.subarray(72, 88) };
}

function targetInfo(name: Buffer, now: Date): Buffer {
  const time = Buffer.alloc(8);
  // 100 nanoseconds since 1601.
  time.writeBigUInt64LE((BigInt(now.getTime()) + 11_644_473_600_000n) * 10_000n);
  const pairs: readonly (readonly [id: number, value: Buffer])[] = [
    [2, name],
    [1, name],
    [4, name],
    [3, name],
    [7, time],
    [0, Buffer.alloc(0)],
  ];
  return Buffer.concat(
    pairs.flatMap(([id, value]) => {
      const head = Buffer.alloc(4);
      head.writeUInt16LE(id, 0);
      head.writeUInt16LE(value.length, 2);
      return [head, value];
    }),
  );
}

function writeField(message: Buffer, at: number, length: number, offset: number): void {
  message.writeUInt16LE(length, at);
  message.writeUInt16LE(length, at + 2);
  message.writeUInt32LE(offset, at + 4);
}

function fieldAt(message: Buffer, at: number): Buffer {
  const offset = message.readUInt32LE(at + 4);
  return message.subarray(offset, offset + message.readUInt16LE(at));
}
