import type { GuestFacts } from './session.js';
import type { Batch, Completion } from './transfer-scripts.js';
import { GET_SIZE, opened, script, text } from './windows-text.js';

/**
 * Waits for the parts, and adds them to the file once they are what was sent: prints `@have END`, or `@missing NAME…`.
 * It does no harm when it is run again.
 */
export function collectScript({ folder }: GuestFacts, partial: string, batch: Batch): string {
  const names = batch.names.map((name) => `'${name}'`).join(',');
  return script(`${GET_SIZE}
$folder=${text(folder)}
if(-not [IO.Directory]::Exists($folder)){Say '@gone';exit 0}
$partial=${fullPath(partial)}
$size=Get-Size $partial
if($size -eq ${batch.end}){Say '@have ${batch.end}';exit 0}
$names=@(${names})
$sizes=@(${batch.sizes.join(',')})
for($tries=1;;$tries++){
$missing=@()
for($i=0;$i -lt $names.Length;$i++){if((Get-Size "$folder\\$($names[$i])") -ne $sizes[$i]){$missing+=$names[$i]}}
if($missing.Length -eq 0){break}
if($tries -ge 40){Say ('@missing '+($missing -join ' '));exit 0}
Start-Sleep -Milliseconds 250}
${NEW_HASH}
foreach($name in $names){$bytes=[IO.File]::ReadAllBytes("$folder\\$name");$hash.TransformBlock($bytes,0,$bytes.Length,$bytes,0)|Out-Null}
${END_HASH}
if($sum -ne '${batch.sha256}'){
foreach($name in $names){[IO.File]::Delete("$folder\\$name")}
Say ('@missing '+($names -join ' '))
exit 0}
[IO.Directory]::CreateDirectory([IO.Path]::GetDirectoryName($partial))|Out-Null
$stream=[IO.File]::Open($partial,[IO.FileMode]::OpenOrCreate,[IO.FileAccess]::Write)
try{
$stream.SetLength(${batch.offset})
$stream.Seek(0,[IO.SeekOrigin]::End)|Out-Null
foreach($name in $names){$bytes=[IO.File]::ReadAllBytes("$folder\\$name");$stream.Write($bytes,0,$bytes.Length)}
}finally{$stream.Close()}
foreach($name in $names){[IO.File]::Delete("$folder\\$name")}
Say '@have ${batch.end}'`);
}

/** Puts a file in its place, once it is what was sent: prints `@done`. Permission bits mean nothing here. */
export function placeScript({ partial, sha256 }: Completion, target: string): string {
  return script(`${HASH_OF_FILE}
$partial=${fullPath(partial)}
$target=${fullPath(target)}
[IO.Directory]::CreateDirectory([IO.Path]::GetDirectoryName($target))|Out-Null
if(-not [IO.File]::Exists($partial)){[IO.File]::WriteAllBytes($partial,(New-Object byte[] 0))}
if((Get-Hash $partial) -ne '${sha256}'){[IO.File]::Delete($partial);Say '@damaged';exit 0}
if([IO.Directory]::Exists($target)){[IO.File]::Delete($partial);throw "$target is a folder"}
[IO.File]::Delete($target)
[IO.File]::Move($partial,$target)
Say '@done'`);
}

/** Tells how large a file is and what it holds: `@size BYTES`, `@sha256 HEX`; or that it is one: `@folder`. */
export function factsScript(file: string): string {
  return script(`$file=${fullPath(file)}
if([IO.Directory]::Exists($file)){Say '@folder';exit 0}
if(-not [IO.File]::Exists($file)){throw "$file is not a file"}
${TELL}`);
}

export function removeScript(paths: readonly string[]): string {
  return script(
    paths
      .map(
        (path) =>
          `Remove-Item -LiteralPath (${fullPath(path)}) -Recurse -Force -ErrorAction SilentlyContinue`,
      )
      .join('\n'),
  );
}

/** An expression for the path that the user means; relative ones start at the root of the system drive. */
export function fullPath(path: string): string {
  return `[IO.Path]::GetFullPath([IO.Path]::Combine("$env:SystemDrive\\",[Environment]::ExpandEnvironmentVariables(${text(path)})))`;
}

/** The managed class is not there where only approved algorithms are (FIPS). */
const NEW_HASH = `$hash=New-Object Security.Cryptography.SHA256CryptoServiceProvider`;
const END_HASH = `$hash.TransformFinalBlock((New-Object byte[] 0),0,0)|Out-Null
$sum=[BitConverter]::ToString($hash.Hash).Replace('-','')`;

export const HASH_OF_FILE = `function Get-Hash($path){
$stream=${opened('$path')}
try{return [BitConverter]::ToString((New-Object Security.Cryptography.SHA256CryptoServiceProvider).ComputeHash($stream)).Replace('-','')}finally{$stream.Close()}}`;

/** Says what is to be known of \`$file\`. */
export const TELL = `${GET_SIZE}
${HASH_OF_FILE}
Say "@size $(Get-Size $file)"
Say "@sha256 $((Get-Hash $file).ToLower())"`;
