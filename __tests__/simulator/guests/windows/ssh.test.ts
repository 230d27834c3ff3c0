import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { GuestAddress, GuestHost } from '../../../../src/simulator/guests/index.js';
import {
  connect,
  execute,
  executeOnce,
  hasProgram,
  newKeyPair,
  onlyWhere,
  openSftp,
} from '../guest-client.js';
import { bootWindows, createGuestHost, openSsh } from './guest.js';

const run = promisify(execFile);
const keys = newKeyPair();
const WITH_KEY = `Set-Content -Path C:\\ProgramData\\ssh\\administrators_authorized_keys -Value '${keys.public}' -Encoding ASCII
icacls C:\\ProgramData\\ssh\\administrators_authorized_keys /inheritance:r /grant Administrators:F /grant SYSTEM:F
`;
const BY_POWERSHELL = `New-ItemProperty -Path HKLM:\\SOFTWARE\\OpenSSH -Name DefaultShell -Value C:\\Windows\\System32\\WindowsPowerShell\\v1.0\\powershell.exe -PropertyType String -Force
`;
const by = { username: 'Administrator', password: 'Test1234' };

let host: GuestHost;
beforeAll(async () => (host = await createGuestHost()));
afterAll(() => host.close());

async function boot(userData: string, rest: Partial<Parameters<typeof bootWindows>[1]> = {}) {
  const { address, port } = await host.reserveAddress();
  return {
    ...(await bootWindows(host, { userData, at: { address, port }, ...rest })),
    at: { address, port },
  };
}

/** Until the port is open, and what the user data does after that is done. */
async function bootOpen(userData: string) {
  const booted = await boot(userData);
  await booted.portsAre(22);
  const output = () => booted.guest.consoleOutput();
  while (!output().includes('user data: ended with')) await new Promise((resolve) => setTimeout(resolve, 5));
  expect(output()).toContain('user data: ended with 0');
  return booted;
}

describe('commands', () => {
  const shells: Record<string, GuestAddress> = {};
  beforeAll(async () => {
    for (const [name, more] of [
      ['cmd', ''],
      ['powershell', BY_POWERSHELL],
    ] as const) {
      shells[name] = (await bootOpen(openSsh(more))).at;
    }
  });

  test.each([
    ['cmd', 'echo "%COMPUTERNAME%" & cd', 0, '"iZi1Z" \r\nC:\\Users\\Administrator\r\n'],
    ['cmd', 'exit 3010', 3010, ''],
    ['cmd', 'set "A=b c" && call echo %A%', 0, 'b c\r\n'],
    ['cmd', 'powershell -NoProfile -Command "exit 7"', 7, ''],
    ['powershell', '"I am $env:USERNAME"', 0, 'I am Administrator\r\n'],
    // PowerShell's -Command knows success and failure alone.
    ['powershell', 'cmd /c exit 3010', 1, ''],
    ['powershell', 'cmd /c exit 3010; exit $LASTEXITCODE', 3010, ''],
    ['powershell', 'echo one two', 0, 'one\r\ntwo\r\n'],
  ])('of %s: %s', async (shell, command, code, stdout) => {
    const answer = await executeOnce(shells[shell] as GuestAddress, by, command);
    expect(answer).toEqual({ code, stdout, stderr: '', signal: undefined });
  });

  test('see the environment of the login, and what is put in', async () => {
    const client = await connect(shells['cmd'] as GuestAddress, by);
    expect((await execute(client, 'findstr two', 'one\r\ntwo\r\n')).stdout).toBe('two\r\n');
    expect((await execute(client, 'echo %SSH_CLIENT%')).stdout).toMatch(/^127\.\S+ \d+ \d+\r\n$/);
    client.end();
  });
});

