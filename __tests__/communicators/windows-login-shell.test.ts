import { expect, test } from '@jest/globals';
import { asCmd, shellThatSaid } from '../../src/communicators/windows-login-shell.js';

test.each([
  ['"C:\\Windows\\system32\\cmd.exe$PSVersionTable"', 'cmd'],
  ['%ComSpec%System.Collections.Hashtable', 'powershell'],
  // PowerShell 7.
  ['%ComSpec%System.Management.Automation.PSVersionHashTable', 'powershell'],
  // bash.
  ['%ComSpec%', 'other'],
])('who says %s is %s', (said, shell) => {
  expect(shellThatSaid(said)).toBe(shell);
});

test('PowerShell hands a line of cmd over as it is, and its exit code back', () => {
  const line = 'set "A=it\'s" && "c:/x.bat"';
  expect(asCmd(line, 'cmd')).toBe(line);
  expect(asCmd(line, 'other')).toBe(line);
  expect(asCmd(line, 'powershell')).toBe(
    '& $env:ComSpec /s /c \'@set "A=it\'\'s" && "c:/x.bat"\'; exit $LASTEXITCODE',
  );
});
