import { powershellQuote } from './powershell.js';

/*
 * Files travel as lines, both ways: a letter, and base64. `d` makes a folder and `f` begins a file, each by its path;
 * `c` is a part of that file's content, and `h`, at last, the SHA-256 of all bytes before it. Windows PowerShell 2.0
 * must understand the scripts, and a command line of 8191 characters hold each of them.
 */

const SETTINGS = `$ProgressPreference='SilentlyContinue';$ErrorActionPreference='Stop'`;
/** The managed class is not there where only approved algorithms are (FIPS), and the other not in every PowerShell. */
const NEW_HASH = `$h=try{New-Object Security.Cryptography.SHA256CryptoServiceProvider}catch{[Security.Cryptography.SHA256]::Create()}`;
const END_HASH = `$h.TransformFinalBlock((New-Object byte[] 0),0,0)|Out-Null`;

/** Writes the files that its input describes, and prints the `h` line of what has arrived. */
export const RECEIVE_FILES = `begin{${SETTINGS}
${NEW_HASH}
$f=$null
function Resolve-Target($b){[IO.Path]::GetFullPath([Environment]::ExpandEnvironmentVariables([Text.Encoding]::UTF8.GetString($b)))}}
process{
$b=[Convert]::FromBase64String($_.Substring(1))
$h.TransformBlock($b,0,$b.Length,$b,0)|Out-Null
switch($_.Substring(0,1)){
'c'{$f.Write($b,0,$b.Length)}
'd'{[IO.Directory]::CreateDirectory((Resolve-Target $b))|Out-Null}
'f'{if($f){$f.Close()}
$p=Resolve-Target $b
if([IO.Directory]::Exists($p)){throw "$p is a folder."}
[IO.Directory]::CreateDirectory([IO.Path]::GetDirectoryName($p))|Out-Null
$f=[IO.File]::Create($p)}}}
end{if($f){$f.Close()}
${END_HASH}
'h'+[Convert]::ToBase64String($h.Hash)}`;

const OUTPUT = '[Console]::Out';
const PORTION = 48 * 1024;

/** `to` is an expression for what the lines are written to. */
const send = (to: string) => `${SETTINGS}
${NEW_HASH}
function Send-Line($k,$b,$n){$h.TransformBlock($b,0,$n,$b,0)|Out-Null;${to}.WriteLine($k+[Convert]::ToBase64String($b,0,$n))}
function Send-Name($k,$t){$b=[Text.Encoding]::UTF8.GetBytes($t);Send-Line $k $b $b.Length}
function Send-File($p){$b=New-Object byte[] ${PORTION}
$s=[IO.File]::Open($p,'Open','Read','ReadWrite')
try{while(($n=$s.Read($b,0,$b.Length)) -gt 0){Send-Line 'c' $b $n}}finally{$s.Close()}}
function Send-Folder($p,$r){
foreach($i in [IO.Directory]::GetFiles($p)){Send-Name 'f' ($r+[IO.Path]::GetFileName($i));Send-File $i}
foreach($i in [IO.Directory]::GetDirectories($p)){$n=$r+[IO.Path]::GetFileName($i);Send-Name 'd' $n;Send-Folder $i ($n+'/')}}`;
const sendEnd = (to: string) => `${END_HASH}
${to}.WriteLine('h'+[Convert]::ToBase64String($h.Hash))`;

/** Prints one file as lines; its name is empty. */
export function sendFile(path: string): string {
  return `${send(OUTPUT)}
$p=${target(path)}
if([IO.Directory]::Exists($p)){throw "$p is a folder."}
Send-Name 'f' ''
Send-File $p
${sendEnd(OUTPUT)}`;
}

/** Prints all that a folder holds as lines, its names relative to it. */
export function sendFolder(path: string): string {
  return sendFolderTo(OUTPUT, target(path));
}

/** Prints the names in a folder as lines. */
export function listFolder(path: string): string {
  return listFolderTo(OUTPUT, target(path));
}

/** The same for a path and a text writer that are given as expressions. */
export function listFolderTo(writer: string, path: string): string {
  return `${send(writer)}
$p=${path}
foreach($i in [IO.Directory]::GetFiles($p)){Send-Name 'f' ([IO.Path]::GetFileName($i))}
foreach($i in [IO.Directory]::GetDirectories($p)){Send-Name 'd' ([IO.Path]::GetFileName($i))}`;
}

/** The same as {@link sendFolder} for a path and a text writer that are given as expressions. */
export function sendFolderTo(writer: string, path: string): string {
  return `${send(writer)}
Send-Folder (${path}) ''
${sendEnd(writer)}`;
}

function target(path: string): string {
  return `[IO.Path]::GetFullPath([Environment]::ExpandEnvironmentVariables(${powershellQuote(guestPath(path))}))`;
}

/**
 * A path as users write it for Windows, for ExpandEnvironmentVariables: `$env:TEMP`, which Packer would have had
 * PowerShell expand, becomes `%TEMP%`, and `~` the home folder.
 */
export function guestPath(path: string): string {
  return path
    .replace(
      /\$(?:env:(\w+)|\{env:([^{}]+)\})/gi,
      (_, plain?: string, braced?: string) => `%${plain ?? braced}%`,
    )
    .replace(/^~(?=[/\\]|$)/, '%USERPROFILE%');
}
