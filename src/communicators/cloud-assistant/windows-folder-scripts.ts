import { RECEIVE_FILES, sendFolderTo } from '../winrm/scripts.js';
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

/** Describes a folder in a file of lines, and tells of that. */
export function packScript(folder: string, archive: string): string {
  const path = fullPath(folder);
  return script(`$file=${fullPath(archive)}
$folder=${path}
if(-not [IO.Directory]::Exists($folder)){throw "$folder is not a folder"}
$writer=New-Object IO.StreamWriter $file
try{
${sendFolderTo('$writer', '$folder')}
}finally{$writer.Close()}
${TELL}`);
}
