import { expect, test } from '@jest/globals';
import { windows } from './machine.js';

/** What cmd.exe puts out for one line, each on a new machine. */
const LINES: readonly (readonly [line: string, stdout: string, code?: number])[] = [
  ['echo hello', 'hello\r\n'],
  ['echo "quoted & kept"', '"quoted & kept"\r\n'],
  ['echo a^&b', 'a&b\r\n'],
  ['echo one & echo two', 'one \r\ntwo\r\n'],
  ['(echo one) && (echo two) || echo three', 'one\r\ntwo\r\n'],
  ['type C:\\nope 2> nul || echo none', 'none\r\n', 1],
  ['exit 7', '', 7],
  ['exit /b -1', '', -1],
  ['echo %USERNAME% %NOT_SET%', 'Administrator %NOT_SET%\r\n'],
  ['set "A=b c" && call echo %A%', 'b c\r\n'],
  ['cd C:\\Windows & cd', 'C:\\Windows\r\n'],
  ['if exist C:\\WINDOWS\\system32 (echo yes) else echo no', 'yes\r\n'],
  ['if not "a"=="A" echo differ', 'differ\r\n'],
  ['if /i "a"=="A" echo same', 'same\r\n'],
  ['for %i in (a b) do @echo %i', 'a\r\nb\r\n'],
  ['for /l %i in (1,1,3) do @echo %i', '1\r\n2\r\n3\r\n'],
  ['(echo apple& echo pear) | find "pear"', 'pear\r\n'],
  ['echo abc >> "%TEMP%\\x.tmp" & echo def>> "%TEMP%\\X.TMP" & type %TEMP%\\x.tmp', 'abc  \r\ndef \r\n'],
  ['cmd /c "echo nested"', 'nested\r\n'],
  ['cmd /v:on /c "set X=1& echo !X!"', '1\r\n'],
  ['whoami', /^win-\w{11}\\administrator\r\n$/.source],
];

test.each(LINES)('%s', async (line, stdout, code = 0) => {
  const result = await windows().cmd(line);
  if (stdout.startsWith('^')) expect(result.stdout).toMatch(new RegExp(stdout));
  else expect(result).toEqual({ stdout, stderr: '', code });
});

test('what is not there is told of as Windows does', async () => {
  const { cmd } = windows();
  expect(await cmd('nope')).toEqual({
    stdout: '',
    stderr:
      "'nope' is not recognized as an internal or external command,\r\noperable program or batch file.\r\n",
    code: 1,
  });
  expect(await cmd('type C:\\nope')).toMatchObject({
    stderr: 'The system cannot find the file specified.\r\n',
    code: 1,
  });
  expect(await cmd('echo x > C:\\no\\folder.txt')).toMatchObject({
    stderr: 'The system cannot find the path specified.\r\n',
    code: 1,
  });
  expect(await cmd(`echo ${'x'.repeat(8200)}`)).toMatchObject({
    stderr: 'The command line is too long.\r\n',
    code: 1,
  });
});

test('a batch file has parameters, labels and calls, and is shown unless echo is off', async () => {
  const { machine, cmd } = windows();
  machine.files.lay(
    'C:\\Windows\\Temp\\script.bat',
    [
      '@echo off',
      'setlocal enabledelayedexpansion',
      'set count=0',
      ':again',
      'set /a count+=1',
      'if !count! lss 3 goto again',
      'call :show %1 "%~2"',
      'if "%3"=="" (',
      '  echo count !count! in %~dp0',
      '  exit /b 4',
      ')',
      'exit /b 5',
      ':show',
      'echo %~1 and %~2',
      'goto :eof',
    ].join('\r\n'),
  );
  expect(await cmd('call "c:/Windows/Temp/script.bat" first "the second"')).toEqual({
    stdout: 'first and the second\r\ncount 3 in C:\\Windows\\Temp\\\r\n',
    stderr: '',
    code: 4,
  });
  machine.files.lay('C:\\Windows\\Temp\\shown.cmd', 'echo hi\r\n');
  expect((await cmd('C:\\Windows\\Temp\\shown')).stdout).toBe(
    '\r\nC:\\Users\\Administrator>echo hi \r\nhi\r\n',
  );
});

test('a test scripts what Windows does not have, with effects', async () => {
  const { machine, scripted, cmd, powershell } = windows();
  scripted.add({ command: 'choco install *', stdout: 'done\r\n', exitCode: 3010, times: 1 });
  scripted.add({
    command: 'setup.exe /quiet',
    stderr: 'no disk\r\n',
    exitCode: 1603,
    files: { 'C:\\log\\setup.txt': 'failed' },
  });
  scripted.add({ command: 'Install-WindowsFeature *', stdout: 'Success\r\n' });
  expect(await cmd('choco install git -y')).toEqual({ stdout: 'done\r\n', stderr: '', code: 3010 });
  expect((await cmd('choco install git -y')).code).toBe(1);
  expect(await cmd('setup.exe /quiet & type C:\\log\\setup.txt')).toMatchObject({
    stdout: 'failed',
    stderr: 'no disk\r\n',
  });
  expect((await powershell('Install-WindowsFeature Web-Server')).stdout).toBe('Success\r\n');
  expect(machine.files.isFile('c:\\LOG\\Setup.TXT')).toBe(true);
});
