import { BuildError } from '../../errors/index.js';
import { TransportError, type HttpAnswer, type HttpRequest } from '../transport.js';
import { credentialsOf } from './answer.js';
import { isSwitchedOn, type Environment } from './environment.js';
import { parseObject } from './json.js';
import { keyProblem } from './key-problem.js';
import { RenewingProvider } from './renewing.js';
import type { CredentialSource, SourceContext } from './source.js';

export interface InstanceRole {
  /** Asked of the metadata service when not given. */
  readonly name?: string | undefined;
  /** Whether the older protocol, without a token, may be used where the newer one is not offered. */
  readonly allowV1: boolean;
}

/** The RAM role of the ECS instance that this runs on, from its metadata service. */
export function instanceRole({ name, allowV1 }: InstanceRole): CredentialSource {
  const source =
    name === undefined ? 'the RAM role of this instance' : `the RAM role ${name} of this instance`;
  return {
    source,
    open: (context) =>
      new RenewingProvider(source, async () => {
        const metadata = new Metadata(context, allowV1);
        await metadata.authenticate();
        const role = name ?? roleIn(await metadata.read(ROLES, 'This instance has no RAM role.'));
        const text = await metadata.read(
          `${ROLES}${role}`,
          `This instance does not have the RAM role ${role}.`,
        );
        const answer = parseObject(text);
        if (answer?.Code !== 'Success')
          throw new BuildError(`The metadata service gave no credentials for the RAM role ${role}.`);
        return credentialsOf(
          {
            accessKeyId: answer.AccessKeyId,
            accessKeySecret: answer.AccessKeySecret,
            securityToken: answer.SecurityToken,
            expiration: answer.Expiration,
          },
          'The metadata service',
        );
      }),
  };
}

/** The name of the first role listed; RAM allows letters, digits and signs that need no escaping in a path. */
function roleIn(list: string): string {
  const [role] = /^[\w.-]{1,64}(?!\S)/.exec(list.trimStart()) ?? [];
  if (role === undefined)
    throw new BuildError('The metadata service did not name the RAM role of this instance.');
  return role;
}

/** Whether the environment leaves version 1 of the metadata service allowed, as it is by default. */
export function allowsV1(env: Environment): boolean {
  return !isSwitchedOn('ALIBABA_CLOUD_IMDSV1_DISABLED', env);
}

const ROLES = 'latest/meta-data/ram/security-credentials/';
const TOKEN_SECONDS = '21600';

/** The service is on the same host: if it does not answer at once, it is not there. */
const PATIENCE_MS = 5_000;

class Metadata {
  readonly #context: SourceContext;
  readonly #allowV1: boolean;
  #headers: Record<string, string> = {};

  constructor(context: SourceContext, allowV1: boolean) {
    this.#context = context;
    this.#allowV1 = allowV1;
  }

  /** Gets a token (version 2 of the protocol); an instance of old offers none, and is asked without (version 1). */
  async authenticate(): Promise<void> {
    const headers = { 'x-aliyun-ecs-metadata-token-ttl-seconds': TOKEN_SECONDS };
    const answer = await this.#send('PUT', 'latest/api/token', headers);
    if (answer.status === 200 && (answer.body === '' || keyProblem(answer.body) !== undefined))
      throw new BuildError('The metadata service gave a token that is none.');
    if (answer.status === 200) this.#headers = { 'x-aliyun-ecs-metadata-token': answer.body };
    else if (!this.#allowV1) {
      throw new BuildError(
        `The metadata service gave no token (HTTP status ${answer.status}), and version 1 is not allowed.`,
      );
    }
  }

  async read(path: string, absent: string): Promise<string> {
    const { status, body } = await this.#send('GET', path, this.#headers);
    if (status === 404) throw new BuildError(absent);
    if (status !== 200) throw new BuildError(`The metadata service answered with HTTP status ${status}.`);
    return body;
  }

  async #send(
    method: HttpRequest['method'],
    path: string,
    headers: Record<string, string>,
  ): Promise<HttpAnswer> {
    const { transport, endpoints } = this.#context;
    const signal = AbortSignal.timeout(PATIENCE_MS);
    try {
      return await transport.send({ method, url: new URL(path, endpoints.metadata), headers, signal });
    } catch (error) {
      if (!(error instanceof TransportError) && error !== signal.reason) throw error;
      const why = error instanceof TransportError ? error.message : 'no answer';
      throw new BuildError(`The metadata service at ${endpoints.metadata.host} cannot be reached (${why}).`, {
        hint: 'A RAM role of the instance (ram_role_name) can only be used on an ECS instance of Alibaba Cloud.',
      });
    }
  }
}
