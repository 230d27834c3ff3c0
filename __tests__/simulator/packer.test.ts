import { execFile, spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@jest/globals';
import { startSimulator, type Simulator } from '../../src/simulator/index.js';

/**
 * The truth of the simulated cloud: a client that we did not write, with the "Basic Example" of the seed document as
 * it is written, but for the region validation, which asks a service that is not there. Packer 1.6.6 polls every few
 * seconds, so the test takes most of a minute.
 */
const packer = spawnSync('packer', ['version'], { encoding: 'utf8' });
const isInstalled = packer.status === 0;
const title = isInstalled ? packer.stdout.split('\n')[0] : 'Packer';

(isInstalled ? test : test.skip)(
  `${title} builds the basic example${isInstalled ? '' : ' (skipped: packer is not installed)'}`,
  async () => {
    await using simulator = await startSimulator({
      fixtures: {
        '/usr/bin/yum': { content: '#!/bin/sh\necho "yum $*" > /root/installed\n', mode: 0o755 },
        '/usr/bin/sleep': { content: '#!/bin/sh\nexit 0\n', mode: 0o755 },
      },
    });
    await using folder = await temporaryFolder();
    const template = join(folder.path, 'template.json');
    await writeFile(template, JSON.stringify(BASIC_EXAMPLE));

    const { stdout } = await buildWithPacker(simulator, folder.path, template);

    const region = simulator.state().accounts[0]?.regions['cn-beijing'];
    const imageId = region?.images[0]?.id;
    expect(stdout).toContain(`cn-beijing: ${imageId}`);
    expect(region).toEqual({
      vpcs: [],
      vSwitches: [],
      securityGroups: [],
      keyPairs: [],
      eips: [],
      instances: [],
      disks: [],
      images: [expect.objectContaining({ name: 'packer_test2', status: 'Available' })],
      snapshots: [expect.objectContaining({ status: 'accomplished', sourceDiskType: 'system' })],
    });
    const calls = simulator.calls();
    expect(calls.filter(({ signature }) => signature !== 'V1')).toEqual([]);
    expect(calls.flatMap(({ problems }) => problems)).toEqual([]);
    expect(calls.map(({ code }) => code).filter((code) => code && code !== 'DependencyViolation')).toEqual(
      [],
    );
    expect(simulator.problems()).toEqual([]);
  },
  240_000,
);

const BASIC_EXAMPLE = {
  variables: { access_key: '{{env `ALICLOUD_ACCESS_KEY`}}', secret_key: '{{env `ALICLOUD_SECRET_KEY`}}' },
  builders: [
    {
      type: 'alicloud-ecs',
      access_key: '{{user `access_key`}}',
      secret_key: '{{user `secret_key`}}',
      region: 'cn-beijing',
      image_name: 'packer_test2',
      source_image: 'centos_7_04_64_20G_alibase_201701015.vhd',
      ssh_username: 'root',
      instance_type: 'ecs.n1.tiny',
      io_optimized: 'true',
      image_force_delete: 'true',
      skip_region_validation: true,
    },
  ],
  provisioners: [
    {
      type: 'shell',
      inline: [
        'sleep 30',
        'yum install redis.x86_64 -y',
        'test "$(cat /root/installed)" = "yum install redis.x86_64 -y"',
      ],
    },
  ],
};

function buildWithPacker(simulator: Simulator, folder: string, template: string) {
  return promisify(execFile)('packer', ['build', '-color=false', template], {
    cwd: folder,
    env: {
      PATH: process.env['PATH'],
      HOME: folder,
      TMPDIR: folder,
      HTTP_PROXY: simulator.url,
      CHECKPOINT_DISABLE: '1',
      ALICLOUD_ACCESS_KEY: simulator.accessKey,
      ALICLOUD_SECRET_KEY: simulator.secretKey,
    },
  });
}

async function temporaryFolder() {
  const path = await mkdtemp(join(tmpdir(), 'packer-'));
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }) };
}
