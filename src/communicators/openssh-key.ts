import type { KeyObject } from 'node:crypto';

const BLOCK = 8;

/** An Ed25519 private key in OpenSSH's own format (PROTOCOL.key), the only one of that kind that SSH libraries read. */
export function openSshEd25519(key: KeyObject): string {
  const { x, d } = key.export({ format: 'jwk' });
  const publicKey = Buffer.from(x ?? '', 'base64url');
  const seed = Buffer.from(d ?? '', 'base64url');
  const type = text('ssh-ed25519');
  // Two equal numbers show whoever decrypts a key that the passphrase was right; this one is not encrypted.
  const check = Buffer.alloc(8);
  const secret = padded(
    Buffer.concat([check, type, field(publicKey), field(Buffer.concat([seed, publicKey])), text('')]),
  );
  const body = Buffer.concat([
    Buffer.from('openssh-key-v1\0'),
    text('none'),
    text('none'),
    text(''),
    uint32(1),
    field(Buffer.concat([type, field(publicKey)])),
    field(secret),
  ]);
  const lines = body.toString('base64').match(/.{1,70}/g) ?? [];
  return ['-----BEGIN OPENSSH PRIVATE KEY-----', ...lines, '-----END OPENSSH PRIVATE KEY-----', ''].join(
    '\n',
  );
}

function field(bytes: Buffer): Buffer {
  return Buffer.concat([uint32(bytes.length), bytes]);
}

function text(value: string): Buffer {
  return field(Buffer.from(value));
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

/** Filled up to whole blocks with 1, 2, 3 … */
function padded(bytes: Buffer): Buffer {
  const missing = (BLOCK - (bytes.length % BLOCK)) % BLOCK;
  return Buffer.concat([bytes, Buffer.from(Array.from({ length: missing }, (_, index) => index + 1))]);
}
