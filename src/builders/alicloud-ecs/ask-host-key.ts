import { createHash } from 'node:crypto';
import { CloudError, GetInstanceConsoleOutput } from '../../alicloud/index.js';
import { delay } from '../../async/index.js';
import { describeError } from '../../errors/index.js';
import { to, unlessDenied, type Site } from './site.js';

/**
 * How long to wait for keys on the console once the guest has shown one, in milliseconds: cloud-init prints them all at
 * the end of the boot, when SSH answers already, and the cloud shows it a little later.
 */
const PATIENCE = 10_000;
const PAUSE = 1_000;
/** Nobody waits for the answer yet, in milliseconds. */
const PAUSE_AHEAD = 2_000;

/**
 * Asks the cloud whether a host key (`ssh-ed25519 AAAA…`) is the instance's: what the guest wrote on its console, which
 * comes by the cloud's own API and not over the connection that is to be judged.
 */
export class HostKeyAsker implements Disposable {
  readonly #site: Site;
  readonly #instanceId: string;
  readonly #ahead = new AbortController();
  #reading: Promise<void> | undefined;
  #printed: PrintedKeys | undefined;
  /** The console has told all that it will. */
  #isOver = false;

  constructor(site: Site, instanceId: string) {
    this.#site = site;
    this.#instanceId = instanceId;
  }

  /** Reads the console beside the wait for SSH, so that the answer is there when it is asked for. */
  readAhead(): void {
    // What went wrong is told when it matters: the question is asked again then.
    this.#reading ??= this.#readAhead().catch(() => undefined);
  }

  /** @returns undefined where the cloud cannot tell: no such key on the console, or no console */
  async ask(key: string): Promise<boolean | undefined> {
    this[Symbol.dispose]();
    await this.#reading;
    const began = performance.now();
    for (;;) {
      const answer = judge(this.#printed, key);
      const isLate = performance.now() - began > PATIENCE;
      if (answer !== undefined || this.#isOver || isLate) return answer;
      if (await this.#read()) await delay(PAUSE, this.#site.signal);
    }
  }

  /** Reads no further ahead. */
  [Symbol.dispose](): void {
    this.#ahead.abort(new Error('Nobody waits for the host key any more.'));
  }

  async #readAhead(): Promise<void> {
    while (await this.#read())
      await delay(PAUSE_AHEAD, AbortSignal.any([this.#site.signal, this.#ahead.signal]));
  }

  /** @returns whether it makes sense to read on */
  async #read(): Promise<boolean> {
    const console = await readConsole(this.#site, this.#instanceId);
    this.#printed = console === undefined ? undefined : printedHostKeys(console);
    this.#isOver = console === undefined || isBootOver(console);
    return !this.#isOver;
  }
}

/** Whether cloud-init has printed all that it will. It says so itself, once it has printed the keys. */
export function isBootOver(console: string): boolean {
  return /\bCloud-init v\. \S+ finished at\b/.test(console.slice(console.lastIndexOf(FIRST_STAGE)));
}

const FIRST_STAGE = "running 'init'";

/** What cloud-init printed: whole keys, fingerprints, or both. */
export interface PrintedKeys {
  /** `ssh-ed25519 AAAA…` */
  readonly keys: readonly string[];
  /** SHA-256 in base64 without padding, and the key's kind in cloud-init's words: ED25519, ECDSA, RSA. */
  readonly fingerprints: readonly { readonly sha256: string; readonly kind: string }[];
}

/**
 * The host keys in a console's text: all of those that the last boot which printed any has (cloud-init's module
 * `keys_to_console`), else those that were made so far (its module `ssh`, before SSH answers); undefined where none were.
 */
export function printedHostKeys(console: string): PrintedKeys | undefined {
  const keys = lastBlock(console, 'KEYS').flatMap((line) => KEY.exec(line)?.[0] ?? []);
  const fingerprints = lastBlock(console, 'FINGERPRINTS').flatMap((line) => {
    const [, sha256, kind] = FINGERPRINT.exec(line) ?? [];
    return sha256 === undefined || kind === undefined ? [] : [{ sha256, kind }];
  });
  if (keys.length + fingerprints.length > 0) return { keys, fingerprints };
  const made = [...console.matchAll(MADE)].map(([, kind = '', sha256 = '']) => ({
    kind: kind.toUpperCase(),
    sha256,
  }));
  return made.length === 0 ? undefined : { keys, fingerprints: made };
}

/** Whether the key is one of those; undefined if none of its kind was printed. */
export function judge(printed: PrintedKeys | undefined, key: string): boolean | undefined {
  const [type = '', body = ''] = key.split(' ');
  const sha256 = createHash('sha256').update(Buffer.from(body, 'base64')).digest('base64').replace(/=+$/, '');
  const comparable = [
    ...(printed?.keys ?? []).filter((line) => line.startsWith(`${type} `)).map((line) => line === key),
    ...(printed?.fingerprints ?? [])
      .filter(({ kind }) => kind === kindOf(type))
      .map((fingerprint) => fingerprint.sha256 === sha256),
  ];
  return comparable.length === 0 ? undefined : comparable.includes(true);
}

/** Undefined where it cannot be read. */
async function readConsole(site: Site, instanceId: string): Promise<string | undefined> {
  try {
    return await consoleOutput(site, instanceId);
  } catch (error) {
    if (!(error instanceof CloudError)) throw error;
    site.events.emit({ type: 'notice', message: describeError(error) });
    return undefined;
  }
}

/** Undefined where the account may not read it. */
async function consoleOutput(site: Site, instanceId: string): Promise<string | undefined> {
  const answer = await unlessDenied(
    site,
    'GetInstanceConsoleOutput',
    'It cannot tell the host key of the instance.',
    () =>
      site.cloud.call(
        GetInstanceConsoleOutput,
        { regionId: site.region, instanceId },
        to(site, `read the console of ${instanceId}`),
      ),
  );
  return answer && Buffer.from(answer.consoleOutput ?? '', 'base64').toString('utf8');
}

const KEY = /(?<![\w-])(?:ssh-[\w-]+|ecdsa-sha2-[\w-]+) [A-Za-z0-9+/]{32,}={0,2}/;
/** As `ssh-keygen -l` writes it: bits, hash, comment, kind. */
const FINGERPRINT = /\bSHA256:([A-Za-z0-9+/]{43})\b.{0,500}\((\w{1,20})\)/;

/** As `ssh-keygen` tells of a host key that it has made, be there prefixes before each line. */
const MADE =
  /\/etc\/ssh\/ssh_host_(\w+)_key\.pub\.?\s*\n[^\n]*The key fingerprint is:\s*\n[^\n]*?\bSHA256:([A-Za-z0-9+/]{43})\b/g;

function lastBlock(console: string, name: 'KEYS' | 'FINGERPRINTS'): string[] {
  const begin = console.lastIndexOf(`-----BEGIN SSH HOST KEY ${name}-----`);
  const end = console.indexOf(`-----END SSH HOST KEY ${name}-----`, begin);
  return begin < 0 || end < 0 ? [] : console.slice(begin, end).split(/\r?\n/);
}

function kindOf(type: string): string {
  if (type.startsWith('ecdsa-')) return 'ECDSA';
  return type === 'ssh-dss' ? 'DSA' : type.replace('ssh-', '').toUpperCase();
}
