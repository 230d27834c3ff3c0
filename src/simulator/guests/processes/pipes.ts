import { spawn } from 'node:child_process';
import { constants, openSync } from 'node:fs';
import { Socket } from 'node:net';

export interface Pipes {
  /** Descriptors for a child's standard input, output and error; the parent closes them once it has started. */
  readonly childEnds: readonly [number, number, number];
  readonly stdin: Socket;
  readonly stdout: Socket;
  readonly stderr: Socket;
}

/**
 * Real pipes for a child, as sshd gives them. Node's own are sockets, which Linux does not let a script open by
 * name (`echo x > /dev/stderr`); elsewhere it may. So a shell makes three, and we open them through its descriptors.
 * Undefined where that is not possible, or not needed.
 */
export async function openPipes(): Promise<Pipes | undefined> {
  if (process.platform !== 'linux') return undefined;
  const helper = spawn('/bin/sh', ['-c', HOLD_THREE_PIPES], { stdio: ['pipe', 'pipe', 'ignore'] });
  try {
    const [input, output, error] = (await holders(helper.stdout)).map(openBothEnds) as [Ends, Ends, Ends];
    return {
      childEnds: [input.read, output.write, error.write],
      stdin: new Socket({ fd: input.write, readable: false, writable: true }),
      stdout: new Socket({ fd: output.read, readable: true, writable: false }),
      stderr: new Socket({ fd: error.read, readable: true, writable: false }),
    };
  } catch {
    return undefined;
  } finally {
    helper.stdin.end();
  }
}

/**
 * Commands joined by three pipes; each tells its number and keeps its output open until our input ends. As
 * descriptor 5: the shell moves 1 about for its own redirections.
 */
const HOLD = '{ read -r pid rest < /proc/self/stat; echo "$pid" >&4; read -r end <&3; } 5>&1';
const HOLD_THREE_PIPES = `exec 3<&0 4>&1; hold() ${HOLD}; hold | hold | hold | :`;

function holders(stdout: NodeJS.ReadableStream): Promise<string[]> {
  return new Promise((resolve, reject) => {
    let said = '';
    stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const numbers = said.split('\n').slice(0, -1);
      if (numbers.length === 3) resolve(numbers);
    });
    stdout.once('close', () => reject(new Error('No pipes were made.')));
  });
}

interface Ends {
  readonly read: number;
  readonly write: number;
}

/** Opening a pipe again by one end's name gives either end. */
function openBothEnds(holder: string): Ends {
  const path = `/proc/${holder}/fd/5`;
  return { read: openSync(path, constants.O_RDONLY), write: openSync(path, constants.O_WRONLY) };
}
