import { BuildError } from '../../errors/index.js';
import type { GivenLogin } from './login.js';
import type { Site } from './site.js';
import type { SourceImage } from './source.js';

/** The one user whose password the cloud sets (RunInstances, Password). */
const ADMINISTRATOR = /^(?:\.\\)?administrator$/i;

/**
 * Refuses what nobody gets into Windows with by SSH, before anything is made: the cloud puts no key pair into Windows
 * (RunInstances, KeyPairName), so that it takes a password, or a key that the image or the user data brings.
 * @throws BuildError
 */
export function checkWindowsLogin(site: Site, source: SourceImage, { auth }: GivenLogin): void {
  const { options, events } = site;
  if (source.osType !== 'windows' || options.communicator !== 'ssh') return;
  const { ssh_username: user = '', ssh_keypair_name: pair } = options;
  if (auth === undefined && !ADMINISTRATOR.test(user)) {
    throw new BuildError(
      `ssh_username: the build cannot log in as "${user}": the source image ${source.id} has Windows, into which the cloud puts no key pair, and the password that it sets is that of Administrator.`,
      {
        place: site.placeOf('ssh_username'),
        hint: 'Log in as Administrator, or give ssh_password or ssh_private_key_file of a user that the image or the user data makes.',
      },
    );
  }
  if (pair !== undefined) {
    events.emit({
      type: 'warning',
      message: `ssh_keypair_name has no effect: the cloud puts no key pair into Windows. The image or the user data must bring the key "${pair}".`,
    });
  }
}
