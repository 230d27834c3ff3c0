import { powershellQuote } from '../winrm/powershell.js';

/**
 * Text within a script that is itself of ASCII alone: Windows PowerShell takes a script without a byte order mark for
 * one in the code page of the system, and what the agent makes of other characters depends on that, too.
 */
export function text(value: string): string {
  return /^[\x20-\x7e]*$/.test(value)
    ? powershellQuote(value)
    : `[Text.Encoding]::UTF8.GetString([Convert]::FromBase64String('${Buffer.from(value).toString('base64')}'))`;
}

/**
 * A script that deletes itself, since the agent leaves it on the disk, where it would get into the image, and that says
 * what went wrong in one line.
 */
export function script(body: string): string {
  return `$ErrorActionPreference='Stop'
$ProgressPreference='SilentlyContinue'
$self=$MyInvocation.MyCommand.Path
if($self){Remove-Item -LiteralPath $self -Force -ErrorAction SilentlyContinue}
function Say($line){[Console]::Out.WriteLine($line)}
try{
${body}
}catch{
Say ($_.Exception.Message -replace '\\s+',' ')
exit 1
}
`;
}

/** How long a file is: 0 where there is none. Others may be writing it. */
export const GET_SIZE = `function Get-Size($path){
if(-not [IO.File]::Exists($path)){return 0}
$stream=${opened('$path')}
try{return $stream.Length}finally{$stream.Close()}}`;

/** Opens a file that others may be writing. */
export function opened(path: string): string {
  return `[IO.File]::Open(${path},[IO.FileMode]::Open,[IO.FileAccess]::Read,[IO.FileShare]::ReadWrite)`;
}
