import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect } from '@jest/globals';
import { startSimulator, type Simulator } from '../../src/simulator/index.js';
import { limitFiles } from '../full-disk.js';
import { linuxTest } from '../platforms.js';
import { held, heldIn } from './held.js';
import { Job, type RunningStep, type StepResult } from './runner.js';

let cloud: Simulator;
let job: Job;
let onCall: (action: string) => void;
beforeEach(async () => {
  onCall = () => undefined;
  [cloud, job] = await Promise.all([
    startSimulator({
      guests: 'none',
      onCall: (moment, { action }) => moment === 'answered' && onCall(action),
    }),
    Job.start(),
  ]);
});
afterEach(async () => {
  await Promise.all([cloud.close(), job[Symbol.asyncDispose]()]);
});

const inputs = () => ({
  access_key: cloud.accessKey,
  secret_key: cloud.secretKey,
  custom_endpoint_ecs: `127.0.0.1:${cloud.port}`,
  region: 'cn-hangzhou',
  image_name: 'web',
  image_copy_regions: '[cn-beijing]',
  source_image: 'aliyun_3_x64_20G_alibase_20240819.vhd',
  instance_type: 'ecs.g6.large',
  communicator: 'none',
});

/** Runs main; when `action` was answered, this is done to it. */
function buildUntil(action: string, what: (step: RunningStep) => void): Promise<StepResult> {
  let step: RunningStep | undefined;
  onCall = (called) => {
    if (called === action && step !== undefined) what(step);
  };
  return job.main({ inputs: inputs(), onStart: (running) => (step = running) });
}

function ledgerSize(): number {
  const [folder = ''] = readdirSync(job.temp).filter((name) => name.startsWith('alicloud-image-builder-'));
  return statSync(join(job.temp, folder, 'build-1.jsonl')).size;
}

const fillDisk = ({ pid }: RunningStep): void => limitFiles(pid, 1);

const warningsIn = ({ log }: StepResult) => log.match(/^::warning.*/gm) ?? [];
const LEDGER = expect.stringMatching(/The ledger .* cannot be written: EFBIG/);
const OUTPUTS = expect.stringMatching(/The outputs of this step cannot be written: EFBIG/);
const SUMMARY = expect.stringMatching(/The summary of this step cannot be written: EFBIG/);

linuxTest(
  'a build whose disk is full creates nothing more, and releases what it has created',
  async () => {
    const main = await buildUntil('RunInstances', fillDisk);
    expect(main.exitCode).toBe(1);
    expect(main.log).toMatch(
      /^::error .*The ledger .* cannot be written: EFBIG.* Without it nothing is created/m,
    );
    expect(warningsIn(main)).toEqual([LEDGER, OUTPUTS, SUMMARY]);
    expect(held(cloud)).toEqual([]);
  },
  60_000,
);

linuxTest(
  'images that are under way when the disk is full become good, and post looks by tags',
  async () => {
    // Enough for outputs that take the place of earlier ones.
    const main = await buildUntil('CopyImage', ({ pid }) => limitFiles(pid, ledgerSize()));
    expect(main.exitCode).toBe(0);
    expect(warningsIn(main)).toContainEqual(LEDGER);
    for (const region of ['cn-hangzhou', 'cn-beijing']) {
      const [image, ...others] = heldIn(cloud, region).images;
      expect(others).toEqual([]);
      expect(image).toMatchObject({ name: 'web', status: 'Available', tags: {} });
      expect(JSON.parse(main.outputs['image_ids'] ?? '')).toMatchObject({ [region]: image?.id });
    }
    const [images, snapshots] = ['images web', 'snapshots'];
    expect(held(cloud)).toEqual(
      ['cn-beijing', 'cn-hangzhou'].flatMap((region) => [`${region} ${images}`, `${region} ${snapshots}`]),
    );
    // With the inputs it would look for half a minute.
    const post = await job.post({ inputs: {} });
    expect(post.exitCode).toBe(0);
    expect(post.log).toMatch(/^::warning::The file in which the build .* is cut off: the disk was full/m);
  },
  60_000,
);

linuxTest(
  'a post step whose disk is full releases what a killed build has left',
  async () => {
    await buildUntil('RunInstances', (step) => step.kill('SIGKILL'));
    const post = await job.post({ inputs: inputs(), onStart: fillDisk });
    expect(post.exitCode).toBe(0);
    expect(warningsIn(post)).toEqual([LEDGER]);
    expect(held(cloud)).toEqual([]);
  },
  60_000,
);
