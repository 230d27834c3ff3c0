import { powershellQuote } from '../communicators/index.js';

/** What runs {@link elevatedScript}, whose path follows. */
export const RUN_ELEVATED = 'powershell -executionpolicy bypass -file';

export interface Elevation {
  /** The command line to run. */
  readonly command: string;
  readonly user: string;
  /** Empty for a service account. */
  readonly password: string;
  /** Of the scheduled task, and of its output's file. */
  readonly name: string;
}

/**
 * A PowerShell script that has a command run by a scheduled task, with all rights of a user who logs in for it (as
 * by Packer: WinRM's own logins may not do everything). It prints the command's output as it comes, ends with its exit
 * code, and leaves nothing behind. Windows PowerShell 2.0 understands it.
 */
export function elevatedScript({ command, user, password, name }: Elevation): string {
  const output = `%SYSTEMROOT%\\Temp\\${name}.out`;
  return `${[
    "$ErrorActionPreference = 'Stop'",
    "$ProgressPreference = 'SilentlyContinue'",
    `$name = ${powershellQuote(name)}`,
    `$user = ${powershellQuote(user)}`,
    `$password = ${password === '' ? '$null' : powershellQuote(password)}`,
    `$output = [Environment]::ExpandEnvironmentVariables(${powershellQuote(output)})`,
    // TASK_LOGON_PASSWORD, TASK_LOGON_SERVICE_ACCOUNT
    '$logon = 1; if ($password -eq $null) { $logon = 5 }',
    '$service = New-Object -ComObject Schedule.Service',
    '$service.Connect()',
    "$folder = $service.GetFolder('\\')",
    '$task = $service.NewTask(0)',
    `$task.XmlText = ${powershellQuote(taskXml({ command, user, password, output }))}`,
    // TASK_CREATE_OR_UPDATE
    '$running = $folder.RegisterTaskDefinition($name, $task, 6, $user, $password, $logon)',
    'try {',
    '$running.Run($null) | Out-Null',
    '$reader = $null',
    '$started = Get-Date',
    'do {',
    'Start-Sleep -Milliseconds 200',
    // SCHED_S_TASK_HAS_NOT_RUN: a user who may not log in for it never starts it.
    '$waits = $running.LastTaskResult -eq 267011 -and ((Get-Date) - $started).TotalSeconds -lt 60',
    // TASK_STATE_QUEUED, TASK_STATE_RUNNING
    '$busy = $waits -or $running.State -eq 2 -or $running.State -eq 4',
    "if (!$reader -and (Test-Path $output)) { $reader = New-Object IO.StreamReader([IO.File]::Open($output, 'Open', 'Read', 'ReadWrite')) }",
    'if ($reader) { [Console]::Out.Write($reader.ReadToEnd()) }',
    '} while ($busy)',
    '$result = $running.LastTaskResult',
    'if ($reader) { $reader.Close() }',
    '} finally {',
    '$folder.DeleteTask($name, 0)',
    'if (Test-Path $output) { Remove-Item $output -Force }',
    '}',
    'exit $result',
  ].join('\r\n')}\r\n`;
}

/** The task, after the Task Scheduler Schema. */
function taskXml({
  command,
  user,
  password,
  output,
}: Pick<Elevation, 'command' | 'user' | 'password'> & { readonly output: string }): string {
  // The output shall be UTF-8, whatever the code page of the system.
  const line = `/c chcp 65001 > nul & ${command} > ${output} 2>&1`;
  const logon = password === '' ? '' : '<LogonType>Password</LogonType>';
  return [
    '<Task version="1.2" xmlns="http://schemas.microsoft.com/windows/2004/02/mit/task">',
    '<RegistrationInfo><Description>Packer elevated task</Description></RegistrationInfo>',
    `<Principals><Principal id="Author"><UserId>${escapeXml(user)}</UserId>${logon}<RunLevel>HighestAvailable</RunLevel></Principal></Principals>`,
    '<Settings><DisallowStartIfOnBatteries>false</DisallowStartIfOnBatteries><StopIfGoingOnBatteries>false</StopIfGoingOnBatteries>',
    '<ExecutionTimeLimit>PT0S</ExecutionTimeLimit><Priority>4</Priority></Settings>',
    `<Actions Context="Author"><Exec><Command>cmd</Command><Arguments>${escapeXml(line)}</Arguments></Exec></Actions>`,
    '</Task>',
  ].join('');
}

function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
