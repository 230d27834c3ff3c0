import { createHash, generateKeyPair } from 'node:crypto';
import { promisify } from 'node:util';
import { ApiError } from '../protocol/api-error.js';
import type { Region } from './region.js';
import type { Resource } from './resource.js';
import type { Tags } from './tags.js';

/** `id` is its name: key pairs have no other. */
export interface KeyPair extends Resource {
  /** One line in OpenSSH's form. */
  readonly publicKey: string;
  readonly fingerprint: string;
}

export interface NewKeyPair {
  readonly name: string;
  readonly tags?: Tags;
  readonly resourceGroupId?: string | undefined;
}

/** A new RSA 2048 pair; the private key is given once, as PKCS#1 PEM, and not kept. */
export async function createKeyPair(
  region: Region,
  wanted: NewKeyPair,
): Promise<{ keyPair: KeyPair; privateKey: string }> {
  checkNewName(region, wanted.name);
  const { publicKey, privateKey } = (await promisify(generateKeyPair)('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'jwk' },
    privateKeyEncoding: { type: 'pkcs1', format: 'pem' },
  } as never)) as unknown as { publicKey: JsonWebKey; privateKey: string };
  return { keyPair: add(region, wanted, openSshRsa(publicKey)), privateKey };
}

interface JsonWebKey {
  readonly n: string;
  readonly e: string;
}

export function importKeyPair(region: Region, wanted: NewKeyPair & { readonly publicKey: string }): KeyPair {
  checkNewName(region, wanted.name);
  const publicKey = wanted.publicKey.trim();
  if (!isAcceptable(publicKey, region.cloud.behaviour.ed25519Keys === 'accept')) {
    throw new ApiError(
      'InvalidPublicKeyBody.Malformed',
      400,
      'The specified parameter "PublicKeyBody" is not valid.',
    );
  }
  return add(region, wanted, publicKey);
}

export function requireKeyPair(region: Region, name: string): KeyPair {
  const keyPair = region.keyPairs.get(name);
  if (!keyPair) {
    throw new ApiError(
      'InvalidKeyPair.NotFound',
      404,
      'The specified parameter "KeyPairName" does not exist in our records.',
    );
  }
  return keyPair;
}

/** Names that do not exist are passed over, as the service does. */
export function deleteKeyPairs(region: Region, names: readonly string[]): void {
  const attached = [...region.instances.values()].find(
    ({ keyPairName }) => keyPairName && names.includes(keyPairName),
  );
  if (attached) {
    throw new ApiError(
      'InvalidParameter.KeypairAlreadyAttachedInstance',
      400,
      'The Keypair can not be deleted because it is attached to some instances.',
    );
  }
  for (const name of names) region.keyPairs.delete(name);
}

function checkNewName(region: Region, name: string): void {
  if (!/^[A-Za-z\u4e00-\u9fff][\w:.\-\u4e00-\u9fff]{1,127}$/.test(name) || /^https?:\/\//.test(name)) {
    throw new ApiError('InvalidKeyPairName.Malformed', 400, 'Specified Key Pair name is not valid.');
  }
  if (region.keyPairs.has(name)) {
    throw new ApiError('KeyPair.AlreadyExist', 400, 'The key pair already exist.');
  }
  if (region.keyPairs.size >= region.cloud.quotas.keyPairs) {
    throw new ApiError('QuotaExceed.KeyPair', 400, 'The key pair quota exceeds.');
  }
}

function add(region: Region, wanted: NewKeyPair, publicKey: string): KeyPair {
  const keyPair = {
    id: wanted.name,
    publicKey,
    fingerprint: fingerprintOf(publicKey),
    ...region.born(wanted),
  };
  region.keyPairs.set(keyPair.id, keyPair);
  return keyPair;
}

/** The kinds that ImportKeyPair's document lists; ed25519 is not among them. */
function isAcceptable(publicKey: string, ed25519: boolean): boolean {
  const [type = '', body = ''] = publicKey.split(/\s+/);
  const known = /^(ssh-rsa|ssh-dss|rsa|dsa|ecdsa(-sha2-nistp\d+)?)(-cert-v01@openssh\.com)?$/;
  if (!known.test(type) && !(ed25519 && type === 'ssh-ed25519')) return false;
  const decoded = Buffer.from(body, 'base64');
  const nameLength = decoded.length > 4 ? decoded.readUInt32BE(0) : -1;
  return decoded.subarray(4, 4 + nameLength).toString() === type;
}

function openSshRsa({ n, e }: JsonWebKey): string {
  const integer = (base64url: string) => {
    const bytes = Buffer.from(base64url, 'base64url');
    return wireString((bytes[0] ?? 0) > 127 ? Buffer.concat([Buffer.of(0), bytes]) : bytes);
  };
  const body = Buffer.concat([wireString(Buffer.from('ssh-rsa')), integer(e), integer(n)]);
  return `ssh-rsa ${body.toString('base64')}`;
}

function wireString(content: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  return Buffer.concat([length, content]);
}

function fingerprintOf(publicKey: string): string {
  const body = Buffer.from(publicKey.split(/\s+/)[1] ?? '', 'base64');
  return createHash('md5').update(body).digest('hex');
}
