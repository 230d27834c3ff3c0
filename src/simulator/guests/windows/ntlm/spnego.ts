import { explicit, octets, objectId, sequence, tagged } from '../encoding/der.js';

/** 1.3.6.1.4.1.311.2.2.10 */
const NTLM_MECHANISM = '1.3.6.1.4.1.311.2.2.10';

/** The NTLM message in a SPNEGO token (RFC 4178), of the first or a later step; undefined where there is none. */
export function mechanismToken(token: Buffer): Buffer | undefined {
  // The message says itself how long it is up to its end, which is the token's but for a MIC list.
  const at = token.indexOf('NTLMSSP\0', 0, 'latin1');
  if (at < 2 || (token[0] !== 0x60 && token[0] !== 0xa1)) return undefined;
  const length = lengthBefore(token, at);
  return length === undefined ? undefined : token.subarray(at, at + length);
}

export function spnegoAnswer(state: 'completed' | 'incomplete', message?: Buffer): Buffer {
  const negotiationState = explicit(0, tagged(0x0a, Buffer.from([state === 'completed' ? 0 : 1])));
  const parts = [negotiationState];
  if (message !== undefined) parts.push(explicit(1, objectId(NTLM_MECHANISM)), explicit(2, octets(message)));
  return explicit(1, sequence(...parts));
}

/** Length of the octet string whose content begins at `at`. */
function lengthBefore(token: Buffer, at: number): number | undefined {
  for (const bytes of [0, 1, 2, 3]) {
    const tag = at - 2 - bytes;
    if (tag < 0 || token[tag] !== 0x04) continue;
    const first = token[tag + 1] ?? 0;
    const length = bytes === 0 ? first : first === 0x80 + bytes ? token.readUIntBE(tag + 2, bytes) : -1;
    if (length > 0 && at + length <= token.length) return length;
  }
  return undefined;
}
