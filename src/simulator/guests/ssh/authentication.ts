import ssh2, {
  type AuthContext,
  type Connection,
  type KeyboardAuthContext,
  type PublicKeyAuthContext,
} from 'ssh2';
import type { Account } from '../platform.js';
import { isAuthorized } from './authorized-keys.js';
import type { SshHost } from './host.js';

const { utils } = ssh2;

/** sshd's own limit (MaxAuthTries in sshd_config(5)); clients with many keys in an agent run into it. */
const MAX_TRIES = 6;

export interface Login {
  /** Known once the connection is `ready`. */
  readonly account: Account | undefined;
}

/** Lets in whom the host lets in: by a key of the account, read anew each time, or by its password. */
export function authenticateWith(connection: Connection, host: SshHost): Login {
  const methods = [...host.methods];
  const login: { account: Account | undefined } = { account: undefined };
  let failures = 0;
  const decide = async (context: AuthContext): Promise<void> => {
    const account = await host.account(context.username);
    if (account !== undefined && (await mayEnter(context, account, host))) {
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

async function mayEnter(context: AuthContext, account: Account, host: SshHost): Promise<boolean> {
  if (context.method === 'none' || !host.methods.includes(context.method)) return false;
  switch (context.method) {
    case 'publickey':
      return isOwnKey(context, await host.authorizedKeys(account));
    case 'password':
      return host.isPassword(account, context.password);
    case 'keyboard-interactive':
      return host.isPassword(account, await askPassword(context));
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

function askPassword(context: KeyboardAuthContext): Promise<string> {
  return new Promise((resolve) => {
    context.prompt([{ prompt: 'Password: ', echo: false }], (answers) => resolve(answers[0] ?? ''));
  });
}
