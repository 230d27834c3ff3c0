import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { isOfProcesses, OF_PROCESSES } from './of-processes.js';
import { pathTrouble } from './path-trouble.js';

/** What people write, and keys, are smaller. */
const LARGEST = 1024 * 1024;

/** A pipe that nobody writes to must not hold up its opening; Windows has no such flag. */
const NO_WAITING = constants.O_NONBLOCK ?? 0;

/** Why a file was not read. */
export class UnreadableFile extends Error {
  /** As it follows the file's name in a sentence: "does not exist". The message has it as one: "it does not exist". */
  readonly trouble: string;

  constructor(trouble: string, cause?: unknown) {
    super(`it ${trouble}`, { cause });
    this.name = 'UnreadableFile';
    this.trouble = trouble;
  }
}

/**
 * Reads a file that an option names. Devices and pipes are refused, which have no end, and what shows the action's own secrets.
 * @throws UnreadableFile if it is no file, is larger than 1 MB, or cannot be read, whatever its path is; nothing else
 */
export function readSmallFile(path: string): Buffer {
  if (isOfProcesses(path)) throw new UnreadableFile(OF_PROCESSES);
  try {
    return readOpen(openSync(path, constants.O_RDONLY | NO_WAITING));
  } catch (error) {
    throw error instanceof UnreadableFile ? error : new UnreadableFile(pathTrouble(error), error);
  }
}

function readOpen(descriptor: number): Buffer {
  try {
    const facts = fstatSync(descriptor);
    if (!facts.isFile())
      throw new UnreadableFile(`is a ${facts.isDirectory() ? 'folder' : 'device or a pipe'}`);
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
  if (length > LARGEST) throw new UnreadableFile(`is larger than ${LARGEST / 1024 / 1024} MB`);
  return content.subarray(0, length);
}
