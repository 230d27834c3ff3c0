import { generateKeyPair, type SshKeyPair } from '../../communicators/index.js';
import type { Site } from './site.js';
import type { SourceImage } from './source.js';

/**
 * A host key made here for the instance, given to it through its user data, so that the build knows beforehand
 * whom it talks with. Undefined where that is not safe: the user's own user data would be disturbed, the image has
 * no cloud-init to take it, the instance does not read its user data, or nobody could take the key out of the guest
 * again, which the last provisioner shuts down.
 */
export async function makeHostKey(
  { options }: Pick<Site, 'options'>,
  source: SourceImage,
): Promise<SshKeyPair | undefined> {
  const isSafe =
    options.communicator === 'ssh' &&
    options.ssh_host_key_checking !== 'off' &&
    options.user_data === undefined &&
    options.user_data_file === undefined &&
    options.http_endpoint !== 'disabled' &&
    !options.disable_stop_instance &&
    source.osType === 'linux' &&
    source.supportsCloudInit;
  // ECDSA: every cloud-init that has `ssh_keys` knows it, and it is made in no time.
  return isSafe ? generateKeyPair('ecdsa') : undefined;
}

/** User data that makes the key the instance's only host key (cloud-init's module `ssh`). */
export function hostKeyUserData({ privateKey, publicKey }: SshKeyPair): Buffer {
  const lines = privateKey.reveal().trimEnd().split('\n');
  return Buffer.from(
    [
      '#cloud-config',
      'ssh_keys:',
      '  ecdsa_private: |',
      ...lines.map((line) => `    ${line}`),
      `  ecdsa_public: ${publicKey}`,
      '',
    ].join('\n'),
  );
}
