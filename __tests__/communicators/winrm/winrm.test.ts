import { describe, expect, test } from '@jest/globals';
import { ConnectionLost, type Communicator } from '../../../src/communicators/index.js';
import { connect } from '../../../src/communicators/winrm/winrm.js';
import { guest } from './guest.js';
import { never, requestTo, tls, user } from './requests.js';
import { windows } from './windows.js';
import { startWsMan } from './wsman-server.js';

async function run(communicator: Communicator, command: string, signal = never) {
  const lines: string[] = [];
  const result = await communicator.run(command, {
    signal,
    onOutput: (stream, line) => lines.push(`${stream}: ${line}`),
  });
  return { ...result, lines };
}

describe('a command', () => {
  test('is told line by line, and ends with its exit code', async () => {
    await using it = await guest(async (command, { print }) => {
      print('stdout', `${command}\r\nsplit in the mid`);
      print('stderr', 'a complaint\r\n');
      print('stdout', 'dle\r\n');
      return 3010;
    });
    expect(await run(it.communicator, 'a & b < "c" > d\u00e9')).toEqual({
      exitCode: 3010,
      disconnected: false,
      lines: ['stdout: a & b < "c" > d\u00e9', 'stderr: a complaint', 'stdout: split in the middle'],
    });
  });

  test('tells errors of PowerShell as text, live', async () => {
    let sawError = () => undefined as void;
    const seen = new Promise<void>((resolve) => (sawError = resolve));
    await using it = await guest(async (_, { print }) => {
      print(
        'stderr',
        '#< CLIXML\r\n<Objs Version="1.1.0.1" xmlns="x"><Obj S="progress" RefId="0"><TN/></Obj>',
      );
      print('stderr', '<S S="Error">It is &lt;wrong&gt;._x000D__x000A_</S>');
      await seen;
      print('stderr', '</Objs>');
      return 1;
    });
    const lines: string[] = [];
    const { exitCode } = await it.communicator.run('x', {
      signal: never,
      onOutput: (stream, line) => {
        lines.push(`${stream}: ${line}`);
        sawError();
      },
    });
    expect({ exitCode, lines }).toEqual({ exitCode: 1, lines: ['stderr: It is <wrong>.'] });
  });

  test('that prints nothing for long is asked again', async () => {
    await using it = await guest(
      async (_, { print }) => {
        await new Promise((resolve) => setTimeout(resolve, 300));
        print('stdout', 'late\r\n');
        return 0;
      },
      { operationTimeout: 50 },
    );
    expect(await run(it.communicator, 'x')).toMatchObject({ exitCode: 0, lines: ['stdout: late'] });
    expect(it.service.actions.filter((action) => action === 'Receive').length).toBeGreaterThan(3);
  });

  test('goes on when the connection breaks while it runs', async () => {
    await using it = await guest(async (_, { print }) => {
      print('stdout', 'before\r\n');
      await new Promise((resolve) => setTimeout(resolve, 200));
      it.cut();
      print('stdout', 'after\r\n');
      return 7;
    });
    expect(await run(it.communicator, 'x')).toEqual({
      exitCode: 7,
      disconnected: false,
      lines: ['stdout: before', 'stdout: after'],
    });
  });

  test('is disconnected when its shell is gone, as after a reboot', async () => {
    await using it = await guest(async (_, { print, signal }) => {
      print('stdout', 'going down\r\n');
      it.service.shells.clear();
      await new Promise((resolve) => signal.addEventListener('abort', resolve));
      return 0;
    });
    expect(await run(it.communicator, 'shutdown')).toMatchObject({
      exitCode: undefined,
      disconnected: true,
    });
    expect((await run(it.communicator, 'echo WinRM connected.')).exitCode).toBe(0);
  });

  test('is disconnected when nobody answers any more', async () => {
    await using it = await guest(
      undefined,
      {
        interfere: ({ action, xml }) =>
          action === 'Receive' && !xml.includes('nobody') && broken ? 'drop' : undefined,
      },
      { operationTimeout: 600 },
    );
    broken = true;
    expect(await run(it.communicator, 'x')).toMatchObject({ exitCode: undefined, disconnected: true });
    broken = false;
  });
  let broken = false;

  test('is ended on the guest when the signal aborts, its shell too', async () => {
    const controller = new AbortController();
    let ended = false;
    const it = await guest(async (_, { signal, print }) => {
      print('stdout', 'started\r\n');
      await new Promise((resolve) => signal.addEventListener('abort', resolve));
      ended = true;
      return 1;
    });
    {
      await using _it = it;
      const running = it.communicator.run('sleep', {
        signal: controller.signal,
        onOutput: () => controller.abort(new Error('enough')),
      });
      await expect(running).rejects.toThrow('enough');
      await it.communicator[Symbol.asyncDispose]();
      expect(ended).toBe(true);
      expect([...it.service.shells]).toEqual([]);
    }
    expect(it.service.actions.slice(-2)).toEqual(['Signal', 'Delete']);
  });

  test('may print without end', async () => {
    const megabytes = 6;
    await using it = await guest(async (_, { print }) => {
      for (let count = 0; count < megabytes * 16; count += 1) {
        print('stdout', `${'x'.repeat(1023)}\n`.repeat(64));
        if (count % 8 === 0) await new Promise((resolve) => setTimeout(resolve, 1));
      }
      return 0;
    });
    let length = 0;
    const { exitCode } = await it.communicator.run('yes', {
      signal: never,
      onOutput: (_stream, line) => {
        length += line.length + 1;
      },
    });
    expect({ exitCode, length }).toEqual({ exitCode: 0, length: megabytes * 1024 * 1024 });
  });

  test('that the guest cannot start is told in its words', async () => {
    await using it = await guest(undefined, {
      interfere: ({ action, count }) => (action === 'Command' && count === 2 ? 2147942606 : undefined),
    });
    await expect(run(it.communicator, 'x')).rejects.toThrow(
      'The guest does not do over WinRM what it was asked: as the test wants it (0x800700ce).',
    );
  });

  test('of which it is not known whether it started is not started twice', async () => {
    let runs = 0;
    await using it = await guest(
      async () => {
        runs += 1;
        return 0;
      },
      { interfere: ({ action, count }) => (action === 'Command' && count === 2 ? 'drop-after' : undefined) },
    );
    await expect(run(it.communicator, 'x')).rejects.toBeInstanceOf(ConnectionLost);
    expect(runs).toBe(1);
  });
});

