import { BuildError } from '../../errors/index.js';
import { TransportError } from '../transport.js';
import { credentialsOf } from './answer.js';
import { parseObject } from './json.js';
import { RenewingProvider } from './renewing.js';
import type { CredentialSource } from './source.js';

/** A local service that gives credentials: `GET uri`. @param setBy what names the URI, for the errors */
export function credentialsUri(uri: string, setBy: string): CredentialSource {
  const source = `the credentials URI in ${setBy}`;
  return {
    source,
    open: ({ transport }) =>
      new RenewingProvider(source, async () => {
        const url = URL.canParse(uri) ? new URL(uri) : undefined;
        if (url === undefined || !/^https?:$/.test(url.protocol))
          throw new BuildError(`${setBy} is no http or https URL.`);
        const { status, body } = await transport
          .send({ method: 'GET', url, headers: { accept: 'application/json' } })
          .catch((error: unknown) => {
            if (!(error instanceof TransportError)) throw error;
            throw new BuildError(`${url.host} in ${setBy} cannot be reached: ${error.message}.`);
          });
        const answer = parseObject(body);
        if (status !== 200 || answer === undefined || (answer.Code ?? 'Success') !== 'Success') {
          throw new BuildError(`${url.host} in ${setBy} gave no credentials (HTTP status ${status}).`);
        }
        return credentialsOf(
          {
            accessKeyId: answer.AccessKeyId,
            accessKeySecret: answer.AccessKeySecret,
            securityToken: answer.SecurityToken,
            expiration: answer.Expiration,
          },
          `${url.host} in ${setBy}`,
        );
      }),
  };
}
