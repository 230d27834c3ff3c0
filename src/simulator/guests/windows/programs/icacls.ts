import { fullPath } from '../files/paths.js';
import type { Program } from '../system/process.js';

/** `icacls PATH …`: nobody is refused anything here, so that rights are taken as they come. */
export const icacls: Program = ({ machine, folder, stdout, stderr }, _, words) => {
  const path = fullPath(words[0] ?? '', folder);
  if (machine.files.find(path) === undefined) {
    stderr.text(`${words[0] ?? ''}: The system cannot find the file specified.\r\n`);
    stdout.text('Successfully processed 0 files; Failed processing 1 files\r\n');
    return Promise.resolve(2);
  }
  stdout.text(`processed file: ${path}\r\nSuccessfully processed 1 files; Failed processing 0 files\r\n`);
  return Promise.resolve(0);
};
