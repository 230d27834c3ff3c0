import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openCloud, readAccess } from '../../../src/alicloud/access.js';
import type { AccessOptions } from '../../../src/alicloud/access-options.js';
import type { IdTokenSource } from '../../../src/alicloud/credentials/source.js';
import type { Cloud } from '../../../src/alicloud/cloud.js';
import { DescribeRegions } from '../../../src/alicloud/operations/ecs.js';
import { Problems } from '../../../src/errors/index.js';
import { Secret } from '../../../src/secrets/index.js';
import { ACCESS_KEY, FakeCloud, FAST_RETRY, SECRET_KEY, type Arrival, type Reply } from '../fake-cloud.js';

export const ROLE = 'acs:ram::1:role/builder';
export const keys = { access_key: new Secret(ACCESS_KEY), secret_key: new Secret(SECRET_KEY) };
export const role = { ram_role_arn: ROLE, ram_session_name: 'session' };
export const profileKeys = { access_key_id: ACCESS_KEY, access_key_secret: SECRET_KEY };

/** What a test gives: options (of the template, or of the inputs where named), environment, the job's ID token. */
export interface Given {
  readonly options?: Partial<AccessOptions>;
  readonly inputs?: readonly (keyof AccessOptions)[];
  readonly env?: Record<string, string>;
  readonly idToken?: IdTokenSource;
}

/** ECS, STS, an instance's metadata service and a credentials URI on one port, and a folder for profiles. */
export class Services {
  readonly server: FakeCloud;
  readonly folder = mkdtempSync(join(tmpdir(), 'credentials-'));
  /** How long the temporary credentials live that it issues. */
  lifeMs = 3_600_000;
  /** How many it has issued. */
  issued = 0;
  metadataVersion: 'v1' | 'v2' = 'v2';

  private constructor(server: FakeCloud) {
    this.server = server;
  }

  static async start(): Promise<Services> {
    return new Services(await FakeCloud.start());
  }

  /** As at the start, with nothing arrived. */
  reset(): void {
    this.lifeMs = 3_600_000;
    this.issued = 0;
    this.metadataVersion = 'v2';
    this.server.replies(this.answer);
  }

  async stop(): Promise<void> {
    await this.server.stop();
    rmSync(this.folder, { recursive: true });
  }

  /** What arrived: actions, or method and path of what is no call. */
  get actions(): string[] {
    return this.server.arrivals.map(({ action, method, path }) => action || `${method} ${path}`);
  }

  /** A cloud with the credentials that `given` leads to. @throws ProblemsError with what is wrong with it */
  open({ options = {}, inputs = [], env = {}, idToken }: Given): Cloud {
    const { address } = this.server;
    const endpoints = {
      custom_endpoint_ecs: address,
      custom_endpoint_sts: address,
      custom_endpoint_metadata: address,
    };
    const problems = new Problems();
    const access = readAccess(
      {
        options: { region: 'cn-beijing', ...endpoints, ...options },
        placeOf: (option) => ({ file: inputs.includes(option) ? `input "${option}"` : 'template.json' }),
        place: { file: 'template.json' },
        env: { HOME: this.folder, ...env },
      },
      problems,
    );
    problems.throwIfAny();
    if (access === undefined) throw new Error('There is neither access nor a problem.');
    return openCloud(access, {
      userAgent: 'tests',
      retry: FAST_RETRY,
      ...(idToken !== undefined && { idToken }),
    });
  }

  /** Makes one call. @returns how it arrived */
  async listRegions(cloud: Cloud): Promise<Arrival | undefined> {
    await cloud.call(DescribeRegions, {}, { region: 'cn-beijing', doing: 'list the regions' });
    return this.server.arrivals.at(-1);
  }

  file(name: string, content: string): string {
    const path = join(this.folder, name);
    writeFileSync(path, content);
    return path;
  }

  /** The environment that names a credentials file of the SDKs with this content. */
  sdkFile(content: string): Record<string, string> {
    return { ALIBABA_CLOUD_CREDENTIALS_FILE: this.file(`credentials-${Math.random()}`, content) };
  }

  profileFile(...profiles: object[]): string {
    return this.file(`config-${Math.random()}.json`, JSON.stringify({ current: 'first', profiles }));
  }

  /** The options that name the profile "first", which says what `profile` does. */
  profiled(profile: object, ...others: object[]): Partial<AccessOptions> {
    return {
      profile: 'first',
      shared_credentials_file: this.profileFile({ name: 'first', ...profile }, ...others),
    };
  }

  readonly answer = (arrival: Arrival): Reply => {
    if (arrival.path.startsWith('/latest/')) return this.#metadata(arrival);
    if (arrival.path === '/uri') return { json: { Code: 'Success', ...this.#temporary() } };
    if (arrival.action === 'AssumeRoleWithOIDC') return { json: { Credentials: this.#temporary() } };
    if (arrival.signature !== 'right') return { code: 'SignatureDoesNotMatch' };
    if (arrival.action === 'AssumeRole') return { json: { Credentials: this.#temporary() } };
    const identity = { AccountId: '1', Arn: 'acs:ram::1:assumed-role/builder/x' };
    return { json: arrival.action === 'GetCallerIdentity' ? identity : {} };
  };

  #metadata({ method, path, headers }: Arrival): Reply {
    const isV2 = this.metadataVersion === 'v2';
    if (method === 'PUT') return isV2 ? { raw: 'metadata-token', status: 200 } : { raw: '', status: 404 };
    if (isV2 && headers['x-aliyun-ecs-metadata-token'] !== 'metadata-token') return { raw: '', status: 403 };
    if (path.endsWith('/security-credentials/')) return { raw: 'instance-role', status: 200 };
    if (!path.endsWith('/instance-role')) return { raw: '', status: 404 };
    return { json: { Code: 'Success', ...this.#temporary() } };
  }

  #temporary() {
    this.issued += 1;
    const id = `STS.${this.issued}-${Math.random()}`;
    this.server.keys.set(id, `secret-of-${id}`);
    return {
      AccessKeyId: id,
      AccessKeySecret: `secret-of-${id}`,
      SecurityToken: `token-of-${id}`,
      Expiration: new Date(Date.now() + this.lifeMs).toISOString(),
    };
  }
}
