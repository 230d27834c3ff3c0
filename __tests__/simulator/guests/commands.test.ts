import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Client, ClientChannel } from 'ssh2';
import { createGuestHost, type GuestHost } from '../../../src/simulator/guests/index.js';
import { connect, execute, newKeyPair, newSpec } from './guest-client.js';

const keys = newKeyPair();

describe.each(['auto', 'directory'] as const)('commands in mode %s', (mode) => {
  let host: GuestHost;
  let client: Client;

  beforeAll(async () => {
    host = await createGuestHost({ mode });
    const disk = await host.systemLayer({
      '/usr/bin/yum': { content: '#!/bin/sh\necho "yum $*"\n', mode: 0o755 },
    });
    const spec = await newSpec(host, { disk, authorizedKeys: [keys.public] });
    await host.boot(spec);
    client = await connect(spec.at, { privateKey: keys.private });
  });

  afterAll(async () => {
    client.end();
    await host.close();
  });

  test('streams stay apart, the exit status comes through', async () => {
    const answer = await execute(client, 'echo out; echo err >&2; exit 3');
    expect(answer).toEqual({ code: 3, signal: undefined, stdout: 'out\n', stderr: 'err\n' });
  });

  test('standard streams are pipes, which a script may open by name', async () => {
    const answer = await execute(
      client,
      'echo named > /dev/stderr; echo piped | tee /dev/stderr; cat /dev/stdin',
      'fed',
    );
    expect(answer).toMatchObject({ code: 0, stdout: 'piped\nfed', stderr: 'named\npiped\n' });
  });

  test('a command that a signal ends reports the signal', async () => {
    expect(await execute(client, 'kill -s KILL $$')).toMatchObject({ code: undefined, signal: 'SIGKILL' });
  });

  test('a signal that the client sends reaches the command, and its own ending counts', async () => {
    const { channel, answer } = await start(
      client,
      `trap 'echo caught; exit 5' TERM; echo ready; while :; do sleep 0.05; done`,
    );
    channel.once('data', () => channel.signal('TERM'));
    expect(await answer).toMatchObject({ code: 5, output: 'ready\ncaught\n' });
  });

  test('input is streamed to the command', async () => {
    const input = Buffer.alloc(3_000_000, 'abc');
    expect(await execute(client, 'wc -c', input)).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^ *3000000\n$/),
    });
  });

  test('a command that does not read its input does not block the client', async () => {
    expect(await execute(client, 'exec <&-; echo done', Buffer.alloc(5_000_000))).toMatchObject({
      code: 0,
      stdout: 'done\n',
    });
  });

  test('large output on both streams arrives whole, and in order on each', async () => {
    const counted = (stream: string): string =>
      `i=0; while [ $i -lt 40 ]; do head -c 100000 /dev/zero | tr '\\0' "$(printf "\\\\$(printf %03o $((i + 48)))")"; i=$((i + 1)); done ${stream}`;
    const { stdout, stderr } = await execute(
      client,
      `{ ${counted('')}; } & { ${counted('>&2')}; } >&2; wait`,
    );
    const expected = Array.from({ length: 40 }, (_, i) => String.fromCharCode(i + 48).repeat(100_000)).join(
      '',
    );
    expect(stdout === expected).toBe(true);
    expect(stderr === expected).toBe(true);
  });

  test('output that nobody reads stops the command instead of filling the memory', async () => {
    const { channel } = await start(client, 'cat /dev/zero');
    channel.pause();
    const before = process.memoryUsage().rss;
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(process.memoryUsage().rss - before).toBeLessThan(60_000_000);
    channel.close();
  });

  test('the environment is that of a login, with what sshd accepts and nothing of the simulator', async () => {
    process.env['SIMULATOR_TEST_SECRET'] = 'leaked';
    const { stdout } = await execute(client, 'env');
    delete process.env['SIMULATOR_TEST_SECRET'];
    expect(stdout).toMatch(/^USER=root$/m);
    expect(stdout).toMatch(/^SSH_CONNECTION=127\.\S+ \d+ 127\.\S+ \d+$/m);
    expect(stdout).not.toContain('leaked');
    const accepted = await new Promise<string>((resolve) => {
      client.exec(
        'echo "$LC_ALL,$FOO"',
        { env: { LC_ALL: 'C.UTF-8', FOO: 'refused' } },
        (_error, channel) => {
          channel.on('data', (chunk: Buffer) => resolve(chunk.toString()));
        },
      );
    });
    expect(accepted).toBe('C.UTF-8,\n');
  });

  test('a fixture of the system layer is a command', async () => {
    expect(await execute(client, 'yum install -y redis')).toMatchObject({
      code: 0,
      stdout: 'yum install -y redis\n',
    });
  });

  test('an interactive shell reads commands', async () => {
    const answer = await new Promise<string>((resolve, reject) => {
      client.shell(false, (error, channel) => {
        if (error) return reject(error);
        let said = '';
        channel.on('data', (chunk: Buffer) => (said += chunk.toString()));
        channel.on('close', () => resolve(said));
        channel.end('echo answer $((40 + 2))\nexit\n');
      });
    });
    expect(answer).toContain('answer 42\n');
  });
});

test('with a terminal, a command of an overlay guest sees one of the asked size', async () => {
  const host = await createGuestHost();
  const spec = await newSpec(host, { authorizedKeys: [keys.public] });
  await host.boot(spec);
  const client = await connect(spec.at, { privateKey: keys.private });
  const { answer } = await start(client, 'test -t 0 && test -t 1 && stty size; exit 7', {
    rows: 33,
    cols: 111,
  });
  expect(await answer).toMatchObject(
    host.mode === 'overlay' ? { code: 7, output: expect.stringContaining('33 111') } : { code: 7 },
  );
  client.end();
  await host.close();
});

interface Started {
  readonly channel: ClientChannel;
  readonly answer: Promise<{ readonly code: number | null; readonly output: string }>;
}

function start(client: Client, command: string, pty?: { rows: number; cols: number }): Promise<Started> {
  return new Promise((resolve, reject) => {
    client.exec(command, pty ? { pty } : {}, (error, channel) => {
      if (error) return reject(error);
      const answer = new Promise<{ code: number | null; output: string }>((done) => {
        let output = '';
        let code: number | null = null;
        channel.on('data', (chunk: Buffer) => {
          if (output.length < 1_000_000) output += chunk.toString();
        });
        channel.on('exit', (exit: number | null) => (code = exit));
        channel.on('close', () => done({ code, output }));
      });
      resolve({ channel, answer });
    });
  });
}
