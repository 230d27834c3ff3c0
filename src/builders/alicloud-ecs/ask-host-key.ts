import { createHash } from 'node:crypto';
import { CloudError, GetInstanceConsoleOutput } from '../../alicloud/index.js';
import { delay } from '../../async/index.js';
import { describeError } from '../../errors/index.js';
import { to, unlessDenied, type Site } from './site.js';

/** cloud-init prints the keys at the end of the boot, when SSH answers already: how long to wait for them. */
const PATIENCE = 10_000;
const PAUSE = 1_000;

/**
 * Asks the cloud whether a host key (`ssh-ed25519 AAAA…`) is the instance's: what the guest wrote on its console, which
 * comes by the cloud's own API and not over the connection that is to be judged. The console is read once.
 * @returns a function that answers undefined where the cloud cannot tell: no such key on the console, or no console
 */
export function hostKeyAsker(site: Site, instanceId: string): (key: string) => Promise<boolean | undefined> {
  let printed: Promise<PrintedKeys | undefined> | undefined;
  return async (key) => {
    printed ??= readConsole(site, instanceId);
    return judge(await printed, key);
  };
}

/** What cloud-init's module `keys_to_console` printed: whole keys, fingerprints, or both. */
export interface PrintedKeys {
  /** `ssh-ed25519 AAAA…` */
  readonly keys: readonly string[];
  /** SHA-256 in base64 without padding, and the key's kind in cloud-init's words: ED25519, ECDSA, RSA. */
  readonly fingerprints: readonly { readonly sha256: string; readonly kind: string }[];
}

/** The host keys in a console's text: those of the last boot that printed any; undefined where none did. */
export function printedHostKeys(console: string): PrintedKeys | undefined {
  const keys = lastBlock(console, 'KEYS').flatMap((line) => KEY.exec(line)?.[0] ?? []);
  const fingerprints = lastBlock(console, 'FINGERPRINTS').flatMap((line) => {
    const [, sha256, kind] = FINGERPRINT.exec(line) ?? [];
    return sha256 === undefined || kind === undefined ? [] : [{ sha256, kind }];
  });
  return keys.length + fingerprints.length === 0 ? undefined : { keys, fingerprints };
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

async function readConsole(site: Site, instanceId: string): Promise<PrintedKeys | undefined> {
  const began = performance.now();
  try {
    for (;;) {
      const console = await consoleOutput(site, instanceId);
      const printed = console === undefined ? undefined : printedHostKeys(console);
      if (console === undefined || printed !== undefined || performance.now() - began > PATIENCE)
        return printed;
      await delay(PAUSE, site.signal);
    }
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

const KEY = /(?:ssh-[\w-]+|ecdsa-sha2-[\w-]+) [A-Za-z0-9+/]{32,}={0,2}/;
/** As `ssh-keygen -l` writes it: bits, hash, comment, kind. */
const FINGERPRINT = /\bSHA256:([A-Za-z0-9+/]{43})\b.*\((\w+)\)/;

function lastBlock(console: string, name: 'KEYS' | 'FINGERPRINTS'): string[] {
  const begin = console.lastIndexOf(`-----BEGIN SSH HOST KEY ${name}-----`);
  const end = console.indexOf(`-----END SSH HOST KEY ${name}-----`, begin);
  return begin < 0 || end < 0 ? [] : console.slice(begin, end).split(/\r?\n/);
}

function kindOf(type: string): string {
  if (type.startsWith('ecdsa-')) return 'ECDSA';
  return type === 'ssh-dss' ? 'DSA' : type.replace('ssh-', '').toUpperCase();
}
