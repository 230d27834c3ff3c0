import type { SealedSession } from './ntlm/session.js';
import { SIGNATURE_LENGTH } from './ntlm/session.js';

const PROTOCOL = 'application/HTTP-SPNEGO-session-encrypted';
const BOUNDARY = 'Encrypted Boundary';
const OCTETS = 'Content-Type: application/octet-stream\r\n';

/** Bytes before what is encrypted that are looked at, ten times what they are: the search takes the square of it. */
const LONGEST_HEAD = 2048;

export const SOAP_TYPE = 'application/soap+xml;charset=UTF-8';
export const SEALED_TYPE = `multipart/encrypted;protocol="${PROTOCOL}";boundary="${BOUNDARY}"`;

/** A request's body, encrypted (MS-WSMV 2.2.9.1.1). */
export function sealBody(session: SealedSession, message: Buffer): Buffer {
  const head =
    `--${BOUNDARY}\r\n\tContent-Type: ${PROTOCOL}\r\n` +
    `\tOriginalContent: type=${SOAP_TYPE};Length=${message.length}\r\n` +
    `--${BOUNDARY}\r\n\t${OCTETS}`;
  const length = Buffer.alloc(4);
  length.writeUInt32LE(SIGNATURE_LENGTH);
  return Buffer.concat([
    Buffer.from(head),
    length,
    session.seal(message),
    Buffer.from(`--${BOUNDARY}--\r\n`),
  ]);
}

/** Whether an answer is encrypted, by its Content-Type. */
export function isSealed(contentType: string): boolean {
  return contentType.includes('multipart/encrypted') && contentType.includes(PROTOCOL);
}

/** @throws Error if it is not what {@link sealBody} makes, or was changed on its way */
export function unsealBody(session: SealedSession, body: Buffer): Buffer {
  const octets = body.indexOf(OCTETS);
  const length = /OriginalContent:[^\r\n]*;\s*Length=(\d+)/i.exec(
    body.toString('latin1', 0, Math.min(Math.max(octets, 0), LONGEST_HEAD)),
  )?.[1];
  const start = octets + OCTETS.length;
  if (length === undefined || start + 4 > body.length || body.readUInt32LE(start) !== SIGNATURE_LENGTH) {
    throw new Error('its encrypted answer is not understood');
  }
  return session.unseal(body.subarray(start + 4, start + 4 + SIGNATURE_LENGTH + Number(length)));
}
