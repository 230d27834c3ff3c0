import { BuildError } from '../../errors/index.js';
import { isLoopback, type Endpoints } from '../endpoints.js';
import { TransportError } from '../transport.js';
import { credentialsOf } from './answer.js';
import { parseObject } from './json.js';
import { RenewingProvider } from './renewing.js';
import type { CredentialSource } from './source.js';

/** A service that gives keys is near: one that has not answered after this long is given up. */
const PATIENCE_MS = 30_000;

/** A local service that gives credentials: `GET uri`. @param setBy what names the URI, for the errors */
export function credentialsUri(uri: string, setBy: string): CredentialSource {
  const source = `the credentials URI in ${setBy}`;
  return {
    source,
    open: ({ transport, endpoints }) =>
      new RenewingProvider(source, async () => {
        const url = URL.canParse(uri) ? new URL(uri) : undefined;
        if (url === undefined || !/^https?:$/.test(url.protocol))
          throw new BuildError(`${capitalised(setBy)} is no http or https URL.`);
        if (url.protocol === 'http:' && !mayBeHttp(url, endpoints)) {
          throw new BuildError(
            `${capitalised(setBy)} must be https: over plain http, keys from ${url.host} could be read on their way. Only this machine (localhost, 127.0.0.1) and its metadata service may be http.`,
          );
        }
        const signal = AbortSignal.timeout(PATIENCE_MS);
        const { status, body } = await transport
          .send({ method: 'GET', url, headers: { accept: 'application/json' }, signal })
          .catch((error: unknown) => {
            if (!(error instanceof TransportError) && error !== signal.reason) throw error;
            const why =
              error instanceof TransportError
                ? error.message
                : `no answer within ${PATIENCE_MS / 1000} seconds`;
            throw new BuildError(`${url.host} in ${setBy} cannot be reached: ${why}.`);
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

function mayBeHttp({ hostname }: URL, { metadata }: Endpoints): boolean {
  return isLoopback(hostname) || hostname === metadata.hostname;
}

function capitalised(text: string): string {
  return text.replace(/^./, (first) => first.toUpperCase());
}
