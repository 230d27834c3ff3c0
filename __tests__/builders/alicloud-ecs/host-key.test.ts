import { describe, expect, jest, test } from '@jest/globals';
import { makeHostKey } from '../../../src/builders/alicloud-ecs/host-key.js';
import type { EcsOptions } from '../../../src/builders/alicloud-ecs/options.js';
import type { SourceImage } from '../../../src/builders/alicloud-ecs/source.js';
import { startSimulator } from '../../../src/simulator/index.js';
import { build, calls, inCloud, type Options } from './kit.js';

jest.setTimeout(60_000);

/** The build logs in by a temporary key. */
const SSH: Options = { communicator: 'ssh', ssh_username: 'root', ssh_password: undefined };

const looksInside = [
  {
    type: 'shell',
    inline: [
      'cut -d " " -f 2 /etc/ssh/ssh_host_ecdsa_key.pub',
      'grep -rl -- "PRIVATE KEY" /var/lib/cloud/instances | xargs stat -c %a | grep -c 600',
      'mkdir -p "$HOME/.ssh"; echo "ssh-ed25519 AAAAofTheUser me@home" >> "$HOME/.ssh/authorized_keys"',
    ],
  },
];
/** The image's own host keys would stay. */
const KEEPS_KEYS = '#cloud-config\nssh_deletekeys: false\n';

const looksAgain = [
  {
    type: 'shell',
    inline: [
      'cut -d " " -f 2 /etc/ssh/ssh_host_*_key.pub; cat "$HOME/.ssh/authorized_keys"',
      'echo copies of a private key: $(grep -rl -- "PRIVATE KEY" /var/lib/cloud/instances | wc -l)',
      'test "$(cut -d " " -f 3 /etc/ssh/ssh_host_ecdsa_key.pub)" = "root@$(hostname)" && echo of this instance',
    ],
  },
];

test('the build knows the instance by the host key it gave, and leaves no key in the image but the user’s', async () => {
  await using cloud = await startSimulator();
  const first = await build(cloud, SSH, { template: { provisioners: looksInside } });
  expect(first.told.filter((line) => /host key/i.test(line))).toEqual([]);
  expect(first).toMatchObject({ status: 'success' });
  const [hostKey = '', copies] = outputOf(first);
  // cloud-init keeps the user data in four files.
  expect(copies).toBe('4');
  expect(hostKey).toMatch(/^AAAAE2VjZHNh/);
  const imageId = first.artifact.image_ids['cn-hangzhou'];

  const own = { ...SSH, source_image: imageId, image_name: 'from-the-image', user_data: KEEPS_KEYS };
  const second = await build(cloud, own, { template: { provisioners: looksAgain } });
  expect(second).toMatchObject({ status: 'success' });
  const seen = outputOf(second);
  expect(seen.join()).not.toContain(hostKey);
  expect(seen).toContain('of this instance');
  expect(seen).toContain('copies of a private key: 0');
  const authorized = seen.filter((line) => line.startsWith('ssh-') || line.startsWith('ecdsa-'));
  // The second build's own temporary key is the only other one.
  expect(authorized).toHaveLength(2);
  expect(authorized).toContain('ssh-ed25519 AAAAofTheUser me@home');
  // It makes its own, since the image has none, and the cloud tells which.
  expect(second.told.filter((line) => /host key/i.test(line))).toEqual([]);
});

test('a key that was not given is asked for while SSH does not answer yet: nobody waits for the end of the boot', async () => {
  await using cloud = await startSimulator();
  // Its keys are shown together when this is done.
  const own = { ...SSH, user_data: '#!/bin/sh\nsleep 30', skip_create_image: true };
  let asked = 0;
  const built = await build(cloud, own, {
    template: { provisioners: [{ type: 'shell', inline: ['ls /var/lib/cloud/instance/boot-finished'] }] },
    onEvent: (event) => {
      if (event.type === 'output') asked = cloud.calls().filter(isConsole).length;
    },
  });
  // The command fails: the boot is not over.
  expect(built.error).toContain('exit code 2');
  expect(built.told.filter((line) => /host key/i.test(line))).toEqual([]);
  expect(asked).toBeGreaterThan(0);
});

function isConsole({ action }: { readonly action: string }): boolean {
  return action === 'GetInstanceConsoleOutput';
}

describe('no host key is given', () => {
  test.each<[string, Options, Partial<SourceImage>]>([
    ['to an instance with user data of the user', { user_data: '#!/bin/sh' }, {}],
    ['to an instance with a file of user data', { user_data_file: 'data.sh' }, {}],
    ['where keys are not checked', { ssh_host_key_checking: 'off' }, {}],
    ['to a guest that does not read its metadata', { http_endpoint: 'disabled' }, {}],
    ['to a guest that the last provisioner shuts down', { disable_stop_instance: true }, {}],
    ['where nobody connects', { communicator: 'none' }, {}],
    ['to Windows', {}, { osType: 'windows' }],
    ['to an image without cloud-init', {}, { supportsCloudInit: false }],
  ])('%s', async (_name, given, image) => {
    const usual = { communicator: 'ssh', ssh_host_key_checking: 'auto', disable_stop_instance: false };
    const ofImage = (facts: Partial<SourceImage>) => ({ osType: 'linux', supportsCloudInit: true, ...facts });
    const make = (options: Options, facts: Partial<SourceImage>) =>
      makeHostKey({ options: { ...usual, ...options } as EcsOptions }, ofImage(facts) as SourceImage);
    expect(await make(given, image)).toBeUndefined();
    expect(await make({}, {})).toBeDefined();
  });
});

test('a cloud that takes no user data for it gets the instance without', () =>
  inCloud(
    async (cloud) => {
      const { told } = await build(cloud, { ...SSH, ssh_timeout: '1s' });
      const runs = calls(cloud, 'RunInstances');
      expect(runs.map((run) => run['UserData'] !== undefined)).toEqual([true, false]);
      expect(told.join('\n')).toMatch(/is not given a host key, since the cloud takes no user data for it/);
    },
    {
      faults: [
        {
          match: { action: 'RunInstances' },
          calls: { from: 1, times: 1 },
          effect: { kind: 'error', code: 'InvalidUserData.Forbidden' },
        },
      ],
    },
  )());

function outputOf({ events }: Awaited<ReturnType<typeof build>>): string[] {
  return events.flatMap((event) => (event.type === 'output' ? [event.line] : []));
}
