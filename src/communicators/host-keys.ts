import { createHash } from 'node:crypto';
import { BuildError } from '../errors/index.js';
import { HOST_KEYS, signaturesOf, type HostKeyAlgorithm } from './algorithms.js';

/** What is known of the guest's host key before it is first seen, and what to do when that is not enough. */
export interface HostKeyPolicy {
  readonly checking: 'auto' | 'strict' | 'off';
  /** Public keys (`ssh-ed25519 AAAA…`) that the guest was given. Default: none. */
  readonly expected?: readonly string[];
  /** Asks the cloud whether the guest has this key (`ssh-ed25519 AAAA…`). Undefined: it cannot tell. */
  readonly askCloud?: (key: string) => Promise<boolean | undefined>;
}

/** What happened while a guest was being reached, for whoever watches. */
export interface ConnectNews {
  readonly progress: (message: string) => void;
  readonly notice: (message: string) => void;
  readonly warning: (message: string) => void;
}

/** Judges the host keys of one guest, and remembers the one that it logged in with. */
export class HostKeys {
  readonly #policy: HostKeyPolicy;
  readonly #guest: string;
  readonly #news: ConnectNews;
  #recorded: string | undefined;
  /** What to say of a key that nobody vouches for, should it become the guest's. */
  #firstUse: (() => void) | undefined;

  /** @param guest how messages call it: `host:port` */
  constructor(policy: HostKeyPolicy, guest: string, news: ConnectNews) {
    this.#policy = policy;
    this.#guest = guest;
    this.#news = news;
  }

  /** The key that the guest logged in with, as `ssh-ed25519 AAAA…`; undefined before. */
  get recorded(): string | undefined {
    return this.#recorded;
  }

  /** The algorithms to ask the guest for: those of the keys that are known come first. */
  algorithms(): HostKeyAlgorithm[] {
    const known = this.#recorded === undefined ? this.#expected : [this.#recorded, ...this.#expected];
    const preferred = known.flatMap((key) => signaturesOf(key.split(' ')[0] ?? ''));
    return [...new Set([...preferred, ...HOST_KEYS])];
  }

  /** @throws BuildError if the key (an SSH public key blob) is not to be trusted */
  async verify(blob: Buffer): Promise<void> {
    const key = publicKeyLine(blob);
    this.#firstUse = undefined;
    if (this.#policy.checking === 'off' || key === this.#recorded) return;
    // sshd may have been up before cloud-init had put the key in its place: it shows it after the next reboot.
    if (this.#expected.some((line) => sameKey(line, key))) return;
    if (this.#recorded !== undefined) throw this.#changed(key, this.#recorded);
    const answer = await this.#policy.askCloud?.(key);
    if (answer === true) return;
    if (answer === false || this.#policy.checking === 'strict') throw this.#unknown(key, answer === false);
    this.#firstUse = () => this.#tellFirstUse(key);
  }

  /** Remembers the key: from now on it must not change, but to an expected one. To be called once the login succeeded. */
  record(blob: Buffer): void {
    if (this.#policy.checking === 'off') return;
    this.#firstUse?.();
    this.#firstUse = undefined;
    this.#recorded = publicKeyLine(blob);
  }

  get #expected(): readonly string[] {
    return this.#policy.expected ?? [];
  }

  #tellFirstUse(key: string): void {
    const trusted = `Trusting the host key that ${this.#guest} showed at first (${fingerprint(key)})`;
    if (this.#expected.length > 0) {
      this.#news.warning(
        `${trusted}: it is not the one that the guest was given, and the cloud cannot tell which is right.`,
      );
    } else if (this.#policy.askCloud !== undefined) {
      this.#news.warning(`${trusted}: the cloud cannot tell whether it is the guest’s.`);
    } else {
      this.#news.notice(`${trusted}; it must not change during the build.`);
    }
  }

  #changed(key: string, recorded: string): BuildError {
    return new BuildError(
      `The host key of ${this.#guest} changed during the build, from ${fingerprint(recorded)} to ${fingerprint(key)}: the connection was refused.`,
      {
        hint: 'Either another machine answers at this address, or a provisioner made new host keys; set ssh_host_key_checking to "off" only if it is the latter.',
      },
    );
  }

  #unknown(key: string, denied: boolean): BuildError {
    const why = denied
      ? 'the cloud says that the guest has another one'
      : 'ssh_host_key_checking is "strict"';
    return new BuildError(
      `The host key that ${this.#guest} shows (${fingerprint(key)}) is not known to be the guest’s, and ${why}: the connection was refused.`,
      {
        hint: 'The build knows the key beforehand where it can give the guest one: with an image that has cloud-init, and no user data of your own.',
      },
    );
  }
}

/** The fingerprint as `ssh-keygen -l` prints it, with the key's type. */
export function fingerprint(key: string): string {
  const [type = '', body = ''] = key.split(' ');
  const digest = createHash('sha256').update(Buffer.from(body, 'base64')).digest('base64');
  return `${type} SHA256:${digest.replace(/=+$/, '')}`;
}

/** A public key blob (RFC 4253, 6.6: it begins with its type's name) as a line of OpenSSH. */
export function publicKeyLine(blob: Buffer): string {
  const typeLength = blob.readUInt32BE(0);
  return `${blob.toString('latin1', 4, 4 + typeLength)} ${blob.toString('base64')}`;
}

function sameKey(line: string, key: string): boolean {
  return line.trim().split(/\s+/).slice(0, 2).join(' ') === key;
}
