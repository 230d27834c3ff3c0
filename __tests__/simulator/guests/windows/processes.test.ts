import { expect, test } from '@jest/globals';
import { windows } from './machine.js';

test('a process that WMI starts goes on by itself, until taskkill ends it', async () => {
  const { powershell, cmd } = windows();
  const { stdout } = await powershell(`
    $made = Invoke-WmiMethod -Class Win32_Process -Name Create -ArgumentList 'cmd.exe /c "cd>here& ping -n 600 127.0.0.1"','C:\\Users'
    "$($made.ReturnValue) $($made.ProcessId)"
    (Get-Process -Id $made.ProcessId).Id -eq $made.ProcessId
    (Invoke-WmiMethod Win32_Process Create -ArgumentList 'nothing.exe').ReturnValue`);
  const [, id] = /^0 (\d+)\r\nTrue\r\n9\r\n$/.exec(stdout) ?? [];
  expect(id).toBeDefined();
  expect(await cmd('type C:\\Users\\here')).toMatchObject({ stdout: 'C:\\Users\r\n' });
  expect(await cmd(`taskkill /PID ${id} /T /F`)).toMatchObject({ code: 0 });
  expect(await cmd(`taskkill /PID ${id} /T /F`)).toMatchObject({ code: 128 });
  const gone = await powershell(
    `[bool](Get-Process -Id ${id} -ErrorAction SilentlyContinue); Get-Process -Id ${id}`,
  );
  expect(gone.stdout).toBe('False\r\n');
  expect(gone.stderr).toContain(`Cannot find a process with the process identifier ${id}.`);
});

test('a process of .NET shares the streams of the one that starts it', async () => {
  const { powershell } = windows();
  const start = `
    $info = New-Object Diagnostics.ProcessStartInfo
    $info.FileName = $env:ComSpec
    $info.Arguments = '/s /c "cd& exit 5"'
    $info.WorkingDirectory = 'C:\\Windows'
    $info.UseShellExecute = $false
    $running = [Diagnostics.Process]::Start($info)
    $running.WaitForExit()
    "code $($running.ExitCode)"`;
  expect((await powershell(start)).stdout).toBe('C:\\Windows\r\ncode 5\r\n');
});

test('volatile registry keys are gone after the machine went off, and in no copy of its disk', async () => {
  const { powershell, machine } = windows();
  const create = (name: string, option: string) => `
    $key = [Microsoft.Win32.Registry]::LocalMachine.CreateSubKey('SOFTWARE\\${name}', [Microsoft.Win32.RegistryKeyPermissionCheck]::ReadWriteSubTree, [Microsoft.Win32.RegistryOptions]::${option})
    $key.SetValue('n', 'v'); $key.GetValue('n'); $key.Close();`;
  const made = await powershell(
    `${create('Passing', 'Volatile')}${create('Lasting', 'None')}; $null -eq [Microsoft.Win32.Registry]::LocalMachine.OpenSubKey('SOFTWARE\\Nothing')`,
  );
  expect(made.stdout).toBe('v\r\nv\r\nTrue\r\n');
  expect(machine.settings.registry.has('HKLM\\SOFTWARE\\Passing')).toBe(true);
  expect(machine.settings.registry.copy().has('HKLM\\SOFTWARE\\Passing')).toBe(false);
  machine.switchOff();
  expect(machine.settings.registry.has('HKLM\\SOFTWARE\\Passing')).toBe(false);
  expect(machine.settings.registry.has('HKLM\\SOFTWARE\\Lasting')).toBe(true);
});

test('the code page of a console is changed for all that follows', async () => {
  const { cmd } = windows();
  const said = 'chcp 437 >nul& echo ü>a& chcp 65001 >nul& echo ü>b& chcp 1& chcp';
  expect((await cmd(said)).stdout).toBe('Invalid code page\r\nActive code page: 65001\r\n');
  expect((await cmd('for %f in (a b) do @certutil -hashfile %f MD5 >nul& dir')).stdout).toMatch(
    / 3 a\r\n[\s\S]* 4 b\r\n/,
  );
});

test('a folder keeps the rights that it was made with; bytes are hexadecimal', async () => {
  const { powershell } = windows();
  const made = await powershell(`
    $rights = New-Object Security.AccessControl.DirectorySecurity
    $rights.SetSecurityDescriptorSddlForm('D:P(A;OICI;FA;;;SY)')
    [IO.Directory]::CreateDirectory('C:\\private', $rights) | Out-Null
    [IO.Directory]::GetAccessControl('C:\\private').GetSecurityDescriptorSddlForm('Access')
    [BitConverter]::ToString([byte[]](1, 171))`);
  expect(made.stdout).toBe('D:P(A;OICI;FA;;;SY)\r\n01-AB\r\n');
});
