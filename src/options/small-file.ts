import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { isOfProcesses, OF_PROCESSES } from './of-processes.js';

/** What people write, and keys, are smaller. */
const LARGEST = 1024 * 1024;

/** A pipe that nobody writes to must not hold up its opening; Windows has no such flag. */
const NO_WAITING = constants.O_NONBLOCK ?? 0;

/**
 * Reads a file that an option names. Devices and pipes are refused, which have no end, and what shows the action's own secrets.
 * @throws Error if it is no file, is larger than 1 MB, or cannot be read
 */
export function readSmallFile(path: string): Buffer {
  if (isOfProcesses(path)) throw new Error(`it ${OF_PROCESSES}`);
  const descriptor = openSync(path, constants.O_RDONLY | NO_WAITING);
  try {
    const facts = fstatSync(descriptor);
    if (!facts.isFile()) throw new Error(`it is a ${facts.isDirectory() ? 'folder' : 'device or a pipe'}`);
    return readBounded(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** Not by its size: that of a file in /proc is 0. */
function readBounded(descriptor: number): Buffer {
  const content = Buffer.alloc(LARGEST + 1);
  let length = 0;
  for (let read = -1; read !== 0 && length < content.length; length += read)
    read = readSync(descriptor, content, length, content.length - length, null);
  if (length > LARGEST) throw new Error(`it is larger than ${LARGEST / 1024 / 1024} MB`);
  return content.subarray(0, length);
}
