import { describe, expect, test } from '@jest/globals';
import { connect } from '../../src/communicators/winrm/winrm.js';
import { runProvisioners } from '../../src/provisioners/index.js';
import { temporaryFolder } from '../builders/alicloud-ecs/kit.js';
import { never, requestTo, user } from '../communicators/winrm/requests.js';
import { scriptOf, windows } from '../communicators/winrm/windows.js';
import { startWsMan, type Program } from '../communicators/winrm/wsman-server.js';
import { plan, planAll, provisioning } from './kit.js';

/** Runs provisioners on a service that tells what it is asked to run, and what was uploaded before. */
async function provision(provisioners: readonly Record<string, unknown>[], others: Program = silent) {
  const commands: string[] = [];
  const uploaded = new Map<string, string>();
  const machine = windows(async (command, io) => {
    const script = scriptOf(command);
    for (const [path, content] of machine.files) uploaded.set(path, content.toString());
    if (script?.includes('Remove-Item')) {
      for (const path of machine.files.keys()) if (script.includes(`'${path}'`)) machine.files.delete(path);
      return 0;
    }
    commands.push(script === undefined ? command : `powershell: ${script}`);
    return others(command, io);
  });
  await using server = await startWsMan({ user, program: machine.program });
  await using communicator = await connect(requestTo(server.port).request, never);
  const { context, output, events } = provisioning(communicator);
  const failure = await runProvisioners(planAll(...provisioners), context).then(
    () => undefined,
    (error: unknown) => error as Error,
  );
  return { commands, uploaded, left: [...machine.files.keys()], output: output(), events, failure };
}

const silent: Program = () => Promise.resolve(0);

