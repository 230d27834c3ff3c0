import { fullPath } from '../files/paths.js';
import type { WindowsProcess } from '../system/process.js';
import { Input, output, type Output } from '../system/streams.js';
import type { Redirection } from './syntax.js';

/** The process with one stream led elsewhere: `> file`, `>> file`, `< file`, `2>&1`, `> nul`. @throws FileError */
export function redirected(
  process: WindowsProcess,
  { stream, how, target }: Redirection,
  shell: WindowsProcess,
): WindowsProcess {
  if (how === 'same') {
    const other: Output = target === '2' ? process.stderr : process.stdout;
    return withStreams(process, stream === 2 ? { stderr: other } : { stdout: other }, shell);
  }
  const { files } = process.machine;
  const isNull = /(^|\\)nul$/i.test(target);
  const path = fullPath(target, process.folder);
  if (how === 'read')
    return withStreams(process, { stdin: Input.of(isNull ? Buffer.alloc(0) : files.read(path)) }, shell);
  if (!isNull) files.write(path, Buffer.alloc(0), how);
  const file = output(process.codePage, (data) => {
    if (!isNull) files.write(path, data, 'append');
  });
  return withStreams(process, stream === 2 ? { stderr: file } : { stdout: file }, shell);
}

/** The same process with other streams: what it does to folder and variables is done to the shell's. */
export function withStreams(
  process: WindowsProcess,
  streams: Partial<WindowsProcess>,
  shell: WindowsProcess,
): WindowsProcess {
  return Object.defineProperty({ ...process, ...streams }, 'folder', {
    get: () => shell.folder,
    set: (folder: string) => (shell.folder = folder),
    enumerable: true,
  });
}