test('nobody gets in before the user data lets them, nor with what is not theirs', async () => {
  const { at } = await boot('[bat]\nver\n');
  await expect(connect(at, by)).rejects.toThrow(/ECONNREFUSED/);
  const other = await bootOpen(openSsh(WITH_KEY));
  await expect(connect(other.at, { ...by, password: 'wrong' })).rejects.toThrow(/authentication/);
  await expect(connect(other.at, { username: 'root', password: 'Test1234' })).rejects.toThrow(/auth/);
  const answer = await executeOnce(
    other.at,
    { username: 'Administrator', privateKey: keys.private },
    'whoami',
  );
  expect(answer.stdout).toMatch(/\\administrator\r\n$/);
});

test('the service makes its host keys where they are missing, and an image keeps those that it has', async () => {
  const { guest, at } = await bootOpen(openSsh());
  const first = await hostKeyAt(at);
  const image = await guest.freezeDisk();
  const copy = await boot('', { disk: image, instanceId: 'i-2' });
  await copy.portsAre(22);
  expect(await hostKeyAt(copy.at)).toBe(first);
  const removed = await executeOnce(
    copy.at,
    by,
    'del C:\\ProgramData\\ssh\\ssh_host_* && net stop sshd && net start sshd',
  );
  expect(removed.code).not.toBe(1);
  await copy.portsAre(22);
  expect(await hostKeyAt(copy.at)).not.toBe(first);
});

test('SFTP knows paths with a drive, with and without a slash before it', async () => {
  const { at } = await bootOpen(openSsh());
  const client = await connect(at, by);
  const sftp = await openSftp(client);
  const path = (given: string) =>
    new Promise<string>((resolve, reject) =>
      sftp.realpath(given, (error, found) => (error ? reject(error) : resolve(found))),
    );
  const found = ['.', 'C:/Windows/../Users', '/c:/Windows', 'C:', '/C:/..', '..\\Public', '/Windows'].map(
    path,
  );
  expect(await Promise.all(found)).toEqual([
    '/C:/Users/Administrator',
    '/C:/Users',
    '/c:/Windows',
    '/C:',
    '/',
    '/C:/Users/Public',
    '/C:/Windows',
  ]);
  client.end();
});

/** Clients that we did not write: OpenSSH's. */
onlyWhere(['ssh', 'scp', 'sftp'].every(hasProgram))('OpenSSH moves files by scp and SFTP', async () => {
  const { at } = await bootOpen(openSsh(WITH_KEY));
  const folder = await mkdtemp(join(tmpdir(), 'windows-ssh-'));
  try {
    const [key, file] = [join(folder, 'key'), join(folder, 'file with blanks')];
    await writeFile(key, keys.private, { mode: 0o600 });
    await writeFile(file, Buffer.from('\0\r\n\xffbinary', 'latin1'));
    const options = [
      '-i',
      key,
      '-oStrictHostKeyChecking=no',
      '-oUserKnownHostsFile=/dev/null',
      '-oLogLevel=ERROR',
    ];
    const there = `Administrator@${at.address}:`;
    for (const [way, target] of [
      ['-O', 'C:/Users/Public/by-scp'],
      ['-s', '/C:/Users/Public/by sftp'],
    ] as const) {
      const back = join(folder, way);
      await run('scp', [way, '-P', String(at.port), ...options, file, there + target]);
      await run('scp', [way, '-P', String(at.port), ...options, there + target, back]);
      expect(await readFile(back)).toEqual(await readFile(file));
    }
    const { stdout } = await run('ssh', [
      '-p',
      String(at.port),
      ...options,
      there.slice(0, -1),
      'dir /b C:\\Users\\Public',
    ]);
    expect(stdout).toBe('by sftp\r\nby-scp\r\n');
  } finally {
    await rm(folder, { recursive: true });
  }
});

function hostKeyAt(at: GuestAddress): Promise<string> {
  return new Promise((resolve, reject) => {
    const hostVerifier = (key: Buffer): boolean => {
      resolve(key.toString('base64'));
      return true;
    };
    connect(at, { ...by, hostVerifier }).then((client) => client.end(), reject);
  });
}
