import type { NtlmSession } from '../ntlm/session.js';

const PROTOCOL = 'application/HTTP-SPNEGO-session-encrypted';

/** Content type of a sealed message (MS-WSMV 2.2.9.1). */
export const SEALED = `multipart/encrypted;protocol="${PROTOCOL}";boundary="Encrypted Boundary"`;

export function isSealed(contentType: string): boolean {
  return /^multipart\/(x-multi-)?encrypted/i.test(contentType);
}

/** The message in a sealed body; undefined where it is not whole, or its signature does not fit. */
export function unseal(session: NtlmSession, body: Buffer): Buffer | undefined {
  const head =
    /^--Encrypted Boundary\r\n([\s\S]*?)--Encrypted Boundary\r\n\s*Content-Type:\s*application\/octet-stream\r\n/i.exec(
      body.toString('latin1'),
    );
  const length = Number(/^\s*OriginalContent:.*Length=(\d+)/im.exec(head?.[1] ?? '')?.[1]);
  const isOurs = (head?.[1] ?? '').includes(PROTOCOL);
  if (head === null || !isOurs || !Number.isInteger(length)) return undefined;
  const content = body.subarray(head[0].length);
  if (content.length < 4) return undefined;
  const signatureEnd = 4 + content.readUInt32LE(0);
  const end = content.lastIndexOf('--Encrypted Boundary--');
  if (end < signatureEnd) return undefined;
  const message = session.unseal(content.subarray(signatureEnd, end), content.subarray(4, signatureEnd));
  return message?.length === length ? message : undefined;
}

export function seal(session: NtlmSession, message: Buffer): Buffer {
  const { sealed, signature } = session.seal(message);
  const length = Buffer.alloc(4);
  length.writeUInt32LE(signature.length);
  const head =
    `--Encrypted Boundary\r\n\tContent-Type: ${PROTOCOL}\r\n` +
    `\tOriginalContent: type=application/soap+xml;charset=UTF-8;Length=${message.length}\r\n` +
    '--Encrypted Boundary\r\n\tContent-Type: application/octet-stream\r\n';
  return Buffer.concat([
    Buffer.from(head),
    length,
    signature,
    sealed,
    Buffer.from('--Encrypted Boundary--\r\n'),
  ]);
}
