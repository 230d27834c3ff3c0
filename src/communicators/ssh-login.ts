import type { Secret } from '../secrets/index.js';
import { readPrivateKeyFile } from './keys.js';
import type { CommunicatorOptions } from './options.js';
import type { SshAuth, SshRequest } from './ssh-request.js';

/** What the options say of logging in, with the files they name read. */
export interface SshLogin extends Pick<SshRequest, 'bastion' | 'forwardedAgent'> {
  /** Undefined if the options give no way of logging in to the guest: a key pair is to be made. */
  readonly auth: SshAuth | undefined;
}

export interface LoginSurroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly resolvePath: (path: string) => string;
}

/** @throws BuildError if a key file cannot be used */
export async function sshLogin(
  options: CommunicatorOptions,
  surroundings: LoginSurroundings,
): Promise<SshLogin> {
  const agent = surroundings.env.SSH_AUTH_SOCK;
  const keyOf = keyReader(options, surroundings);
  const key = await keyOf(options.ssh_private_key_file);
  const bastionKey = await keyOf(options.ssh_bastion_private_key_file ?? options.ssh_private_key_file);
  const auth = options.ssh_agent_auth
    ? { ...(agent && { agent }) }
    : { ...key, ...password(options.ssh_password) };
  const bastionAuth = {
    ...(options.ssh_bastion_agent_auth && agent && { agent }),
    ...bastionKey,
    ...password(options.ssh_bastion_password),
  };
  return {
    auth: Object.keys(auth).length > 0 ? auth : undefined,
    ...(agent && !options.ssh_disable_agent_forwarding && { forwardedAgent: agent }),
    ...(options.ssh_bastion_host !== undefined && {
      bastion: {
        host: options.ssh_bastion_host,
        port: options.ssh_bastion_port,
        username: options.ssh_bastion_username ?? options.ssh_username ?? '',
        auth: bastionAuth,
      },
    }),
  };
}

function keyReader(
  { ssh_private_key_passphrase: passphrase }: CommunicatorOptions,
  { resolvePath }: LoginSurroundings,
) {
  return async (path: string | undefined): Promise<Pick<SshAuth, 'privateKey' | 'passphrase'>> => {
    if (path === undefined) return {};
    const privateKey = await readPrivateKeyFile(resolvePath(path), passphrase);
    return { privateKey, ...(passphrase && { passphrase }) };
  };
}

function password(value: Secret | undefined): Pick<SshAuth, 'password'> {
  return value === undefined ? {} : { password: value };
}
