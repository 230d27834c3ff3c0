import { givenHost, guestPort, guestUser, publicKeyOf } from '../../communicators/index.js';
import type { BuildFacts } from '../../provisioners/index.js';
import type { BuildContext } from '../builder.js';
import type { Instance } from './instance.js';
import type { Login } from './login.js';
import { BUILDER_TYPE } from './options.js';
import type { Site } from './site.js';

/** What the template's `{{ build `…` }}` gives to provisioners: all that Packer has, and the region. */
export async function buildFacts(
  { options, region }: Pick<Site, 'options' | 'region'>,
  instance: Instance,
  { auth, password }: Pick<Login, 'auth' | 'password'>,
  { name, runUuid }: Pick<BuildContext, 'name' | 'runUuid'>,
): Promise<BuildFacts> {
  const isWinRm = options.communicator === 'winrm';
  return {
    name,
    builderType: BUILDER_TYPE,
    generated: {
      ID: instance.id,
      Host: givenHost(options) ?? instance.address ?? '',
      Port: String(guestPort(options) ?? ''),
      User: guestUser(options, instance.osType) ?? '',
      // Secrets, which the log leaves out wherever they turn up.
      Password: password?.reveal() ?? '',
      SSHPrivateKey: auth.privateKey?.reveal() ?? '',
      WinRMPassword: isWinRm ? (password?.reveal() ?? '') : '',
      SSHPublicKey: auth.privateKey === undefined ? '' : await publicKeyOf(auth.privateKey, auth.passphrase),
      ConnType: options.communicator,
      PackerRunUUID: runUuid,
      // There is no HTTP server in a build of this kind.
      PackerHTTPIP: '',
      PackerHTTPPort: '',
      PackerHTTPAddr: '',
      SourceImageName: instance.sourceImage,
      Region: region,
    },
  };
}
