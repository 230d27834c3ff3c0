import { createHash } from 'node:crypto';
import ssh2 from 'ssh2';
import type { Machine, NewFile } from '../platform.js';

const { utils } = ssh2;

export const HOST_KEY_TYPES = ['rsa', 'ecdsa', 'ed25519'] as const;
export type HostKeyType = (typeof HOST_KEY_TYPES)[number];

export interface HostKey {
  readonly type: HostKeyType;
  readonly privateKey: string;
  /** The line of the `.pub` file, without its line break. */
  readonly publicKey: string;
}

/** The keys that the guest has in /etc/ssh, such as those of the image or of user data. */
export async function readHostKeys(machine: Machine): Promise<HostKey[]> {
  const found = await Promise.all(HOST_KEY_TYPES.map((type) => readHostKey(machine, type)));
  return found.filter((key) => key !== undefined);
}

/** A new key of each type that is not among `existing`. `comment` is what the .pub file ends with. */
export function generateMissing(existing: readonly HostKey[], comment: string): Promise<HostKey[]> {
  const missing = HOST_KEY_TYPES.filter((type) => !existing.some((key) => key.type === type));
  return Promise.all(missing.map((type) => generateHostKey(type, comment)));
}

/** The files that hold a key in the guest. */
export function filesOf({ type, privateKey, publicKey }: HostKey): NewFile[] {
  return [
    { path: privatePath(type), content: privateKey, mode: 0o600 },
    { path: publicPath(type), content: `${publicKey}\n`, mode: 0o644 },
  ];
}

/** Both blocks that cloud-init prints on the console: fingerprints, then the keys themselves. */
export function hostKeysForConsole(keys: readonly HostKey[]): string {
  const rule = '#############################################################';
  const log = (line: string): string => `<14>cloud-init: ${line}`;
  return [
    log(rule),
    log('-----BEGIN SSH HOST KEY FINGERPRINTS-----'),
    ...keys.map((key) => log(fingerprint(key))),
    log('-----END SSH HOST KEY FINGERPRINTS-----'),
    log(rule),
    '-----BEGIN SSH HOST KEY KEYS-----',
    ...keys.map((key) => key.publicKey),
    '-----END SSH HOST KEY KEYS-----',
    '',
  ].join('\n');
}

/** What `ssh-keygen` prints, and cloud-init with it, when it makes a host key: before SSH answers. */
export function keyMakingOutput(key: HostKey): string {
  const [, hash = '', comment = ''] = fingerprint(key).split(' ');
  return [
    `Generating public/private ${key.type} key pair.`,
    `Your identification has been saved in ${privatePath(key.type)}`,
    `Your public key has been saved in ${publicPath(key.type)}`,
    'The key fingerprint is:',
    `${hash} ${comment}`,
    '',
  ].join('\n');
}

export function privatePath(type: HostKeyType): string {
  return `/etc/ssh/ssh_host_${type}_key`;
}

export function publicPath(type: HostKeyType): string {
  return `${privatePath(type)}.pub`;
}

async function readHostKey(machine: Machine, type: HostKeyType): Promise<HostKey | undefined> {
  const privateKey = (await machine.readFile(privatePath(type)))?.toString('utf8');
  return privateKey === undefined ? undefined : hostKeyOf(type, privateKey);
}

/** Undefined where the text is no private key. */
export function hostKeyOf(type: HostKeyType, privateKey: string): HostKey | undefined {
  const parsed = utils.parseKey(privateKey);
  if (parsed instanceof Error || !parsed.isPrivateKey()) return undefined;
  const line = `${parsed.type} ${parsed.getPublicSSH().toString('base64')} ${parsed.comment}`.trim();
  return { type, privateKey, publicKey: line };
}

async function generateHostKey(type: HostKeyType, comment: string): Promise<HostKey> {
  for (;;) {
    const pair = await generatePair(type, comment);
    // One in 250 ed25519 keys comes out of ssh2 1.17 such that nobody can read it (a leading zero byte is lost).
    if (utils.parseKey(pair.private) instanceof Error) continue;
    return { type, privateKey: pair.private, publicKey: pair.public };
  }
}

function generatePair(type: HostKeyType, comment: string): Promise<KeyPairReturn> {
  return new Promise((resolve, reject) => {
    const done = (error: Error | null, pair: KeyPairReturn): void => (error ? reject(error) : resolve(pair));
    if (type === 'rsa') utils.generateKeyPair('rsa', { bits: 2048, comment }, done);
    else if (type === 'ecdsa') utils.generateKeyPair('ecdsa', { bits: 256, comment }, done);
    else utils.generateKeyPair('ed25519', { comment }, done);
  });
}

interface KeyPairReturn {
  readonly private: string;
  readonly public: string;
}

function fingerprint({ type, publicKey }: HostKey): string {
  const [, blob = '', comment = ''] = publicKey.split(' ');
  const hash = createHash('sha256').update(Buffer.from(blob, 'base64')).digest('base64').replace(/=+$/, '');
  return `${BITS[type]} SHA256:${hash} ${comment} (${type.toUpperCase()})`;
}

const BITS: Readonly<Record<HostKeyType, number>> = { rsa: 2048, ecdsa: 256, ed25519: 256 };
