import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { gzipSync } from 'node:zlib';
import {
  createGuestHost,
  type DiskLayer,
  type Guest,
  type GuestHost,
  type GuestSpec,
} from '../../../src/simulator/guests/index.js';
import { connect, eventually, executeOnce, newKeyPair, newSpec, type Answer } from './guest-client.js';

const keys = newKeyPair();

describe.each(['auto', 'directory'] as const)('user data in mode %s', (mode) => {
  let host: GuestHost;
  let disk: DiskLayer;
  beforeAll(async () => {
    host = await createGuestHost({ mode });
    disk = await host.systemLayer();
  });
  afterAll(() => host.close());

  async function boot(
    userData: string | Buffer,
    changes: Partial<GuestSpec> = {},
  ): Promise<{
    guest: Guest;
    ask: (command: string) => Promise<Answer>;
    spec: Awaited<ReturnType<typeof newSpec>>;
  }> {
    const spec = await newSpec(host, {
      disk,
      authorizedKeys: [keys.public],
      userData: Buffer.from(userData),
      ...changes,
    });
    const guest = await host.boot(spec);
    return { guest, spec, ask: (command) => executeOnce(spec.at, { privateKey: keys.private }, command) };
  }

  const finished = (ask: (command: string) => Promise<Answer>): Promise<Answer> =>
    eventually(async () => {
      const answer = await ask('cat /var/lib/cloud/instance/boot-finished');
      return answer.code === 0 ? answer : undefined;
    });

  test('a script runs once an instance, as root, and its output is on the console', async () => {
    const { guest, ask } = await boot('#!/bin/sh\necho "user data as $USER"\necho ran >> "$HOME/count"\n');
    await finished(ask);
    expect(guest.consoleOutput()).toContain('user data as root\n');
    await guest.stop({ force: false });
    await guest.start();
    await finished(ask);
    expect((await ask('cat "$HOME/count"')).stdout).toBe('ran\n');
    expect((await ask('cat /var/log/cloud-init-output.log')).stdout).toBe('user data as root\n');
  });

  test('a provisioner can wait for the end of the boot, and clean up for the image', async () => {
    const { ask } = await boot('#!/bin/sh\nsleep 1\necho slow > "$HOME/done"\n');
    expect((await ask('cloud-init status')).stdout).toBe('status: running\n');
    expect((await ask('cloud-init status --wait && cat "$HOME/done"')).stdout).toBe('status: done\nslow\n');
    expect((await ask('cloud-init clean && ls "${GUEST_ROOT:-}/var/lib/cloud"')).stdout).toBe('');
  });

  test('an instance born from an image runs its own user data, and is finished only then', async () => {
    const first = await boot('#!/bin/sh\necho first >> "$HOME/count"\n');
    await finished(first.ask);
    const image = await first.guest.freezeDisk();
    const second = await boot(
      '#!/bin/sh\ntest -e "${GUEST_ROOT:-}/var/lib/cloud/instance/boot-finished" && echo early >> "$HOME/count"; echo second >> "$HOME/count"\n',
      { disk: image },
    );
    await finished(second.ask);
    expect((await second.ask('cat "$HOME/count"')).stdout).toBe('first\nsecond\n');
  });

  test('#cloud-config writes files before SSH answers, and runs commands afterwards', async () => {
    const added = newKeyPair();
    const { ask, spec } = await boot(`#cloud-config
bootcmd:
  - echo boot > "$HOME/order"
write_files:
  - path: /opt/app/settings
    content: |
      one
      two
    permissions: '0640'
  - path: /opt/app/packed
    encoding: gz+b64
    content: ${gzipSync('unpacked').toString('base64')}
  - path: /opt/app/settings
    append: true
    content: three
    permissions: '0640'
runcmd:
  - cat "$HOME/order" > "$HOME/seen"; echo run >> "$HOME/seen"
  - [sh, -c, 'printf "<%s>" "$@" > "$HOME/args"', sh, 'a b', "it's"]
ssh_authorized_keys:
  - ${added.public}
`);
    expect((await ask('cat /opt/app/settings /opt/app/packed')).stdout).toBe('one\ntwo\nthreeunpacked');
    expect((await ask('ls -l /opt/app/settings')).stdout).toMatch(/^-rw-r-----/);
    expect(await executeOnce(spec.at, { privateKey: added.private }, 'echo in')).toMatchObject({
      stdout: 'in\n',
    });
    await finished(ask);
    expect((await ask('cat "$HOME/seen" "$HOME/args"')).stdout).toBe("boot\nrun\n<a b><it's>");
  });

  test('ssh_keys are the host keys, and the only ones', async () => {
    const hostKey = newKeyPair();
    const indent = (text: string): string => text.trim().replaceAll('\n', '\n    ');
    const { ask, spec, guest } = await boot(`#cloud-config
ssh_keys:
  ecdsa_private: |
    ${indent(hostKey.private)}
  ecdsa_public: ${hostKey.public}
`);
    let shown: Buffer | undefined;
    const client = await connect(spec.at, {
      privateKey: keys.private,
      hostVerifier: (key: Buffer) => {
        shown = key;
        return true;
      },
    });
    client.end();
    expect(shown?.toString('base64')).toBe(hostKey.public.split(' ')[1]);
    expect((await ask('cat /etc/ssh/ssh_host_ecdsa_key.pub')).stdout.trim()).toBe(hostKey.public);
    expect((await ask('ls "${GUEST_ROOT:-}/etc/ssh"')).stdout).not.toContain('rsa');
    const keysAtLast = `-----BEGIN SSH HOST KEY KEYS-----\n${hostKey.public.split(' ').slice(0, 2).join(' ')}`;
    await eventually(() => guest.consoleOutput().includes(keysAtLast) || undefined);
    expect(guest.consoleOutput()).not.toContain('Generating public/private');
  });

  test('ssh_deletekeys: false keeps the host keys of the image', async () => {
    const first = await boot('');
    const publicKey = (await first.ask('cat /etc/ssh/ssh_host_ed25519_key.pub')).stdout;
    const image = await first.guest.freezeDisk();
    const [kept, made] = await Promise.all([
      boot('#cloud-config\nssh_deletekeys: false\n', { disk: image }),
      boot('', { disk: image }),
    ]);
    expect((await kept.ask('cat /etc/ssh/ssh_host_ed25519_key.pub')).stdout).toBe(publicKey);
    expect((await made.ask('cat /etc/ssh/ssh_host_ed25519_key.pub')).stdout).not.toBe(publicKey);
  });

  test('a failing script and a broken document are told on the console, and the guest is usable', async () => {
    const failing = await boot('#!/bin/sh\nexit 3\n');
    await finished(failing.ask);
    expect(failing.guest.consoleOutput()).toMatch(/Failed running .*part-001 \[3\]/);
    const broken = await boot('#cloud-config\nruncmd: [\n');
    await finished(broken.ask);
    expect(broken.guest.consoleOutput()).toContain('Failed loading yaml blob');
  });

  test('user data that powers the guest off does so', async () => {
    let off = false;
    await boot('#!/bin/sh\nshutdown -h now\n', { onPowerOff: () => (off = true) });
    await eventually(() => off || undefined);
  });
});
