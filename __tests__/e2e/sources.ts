import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Keys, Simulator } from '../../src/simulator/index.js';

/** What a job gives the action, and what is to be seen of it. */
export interface Source {
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  /** A template's builder options beside those of every test. */
  readonly template?: Readonly<Record<string, string>>;
  /** How the log names the source. */
  readonly told: string;
  /** The end of the ARN that the log names. */
  readonly caller: string;
}

/** Sets sources of credentials up in a simulated cloud, their files in a folder that is no part of the job. */
export class Sources implements Disposable {
  readonly #folder = mkdtempSync(join(tmpdir(), 'sources-'));
  readonly roleArn: string;
  readonly provider: string;

  constructor(readonly cloud: Simulator) {
    this.provider = cloud.ram.oidcProvider('github');
    cloud.ram.role('host');
    cloud.ram.role('first', { trust: this.#trustOfJobs() });
    this.roleArn = cloud.ram.role('builder');
    cloud.ram.host({ role: 'host' });
  }

  [Symbol.dispose](): void {
    rmSync(this.#folder, { recursive: true });
  }

  /** The ARN of the role that trusts the jobs of the repository octo/images. */
  get firstArn(): string {
    return this.roleArn.replace(/builder$/, 'first');
  }

  /** The keys of a user who may everything. */
  user(): Keys {
    return this.cloud.ram.user('ann');
  }

  /** Keys that need a token. */
  temporary(): Required<Keys> {
    const { accountId, accessKey, secretKey, securityToken = '' } = this.cloud.furnish.temporaryKey();
    return { accountId, accessKey, secretKey, securityToken };
  }

  file(name: string, content: string): string {
    const path = join(this.#folder, name);
    writeFileSync(path, content);
    return path;
  }

  tokenFile(): string {
    return this.file('token', this.cloud.ram.idToken());
  }

  /** A URI that gives the credentials of the host's role. */
  get credentialsUri(): string {
    return `${this.cloud.url}/latest/meta-data/ram/security-credentials/host`;
  }

  /** A program that prints the same in the CLI's own words. */
  program(): string {
    const script = `fetch(process.argv[2]).then((answer) => answer.json()).then((given) => console.log(JSON.stringify({
      mode: 'StsToken', access_key_id: given.AccessKeyId, access_key_secret: given.AccessKeySecret,
      sts_token: given.SecurityToken, expiration: given.Expiration })))`;
    return `"${process.execPath}" "${this.file('program.mjs', script)}" ${this.credentialsUri}`;
  }

  /** The inputs that name the profile "first", which says what `profile` does. */
  profiled(profile: object, ...others: object[]): Record<string, string> {
    const profiles = [{ name: 'first', region_id: 'cn-hangzhou', ...profile }, ...others];
    const content = JSON.stringify({ current: 'another', profiles });
    return { profile: 'first', shared_credentials_file: this.file('config.json', content) };
  }

  /** The profile "first" of a file as a source, and what the log says of it. */
  profile(profile: object, told: string, caller: string, ...others: object[]): Source {
    return { inputs: this.profiled(profile, ...others), told, caller };
  }

  /** Keys as profiles spell them; a user's, where none are given. */
  profileKeys({ accessKey, secretKey }: Pick<Keys, 'accessKey' | 'secretKey'> = this.user()) {
    return { access_key_id: accessKey, access_key_secret: secretKey };
  }

  /** The role to be assumed, as options and profiles spell it. */
  role() {
    return { ram_role_arn: this.roleArn, ram_session_name: 'build' };
  }

  /** How the log tells of that role. */
  assumedWith(base: string): string {
    return `the role ${this.roleArn}, assumed with ${base}`;
  }

  #trustOfJobs(): object {
    const Condition = {
      StringEquals: {
        'oidc:iss': 'https://token.actions.githubusercontent.com',
        'oidc:aud': 'sts.aliyuncs.com',
      },
      StringLike: { 'oidc:sub': 'repo:octo/images:*' },
    };
    const Principal = { Federated: [this.provider] };
    return {
      Version: '1',
      Statement: [{ Effect: 'Allow', Action: 'sts:AssumeRole', Principal, Condition }],
    };
  }
}
