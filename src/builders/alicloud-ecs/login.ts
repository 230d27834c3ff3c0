import { ImportKeyPair } from '../../alicloud/index.js';
import {
  generateKeyPair,
  sshLogin,
  type SshAuth,
  type SshKeyPair,
  type SshLogin,
} from '../../communicators/index.js';
import type { BuildContext } from '../builder.js';
import { makeHostKey } from './host-key.js';
import type { EcsOptions } from './options.js';
import { to, type BuildingSite, type Site } from './site.js';
import type { SourceImage } from './source.js';
import type { Secret } from '../../secrets/index.js';
import { makePassword } from './windows-password.js';

/** How the build gets into its instance. */
export interface Login extends Pick<SshLogin, 'bastion' | 'forwardedAgent'> {
  /** The key pair that the cloud puts into the instance. */
  readonly keyPairName: string | undefined;
  /** The password that the cloud gives the instance. */
  readonly password: Secret | undefined;
  readonly auth: SshAuth;
  /** The host key to give to the instance; undefined where it is to make its own. */
  readonly hostKey: SshKeyPair | undefined;
  /** The public key that is ours, and must not stay in the image. */
  readonly temporaryPublicKey: string | undefined;
}

/** The login that the options give. */
export interface GivenLogin extends SshLogin {
  /** The temporary key, where they give none for SSH. It takes a while to make, in which the cloud can be asked. */
  readonly temporaryKey: Promise<SshKeyPair> | undefined;
}

/** The login that the options give, its files read: done before the cloud is called, since a file may be no good. */
export async function readLogin(
  { options, resolvePath, placeOf }: Site,
  env: BuildContext['env'],
): Promise<GivenLogin> {
  const given = await sshLogin(options, { env, resolvePath, placeOf });
  // Where nobody logs in by SSH, a key of ours would stay in the image.
  const isWanted = given.auth === undefined && options.communicator === 'ssh';
  return { ...given, temporaryKey: isWanted ? beginKeyPair(options) : undefined };
}

function beginKeyPair({ temporary_key_pair_type: type, temporary_key_pair_bits: bits }: EcsOptions) {
  const key = generateKeyPair(type, bits);
  // Where the build ends before it is needed, nobody asks what became of it.
  key.catch(() => undefined);
  return key;
}

/**
 * The given login, or where there is none, for SSH a temporary key pair, as in Packer, and for WinRM and for Windows,
 * which the cloud gives no key pairs to, a random password. They are made here, and but for the public key and the
 * password, which the cloud puts into the instance, never leave this process.
 */
export async function prepareLogin(
  site: BuildingSite,
  given: GivenLogin,
  source: SourceImage,
): Promise<Login> {
  const { options } = site;
  const { auth, temporaryKey, ...others } = given;
  const way = { ...others, hostKey: await makeHostKey(site, source) };
  if (options.communicator === 'winrm') {
    const password = options.winrm_password ?? makePassword();
    return { ...way, auth: {}, keyPairName: undefined, password, temporaryPublicKey: undefined };
  }
  if (temporaryKey !== undefined && source.osType === 'windows') {
    const password = makePassword();
    return { ...way, auth: { password }, keyPairName: undefined, password, temporaryPublicKey: undefined };
  }
  if (temporaryKey !== undefined) return { ...way, ...(await importKeyPair(site, await temporaryKey)) };
  return {
    ...way,
    auth: auth ?? {},
    keyPairName: source.osType === 'windows' ? undefined : options.ssh_keypair_name,
    password: options.ssh_password,
    temporaryPublicKey: undefined,
  };
}

async function importKeyPair(
  site: BuildingSite,
  key: SshKeyPair,
): Promise<Omit<Login, 'bastion' | 'forwardedAgent' | 'hostKey'>> {
  const { options, region, resources } = site;
  const name = options.temporary_key_pair_name ?? `packer_${site.suffix}`;
  const { id } = await resources.create({ kind: 'key_pair', region, name }, async ({ tags, signal }) => {
    const imported = await site.cloud.call(
      ImportKeyPair,
      {
        regionId: region,
        keyPairName: name,
        publicKeyBody: key.publicKey,
        tag: [...tags],
        ...(options.resource_group_id && { resourceGroupId: options.resource_group_id }),
      },
      to(site, `import the temporary key pair ${name}`, signal),
    );
    return imported.keyPairName ?? name;
  });
  return {
    keyPairName: id,
    password: undefined,
    auth: { privateKey: key.privateKey },
    temporaryPublicKey: key.publicKey,
  };
}
