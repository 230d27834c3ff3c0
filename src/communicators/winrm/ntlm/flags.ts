/** NegotiateFlags, as far as they are used (MS-NLMP 2.2.2.5). */
export const Flag = {
  unicode: 0x0000_0001,
  requestTarget: 0x0000_0004,
  sign: 0x0000_0010,
  seal: 0x0000_0020,
  ntlm: 0x0000_0200,
  alwaysSign: 0x0000_8000,
  extendedSessionSecurity: 0x0008_0000,
  targetInfo: 0x0080_0000,
  version: 0x0200_0000,
  key128: 0x2000_0000,
  keyExchange: 0x4000_0000,
  key56: 0x8000_0000,
} as const;

/** What we ask for: NTLMv2 with sealed messages and keys of 128 bits. */
export const WANTED = Object.values(Flag).reduce((flags, flag) => (flags | flag) >>> 0, 0);

/** Without these no message can be sealed the one way that we know. */
export const NEEDED =
  (Flag.unicode |
    Flag.sign |
    Flag.seal |
    Flag.extendedSessionSecurity |
    Flag.targetInfo |
    Flag.key128 |
    Flag.keyExchange) >>>
  0;
