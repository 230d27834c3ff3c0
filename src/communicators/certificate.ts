import { BuildError, quoted, toError } from '../errors/index.js';
import { readSmallFile, UnreadableFile } from '../options/index.js';

/** What the name of a certificate's type ends with; before it stands the type of its key. */
export const CERTIFICATE_SUFFIX = '-cert-v01@openssh.com';

const USER_CERTIFICATE = 1;
/** How many fields a key of each type has after its type; all are written alike, with their length before them. */
const KEY_FIELDS: Readonly<Record<string, number>> = {
  'ssh-rsa': 2,
  'ssh-ed25519': 1,
  'ecdsa-sha2-nistp256': 2,
  'ecdsa-sha2-nistp384': 2,
  'ecdsa-sha2-nistp521': 2,
};

/** What an authority has signed of a user's key. */
export interface SshCertificate {
  /** As in its file, without the comment: `ssh-ed25519-cert-v01@openssh.com AAAA…`. */
  readonly line: string;
  /** As it is sent. */
  readonly blob: Buffer;
  /** The key that it certifies, as it would be sent alone. */
  readonly publicKey: Buffer;
  /** The names it lets in; empty is everybody's. A guest may take them for other users by rules of its own. */
  readonly principals: readonly string[];
  /** When it ends; undefined is never. */
  readonly validBefore: Date | undefined;
}

/**
 * Reads the certificate of a user's key, which `ssh-keygen -s` makes.
 * @throws BuildError if it cannot be read, is none, is a host's or has expired
 */
export function readCertificateFile(path: string): SshCertificate {
  let text: string;
  try {
    text = readSmallFile(path).toString().trim();
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    throw new BuildError(`${quoted(path)} ${error.trouble}.`, { cause: error });
  }
  const certificate = parseCertificate(text);
  if (typeof certificate === 'string') throw new BuildError(`${quoted(path)} ${certificate}.`);
  return certificate;
}

/** What is wrong with the file of a certificate; undefined if nothing is. */
export function certificateFileProblem(path: string): string | undefined {
  try {
    readCertificateFile(path);
    return undefined;
  } catch (error) {
    return toError(error).message;
  }
}

/** @returns what is wrong, if it cannot be used */
function parseCertificate(text: string): SshCertificate | string {
  const [type = '', base64 = ''] = text.split(/\s+/);
  if (!type.endsWith(CERTIFICATE_SUFFIX))
    return 'is not a certificate: its file begins with a type such as "ssh-ed25519-cert-v01@openssh.com", and its name mostly ends in "-cert.pub"';
  const keyType = type.slice(0, -CERTIFICATE_SUFFIX.length);
  const fields = KEY_FIELDS[keyType];
  if (fields === undefined) return `is a certificate of a ${keyType} key, which cannot be used here`;
  const blob = Buffer.from(base64, 'base64');
  let parsed: ReturnType<typeof parseBlob>;
  try {
    parsed = parseBlob(blob, { type, keyType, fields });
  } catch {
    return 'is not a whole certificate';
  }
  const { role, ...certificate } = parsed;
  if (role !== USER_CERTIFICATE) return 'is the certificate of a host, not of a user';
  const { validBefore } = certificate;
  if (validBefore !== undefined && validBefore.getTime() <= Date.now())
    return `has expired on ${validBefore.toISOString()}`;
  return { ...certificate, line: `${type} ${base64}`, blob };
}

/** PROTOCOL.certkeys of OpenSSH. @throws RangeError if it ends too early */
function parseBlob(
  blob: Buffer,
  { type, keyType, fields }: { type: string; keyType: string; fields: number },
) {
  const reader = new FieldReader(blob);
  if (reader.field().toString() !== type)
    throw new RangeError('The type within differs from the one before.');
  reader.field(); // A nonce.
  const start = reader.at;
  for (let count = 0; count < fields; count++) reader.field();
  const publicKey = Buffer.concat([sshField(keyType), blob.subarray(start, reader.at)]);
  reader.number64(); // The serial number.
  const role = reader.number32();
  reader.field(); // The name of the key.
  const names = new FieldReader(reader.field());
  const principals: string[] = [];
  while (!names.isAtEnd) principals.push(names.field().toString());
  reader.number64(); // The beginning of its time; the guest knows better what time it is there.
  return { role, publicKey, principals, validBefore: timeOf(reader.number64()) };
}

/** @param seconds since 1970; a time that no calendar reaches is for ever */
function timeOf(seconds: bigint): Date | undefined {
  const time = new Date(Number(seconds) * 1000);
  return Number.isNaN(time.getTime()) ? undefined : time;
}

/** Bytes with their length before them, as SSH sends them (`string` of RFC 4251, section 5). */
export function sshField(content: Buffer | string): Buffer {
  const bytes = Buffer.from(content);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes.length);
  return Buffer.concat([length, bytes]);
}

class FieldReader {
  at = 0;
  readonly #bytes: Buffer;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  get isAtEnd(): boolean {
    return this.at >= this.#bytes.length;
  }

  field(): Buffer {
    const end = this.number32() + this.at;
    if (end > this.#bytes.length) throw new RangeError('A field is longer than what is left.');
    const content = this.#bytes.subarray(this.at, end);
    this.at = end;
    return content;
  }

  number32(): number {
    const value = this.#bytes.readUInt32BE(this.at);
    this.at += 4;
    return value;
  }

  number64(): bigint {
    const value = this.#bytes.readBigUInt64BE(this.at);
    this.at += 8;
    return value;
  }
}
