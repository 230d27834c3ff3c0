import { randomUUID } from 'node:crypto';
import { constants, openSync, closeSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { Socket } from 'node:net';
import { join } from 'node:path';
import { runChild } from './child.js';

export interface Pipes {
  /** Descriptors for a child's standard input, output and error; the parent closes them once it has started. */
  readonly childEnds: readonly [number, number, number];
  readonly stdin: Socket;
  readonly stdout: Socket;
  readonly stderr: Socket;
}

/**
 * Real pipes for a child, as sshd gives them: Node's own are sockets, on which `echo x > /dev/stderr` fails.
 * Undefined where the system has no named pipes to make them from (Windows).
 */
export async function openPipes(scratch: string): Promise<Pipes | undefined> {
  if (process.platform === 'win32') return undefined;
  const paths = ['in', 'out', 'err'].map((name) => join(scratch, `${name}-${randomUUID()}`)) as [
    string,
    string,
    string,
  ];
  const { code } = await runChild(['mkfifo', '-m', '600', ...paths]);
  if (code !== 0) return undefined;
  try {
    const [input, output, error] = paths.map(openBothEnds) as [Ends, Ends, Ends];
    return {
      childEnds: [input.read, output.write, error.write],
      stdin: new Socket({ fd: input.write, readable: false, writable: true }),
      stdout: new Socket({ fd: output.read, readable: true, writable: false }),
      stderr: new Socket({ fd: error.read, readable: true, writable: false }),
    };
  } finally {
    await Promise.all(paths.map((path) => rm(path, { force: true })));
  }
}

interface Ends {
  readonly read: number;
  readonly write: number;
}

/** Opening one end waits for the other, unless somebody holds both. */
function openBothEnds(path: string): Ends {
  const both = openSync(path, constants.O_RDWR);
  const ends = { read: openSync(path, constants.O_RDONLY), write: openSync(path, constants.O_WRONLY) };
  closeSync(both);
  return ends;
}
