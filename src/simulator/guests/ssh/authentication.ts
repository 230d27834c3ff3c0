import { timingSafeEqual, createHash } from 'node:crypto';
import { posix } from 'node:path';
import ssh2, {
  type AuthContext,
  type AuthenticationType,
  type Connection,
  type KeyboardAuthContext,
  type PublicKeyAuthContext,
} from 'ssh2';
import type { Account, Machine } from '../platform.js';
import { isAuthorized } from './authorized-keys.js';

const { utils } = ssh2;

/** sshd's own limit (MaxAuthTries in sshd_config(5)); clients with many keys in an agent run into it. */
const MAX_TRIES = 6;

export interface Login {
  /** Known once the connection is `ready`. */
  readonly account: Account | undefined;
}

/**
 * Lets in whom the machine lets in: keys by the account's real authorized_keys file, read anew each time, and
 * the password where the instance has one.
 */
export function authenticateWith(
  connection: Connection,
  options: { readonly machine: Machine; readonly password: string | undefined },
): Login {
  const methods: AuthenticationType[] =
    options.password === undefined ? ['publickey'] : ['publickey', 'password', 'keyboard-interactive'];
  const login: { account: Account | undefined } = { account: undefined };
  let failures = 0;
  const decide = async (context: AuthContext): Promise<void> => {
    const account = await options.machine.account(context.username);
    if (account !== undefined && (await mayEnter(context, account, options))) {
      login.account = account;
      context.accept();
    } else if (context.method !== 'none' && ++failures >= MAX_TRIES) {
      connection.end();
    } else {
      context.reject(methods);
    }
  };
  connection.on('authentication', (context) => {
    decide(context).catch(() => context.reject(methods));
  });
  return login;
}

async function mayEnter(
  context: AuthContext,
  account: Account,
  { machine, password }: { readonly machine: Machine; readonly password: string | undefined },
): Promise<boolean> {
  switch (context.method) {
    case 'publickey':
      return isOwnKey(context, await authorizedKeys(machine, account));
    case 'password':
      return isPassword(context.password, password);
    case 'keyboard-interactive':
      return password !== undefined && isPassword(await askPassword(context), password);
    default:
      return false;
  }
}

/** Without a signature the client only asks whether the key would do. */
function isOwnKey(context: PublicKeyAuthContext, file: string): boolean {
  if (!isAuthorized(file, context.key.data)) return false;
  if (context.signature === undefined || context.blob === undefined) {
    nameAlgorithmAsAsked(context);
    return true;
  }
  const key = utils.parseKey(context.key.data);
  if (key instanceof Error) return false;
  // A signature that makes no sense gives an error, whatever the types say, and an error is not `true`.
  const verified: unknown = key.verify(context.blob, context.signature, context.hashAlgo);
  return verified === true;
}

/** ssh2 answers "ssh-rsa" to who asks for "rsa-sha2-256", which Go's client, and so Packer, takes for a refusal. */
function nameAlgorithmAsAsked({ key, hashAlgo }: PublicKeyAuthContext): void {
  if (key.algo === 'ssh-rsa' && hashAlgo !== undefined) key.algo = `rsa-sha2-${hashAlgo.slice('sha'.length)}`;
}

async function authorizedKeys(machine: Machine, account: Account): Promise<string> {
  const file = await machine.readFile(posix.join(account.home, '.ssh/authorized_keys'));
  return file?.toString('utf8') ?? '';
}

function isPassword(given: string, expected: string | undefined): boolean {
  return expected !== undefined && timingSafeEqual(digest(given), digest(expected));
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

function askPassword(context: KeyboardAuthContext): Promise<string> {
  return new Promise((resolve) => {
    context.prompt([{ prompt: 'Password: ', echo: false }], (answers) => resolve(answers[0] ?? ''));
  });
}
