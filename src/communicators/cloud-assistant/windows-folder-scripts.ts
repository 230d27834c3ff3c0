import { listFolderTo, RECEIVE_FILES, sendFolderTo } from '../winrm/scripts.js';
import type { Completion } from './transfer-scripts.js';
import { script } from './windows-text.js';
import { fullPath, HASH_OF_FILE, TELL } from './windows-transfer-scripts.js';

/** Writes the files that a file of lines describes, once it is what was sent: prints `@done`. */
export function unpackScript({ partial, sha256 }: Completion): string {
  return script(`${HASH_OF_FILE}
$lines=${fullPath(partial)}
if((Get-Hash $lines) -ne '${sha256}'){[IO.File]::Delete($lines);Say '@damaged';exit 0}
try{Get-Content -LiteralPath $lines|&{${RECEIVE_FILES}}|Out-Null}finally{[IO.File]::Delete($lines)}
Say '@done'`);
}

/** Writes the names in a folder into a file of lines, and tells of that. */
export function listScript(folder: string, list: string): string {
  return describeScript(folder, list, listFolderTo('$writer', '$folder'));
}

/** Describes a folder in a file of lines, and tells of that. */
export function packScript(folder: string, archive: string): string {
  return describeScript(folder, archive, sendFolderTo('$writer', '$folder'));
}

function describeScript(folder: string, file: string, description: string): string {
  return script(`$file=${fullPath(file)}
$folder=${fullPath(folder)}
if(-not [IO.Directory]::Exists($folder)){throw "$folder is not a folder"}
$writer=New-Object IO.StreamWriter $file
try{
${description}
}finally{$writer.Close()}
${TELL}`);
}
