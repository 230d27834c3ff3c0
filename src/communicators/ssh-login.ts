import { BuildError, describeError, type Place } from '../errors/index.js';
import type { Secret } from '../secrets/index.js';
import { readCertificateFile, type SshCertificate } from './certificate.js';
import { fingerprint, publicKeyLine } from './host-keys.js';
import { parsePrivateKey, readPrivateKeyFile } from './keys.js';
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
  /** Where an option was given, for errors. */
  readonly placeOf?: (option: FileOption) => Place | undefined;
}

type FileOption =
  | 'ssh_private_key_file'
  | 'ssh_certificate_file'
  | 'ssh_bastion_private_key_file'
  | 'ssh_bastion_certificate_file';

/** @throws BuildError if the file of a key or certificate cannot be used, or they do not belong together */
export async function sshLogin(
  options: CommunicatorOptions,
  surroundings: LoginSurroundings,
): Promise<SshLogin> {
  const agent = surroundings.env.SSH_AUTH_SOCK;
  const files = new LoginFiles(options, surroundings);
  const key = await files.key('ssh_private_key_file', 'ssh_certificate_file');
  const bastionKey = await bastionKeyOf(options, files, key);
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

type KeyAuth = Pick<SshAuth, 'privateKey' | 'passphrase' | 'certificate'>;

/** Its own, or the guest's, whose certificate goes with it. */
function bastionKeyOf(options: CommunicatorOptions, files: LoginFiles, guests: KeyAuth): Promise<KeyAuth> {
  if (options.ssh_bastion_private_key_file !== undefined)
    return files.key('ssh_bastion_private_key_file', 'ssh_bastion_certificate_file');
  if (options.ssh_bastion_certificate_file !== undefined)
    return files.key('ssh_private_key_file', 'ssh_bastion_certificate_file');
  return Promise.resolve(guests);
}

class LoginFiles {
  readonly #options: CommunicatorOptions;
  readonly #surroundings: LoginSurroundings;

  constructor(options: CommunicatorOptions, surroundings: LoginSurroundings) {
    this.#options = options;
    this.#surroundings = surroundings;
  }

  /** The key of a file with its certificate, as far as they are given. */
  async key(keyOption: FileOption, certificateOption: FileOption): Promise<KeyAuth> {
    const passphrase = this.#options.ssh_private_key_passphrase;
    const privateKey = await this.#read(keyOption, (path) => readPrivateKeyFile(path, passphrase));
    if (privateKey === undefined) return {};
    const key = { privateKey, ...(passphrase && { passphrase }) };
    const certificate = await this.#read(certificateOption, async (path) => {
      const found = readCertificateFile(path);
      const publicKey = (await parsePrivateKey(privateKey, passphrase)).getPublicSSH();
      if (!found.publicKey.equals(publicKey))
        throw new BuildError(ofAnotherKey(path, keyOption, found, publicKey));
      return found;
    });
    return certificate === undefined ? key : { ...key, certificate };
  }

  /** @returns undefined if the option is not given */
  async #read<Content>(
    option: FileOption,
    read: (path: string) => Promise<Content>,
  ): Promise<Content | undefined> {
    const path = this.#options[option];
    if (path === undefined) return undefined;
    try {
      return await read(this.#surroundings.resolvePath(path));
    } catch (error) {
      const place = this.#surroundings.placeOf?.(option);
      throw new BuildError(`${option}: ${describeError(error)}`, { cause: error, ...(place && { place }) });
    }
  }
}

function ofAnotherKey(
  path: string,
  keyOption: FileOption,
  { publicKey: certified }: SshCertificate,
  publicKey: Buffer,
): string {
  const [other, own] = [certified, publicKey].map((key) => fingerprint(publicKeyLine(key)));
  return `${path} is for the key ${other}, and not for that of ${keyOption}, ${own}.`;
}

function password(value: Secret | undefined): Pick<SshAuth, 'password'> {
  return value === undefined ? {} : { password: value };
}
