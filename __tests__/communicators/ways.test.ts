import { execFileSync, spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { createServer, connect, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, describe, expect, jest, test } from '@jest/globals';
import {
  connectSsh,
  sshLogin,
  type CommunicatorOptions,
  type SshCommunicator,
} from '../../src/communicators/index.js';
import { Secret } from '../../src/secrets/index.js';
import { startFakeServer } from './fake-server.js';
import { optionsWith, requestFor } from './requests.js';
import { freePort, startSshd, type Sshd } from './sshd.js';
import { sshdTest } from './sshd-test.js';

jest.setTimeout(30_000);

const never = new AbortController().signal;
const closers: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

async function sshdWith(settings: string[] = []): Promise<Sshd> {
  const sshd = await startSshd(settings);
  closers.push(() => sshd.close());
  return sshd;
}

async function connected(request: ReturnType<typeof requestFor>): Promise<SshCommunicator> {
  const guest = await connectSsh(request, never);
  closers.push(() => guest[Symbol.asyncDispose]());
  return guest;
}

async function linesOf(guest: SshCommunicator, command: string): Promise<string[]> {
  const lines: string[] = [];
  await guest.run(command, { signal: never, onOutput: (_stream, line) => lines.push(line) });
  return lines;
}

/** An SSH agent of the runner that holds the key of `sshd`. @returns its socket */
function agentWith(sshd: Sshd): string {
  const socket = join(sshd.folder, 'agent');
  const agent = spawn('ssh-agent', ['-D', '-a', socket], { stdio: 'ignore' });
  closers.push(() => agent.kill());
  const key = join(sshd.folder, 'id');
  writeFileSync(key, sshd.key.privateKey.reveal(), { mode: 0o600 });
  execFileSync(
    'sh',
    ['-c', 'until test -S "$SSH_AUTH_SOCK"; do sleep 0.1; done; ssh-add -q "$1"', 'sh', key],
    {
      env: { ...process.env, SSH_AUTH_SOCK: socket },
    },
  );
  return socket;
}

describe('a bastion host', () => {
  sshdTest('leads to the guest, also again after the guest rebooted', async () => {
    const guest = await sshdWith();
    const bastion = await sshdWith();
    const { host, port, username } = bastion;
    const request = requestFor(
      guest,
      {},
      { bastion: { host, port, username, auth: { privateKey: bastion.key.privateKey } } },
    );
    const communicator = await connected(request);
    const origin = await linesOf(communicator, 'set -- $SSH_CONNECTION; echo $4');
    expect(origin).toEqual([String(guest.port)]);
    expect(request.told.notices.join('\n')).toContain(`the bastion 127.0.0.1:${bastion.port}`);
    const cutOff = communicator.run('echo running; sleep 60', {
      signal: never,
      onOutput: () => void guest.stop(),
    });
    expect(await cutOff).toEqual({ exitCode: undefined, disconnected: true });
    setTimeout(() => void guest.start(), 500);
    await communicator.reconnect(never);
    expect(await linesOf(communicator, 'echo back')).toEqual(['back']);
  });

  sshdTest('that refuses us ends the build at once, and says that it was the bastion', async () => {
    const guest = await sshdWith();
    const bastion = await startFakeServer({ password: 'right one' });
    closers.push(() => bastion.close());
    const auth = { password: new Secret('wrong one') };
    const request = requestFor(
      guest,
      {},
      { bastion: { host: '127.0.0.1', port: bastion.port, username: 'jump', auth } },
    );
    await expect(connectSsh(request, never)).rejects.toMatchObject({
      message: expect.stringContaining(`The bastion 127.0.0.1:${bastion.port} does not let "jump" in`),
      hint: expect.stringContaining('ssh_bastion_password'),
    });
  });

  test.each([
    ['right one', /not.*"jump" in/, false],
    ['wrong one', /The bastion 127\.0\.0\.1:\d+ does not let "jump" in/, true],
  ])('is told ssh_bastion_password: the %s', async (ssh_bastion_password, refusal, isRefused) => {
    const bastion = await startFakeServer({ password: 'right one' });
    closers.push(() => bastion.close());
    const options = optionsWith({
      ssh_bastion_host: '127.0.0.1',
      ssh_bastion_port: bastion.port,
      ssh_bastion_username: 'jump',
      ssh_bastion_password: new Secret(ssh_bastion_password),
      ssh_password: new Secret('of the guest'),
    });
    const { auth = {}, bastion: way } = await sshLogin(options, { env: {}, resolvePath: (path) => path });
    if (way === undefined) throw new Error('There is no way through the bastion.');
    const guest = { host: '127.0.0.1', port: 9, username: 'root', auth, bastion: way };
    const request = { ...requestFor({ ...guest, key: { privateKey: new Secret('') } as never }), ...guest };
    const failure = await connectSsh({ ...request, options: { ...options, ssh_timeout: 1000 } }, never).catch(
      (error: unknown) => String(error),
    );
    if (isRefused) expect(failure).toMatch(refusal);
    else expect(failure).not.toMatch(refusal);
  });
});

sshdTest(
  'ssh_bastion_agent_auth: the agent of the runner logs in to the bastion, and not to the guest',
  async () => {
    const guest = await sshdWith();
    const bastion = await sshdWith();
    const env = { SSH_AUTH_SOCK: agentWith(bastion) };
    const key = join(guest.folder, 'id');
    writeFileSync(key, guest.key.privateKey.reveal(), { mode: 0o600 });
    const options = {
      ssh_private_key_file: key,
      ssh_bastion_host: bastion.host,
      ssh_bastion_port: bastion.port,
      ssh_bastion_username: bastion.username,
    };
    const loginWith = async (given: Partial<CommunicatorOptions>) => {
      const { auth = {}, bastion: way } = await sshLogin(optionsWith(given), {
        env,
        resolvePath: (path) => path,
      });
      return requestFor(guest, given, { auth, ...(way && { bastion: way }) });
    };
    const communicator = await connected(await loginWith({ ...options, ssh_bastion_agent_auth: true }));
    expect(await linesOf(communicator, 'echo in')).toEqual(['in']);
    await expect(connectSsh(await loginWith(options), never)).rejects.toThrow('does not let');
  },
);

describe('a SOCKS5 proxy', () => {
  /** OpenSSH's client as a proxy: `ssh -D`. */
  async function proxyBy(sshd: Sshd): Promise<number> {
    const port = await freePort();
    const key = join(sshd.folder, 'proxy-key');
    writeFileSync(key, sshd.key.privateKey.reveal(), { mode: 0o600 });
    const options = [
      '-o',
      'StrictHostKeyChecking=no',
      '-o',
      `UserKnownHostsFile=${join(sshd.folder, 'known')}`,
    ];
    const proxy = spawn(
      'ssh',
      [
        ...options,
        '-i',
        key,
        '-p',
        String(sshd.port),
        '-N',
        '-D',
        `127.0.0.1:${port}`,
        `${sshd.username}@127.0.0.1`,
      ],
      { stdio: 'ignore' },
    );
    closers.push(() => proxy.kill());
    return port;
  }

  sshdTest('leads to the guest', async () => {
    const guest = await sshdWith();
    const request = requestFor(guest, {
      ssh_proxy_host: '127.0.0.1',
      ssh_proxy_port: await proxyBy(await sshdWith()),
    });
    expect(await linesOf(await connected(request), 'echo here')).toEqual(['here']);
  });

  sshdTest('that is not there is named in the error', async () => {
    const request = requestFor(await sshdWith(), {
      ssh_proxy_host: '127.0.0.1',
      ssh_proxy_port: await freePort(),
      ssh_timeout: 300,
    });
    await expect(connectSsh(request, never)).rejects.toThrow(/the proxy 127\.0\.0\.1:\d+: .*ECONNREFUSED/);
  });

  test('is given the user name and the password', async () => {
    const guest = await startFakeServer();
    closers.push(() => guest.close());
    const said: string[] = [];
    // RFC 1928 and 1929, as far as one client needs them.
    const proxy = createServer((socket) => {
      socket.once('data', () => {
        socket.write(Buffer.from([5, 2]));
        socket.once('data', (login: Buffer) => {
          said.push(login.toString('latin1'));
          socket.write(Buffer.from([1, 0]));
          socket.once('data', () => {
            const onward = connect(guest.port, '127.0.0.1', () => {
              socket.write(Buffer.from([5, 0, 0, 1, 0, 0, 0, 0, 0, 0]));
              socket.pipe(onward).pipe(socket);
            });
          });
        });
      });
    });
    await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
    closers.push(() => new Promise((resolve) => proxy.close(resolve)));
    const request = requestFor(guest, {
      ssh_proxy_host: '127.0.0.1',
      ssh_proxy_port: (proxy.address() as AddressInfo).port,
      ssh_proxy_username: 'me',
      ssh_proxy_password: new Secret('proxy password'),
    });
    await connected(request);
    expect(said).toEqual(['\x01\x02me\x0eproxy password']);
  });
});

describe('the SSH agent of the runner', () => {
  sshdTest('logs in', async () => {
    const guest = await sshdWith();
    const env = { SSH_AUTH_SOCK: agentWith(guest) };
    const login = await sshLogin(optionsWith({ ssh_agent_auth: true }), { env, resolvePath: (path) => path });
    expect(login.auth).toEqual({ agent: env.SSH_AUTH_SOCK });
    const communicator = await connected(requestFor(guest, {}, { auth: login.auth ?? {} }));
    expect(await linesOf(communicator, 'echo in')).toEqual(['in']);
  });

  sshdTest('that does not answer is told, with the refusal that follows', async () => {
    const guest = await sshdWith();
    const request = requestFor(
      guest,
      { ssh_handshake_attempts: 1 },
      { auth: { agent: join(guest.folder, 'nobody') } },
    );
    await expect(connectSsh(request, never)).rejects.toThrow('with the SSH agent after 1 attempt');
    expect(request.told.progress.join()).toContain('The SSH agent of the runner: ');
  });

  sshdTest('is there for commands of the guest, every one of them, unless that is disabled', async () => {
    const guest = await sshdWith();
    const forwardedAgent = agentWith(guest);
    const communicator = await connected(requestFor(guest, {}, { forwardedAgent }));
    for (let count = 0; count < 2; count++) {
      expect((await linesOf(communicator, 'ssh-add -L')).join()).toContain(guest.key.publicKey);
    }
    const options = optionsWith({ ssh_agent_auth: true, ssh_disable_agent_forwarding: true });
    const surroundings = { env: { SSH_AUTH_SOCK: forwardedAgent }, resolvePath: (path: string) => path };
    const { auth = {}, forwardedAgent: forwarded } = await sshLogin(options, surroundings);
    expect(forwarded).toBeUndefined();
    const without = await connected(requestFor(guest, {}, { auth }));
    expect(await linesOf(without, 'echo "[$SSH_AUTH_SOCK]"')).toEqual(['[]']);
  });

  sshdTest('a guest that does not allow it runs commands all the same', async () => {
    const guest = await sshdWith(['AllowAgentForwarding no']);
    const communicator = await connected(requestFor(guest, {}, { forwardedAgent: agentWith(guest) }));
    expect(await linesOf(communicator, 'echo "[$SSH_AUTH_SOCK]"')).toEqual(['[]']);
    await communicator.upload(Buffer.from('x'), join(guest.folder, 'uploaded'), { signal: never });
  });
});

describe('tunnels', () => {
  /** Something that greets whoever connects, on every address of its port. */
  async function greeter(greeting: string): Promise<number> {
    const server = createServer((socket) => socket.end(greeting));
    await new Promise<void>((resolve) => server.listen(0, resolve));
    closers.push(() => new Promise((resolve) => server.close(resolve)));
    return (server.address() as AddressInfo).port;
  }

  function heardAt(port: number): Promise<string> {
    return new Promise((resolve, reject) => {
      let heard = '';
      const socket = connect(port, 'localhost');
      socket.on('data', (chunk: Buffer) => (heard += chunk.toString()));
      socket.on('close', () => resolve(heard));
      socket.on('error', reject);
    });
  }

  sshdTest('lead both ways, also after a reconnect, and end with the session', async () => {
    const guest = await sshdWith();
    const [here, there] = [await freePort(), await freePort()];
    const request = requestFor(guest, {
      ssh_local_tunnels: [`${here}:127.0.0.1:${await greeter('of the guest')}`],
      ssh_remote_tunnels: [`${there}:127.0.0.1:${await greeter('of the runner')}`],
    });
    const communicator = await connectSsh(request, never);
    for (let count = 0; count < 2; count++) {
      expect(await heardAt(here)).toBe('of the guest');
      expect(await linesOf(communicator, `bash -c 'cat </dev/tcp/localhost/${there}'`)).toEqual([
        'of the runner',
      ]);
      await communicator.reconnect(never);
    }
    await communicator[Symbol.asyncDispose]();
    await expect(heardAt(here)).rejects.toThrow('ECONNREFUSED');
  });

  sshdTest('a port that is taken is named with its option', async () => {
    const taken = await greeter('taken');
    const guest = await sshdWith();
    const local = requestFor(guest, { ssh_local_tunnels: [`${taken}:localhost:1`] });
    const remote = requestFor(guest, { ssh_remote_tunnels: [`${taken}:localhost:1`] });
    await expect(connectSsh(remote, never)).rejects.toThrow(`port ${taken} (ssh_remote_tunnels)`);
    await expect(connectSsh(local, never)).rejects.toThrow(`port ${taken} of ssh_local_tunnels`);
  });
});