/** Names that chance gives, as `#`. */
const plainly = (text: string) => text.replace(/[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/g, '#');

describe('powershell', () => {
  test('runs inline commands in a script that tells their exit code and removes itself', async () => {
    const { commands, uploaded, output } = await provision(
      [{ type: 'powershell', inline: ['dir c:\\', 'choco install x'], env: { A: 'b"$c\'`' }, debug_mode: 1 }],
      async (_, { print }) => {
        print('stdout', 'done\r\n');
        return 0;
      },
    );
    expect(commands.map(plainly)).toEqual([
      'powershell -executionpolicy bypass -file c:/Windows/Temp/script-#.ps1',
    ]);
    expect(output).toEqual(['done']);
    const [path, script] = only(uploaded);
    expect(script.split('\r\n')).toEqual([
      expect.stringContaining('ProgressPreference'),
      `Remove-Item -LiteralPath '${path}' -Force -ErrorAction SilentlyContinue`,
      'Set-PsDebug -Trace 1',
      '$exitCode = 0',
      'try {',
      '$env:A="b`"`$c`\'``"; $env:PACKER_BUILDER_TYPE="alicloud-ecs"; $env:PACKER_BUILD_NAME="web"; ',
      'dir c:\\',
      'choco install x',
      '$exitCode = 0',
      '} catch {',
      'Write-Error "An error occurred: $_"',
      '$exitCode = 1',
      '}',
      expect.stringContaining('$exitCode = $LASTEXITCODE'),
      'exit $exitCode',
      '',
    ]);
  });

  test('marks an inline script that is not ASCII, so that Windows PowerShell reads it as UTF-8', async () => {
    const { uploaded } = await provision([{ type: 'powershell', inline: ['"gr\u00fcn"'] }]);
    expect([...uploaded.values()][0]?.charCodeAt(0)).toBe(0xfeff);
  });

  test('runs script files with a file of their variables, and removes both', async () => {
    using folder = temporaryFolder();
    const script = folder.write('a.ps1', 'exit 3010');
    const { commands, uploaded, left } = await provision(
      [{ type: 'powershell', script, environment_vars: ['A=b'], valid_exit_codes: [0, 3010] }],
      () => Promise.resolve(3010),
    );
    expect(commands.map(plainly)).toEqual([
      "powershell -executionpolicy bypass \"& { if (Test-Path variable:global:ProgressPreference){set-variable -name variable:global:ProgressPreference -value 'SilentlyContinue'};. c:/Windows/Temp/packer-ps-env-vars-#.ps1; &'c:/Windows/Temp/script-#.ps1'; exit $LastExitCode }\"",
    ]);
    expect([...uploaded.values()]).toEqual(['exit 3010', expect.stringContaining('$env:A="b"; ')]);
    expect(left).toEqual([]);
  });

  test.each<[string, Record<string, unknown>, RegExp]>([
    [
      'another policy',
      { execution_policy: 'remotesigned' },
      /^powershell -executionpolicy remotesigned -file /,
    ],
    ['pwsh', { use_pwsh: true }, /^pwsh -executionpolicy bypass -file /],
    ['no wrapping', { execution_policy: 'none' }, /^& \{ .*; exit \$LastExitCode \}$/],
    ['a command of its own', { execute_command: 'pwsh "{{.Vars}}" {{.Path}}' }, /^pwsh "c:\/.*vars-.*" c:\//],
    ['a path of its own', { remote_path: 'd:/x.ps1' }, / -file d:\/x\.ps1$/],
    ['a folder of its own', { remote_path: 'd:/' }, / -file d:\/script-.*\.ps1$/],
    [
      'a path for its variables',
      { execute_command: '{{.Vars}}', remote_env_var_path: 'd:/vars.ps1' },
      /^d:\/vars\.ps1$/,
    ],
  ])('runs with %s', async (_what, given, command) => {
    const { commands } = await provision([{ type: 'powershell', inline: ['x'], ...given }]);
    expect(commands[0]).toMatch(command);
  });

  test('leaves its scripts with skip_clean', async () => {
    using folder = temporaryFolder();
    const script = folder.write('a.ps1', 'x');
    const { left } = await provision([{ type: 'powershell', script, skip_clean: true }]);
    expect(left).toHaveLength(2);
  });

  test('runs elevated by a scheduled task, whose script is removed, and so the password', async () => {
    const { commands, uploaded } = await provision([
      {
        type: 'powershell',
        inline: ['x'],
        elevated_user: "Admin's",
        elevated_password: 'p$w\u2019d',
        skip_clean: true,
      },
    ]);
    expect(commands.map(plainly)).toEqual([
      'powershell -executionpolicy bypass -file "c:/Windows/Temp/packer-elevated-shell-#.ps1"',
    ]);
    const [path = '', script = ''] = [...uploaded].find(([name]) => name.includes('elevated')) ?? [];
    expect(script.replace('\ufeff', '')).toMatch(/^Remove-Item /);
    expect(script).toContain(`Remove-Item -LiteralPath '${path}'`);
    expect(script).toContain("$user = 'Admin''s'");
    expect(script).toContain("$password = 'p$w\u2019\u2019d'");
    expect(plainly(script)).toContain(
      '<Arguments>/c chcp 65001 &gt; nul &amp; powershell -executionpolicy bypass -file c:/Windows/Temp/script-#.ps1 &gt; %SYSTEMROOT%\\Temp\\packer-#.out 2&gt;&amp;1</Arguments>',
    );
    expect(script).toContain("<UserId>Admin''s</UserId><LogonType>Password</LogonType>");
  });

  test('runs elevated with a command and a format of its own', async () => {
    using folder = temporaryFolder();
    const { uploaded } = await provision([
      {
        type: 'powershell',
        script: folder.write('a.ps1', 'x'),
        elevated_user: 'SYSTEM',
        elevated_execute_command: 'pwsh {{.Path}} after {{.Vars}}',
        elevated_env_var_format: '[%s]=[%s];',
        env_var_format: 'not this one',
        env: { A: 'b' },
      },
    ]);
    const told = plainly([...uploaded.values()].join('\n'));
    expect(told).toContain(
      '&amp; pwsh c:/Windows/Temp/script-#.ps1 after c:/Windows/Temp/packer-ps-env-vars-#.ps1 &gt;',
    );
    expect(told).toContain('[A]=[b];');
  });

  test('runs as a service account without a password', async () => {
    const { uploaded } = await provision([{ type: 'powershell', inline: ['x'], elevated_user: 'SYSTEM' }]);
    expect([...uploaded.values()].join('')).toContain('$password = $null');
  });

  test('fails with the exit code, which may be written with a sign or without', async () => {
    const failing: Program = () => Promise.resolve(4294967295);
    const { failure } = await provision([{ type: 'powershell', inline: ['x'] }], failing);
    expect(failure?.message).toBe(
      'Provisioner 1 (powershell) failed: The inline script ended with exit code 4294967295.',
    );
    const passing = await provision([{ type: 'powershell', inline: ['x'], valid_exit_codes: [-1] }], failing);
    expect(passing.failure).toBeUndefined();
  });

  test.each([
    [{}, '1 : One of inline, script and scripts is required, and none is given.'],
    [{ inline: ['x'], elevated_password: 'x' }, '3 elevated_password: is given without elevated_user'],
    [{ inline: ['x'], execution_policy: 'lax' }, '3 execution_policy: must be one of "bypass"'],
    [{ inline: ['x'], debug_mode: 3 }, '3 debug_mode: must be'],
    [{ inline: ['x'], execute_command: '{{.Pth}}' }, '3 execute_command: '],
    [
      { inline: ['x'], environment_vars: ['novalue'] },
      '3 environment_vars[0]: must have the form KEY=value.',
    ],
  ])('%j is a problem', (given, problem) => {
    expect(plan({ type: 'powershell', ...given }).problems[0]).toContain(problem);
  });
});

describe('windows-shell', () => {
  test('runs batch files with their variables, and removes them', async () => {
    const { commands, uploaded, left } = await provision([
      { type: 'windows-shell', inline: ['echo one', 'goto :eof'], env: { A: 'b c' } },
    ]);
    expect(commands).toEqual([
      'set "A=b c" && set "PACKER_BUILDER_TYPE=alicloud-ecs" && set "PACKER_BUILD_NAME=web" && "c:/Windows/Temp/script.bat"',
    ]);
    expect([...uploaded]).toEqual([['c:/Windows/Temp/script.bat', 'echo one\r\ngoto :eof\r\n']]);
    expect(left).toEqual([]);
  });

  test('runs with a command and a path of its own', async () => {
    const { commands } = await provision([
      { type: 'windows-shell', inline: ['x'], execute_command: 'cmd /c {{.Path}}', remote_path: 'd:/a.cmd' },
    ]);
    expect(commands).toEqual(['cmd /c d:/a.cmd']);
  });

  test('fails with the exit code', async () => {
    const { failure } = await provision([{ type: 'windows-shell', inline: ['x'] }], () => Promise.resolve(9));
    expect(failure?.message).toContain('The inline script ended with exit code 9.');
  });
});

describe('names and values of variables', () => {
  test.each([
    ['windows-shell', { 'ProgramFiles(x86)': 'C:\\', 'a.b-c': '1' }, undefined],
    ['windows-shell', { '1BAD': 'x' }, 'has a name that no variable can have: "1BAD"'],
    ['windows-shell', { 'A"B': 'x' }, 'has a name that no variable can have'],
    ['windows-shell', { A: 'two\nlines' }, 'has a value for A which must be one line'],
    ['powershell', { A: 'two\nlines' }, undefined],
    ['powershell', { 'a.b': '1' }, 'has a name that no variable can have: "a.b"'],
  ])('%s with %j', (type, env, problem) => {
    const { problems } = plan({ type, inline: ['x'], env });
    expect(problems).toEqual(problem === undefined ? [] : [expect.stringContaining(problem)]);
  });
});

describe('windows-restart', () => {
  /** A guest that is up again at the third question, and has something to install until the eighth. */
  function restarting(told: string[] = []): Program {
    let questions = 0;
    return async (command, { print }) => {
      const script = scriptOf(command) ?? command;
      if (!script.includes('shutdown')) questions += 1;
      told.push(script);
      if (script.includes('LastBootUpTime')) print('stdout', questions < 3 ? 'before\r\n' : 'after\r\n');
      if (script.includes('restarted.')) print('stdout', 'WIN-1 restarted.\r\n');
      if (script.includes('RebootPending'))
        print('stdout', questions < 8 ? 'HKLM:x\r\nchecked\r\n' : 'checked\r\n');
      if (script === 'is it back') print('stdout', 'it is\r\n');
      return script.includes('shutdown') ? 1190 : 0;
    };
  }

  test('waits until the guest has started again, is well, and has nothing to install', async () => {
    const told: string[] = [];
    const { failure, output } = await provision(
      [
        {
          type: 'windows-restart',
          check_registry: true,
          registry_keys: ["HKLM:Vendor's\\RebootPending"],
          restart_check_command: 'is it back',
        },
      ],
      restarting(told),
    );
    expect(told.join('\n')).toContain("foreach ($key in 'HKLM:Vendor''s\\RebootPending')");
    expect(failure).toBeUndefined();
    expect(output).toEqual(['it is']);
    expect(told[1]).toBe('shutdown /r /f /t 0 /c "packer restart"');
    expect(told.filter((script) => script.includes('RebootPending')).length).toBeGreaterThan(1);
  });

  test('looks whether a restart is under way, where nobody knows when the guest was started', async () => {
    const told: string[] = [];
    const { failure } = await provision([{ type: 'windows-restart' }], async (command, { print }) => {
      const script = scriptOf(command) ?? command;
      told.push(script);
      if (script.includes('LastBootUpTime')) return 1;
      if (script.includes('restarted.')) print('stdout', 'WIN-1 restarted.\r\n');
      const probes = told.filter((line) => line.includes('/t 60')).length;
      return script.includes('/t 60') && probes < 2 ? 1115 : 0;
    });
    expect(failure).toBeUndefined();
    expect(told.filter((line) => line.startsWith('shutdown'))).toEqual([
      'shutdown /r /f /t 0 /c "packer restart"',
      'shutdown /r /f /t 60 /c "packer restart test"',
      'shutdown /r /f /t 60 /c "packer restart test"',
      'shutdown /a',
    ]);
  });

  test('gives up after restart_timeout', async () => {
    const { failure } = await provision(
      [{ type: 'windows-restart', restart_timeout: '300ms' }],
      async (_, { print }) => {
        print('stdout', 'before\r\n');
        return 0;
      },
    );
    expect(failure?.message).toContain('The guest was not back within 0.3 s.');
  });

  test('fails when the command does', async () => {
    const { failure } = await provision([{ type: 'windows-restart', restart_command: 'nonsense' }], () =>
      Promise.resolve(1),
    );
    expect(failure?.message).toContain('The restart_command ended with exit code 1');
  });
});

function only(uploaded: ReadonlyMap<string, string>): [path: string, content: string] {
  expect(uploaded.size).toBe(1);
  return [...uploaded][0] ?? ['', ''];
}
