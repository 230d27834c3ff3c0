import { expect } from '@jest/globals';
import { startSimulator, type Simulator } from '../../src/simulator/index.js';
import { held } from './held.js';
import { Job, type StepOptions, type StepResult } from './runner.js';
import { leaks } from './secrets.js';
import { Sources, type Source } from './sources.js';

/** What became of a main step that could not release everything, and of its post step. */
export interface CredentialsRun {
  readonly main: StepResult;
  readonly post: StepResult;
  /** What main left in the cloud. */
  readonly left: readonly string[];
  /** The access keys that signed calls of ECS and VPC. */
  readonly mainKeys: readonly string[];
  readonly postKeys: readonly string[];
}

/** Main cannot release everything, so that its post step has something to do. */
const REFUSE_DELETION = [
  {
    match: { action: 'DeleteSecurityGroup' },
    calls: { times: 'all' },
    effect: { kind: 'error', code: 'InvalidOperation.Refused', status: 403, message: 'Not now.' },
  },
] as const;

/** A cloud, the sources of credentials for it, and a job that builds in it. */
export class CredentialsWorld implements AsyncDisposable {
  private constructor(
    readonly cloud: Simulator,
    readonly sources: Sources,
    readonly job: Job,
  ) {}

  static async start(): Promise<CredentialsWorld> {
    const [cloud, job] = await Promise.all([startSimulator(), Job.start()]);
    return new CredentialsWorld(cloud, new Sources(cloud), job);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.sources[Symbol.dispose]();
    await Promise.all([this.cloud.close(), this.job[Symbol.asyncDispose]()]);
  }

  /** Runs main with what the source gives, and a provisioner that takes so many seconds; then post. */
  async build(source: Source, seconds: number): Promise<CredentialsRun> {
    const { cloud, job } = this;
    const step = await this.stepWith(source, seconds);
    cloud.setFaults(REFUSE_DELETION);
    const main = await job.main(step);
    cloud.setFaults([]);
    const left = this.leftOver();
    const after = cloud.calls().length;
    const post = await job.post(step);
    return { main, post, left, mainKeys: this.#keysUsed(0, after), postKeys: this.#keysUsed(after) };
  }

  /** A step that builds with what the source gives; with a template, that says all but where the cloud is. */
  async stepWith({ inputs = {}, env = {}, template }: Source, seconds = 0): Promise<StepOptions> {
    const address = `127.0.0.1:${this.cloud.port}`;
    const provisioners = [{ type: 'shell', inline: [`sleep ${seconds}`] }];
    const endpoints = {
      custom_endpoint_ecs: address,
      custom_endpoint_sts: address,
      custom_endpoint_metadata: address,
    };
    const options = {
      region: 'cn-hangzhou',
      image_name: 'web',
      source_image: 'aliyun_3_x64_20G_alibase_20240819.vhd',
      instance_type: 'ecs.g6.large',
      ssh_username: 'root',
    };
    if (template === undefined) {
      const own = { ...endpoints, ...options, provisioners: JSON.stringify(provisioners) };
      return { inputs: { ...own, ...inputs }, env };
    }
    const builders = [{ type: 'alicloud-ecs', ...options, ...template }];
    await this.job.write('template.json', JSON.stringify({ builders, provisioners }));
    return { inputs: { ...endpoints, template: 'template.json', ...inputs }, env };
  }

  /** What is there beside images and snapshots. */
  leftOver(): string[] {
    return held(this.cloud).filter((line) => !/ (images|snapshots)/.test(line));
  }

  #keysUsed(from: number, to?: number): string[] {
    const calls = this.cloud.calls().slice(from, to);
    const signed = calls.filter(({ product, accessKeyId = '' }) => product !== 'sts' && accessKeyId !== '');
    return [...new Set(signed.flatMap(({ accessKeyId }) => accessKeyId ?? []))];
  }
}

/** Both steps did their work, told whose credentials they used, and nothing secret. */
export async function expectDone(
  world: CredentialsWorld,
  { main, post, left }: CredentialsRun,
  { told, caller }: Source,
): Promise<void> {
  const { cloud, job } = world;
  expect(main).toMatchObject({ exitCode: 0 });
  expect(main.log).toContain(`Credentials come from ${told}`);
  expect(main.log).toMatch(new RegExp(`They belong to acs:ram::${cloud.accountId}:${caller} of the account`));
  expect(left).not.toEqual([]);
  expect(post).toMatchObject({ exitCode: 0 });
  expect(post.log).toContain(`Credentials come from ${told}`);
  expect(world.leftOver()).toEqual([]);
  // The test's own template may hold keys.
  await job.write('template.json', '');
  expect(await leaks(job, [main, post], cloud.ram.secrets())).toEqual([]);
  expect(cloud.problems()).toEqual([]);
}
