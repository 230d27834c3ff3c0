import { afterAll, beforeAll, expect } from '@jest/globals';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Client } from 'ssh2';
import { createGuestHost, type GuestHost } from '../../../src/simulator/guests/index.js';
import { connect, execute, newKeyPair, newSpec, onlyWhere, openSftp } from './guest-client.js';
import { namespacesAllowed } from './namespaces.js';

const keys = newKeyPair();
const overlayTest = onlyWhere(await namespacesAllowed());

let host: GuestHost;
let one: Client;
let two: Client;

beforeAll(async () => {
  host = await createGuestHost();
  [one, two] = await Promise.all([boot(), boot()]);
});

afterAll(async () => {
  one.end();
  two.end();
  await host.close();
});

async function boot(): Promise<Client> {
  const spec = await newSpec(host, { authorizedKeys: [keys.public] });
  await host.boot(spec);
  return connect(spec.at, { privateKey: keys.private });
}

overlayTest(
  'a guest is root of a whole system that it may destroy, and the machine keeps its own',
  async () => {
    const documents = await readdir('/usr/share/doc');
    const answer = await execute(
      one,
      'set -e; id -u; rm -rf /usr/share/doc; test ! -e /usr/share/doc; echo broken > /etc/passwd; touch /usr/bin/new-tool /var/new',
    );
    expect(answer).toMatchObject({ code: 0, stdout: '0\n', stderr: '' });
    expect(await readdir('/usr/share/doc')).toEqual(documents);
    expect(await readFile('/etc/passwd', 'utf8')).toContain('root:');
    expect(existsSync('/usr/bin/new-tool') || existsSync('/var/new')).toBe(false);
  },
);

overlayTest('guests do not see each other', async () => {
  await execute(one, 'echo one > /root/mark; echo one > /tmp/mark; sleep 97 > /dev/null 2>&1 &');
  const seen = await execute(two, 'cat /root/mark /tmp/mark; ps -eo args | grep -c "[s]leep 97"; ls /tmp');
  expect(seen.stdout).toBe('0\n');
  const names = await Promise.all([execute(one, 'uname -n'), execute(two, 'uname -n')]);
  expect(new Set(names.map(({ stdout }) => stdout)).size).toBe(2);
});

overlayTest("the machine's homes, temporary files and running processes are not a guest's", async () => {
  const folder = await mkdtemp(join(tmpdir(), 'guest-test-'));
  await writeFile(join(folder, 'file'), 'of the machine');
  const { stdout } = await execute(
    two,
    `cat ${join(folder, 'file')}; ls -A '${homedir()}'; kill -0 ${process.pid} && echo alive`,
  );
  expect(stdout).toBe(homedir() === '/root' ? '.ssh\n' : '');
  await rm(folder, { recursive: true });
});

overlayTest("a link in the guest does not lead a write to the machine's files", async () => {
  const folder = await mkdtemp(join(tmpdir(), 'guest-test-'));
  await execute(
    two,
    `rm -rf /root/.ssh /etc/ssh; mkdir -p ${folder}; ln -s ${folder} /root/.ssh; ln -s ${folder} /etc/ssh; touch /etc/ssh/made`,
  );
  expect(await readdir(folder)).toEqual([]);
  await rm(folder, { recursive: true });
});

overlayTest("a guest cannot turn the machine's kernel switches, nor open its disks", async () => {
  const attempts = [
    'echo 1 > /proc/sys/vm/overcommit_memory',
    'echo h > /proc/sysrq-trigger',
    'touch /sys/made',
    'date -s @0',
    'ip link set lo down',
    'mknod /root/disk b 252 0 && head -c 1 /root/disk',
  ];
  for (const attempt of attempts) {
    expect(await execute(two, `( ${attempt} ) > /dev/null 2>&1 || echo refused`)).toMatchObject({
      stdout: 'refused\n',
    });
  }
});

overlayTest('devices, terminals and names that scripts count on are there', async () => {
  const checks = [
    'echo x > /dev/null',
    'head -c 8 /dev/urandom',
    'test "$(head -c 3 /dev/zero | wc -c)" -eq 3',
    'test -d /dev/pts && test -d /dev/shm && test -w /tmp && test -k /tmp',
    'test -s /etc/resolv.conf',
    'grep -q "$(uname -n)" /etc/hosts',
    'test "$(cat /etc/hostname)" = "$(uname -n)"',
    'test -r /proc/1/stat',
  ];
  for (const check of checks) {
    expect({ check, code: (await execute(two, check)).code }).toEqual({ check, code: 0 });
  }
});

overlayTest('a fixture replaces a link of the machine, and not what it leads to', async () => {
  const layer = await host.systemLayer({
    '/bin/sh-link-test': { content: '#!/bin/sh\necho fixture\n', mode: 0o755 },
  });
  const spec = await newSpec(host, { disk: layer, authorizedKeys: [keys.public] });
  const guest = await host.boot(spec);
  const client = await connect(spec.at, { privateKey: keys.private });
  expect(
    await execute(
      client,
      'sh-link-test; test -x /sbin/poweroff && test ! -L /sbin/poweroff; ls -ld /bin | cut -c1',
    ),
  ).toMatchObject({
    stdout: expect.stringMatching(/^fixture\n[ld]\n$/),
  });
  client.end();
  await guest.destroy();
});

overlayTest("transfers that we serve ourselves follow the guest's links within the guest", async () => {
  const folder = await mkdtemp(join(tmpdir(), 'guest-test-'));
  const transferring = await createGuestHost({ builtInTransfers: true });
  const spec = await newSpec(transferring, { authorizedKeys: [keys.public] });
  await transferring.boot(spec);
  const client = await connect(spec.at, { privateKey: keys.private });
  const links = [
    `mkdir -p ${folder} /srv/inside`,
    `ln -s ${folder} /root/absolute`,
    'ln -s ../../../../../../srv/inside /root/relative',
    'ln -s /srv/inside/file /root/file',
    'ln -s loop /root/loop',
  ];
  await execute(client, links.join('; '));
  const sftp = await openSftp(client);
  const write = (path: string): Promise<string> =>
    new Promise((resolve) => sftp.writeFile(path, path, (error) => resolve(error?.message ?? 'written')));
  for (const path of [
    '/root/absolute/a',
    '/root/relative/b',
    '/root/file',
    '/../../srv/inside/c',
    'absolute/../d',
  ]) {
    expect({ path, result: await write(path) }).toEqual({ path, result: 'written' });
  }
  expect(await write('/root/loop/x')).toBe('ELOOP');
  expect(await readdir(folder)).toEqual([]);
  expect((await execute(client, `ls ${folder}; ls /srv/inside`)).stdout).toBe('a\nb\nc\nfile\n');
  client.end();
  await transferring.close();
  await rm(folder, { recursive: true });
});

overlayTest('a login user is not root', async () => {
  const spec = await newSpec(host, { authorizedKeys: [keys.public], loginUser: 'ecs-user' });
  const guest = await host.boot(spec);
  const client = await connect(spec.at, { username: 'ecs-user', privateKey: keys.private });
  const answer = await execute(
    client,
    'id -un; test "$(id -u)" -ne 0; touch /etc/made 2> /dev/null || echo refused; touch ~/made && ls ~',
  );
  expect(answer).toMatchObject({ code: 0, stdout: 'ecs-user\nrefused\nmade\n' });
  const sudoers = await execute(client, 'test -e /etc/sudoers.d/ecs-user && echo may');
  expect(sudoers.stdout).toBe('may\n');
  client.end();
  await guest.destroy();
});
