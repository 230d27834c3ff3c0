import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startSimulator, type Simulator } from '../../src/simulator/index.js';
import { allAnswered } from '../all-answered.js';
import { ruleOf, type Fault } from '../faults.js';
import { judge, Watch, type Wrong } from '../judge/index.js';
import { Keepalive } from '../keepalive.js';
import { COPY_REGION, furnish, OWN_REGION, type Builder } from '../scenarios/index.js';
import { World } from '../world.js';
import type { PeerRun } from './figures.js';

/** What befalls a build of Packer: a fault, or `kill -9` when its first call of an action is under way. */
export type Blow = { readonly fault: Fault } | { readonly killedAt: string };

export interface PackerRun extends PeerRun {
  readonly actions: readonly string[];
}

const IMAGE_NAME = 'web';
const HANG_MS = 300_000;

/** What its build is to come to. */
const WANTED: Builder = {
  name: IMAGE_NAME,
  options: {},
  wants: [OWN_REGION, COPY_REGION].map((region) => ({ region, name: IMAGE_NAME, disks: [40, 20] })),
};

/**
 * Packer builds on the simulated cloud, through its proxy setting. It has no post step and no sweep: what it leaves when
 * it ends, or is killed, stays.
 */
export async function packerUnder(blow: Blow | undefined): Promise<PackerRun> {
  const watch = new Watch();
  let running: ChildProcess | undefined;
  let isKilled = false;
  const kill = (moment: 'arrived' | 'answered', { action }: { readonly action: string }) => {
    if (blow === undefined || !('killedAt' in blow) || isKilled) return;
    if (moment !== 'arrived' || action !== blow.killedAt) return;
    isKilled = true;
    if (running !== undefined) killGroup(running);
  };
  using _alive = new Keepalive();
  await using cloud = await startSimulator({
    guests: 'none',
    onCall: (moment, call) => {
      watch.look(moment, call);
      kill(moment, call);
    },
  });
  const given = await furnish(cloud, {
    replaces: [OWN_REGION, COPY_REGION].map((region) => ({ region, name: IMAGE_NAME })),
  });
  const before = World.of(cloud);
  watch.begin(given);
  const hasFault = blow !== undefined && 'fault' in blow;
  cloud.setFaults(hasFault ? [ruleOf(blow.fault)] : []);
  const { exitCode, output, isHung } = await packer(cloud, (child) => (running = child));
  const struck = hasFault ? cloud.faultStrikes().every((times) => times > 0) : isKilled;
  const actions = cloud.calls().map(({ action }) => action);
  cloud.setFaults([]);
  if (!isHung && !hasFault) await allAnswered(cloud);
  const after = World.of(cloud);
  const { wrongs } = judge({
    given,
    builders: [WANTED],
    before,
    main: reportOf(exitCode, output),
    built: undefined,
    later: [],
    after,
  });
  const hang: Wrong[] = isHung ? [{ kind: 'hang', what: `not done in ${HANG_MS / 1000} s` }] : [];
  const ending = isKilled ? 'killed' : exitCode === 0 ? 'success' : 'clear error';
  const leftOut = exitCode === 0 ? idsOfReported(output, after) : [];
  const counted = wrongs.filter(
    ({ kind, what }) =>
      COMPARED.includes(kind) && !(kind === 'leak' && leftOut.some((id) => what.includes(id))),
  );
  return { ending, struck, actions, wrongs: [...watch.wrongs, ...hang, ...counted] };
}

/** What Packer can be judged by as we are: it has no outputs and no summary that could be untrue. */
const COMPARED: readonly Wrong['kind'][] = ['leak', 'duplicate', 'lost image', 'wrong image', 'simulator'];

/** A copy that it reports is wrong without its name, but no leak. */
function idsOfReported(output: string, after: World): readonly string[] {
  const images = Object.values(imageIdsIn(output)).flatMap((id) => after.image(id) ?? []);
  return [...images, ...images.flatMap((image) => after.behind(image))].map(({ id }) => id);
}

/** It has no outputs and no summary: its own list of images stands for them. */
function reportOf(exitCode: number | null, output: string) {
  const ids = imageIdsIn(output);
  const isSuccess = exitCode === 0;
  const build = {
    name: IMAGE_NAME,
    status: isSuccess ? 'success' : 'failed',
    image_ids: isSuccess ? ids : {},
    error: isSuccess ? null : 'It failed.',
  };
  return { exitCode, log: '', outputs: { builds: JSON.stringify([build]) }, summary: '' };
}

interface Ended {
  readonly exitCode: number | null;
  readonly output: string;
  readonly isHung: boolean;
}

function packer(cloud: Simulator, onStart: (child: ChildProcess) => void): Promise<Ended> {
  const folder = mkdtempSync(join(tmpdir(), 'packer-'));
  const file = join(folder, 'template.json');
  writeFileSync(file, JSON.stringify({ builders: [builder()] }));
  return new Promise((ended, failed) => {
    const child = spawn('packer', ['build', '-color=false', file], {
      cwd: folder,
      // A plugin of its own lives on when it is killed: as one group they die together, as they do with a runner.
      detached: true,
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
    onStart(child);
    let output = '';
    let isHung = false;
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.resume();
    const limit = setTimeout(() => {
      isHung = true;
      killGroup(child);
    }, HANG_MS);
    child.once('error', failed);
    child.once('exit', () => {
      killGroup(child);
    });
    child.once('close', (exitCode) => {
      clearTimeout(limit);
      rmSync(folder, { recursive: true, force: true });
      ended({ exitCode, output, isHung });
    });
  });
}

function killGroup({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // Nobody of it is left.
  }
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
