import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { afterEach, jest, describe, expect, test } from '@jest/globals';
import { connectSsh, fingerprint } from '../../src/communicators/index.js';
import { Secret } from '../../src/secrets/index.js';
import { startFakeServer, type FakeServer, type Faults } from './fake-server.js';
import { requestFor } from './requests.js';
import { freePort, startSshd } from './sshd.js';
import { sshdTest } from './sshd-test.js';

jest.setTimeout(30_000);

const never = new AbortController().signal;
const quiet = { signal: never, onOutput: () => undefined };

const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

async function server(faults: Faults = {}): Promise<FakeServer> {
  const started = await startFakeServer(faults);
  closers.push(() => started.close());
  return started;
}

/** Something that takes connections and never says a word. */
async function mute(): Promise<{ port: number; connections: Socket[] }> {
  const connections: Socket[] = [];
  const listening: Server = createServer((socket) => {
    connections.push(socket);
    socket.on('error', () => undefined);
  });
  await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', resolve));
  closers.push(() => {
    for (const socket of connections) socket.destroy();
    return new Promise((resolve) => listening.close(() => resolve()));
  });
  return { port: (listening.address() as AddressInfo).port, connections };
}

describe('waiting for the guest', () => {
  test('a port that opens late is found', async () => {
    const port = await freePort();
    const target = { ...(await server()), port };
    const request = requestFor(target);
    const connecting = connectSsh(request, never);
    await delay(700);
    const late = await server({ port });
    await using _ = await connecting;
    expect(late.tried).toContain('publickey');
    expect(request.told.progress.join('\n')).toMatch(/Waiting for SSH at 127\.0\.0\.1:\d+: .*ECONNREFUSED/);
  });

  test.each(['ssh_timeout', 'ssh_wait_timeout'])(
    'a port that never opens ends at %s, in a sentence that says where, how long and what to check',
    async (option) => {
      const port = await freePort();
      const request = requestFor({ ...(await server()), port }, { [option]: 600 });
      await expect(connectSsh(request, never)).rejects.toMatchObject({
        message: expect.stringMatching(
          /^SSH at 127\.0\.0\.1:\d+ could not be reached within 0\.6 s: .*ECONNREFUSED/,
        ),
        hint: expect.stringContaining('security group'),
      });
    },
  );

  test('a server that hangs in the handshake is given up at ssh_timeout', async () => {
    const { port } = await mute();
    const request = requestFor({ ...(await server()), port }, { ssh_timeout: 500 });
    await expect(connectSsh(request, never)).rejects.toThrow(/could not be reached within 0\.5 s/);
  });

  test('aborting ends the waiting with the signal’s reason and leaves no connection', async () => {
    const { port, connections } = await mute();
    const abort = new AbortController();
    const connecting = connectSsh(requestFor({ ...(await server()), port }), abort.signal);
    while (connections.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    const hungUp = new Promise((resolve) => connections[0]?.once('close', resolve));
    connections[0]?.resume();
    abort.abort(new Error('cancelled by the test'));
    await expect(connecting).rejects.toThrow('cancelled by the test');
    await hungUp;
  });

  test('pause_before_connecting connects twice', async () => {
    const fake = await server();
    await using _ = await connectSsh(requestFor(fake, { pause_before_connecting: 50 }), never);
    expect(fake.tried.filter((method) => method === 'publickey').length).toBeGreaterThanOrEqual(2);
  });
});

describe('logging in', () => {
  test('a guest that does not know its key yet is asked again', async () => {
    const fake = await server({ refuse: 2 });
    const request = requestFor(fake);
    await using _ = await connectSsh(request, never);
    expect(request.told.progress.join('\n')).toContain('does not let "root" in yet');
  });

  test('ssh_handshake_attempts refusals are one too many: the sentence says who, how, where and what to check', async () => {
    const fake = await server({ refuse: 100 });
    const request = requestFor(fake, { ssh_handshake_attempts: 2 });
    await expect(connectSsh(request, never)).rejects.toMatchObject({
      message: `127.0.0.1:${fake.port} did not let "root" in with a private key after 2 attempts.`,
      hint: expect.stringContaining('ssh_username'),
    });
  });

  test.each([
    ['password', { password: 'right one' }],
    ['keyboard-interactive', { password: 'right one', interactive: true }],
  ])('by %s', async (method, faults) => {
    const fake = await server(faults);
    const auth = { password: new Secret('right one') };
    await using guest = await connectSsh(requestFor(fake, {}, { auth }), never);
    expect(fake.tried.at(-1)).toBe(method);
    expect(await guest.run('anything', quiet)).toEqual({ exitCode: 0, disconnected: false });
  });

  test('a wrong password is refused, and not told', async () => {
    const fake = await server({ password: 'right one' });
    const auth = { password: new Secret('wrong-guess') };
    const error = await connectSsh(requestFor(fake, { ssh_handshake_attempts: 1 }, { auth }), never).catch(
      String,
    );
    expect(error).toContain('with a password after 1 attempts');
    expect(error).not.toContain('wrong-guess');
  });

  test('no cipher in common is told at once', async () => {
    const fake = await server({ ciphers: ['aes256-cbc'] });
    await expect(connectSsh(requestFor(fake), never)).rejects.toMatchObject({
      message: expect.stringMatching(/no way of talking SSH in common: .*cipher/),
      hint: expect.stringContaining('ssh_ciphers'),
    });
    await using _ = await connectSsh(requestFor(fake, { ssh_ciphers: ['aes256-cbc'] }), never);
  });
});

describe('the host key, which the peer takes from anybody (its defect 17)', () => {
  sshdTest('is recorded at first use, with a notice, and may come back after a reconnect', async () => {
    const sshd = await startSshd();
    closers.push(() => sshd.close());
    const request = requestFor(sshd);
    await using guest = await connectSsh(request, never);
    expect(guest.hostKey).toBe(sshd.hostKey);
    expect(request.told.notices.join()).toContain(fingerprint(sshd.hostKey));
    await sshd.stop();
    await sshd.start();
    await guest.reconnect(never);
    expect(await guest.run('true', quiet)).toMatchObject({ exitCode: 0 });
  });

  sshdTest('that changes is refused, with both fingerprints', async () => {
    const sshd = await startSshd();
    closers.push(() => sshd.close());
    await using guest = await connectSsh(requestFor(sshd), never);
    const before = sshd.hostKey;
    await sshd.stop();
    await sshd.newHostKey();
    await sshd.start();
    await expect(guest.reconnect(never)).rejects.toThrow(
      `changed during the build, from ${fingerprint(before)} to ${fingerprint(sshd.hostKey)}`,
    );
    await expect(guest.run('true', quiet)).rejects.toThrow('changed during the build');
  });

  sshdTest.each([
    ['expected: nothing is told', 'auto', 'right', undefined, 'trusted', 0],
    ['unexpected, and the cloud knows it', 'strict', 'wrong', true, 'trusted', 0],
    ['unexpected, and the cloud knows another', 'auto', 'wrong', false, 'refused', 0],
    ['unexpected, and the cloud cannot tell', 'auto', 'wrong', undefined, 'trusted', 1],
    ['unexpected, and the cloud cannot tell, strictly', 'strict', 'wrong', undefined, 'refused', 0],
    ['expected, strictly', 'strict', 'right', undefined, 'trusted', 0],
    ['not checked', 'off', 'wrong', false, 'trusted', 0],
  ] as const)('%s', async (_name, checking, expected, cloud, outcome, warnings) => {
    const sshd = await startSshd();
    closers.push(() => sshd.close());
    const other = 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA';
    const request = requestFor(
      sshd,
      {},
      {
        hostKeys: {
          checking,
          expected: [expected === 'right' ? `${sshd.hostKey} comment` : other],
          askCloud: () => Promise.resolve(cloud),
        },
      },
    );
    const connecting = connectSsh(request, never);
    if (outcome === 'refused') {
      await expect(connecting).rejects.toThrow(/is not known to be the guest’s/);
    } else {
      await (await connecting)[Symbol.asyncDispose]();
    }
    expect(request.told.warnings).toHaveLength(warnings);
  });

  sshdTest('may change to one that was expected all along, as of a guest that showed it late', async () => {
    const sshd = await startSshd();
    closers.push(() => sshd.close());
    const expected = [sshd.hostKey];
    const file = join(sshd.folder, 'host_key');
    await sshd.stop();
    await rename(file, `${file}.late`);
    await sshd.newHostKey();
    await sshd.start();
    const request = requestFor(sshd, {}, { hostKeys: { checking: 'auto', expected } });
    await using guest = await connectSsh(request, never);
    expect(request.told.warnings).toHaveLength(1);
    await sshd.stop();
    await rename(`${file}.late`, file);
    await sshd.start();
    await guest.reconnect(never);
    expect(guest.hostKey).toBe(expected[0]);
  });
});
