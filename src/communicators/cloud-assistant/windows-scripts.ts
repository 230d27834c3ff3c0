import { OUTPUT_BUDGET, type CommandPosition, type ReadLimits } from './linux-scripts.js';
import type { GuestFacts } from './session.js';
import { GET_SIZE, opened, script, text } from './windows-text.js';

/** System and Administrators alone, and so for all that is in it. */
const PRIVATE = 'D:P(A;OICI;FA;;;SY)(A;OICI;FA;;;BA)';

/**
 * Finds out what the guest is, and makes the private folder. A boot is told by a registry key of ours that is in memory
 * alone: it is neither there after the next one, nor in any image.
 *
 * @param leftovers IDs of scripts that the agent may have left, since a reboot kept them from deleting themselves
 */
export function helloScript(name: string, leftovers: readonly string[]): string {
  const files = leftovers.filter((id) => /^t-[\w-]+$/.test(id)).map((id) => `'${id}.ps1'`);
  return script(`$folder="$env:SystemRoot\\Temp\\${name}"
if(-not [IO.Directory]::Exists($folder)){
$security=New-Object Security.AccessControl.DirectorySecurity
$security.SetSecurityDescriptorSddlForm('${PRIVATE}')
[IO.Directory]::CreateDirectory($folder,$security)|Out-Null}
Say "@folder $folder"
$key=[Microsoft.Win32.Registry]::LocalMachine.CreateSubKey('SOFTWARE\\${name}',[Microsoft.Win32.RegistryKeyPermissionCheck]::ReadWriteSubTree,[Microsoft.Win32.RegistryOptions]::Volatile)
if(-not $key.GetValue('boot')){$key.SetValue('boot',[Guid]::NewGuid().ToString())}
Say "@boot ${name}/$($key.GetValue('boot'))"
$key.Close()
if($self){foreach($file in @(${files.join(',')})){Remove-Item -LiteralPath "$(Split-Path -Parent $self)\\$file" -Force -ErrorAction SilentlyContinue}}
Say '@end'`);
}

/**
 * Starts a command, unless it is running already, and prints what it prints: see {@link readScript}. WMI starts it, so
 * that it has nothing of the agent's: neither its pipes, which would keep this script open, nor its job, nor variables from
 * before the last installation.
 */
export function startScript(
  guest: GuestFacts,
  command: string,
  at: CommandPosition,
  limits: ReadLimits,
): string {
  const bytes = Buffer.from(command).toString('base64');
  return started(
    guest,
    at,
    limits,
    `[IO.File]::WriteAllBytes("$d\\command",[Convert]::FromBase64String('${bytes}'))`,
  );
}

/** The same for a command that is too long to be part of a script: it lies in a file of the private folder. */
export function startFileScript(
  guest: GuestFacts,
  file: string,
  at: CommandPosition,
  limits: ReadLimits,
): string {
  return started(guest, at, limits, `[IO.File]::Move(${text(file)},"$d\\command")`);
}

function started(guest: GuestFacts, at: CommandPosition, limits: ReadLimits, lay: string): string {
  return script(`${sameBoot(guest)}
$d=${text(`${guest.folder}\\${at.name}`)}
$isNew=try{[IO.File]::Open("$d.once",[IO.FileMode]::CreateNew).Close();$true}catch{$false}
if($isNew){
[IO.Directory]::CreateDirectory($d)|Out-Null
${lay}
[IO.File]::WriteAllText("$d\\run.ps1",'${RUN.replaceAll("'", "''")}')
$line="cmd.exe /d /s /c ""chcp 65001 >nul & powershell.exe -NoProfile -NonInteractive -ExecutionPolicy Bypass -File ""$d\\run.ps1"" <nul >""$d\\out"" 2>""$d\\err"""""
$made=Invoke-WmiMethod -Class Win32_Process -Name Create -ArgumentList $line,"$env:SystemDrive\\"
if($made.ReturnValue -ne 0){throw "The command could not be started: Win32_Process.Create says $($made.ReturnValue)."}
[IO.File]::WriteAllText("$d\\pid",[string]$made.ProcessId)}
${read(at, limits)}`);
}

/** Prints what a running command has printed since, live; then its end, as the script for Linux does. */
export function readScript(guest: GuestFacts, at: CommandPosition, limits: ReadLimits): string {
  return script(`${sameBoot(guest)}
$d=${text(`${guest.folder}\\${at.name}`)}
if(-not [IO.Directory]::Exists($d)){Say '@gone';exit 0}
${read(at, limits)}`);
}

