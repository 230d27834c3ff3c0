import { LoginFailure } from '../../login-failure.js';
import { NEEDED } from './flags.js';

/** The server's CHALLENGE_MESSAGE (MS-NLMP 2.2.1.2). */
export interface Challenge {
  readonly flags: number;
  readonly serverChallenge: Buffer;
  /** AV_PAIRs, as they were sent: their end is the last four bytes. */
  readonly targetInfo: Buffer;
  /** The server's clock, as a Windows file time; such a server checks the integrity of the whole exchange. */
  readonly timestamp: Buffer | undefined;
}

const SIGNATURE = 'NTLMSSP\0';
const AV_TIMESTAMP = 7;

/** @throws LoginFailure if it is none, or if its sender knows but older ways to encrypt */
export function readChallenge(message: Buffer): Challenge {
  if (
    message.length < 48 ||
    message.toString('latin1', 0, 8) !== SIGNATURE ||
    message.readUInt32LE(8) !== 2
  ) {
    throw new LoginFailure('unreachable', 'its answer to NTLM is not understood');
  }
  const flags = message.readUInt32LE(20);
  if ((flags & NEEDED) >>> 0 !== NEEDED) {
    throw new LoginFailure('incompatible', 'it does not offer NTLMv2 with sealed messages and 128-bit keys');
  }
  const length = message.readUInt16LE(40);
  const start = message.readUInt32LE(44);
  const targetInfo = message.subarray(start, start + length);
  return {
    flags,
    serverChallenge: message.subarray(24, 32),
    targetInfo,
    timestamp: findPair(targetInfo, AV_TIMESTAMP),
  };
}

function findPair(pairs: Buffer, wanted: number): Buffer | undefined {
  let at = 0;
  while (at + 4 <= pairs.length) {
    const id = pairs.readUInt16LE(at);
    const length = pairs.readUInt16LE(at + 2);
    if (id === wanted) return pairs.subarray(at + 4, at + 4 + length);
    if (id === 0) return undefined;
    at += 4 + length;
  }
  return undefined;
}
