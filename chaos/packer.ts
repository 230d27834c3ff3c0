/**
 * The peer under the same faults: Packer 1.6.6 builds on the simulated cloud, through its proxy setting, while one of
 * its calls is struck. It has no post step and no sweep: what it leaves stays.
 *
 *   node scripts/run-ts.mjs chaos/packer.ts [--only RunInstances] [--side-by-side 8]
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startSimulator, type Simulator } from '../src/simulator/index.js';
import { describeFault, ruleOf, type Fault, type FaultKind } from './faults.js';
import { judge, Watch, WRONG_KINDS, type Wrong } from './judge/index.js';
import { Keepalive } from './keepalive.js';
import { COPY_REGION, furnish, OWN_REGION, type Builder } from './scenarios/index.js';
import { World } from './world.js';

const IMAGE_NAME = 'web';

/** A build of Packer takes most of a minute, for it polls every five seconds: the first call of each action, and these. */
const KINDS: readonly FaultKind[] = [
  'throttled once',
  'error 500',
  'reset before the effect',
  'reset after the effect',
  'malformed body',
  'refused for good',
];
const HANG_MS = 300_000;

const { values } = parseArgs({
  args: process.argv.slice(3),
  options: { only: { type: 'string' }, 'side-by-side': { type: 'string', default: '8' } },
});

interface PackerRun {
  readonly fault: Fault | undefined;
  readonly success: boolean;
  readonly wrongs: readonly Wrong[];
  readonly actions: readonly string[];
}

/** What its build is to come to. */
const WANTED: Builder = {
  name: IMAGE_NAME,
  options: {},
  wants: [OWN_REGION, COPY_REGION].map((region) => ({ region, name: IMAGE_NAME, disks: [20, 20] })),
};

const trace = await packerUnder(undefined);
print(`Packer without a fault: ${trace.success ? 'success' : 'failure'}, ${trace.actions.length} calls`);
for (const { kind, what } of trace.wrongs) print(`    ${kind}: ${what}`);
const faults = [...new Set(trace.actions)]
  .filter((action) => values.only === undefined || action === values.only)
  .flatMap((action) => KINDS.map((kind): Fault => ({ action, nth: 1, kind })));
const runs: PackerRun[] = [];
const left = faults.values();
await Promise.all(
  Array.from({ length: Number(values['side-by-side']) }, async () => {
    for (const fault of left) {
      const run = await packerUnder(fault);
      runs.push(run);
      print(`${describeFault(fault)}: ${run.success ? 'success' : 'failure'}`);
      for (const { kind, what } of run.wrongs) print(`    ${kind}: ${what}`);
    }
  }),
);
const successes = runs.filter(({ success }) => success).length;
const counts = WRONG_KINDS.map(
  (kind) => `${kind}: ${runs.filter(({ wrongs }) => wrongs.some((one) => one.kind === kind)).length}`,
);
print(
  `Packer: runs: ${runs.length}, successes: ${successes}, failures: ${runs.length - successes}, ${counts.join(', ')}`,
);

async function packerUnder(fault: Fault | undefined): Promise<PackerRun> {
  const watch = new Watch();
  using _alive = new Keepalive();
  await using cloud = await startSimulator({ guests: 'none', onCall: watch.look });
  const given = await furnish(cloud, {
    replaces: [OWN_REGION, COPY_REGION].map((region) => ({ region, name: IMAGE_NAME })),
  });
  const before = World.of(cloud);
  watch.begin(given);
  cloud.setFaults(fault === undefined ? [] : [ruleOf(fault)]);
  const { exitCode, output } = await packer(cloud);
  const actions = cloud.calls().map(({ action }) => action);
  const isHung = exitCode === null;
  const success = exitCode === 0;
  const ids = success ? imageIdsIn(output) : {};
  const { wrongs } = judge({
    given,
    builders: [WANTED],
    before,
    main: {
      exitCode,
      log: '',
      // It has no outputs and no summary: its own list of images stands for them.
      outputs: {
        image_ids: JSON.stringify(ids),
        builds: JSON.stringify([
          {
            name: IMAGE_NAME,
            status: success ? 'success' : 'failed',
            image_ids: ids,
            error: success ? null : 'It failed.',
          },
        ]),
      },
      summary: `${success ? '## ✓' : '## ✗'} ${Object.values(ids).join(' ')}`,
    },
    built: undefined,
    later: [],
    after: World.of(cloud),
  });
  const hang: Wrong[] = isHung ? [{ kind: 'hang', what: `not done in ${HANG_MS / 1000} s` }] : [];
  return { fault, success, actions, wrongs: [...watch.wrongs, ...hang, ...wrongs] };
}

function packer(cloud: Simulator): Promise<{ exitCode: number | null; output: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'packer-'));
  const file = join(folder, 'template.json');
  writeFileSync(file, JSON.stringify({ builders: [builder()] }));
  return new Promise((ended, failed) => {
    const child = spawn('packer', ['build', '-color=false', file], {
      cwd: folder,
      env: {
        PATH: process.env['PATH'],
        HOME: folder,
        TMPDIR: folder,
        HTTP_PROXY: cloud.url,
        CHECKPOINT_DISABLE: '1',
        ALICLOUD_ACCESS_KEY: cloud.accessKey,
        ALICLOUD_SECRET_KEY: cloud.secretKey,
      },
    });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.resume();
    const limit = setTimeout(() => child.kill('SIGKILL'), HANG_MS);
    child.once('error', failed);
    child.once('close', (exitCode) => {
      clearTimeout(limit);
      rmSync(folder, { recursive: true, force: true });
      ended({ exitCode, output });
    });
  });
}

/** As much of the full build as this Packer knows: it has no EIP of the user's, and no keys of KMS. */
function builder() {
  return {
    type: 'alicloud-ecs',
    region: OWN_REGION,
    skip_region_validation: true,
    image_name: IMAGE_NAME,
    source_image: 'aliyun_3_x64_20G_alibase_20240819.vhd',
    instance_type: 'ecs.g6.large',
    io_optimized: true,
    communicator: 'none',
    ssh_password: 'Chaos-Campaign-1',
    // Without it, or a key pair, this Packer asks for the classic network, which is no more.
    user_data: '#!/bin/sh',
    image_disk_mappings: [{ disk_size: 20, disk_category: 'cloud_essd', disk_delete_with_instance: true }],
    image_copy_regions: [COPY_REGION],
    image_force_delete: true,
    image_force_delete_snapshots: true,
  };
}

function imageIdsIn(output: string): Record<string, string> {
  const lines = output.matchAll(/^([a-z]{2}-[a-z0-9-]+): (m-\w+)$/gm);
  return Object.fromEntries([...lines].map(([, region = '', id = '']) => [region, id]));
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
