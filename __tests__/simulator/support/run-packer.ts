import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { startSimulator, type FurnishedImage, type Simulator } from '../../../src/simulator/index.js';

/** What a run of Packer is to find and to do. */
export interface PackerRun {
  readonly template: object;
  /** Own images that are there before, by region. */
  readonly images?: Readonly<Record<string, FurnishedImage>>;
}

/** What there was to be seen of it. */
export interface PackerResult extends Pick<Simulator, 'accountId'> {
  readonly stdout: string;
  readonly state: ReturnType<Simulator['state']>;
  readonly calls: ReturnType<Simulator['calls']>;
  readonly problems: readonly string[];
}

/** A program: runs Packer on a simulated cloud as its argument, a JSON text, says, and prints what became of it. */
const run = JSON.parse(process.argv[3] ?? '') as PackerRun;
// The simulator keeps no process alive that has nothing else to do, not even until its own end.
const alive = setInterval(() => undefined, 60_000);
process.stdout.write(JSON.stringify(await runPacker(run)));
clearInterval(alive);

async function runPacker({ template, images = {} }: PackerRun): Promise<PackerResult> {
  await using simulator = await startSimulator({
    fixtures: {
      '/usr/bin/yum': { content: '#!/bin/sh\necho "yum $*" > /root/installed\n', mode: 0o755 },
      '/usr/bin/sleep': { content: '#!/bin/sh\nexit 0\n', mode: 0o755 },
    },
  });
  for (const [region, image] of Object.entries(images)) simulator.furnish.image(region, image);
  await using folder = await temporaryFolder();
  const file = join(folder.path, 'template.json');
  await writeFile(file, JSON.stringify(template));
  const { stdout } = await promisify(execFile)('packer', ['build', '-color=false', file], {
    cwd: folder.path,
    env: {
      PATH: process.env['PATH'],
      HOME: folder.path,
      TMPDIR: folder.path,
      HTTP_PROXY: simulator.url,
      CHECKPOINT_DISABLE: '1',
      ALICLOUD_ACCESS_KEY: simulator.accessKey,
      ALICLOUD_SECRET_KEY: simulator.secretKey,
    },
  });
  const { accountId } = simulator;
  return {
    stdout,
    accountId,
    state: simulator.state(),
    calls: simulator.calls(),
    problems: simulator.problems(),
  };
}

async function temporaryFolder() {
  const path = await mkdtemp(join(tmpdir(), 'packer-'));
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }) };
}