/** Ends a command and all that it has started. */
export function killScript(guest: GuestFacts, name: string): string {
  return script(`${sameBoot(guest)}
$ErrorActionPreference='Continue'
$id=${text(`${guest.folder}\\${name}\\pid`)}
if([IO.File]::Exists($id)){cmd.exe /c "taskkill.exe /PID $([IO.File]::ReadAllText($id)) /T /F >nul 2>&1"}
exit 0`);
}

/** Prints a file from an offset on, up to another, as far as one script may; then \`@at OFFSET\`. */
export function sliceScript(guest: GuestFacts, file: string, from: number, to: number): string {
  return script(`${sameBoot(guest)}
${EMIT}
$at=${from}
$path=[Environment]::ExpandEnvironmentVariables(${text(file)})
while($at -lt ${to}){
$count=Send-Part 'd' $path $at ${to}
if($count -eq 0){break}
$at+=$count}
Say "@at $at"`);
}

/** A guest that has rebooted has lost what was under way. */
function sameBoot({ boot }: GuestFacts): string {
  const [name = '', id = ''] = boot.split('/');
  return `$key=[Microsoft.Win32.Registry]::LocalMachine.OpenSubKey(${text(`SOFTWARE\\${name}`)})
if(-not $key -or $key.GetValue('boot') -ne ${text(id)}){Say '@gone';exit 0}
$key.Close()`;
}

/**
 * As over WinRM: by \`cmd\`, whose console speaks UTF-8. The command is read and deleted first, so that no image has it. Its
 * streams are those of this script: files.
 */
const RUN = `$d=Split-Path -Parent $MyInvocation.MyCommand.Path
$info=New-Object Diagnostics.ProcessStartInfo
$info.FileName=$env:ComSpec
$info.Arguments='/s /c "'+[IO.File]::ReadAllText("$d\\command")+'"'
[IO.File]::Delete("$d\\command")
$info.WorkingDirectory="$env:SystemDrive\\"
$info.UseShellExecute=$false
$running=[Diagnostics.Process]::Start($info)
$running.WaitForExit()
[IO.File]::WriteAllText("$d\\code.new",[string]$running.ExitCode)
[IO.File]::Move("$d\\code.new","$d\\code")
`;

/** \`Send-Part STREAM FILE OFFSET [END]\` prints a frame, as long as there is room, and gives the bytes in it. */
const EMIT = `${GET_SIZE}
$left=${OUTPUT_BUDGET}
function Send-Part($name,$path,$from,$end){
$count=Get-Size $path
if($end -and $count -gt $end){$count=$end}
$count-=$from
$room=[int][Math]::Floor(($script:left-60)*3/4)
if($count -gt $room){$count=$room}
if($count -le 0){return 0}
$count=[int]$count
$bytes=New-Object byte[] $count
$stream=${opened('$path')}
try{
$stream.Seek($from,[IO.SeekOrigin]::Begin)|Out-Null
$count=$stream.Read($bytes,0,$count)}finally{$stream.Close()}
if($count -le 0){return 0}
$packed=[Convert]::ToBase64String($bytes,0,$count)
$script:left-=$packed.Length+60
Say "@$name $from $count $packed"
return $count}`;

function read({ out, err }: CommandPosition, { patience, linger }: ReadLimits): string {
  return `${EMIT}
$out=${out}
$err=${err}
$naps=0
$silent=0
$began=[Environment]::TickCount
$first=-1
while($true){
$code=''
if([IO.File]::Exists("$d\\code")){$code=[IO.File]::ReadAllText("$d\\code")}
$isAlive=$false
if(-not $code -and [IO.File]::Exists("$d\\pid")){$isAlive=[bool](Get-Process -Id ([IO.File]::ReadAllText("$d\\pid")) -ErrorAction SilentlyContinue)}
$more=Send-Part 'o' "$d\\out" $out
$out+=$more
$count=Send-Part 'e' "$d\\err" $err
$err+=$count
$more+=$count
if($left -lt 200){break}
if($more -gt 0){$silent=0}
elseif($code){Say "@exit $code";exit 0}
elseif(-not $isAlive){
# It has only just begun, or its exit code is about to be written.
$silent++
if($silent -ge 20){Say '@lost';exit 0}}
$now=[Environment]::TickCount-$began
if($more -gt 0 -and $first -lt 0){$first=$now}
if($first -ge 0 -and $now-$first -ge ${linger * 1000}){break}
if($now -ge ${patience * 1000}){break}
$naps++
if(-not $code){if($naps -lt 5){Start-Sleep -Milliseconds 50}else{Start-Sleep -Milliseconds 300}}
}
Say '@more'`;
}
