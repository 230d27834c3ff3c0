import { createPrivateKey, generateKeyPair as generate, type KeyObject } from 'node:crypto';
import { promisify } from 'node:util';
import type { ParsedKey } from 'ssh2';
import { BuildError } from '../errors/index.js';
import { readSmallFile, UnreadableFile } from '../options/index.js';
import { Secret } from '../secrets/index.js';
import { openSshEd25519 } from './openssh-key.js';
import { loadSsh2 } from './ssh2.js';

export interface SshKeyPair {
  /** In PEM format. */
  readonly privateKey: Secret;
  /** A line of authorized_keys without a comment: `ssh-rsa AAAA…`. */
  readonly publicKey: string;
}

export const KEY_BITS = {
  rsa: { least: 2048, most: 8192, usual: 3072 },
  ecdsa: { allowed: [256, 384, 521], usual: 256 },
} as const;

/** Makes a key pair off the main thread. `bits` defaults to 3072 for `rsa` and 256 for `ecdsa`. */
export async function generateKeyPair(type: 'rsa' | 'ecdsa', bits?: number): Promise<SshKeyPair> {
  const key =
    type === 'rsa' ? await rsaKey(bits ?? KEY_BITS.rsa.usual) : await ecdsaKey(bits ?? KEY_BITS.ecdsa.usual);
  const format = type === 'rsa' ? 'pkcs1' : 'sec1';
  const privateKey = Secret.ofOurOwn(key.export({ type: format, format: 'pem' }).toString());
  return { privateKey, publicKey: await publicKeyOf(privateKey) };
}

/** The public half of a private key, as a line of authorized_keys. @throws BuildError if it is no key that SSH can use */
export async function publicKeyOf(privateKey: Secret, passphrase?: Secret): Promise<string> {
  const parsed = await parsePrivateKey(privateKey, passphrase);
  return `${parsed.type} ${parsed.getPublicSSH().toString('base64')}`;
}

/** A private key as the SSH library has it. @throws BuildError if it is no key that SSH can use */
export async function parsePrivateKey(privateKey: Secret, passphrase?: Secret): Promise<ParsedKey> {
  const { utils } = await loadSsh2();
  const parsed = utils.parseKey(privateKey.reveal(), passphrase?.reveal());
  if (parsed instanceof Error)
    throw new BuildError(
      `The private key cannot be used: ${parsed.message.replace(/(?<![.?!])[.?!]+$/, '')}.`,
    );
  return parsed;
}

/**
 * Reads a private key file and makes sure that it can be used.
 * @returns the key in a format that needs no passphrase beside the one given
 * @throws BuildError if it cannot be read, is not a private key, or does not open with the passphrase
 */
export async function readPrivateKeyFile(path: string, passphrase?: Secret): Promise<Secret> {
  const text = readKeyText(path);
  const key = Secret.ofOurOwn(fromPkcs8(text.trim(), passphrase) ?? text);
  const { utils } = await loadSsh2();
  const parsed = utils.parseKey(key.reveal(), passphrase?.reveal());
  if (parsed instanceof Error || !parsed.isPrivateKey()) {
    throw new BuildError(
      `${path} is not a private key that can be used${parsed instanceof Error ? `: ${parsed.message.replace(/(?<![.?!])[.?!]+$/, '')}` : ''}.`,
      {
        hint:
          passphrase === undefined
            ? 'It must be a private key in OpenSSH or PEM format; an encrypted one needs ssh_private_key_passphrase.'
            : 'Check ssh_private_key_passphrase, and that it is a private key in OpenSSH or PEM format.',
      },
    );
  }
  return key;
}

function readKeyText(path: string): string {
  try {
    return readSmallFile(path).toString();
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    throw new BuildError(`The private key file ${path} ${error.trouble}.`, { cause: error });
  }
}

/** What is wrong with a private key file, as far as it can be told at a glance; undefined if nothing is. */
export function privateKeyFileProblem(path: string, hasPassphrase: boolean): string | undefined {
  let text: string;
  try {
    text = readSmallFile(path).toString().trim();
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    return error.trouble;
  }
  if (!/^(-----BEGIN [A-Z0-9 ]*PRIVATE KEY-----|PuTTY-User-Key-File-)/.test(text))
    return 'is not a private key';
  if (isEncrypted(text) && !hasPassphrase) return 'is encrypted: give ssh_private_key_passphrase too';
  return undefined;
}

const OPENSSH_MAGIC = 'openssh-key-v1\0';

function isEncrypted(text: string): boolean {
  if (/^-----BEGIN ENCRYPTED PRIVATE KEY-----|^Proc-Type: 4,ENCRYPTED|^Encryption: (?!none)/m.test(text))
    return true;
  const body = /^-----BEGIN OPENSSH PRIVATE KEY-----([^-]+)/.exec(text)?.[1];
  if (body === undefined) return false;
  // PROTOCOL.key of OpenSSH: the magic, then the cipher's name with its length before it.
  const decoded = Buffer.from(body, 'base64');
  const length = decoded.length > OPENSSH_MAGIC.length + 4 ? decoded.readUInt32BE(OPENSSH_MAGIC.length) : 0;
  const start = OPENSSH_MAGIC.length + 4;
  return decoded.toString('latin1', start, start + length) !== 'none';
}

/** A PKCS #8 key in the format of its kind, which SSH libraries read; undefined if it is in another format. */
function fromPkcs8(text: string, passphrase?: Secret): string | undefined {
  if (!/^-----BEGIN (ENCRYPTED )?PRIVATE KEY-----/.test(text)) return undefined;
  let key: KeyObject;
  try {
    key = createPrivateKey({
      key: text,
      format: 'pem',
      ...(passphrase && { passphrase: passphrase.reveal() }),
    });
  } catch {
    return undefined;
  }
  if (key.asymmetricKeyType === 'rsa') return key.export({ type: 'pkcs1', format: 'pem' }).toString();
  if (key.asymmetricKeyType === 'ed25519') return openSshEd25519(key);
  if (key.asymmetricKeyType === 'ec') return key.export({ type: 'sec1', format: 'pem' }).toString();
  return undefined;
}

async function rsaKey(modulusLength: number): Promise<KeyObject> {
  return (await promisify(generate)('rsa', { modulusLength })).privateKey;
}

async function ecdsaKey(bits: number): Promise<KeyObject> {
  return (await promisify(generate)('ec', { namedCurve: `P-${bits}` })).privateKey;
}
