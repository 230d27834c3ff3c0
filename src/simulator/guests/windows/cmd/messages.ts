import type { FileError, FileProblem } from '../files/file-system.js';

/** What cmd.exe says of a file operation that cannot be done. */
export function fileMessage({ problem }: FileError): string {
  return MESSAGES[problem];
}

const MESSAGES: Readonly<Record<FileProblem, string>> = {
  'not found': 'The system cannot find the file specified.',
  'path not found': 'The system cannot find the path specified.',
  exists: 'A subdirectory or file already exists.',
  'is a folder': 'Access is denied.',
  'not empty': 'The directory is not empty.',
};
