import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import type { Pace } from '../../../src/alicloud/index.js';
import { builderKinds, runBuilds, type OnError, type BuildResult } from '../../../src/builders/index.js';
import { formatProblem, Problems } from '../../../src/errors/index.js';
import type { BuildEvent } from '../../../src/events/index.js';
import { provisionerKinds } from '../../../src/provisioners/index.js';
import { startSimulator, type Simulator, type SimulatorOptions } from '../../../src/simulator/index.js';
import {
  locatedYaml,
  planBuilds,
  readLegacyTemplate,
  templateOfInputs,
} from '../../../src/template/index.js';
import '../../alicloud/models-loaded.js';

export type Options = Readonly<Record<string, unknown>>;

/**
 * What every build of these tests has, unless its own options say otherwise: no guest is needed for it. The password
 * spares it a key pair, for which a library is loaded late, and jest loads none while tests run side by side.
 */
export const BASE: Options = {
  region: 'cn-hangzhou',
  image_name: 'web',
  source_image: 'aliyun_3_x64_20G_alibase_20240819.vhd',
  instance_type: 'ecs.g6.large',
  communicator: 'none',
  ssh_password: 'Conformance-1',
};

export interface Built extends BuildResult {
  /** Every notice and warning that it told. */
  readonly told: readonly string[];
  readonly events: readonly BuildEvent[];
}

export interface BuildSettings {
  /** Where the options stand: in a template, or in the action's inputs. */
  readonly from?: 'template' | 'inputs';
  readonly signal?: AbortSignal;
  readonly onEvent?: (event: BuildEvent) => void;
  /** What the template has beside its builder, such as provisioners. */
  readonly template?: Options;
  readonly onError?: OnError;
  /** Default: that of a cloud that is done within milliseconds. */
  readonly pace?: Pace;
  /** An existing folder that stays. Default: one that goes with the build. */
  readonly ledgerFolder?: string;
}

/** Polls in step with a cloud that is done within milliseconds. */
export const PACE: Pace = {
  wait: { shortestPauseMs: 20, longestPauseMs: 50, appearWithinMs: 1_000 },
  retry: { firstPauseMs: 20, longestPauseMs: 200, longestNotYetPauseMs: 100 },
};

/** Runs a build, from options as a user writes them to what the simulated cloud holds at the end. */
export async function build(
  cloud: Simulator,
  options: Options,
  {
    from = 'template',
    signal = new AbortController().signal,
    onEvent,
    template = {},
    onError = 'cleanup',
    pace = PACE,
    ledgerFolder,
  }: BuildSettings = {},
): Promise<Built> {
  using folder = temporaryFolder();
  const access = {
    access_key: cloud.accessKey,
    secret_key: cloud.secretKey,
    custom_endpoint_ecs: `127.0.0.1:${cloud.port}`,
  };
  const planned = plan(
    { ...BASE, ...access, ...options },
    {
      from,
      workspace: folder.path,
      template,
    },
  );
  if (planned.problems.length > 0) throw new Error(planned.problems.join('\n'));
  const events: BuildEvent[] = [];
  const builds = planned.builds.map((one) => ({ ...one, onError }));
  const [result] = await runBuilds(builds, {
    env: {},
    programEnv: process.env,
    pace,
    idToken: () => Promise.reject(new Error('There is no job here.')),
    signal,
    ledgerFolder: ledgerFolder ?? folder.path,
    run: 'octo/images run 1.1',
    listener: (event) => {
      events.push(event);
      onEvent?.(event);
    },
    onProgress: () => undefined,
  });
  if (result === undefined) throw new Error('There was nothing to build.');
  const told = [...planned.notices, ...events.flatMap(words)];
  return { ...result, told, events };
}

/** A test with a cloud of its own that has no guests, so that many run at the same time. */
export function inCloud(
  work: (cloud: Simulator) => Promise<void>,
  options: SimulatorOptions = {},
): () => Promise<void> {
  return async () => {
    await using cloud = await startSimulator({ guests: 'none', ...options });
    await work(cloud);
    expect(cloud.problems()).toEqual([]);
  };
}

/** Everything that is wrong with the options, a line each, and what was told of them without failing. */
export function check(options: Options): { problems: readonly string[]; notices: readonly string[] } {
  using folder = temporaryFolder();
  return plan(
    { ...BASE, access_key: 'LTAI-of-conformance', secret_key: 'the-secret-of-conformance', ...options },
    { from: 'template', workspace: folder.path, template: {} },
  );
}

/** The parameters of every call of an action, in the order of the calls. */
export function calls(cloud: Simulator, action: string): Readonly<Record<string, string>>[] {
  return cloud
    .calls()
    .filter((call) => call.action === action)
    .map(({ parameters }) => parameters);
}

export interface HeldImage {
  readonly id: string;
  readonly name: string;
  readonly status: string;
  readonly description: string;
  readonly family: string;
  readonly version: string;
  readonly bootMode: string;
  readonly imds: string;
  readonly nvme: string;
  readonly encrypted: boolean;
  readonly isCopied: boolean;
  readonly productCode: string;
  readonly sharedWith: readonly string[];
  readonly disks: readonly { readonly type: string; readonly size: number; readonly snapshotId: string }[];
  readonly tags: Readonly<Record<string, string>>;
}

/** The images that the account has in a region. */
export function images(cloud: Simulator, region = 'cn-hangzhou'): readonly HeldImage[] {
  return (ownRegion(cloud, region)?.images ?? []) as unknown as HeldImage[];
}

/** What the account has in a region, by kind. */
export function ownRegion(cloud: Simulator, region = 'cn-hangzhou') {
  return cloud.state().accounts.find(({ id }) => id === cloud.accountId)?.regions[region];
}

/** A folder for one test, gone with its scope. */
export function temporaryFolder(): Disposable & {
  readonly path: string;
  write(name: string, content: string): string;
} {
  const path = mkdtempSync(join(tmpdir(), 'build-'));
  return {
    path,
    write: (name, content) => {
      writeFileSync(join(path, name), content);
      return join(path, name);
    },
    [Symbol.dispose]: () => rmSync(path, { recursive: true }),
  };
}

function plan(
  options: Options,
  {
    from,
    workspace,
    template: rest,
  }: Required<Pick<BuildSettings, 'from' | 'template'>> & { readonly workspace: string },
) {
  const problems = new Problems();
  const notices: string[] = [];
  const notice = (message: string) => void notices.push(message);
  const given = Object.entries(options).filter(([, value]) => value !== undefined);
  const context = {
    facts: { startedAt: new Date(), workingDirectory: workspace, env: {} },
    variables: undefined,
    problems,
    notice,
  };
  const written = given.map(
    ([name, value]) => [name, locatedYaml(JSON.stringify(value), `input "${name}"`)] as const,
  );
  const overrides = { options: new Map(written), provisioners: undefined };
  const text = JSON.stringify(
    { builders: [{ type: 'alicloud-ecs', ...Object.fromEntries(given) }], ...rest },
    null,
    2,
  );
  const template =
    from === 'inputs'
      ? templateOfInputs('alicloud-ecs', overrides, context)
      : readLegacyTemplate(text, { ...context, file: 'template.json' });
  const builds = planBuilds(template, {
    builderKinds,
    provisionerKinds,
    env: {},
    workspace,
    problems,
    notice,
  });
  return { builds, notices, problems: problems.all.map(formatProblem) };
}

function words(event: BuildEvent): string[] {
  return event.type === 'notice' || event.type === 'warning' ? [event.message] : [];
}