describe('logging in', () => {
  const trivial = windows().program;

  test.each([
    ['NTLM, encrypted', {}, {}, 'Negotiate', false],
    ['Basic, with a warning, where nothing else is offered', { offers: ['Basic'] }, {}, 'Basic', true],
    ['Basic, if it is asked for', {}, { authentication: 'basic' }, 'Basic', true],
    ['NTLM, if it is asked for', {}, { authentication: 'ntlm' }, 'Negotiate', false],
    ['NTLM over HTTPS', { tls }, { useSsl: true, insecure: true }, 'Negotiate', false],
    ['Basic over HTTPS', { tls, offers: ['Basic'] }, { useSsl: true, insecure: true }, 'Basic', false],
    ['a user of a domain', {}, { username: 'GUEST\\Administrator' }, 'Negotiate', false],
  ] as const)('by %s', async (_how, settings, given, login, isWarned) => {
    await using server = await startWsMan({ user, program: trivial, ...settings });
    const { request, told } = requestTo(server.port, given);
    await using communicator = await connect(request, never);
    expect((await run(communicator, 'echo WinRM connected.')).lines).toEqual(['stdout: WinRM connected.']);
    expect(server.service.lastLogin).toBe(login);
    expect(told.some((line) => line.startsWith('warning'))).toBe(isWarned);
  });

  test('by Basic, where NTLM is offered but does not let in', async () => {
    await using server = await startWsMan({ user: { ...user, username: 'other' }, program: trivial });
    await using basic = await startWsMan({ user, program: trivial, offers: ['Basic'] });
    const { request } = requestTo(server.port, { timeout: 500 });
    await expect(connect(request, never)).rejects.toThrow('did not let "Administrator" in');
    // Both ways were tried, neither more than once within the time.
    expect(server.service.failedLogins).toBe(2);
    expect(basic.service.failedLogins).toBe(0);
  });

  test('with a wrong password is refused in words, and shows none', async () => {
    await using server = await startWsMan({ user: { ...user, password: 'Another-1' }, program: trivial });
    const { request } = requestTo(server.port, { timeout: 500 });
    const refusal = await connect(request, never).catch(
      (error: unknown) => error as Error & { hint: string },
    );
    expect(refusal).toMatchObject({
      message: `127.0.0.1:${server.port} did not let "Administrator" in: it does not take the user name and password by Basic.`,
      hint: expect.stringContaining('winrm_password') as unknown as string,
    });
    expect(JSON.stringify(refusal)).not.toContain(user.password);
  });

  test('by NTLM alone does not fall back', async () => {
    await using server = await startWsMan({ user, program: trivial, offers: ['Basic'] });
    const { request } = requestTo(server.port, { authentication: 'ntlm' });
    await expect(connect(request, never)).rejects.toThrow('it offers no login by NTLM, but Basic');
  });

  test('does not trust a certificate that nobody vouches for', async () => {
    await using server = await startWsMan({ user, program: trivial, tls });
    const { request } = requestTo(server.port, { useSsl: true });
    await expect(connect(request, never)).rejects.toMatchObject({
      message: expect.stringContaining('its certificate is not trusted') as unknown as string,
      hint: expect.stringContaining('winrm_insecure') as unknown as string,
    });
    expect(server.service.actions).toEqual([]);
  });

  test('waits for a service that starts late, and tells when it gives up', async () => {
    await using placeholder = await startWsMan({ user, program: trivial });
    const { port } = placeholder;
    await placeholder[Symbol.asyncDispose]();
    const { request, told } = requestTo(port, { timeout: 300 });
    await expect(connect(request, never)).rejects.toThrow(
      `WinRM at 127.0.0.1:${port} could not be reached within 0.3 s: connect ECONNREFUSED`,
    );
    expect(told[0]).toContain(`progress: Waiting for WinRM at 127.0.0.1:${port}`);
  });

  test('takes a service that does not do its work yet for one that starts', async () => {
    await using it = await guest(undefined, {
      interfere: ({ action, count }) => (action === 'Create' && count < 3 ? 0x800703fa : undefined),
    });
    expect(it.service.actions.filter((action) => action === 'Create').length).toBe(3);
  });

  test('connects again after pause_before_connecting', async () => {
    await using it = await guest(undefined, {}, { pauseBeforeConnecting: 1 });
    expect(it.service.actions.filter((action) => action === 'Command').length).toBe(2);
  });

  test('ends when the signal aborts', async () => {
    const server = await startWsMan({ user, program: () => new Promise(() => undefined) });
    await using _server = server;
    const controller = new AbortController();
    const connecting = connect(requestTo(server.port).request, controller.signal);
    setTimeout(() => controller.abort(new Error('enough')), 100);
    await expect(connecting).rejects.toThrow('enough');
  });

  test('survives that the service forgets the login of its connections', async () => {
    await using it = await guest();
    it.cut();
    expect((await run(it.communicator, 'echo WinRM connected.')).exitCode).toBe(0);
    await it.communicator.reconnect(never);
    expect((await run(it.communicator, 'echo WinRM connected.')).exitCode).toBe(0);
  });
});
