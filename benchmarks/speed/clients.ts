import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Simulator } from '../../src/simulator/index.js';
import { runChild, versionOf, type ChildRun } from './child.js';

/** Who builds. */
export interface Client {
  readonly name: 'action' | 'packer';
  readonly version: string;
  /** Whether it ends only when its copies are there. */
  readonly waitsForCopies: boolean;
  readonly build: (template: string, cloud: Simulator) => Promise<ChildRun>;
}

export const ROOT = resolve(import.meta.dirname ?? '.', '../..');

/** Node as the runner has it (24), where NODE24 says where that is; else the one that runs this. */
export const NODE = process.env['NODE24'] ?? process.execPath;

/** The bundles to measure: the committed ones, unless DIST names others. */
export const DIST = resolve(process.env['DIST'] ?? join(ROOT, 'dist'));

/** This action, and Packer where it is installed. */
export function clientsHere(): readonly [Client, ...Client[]] {
  const action: Client = {
    name: 'action',
    version: `Node ${versionOf(NODE, ['--version']) ?? '?'}`,
    waitsForCopies: true,
    build: buildWithAction,
  };
  const packer = versionOf('packer', ['version']);
  if (packer === undefined) return [action];
  return [action, { name: 'packer', version: packer, waitsForCopies: false, build: buildWithPacker }];
}

/** dist/, as a runner runs it. */
async function buildWithAction(template: string, cloud: Simulator): Promise<ChildRun> {
  return inFolder(async (folder) => {
    const file = (name: string) => join(folder, name);
    await Promise.all([
      writeFile(file('template.json'), template),
      mkdir(file('temp')),
      ...['output', 'state', 'summary'].map((name) => writeFile(file(name), '')),
    ]);
    return runChild(NODE, [join(DIST, 'main', 'index.js')], {
      cwd: folder,
      env: {
        PATH: process.env['PATH'],
        HOME: folder,
        GITHUB_ACTIONS: 'true',
        GITHUB_WORKSPACE: folder,
        GITHUB_REPOSITORY: 'octo/images',
        GITHUB_RUN_ID: '1',
        GITHUB_RUN_ATTEMPT: '1',
        GITHUB_OUTPUT: file('output'),
        GITHUB_STATE: file('state'),
        GITHUB_STEP_SUMMARY: file('summary'),
        RUNNER_TEMP: file('temp'),
        INPUT_TEMPLATE: 'template.json',
        INPUT_VARIABLES: JSON.stringify({ access_key: cloud.accessKey, secret_key: cloud.secretKey }),
        INPUT_CUSTOM_ENDPOINT_ECS: `127.0.0.1:${cloud.port}`,
        // It asks STS who it is, as on the live cloud: without this, nobody else's cloud is told of keys that are made up.
        INPUT_CUSTOM_ENDPOINT_STS: `127.0.0.1:${cloud.port}`,
      },
    });
  });
}

/** Packer knows only the real hosts: the simulated cloud is its proxy. */
async function buildWithPacker(template: string, cloud: Simulator): Promise<ChildRun> {
  return inFolder(async (folder) => {
    const file = join(folder, 'template.json');
    await writeFile(file, template);
    const variables = [`access_key=${cloud.accessKey}`, `secret_key=${cloud.secretKey}`];
    const args = ['build', '-color=false', ...variables.flatMap((variable) => ['-var', variable]), file];
    return runChild('packer', args, {
      cwd: folder,
      env: {
        PATH: process.env['PATH'],
        HOME: folder,
        TMPDIR: folder,
        HTTP_PROXY: cloud.url,
        CHECKPOINT_DISABLE: '1',
      },
    });
  });
}

async function inFolder<Result>(work: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'benchmark-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
