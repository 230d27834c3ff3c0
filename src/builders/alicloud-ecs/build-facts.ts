import { givenHost, guestPort, guestUser } from '../../communicators/index.js';
import type { BuildFacts } from '../../provisioners/index.js';
import type { Instance } from './instance.js';
import type { Login } from './login.js';
import { BUILDER_TYPE } from './options.js';
import type { Site } from './site.js';

/** What the template's `{{ build `…` }}` gives to provisioners. */
export function buildFacts(
  { options, region }: Pick<Site, 'options' | 'region'>,
  instance: Instance,
  { password }: Pick<Login, 'password'>,
  name: string,
): BuildFacts {
  const isWinRm = options.communicator === 'winrm';
  return {
    name,
    builderType: BUILDER_TYPE,
    generated: {
      ID: instance.id,
      Host: givenHost(options) ?? instance.address ?? '',
      Port: String(guestPort(options) ?? ''),
      User: guestUser(options) ?? '',
      // Secrets, which the log leaves out wherever they turn up.
      Password: password?.reveal() ?? '',
      WinRMPassword: isWinRm ? (password?.reveal() ?? '') : '',
      ConnType: options.communicator,
      SourceImageName: instance.sourceImage,
      Region: region,
    },
  };
}
