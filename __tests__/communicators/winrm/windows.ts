import { createHash } from 'node:crypto';
import { RECEIVE_FILES } from '../../../src/communicators/winrm/scripts.js';
import type { Program, ProgramIo } from './wsman-server.js';

/** What is behind the service: files in memory, and the commands that the test gives. */
export interface Windows {
  readonly files: Map<string, Buffer>;
  readonly folders: Set<string>;
  readonly program: Program;
}

/** A script that PowerShell runs, by its own text; undefined where the command is no such call. */
export function scriptOf(command: string): string | undefined {
  const encoded = /^powershell .*-EncodedCommand (\S+)$/.exec(command)?.[1];
  return encoded === undefined ? undefined : Buffer.from(encoded, 'base64').toString('utf16le');
}

/** Does what the client's scripts for files say; everything else is left to `others`. */
export function windows(others: Program = () => Promise.resolve(1)): Windows {
  const files = new Map<string, Buffer>();
  const folders = new Set<string>();
  return {
    files,
    folders,
    async program(command, io) {
      if (command === 'echo WinRM connected.') {
        io.print('stdout', 'WinRM connected.\r\n');
        return 0;
      }
      const script = scriptOf(command);
      if (script === RECEIVE_FILES) return receive(io, files, folders);
      if (script?.includes('function Send-File')) return send(script, io, files, folders);
      return others(command, io);
    },
  };
}

async function receive(
  { input, print }: ProgramIo,
  files: Map<string, Buffer>,
  folders: Set<string>,
): Promise<number> {
  const chunks: Buffer[] = [];
  for await (const chunk of input) chunks.push(chunk);
  const hash = createHash('sha256');
  let path = '';
  let content: Buffer[] = [];
  const close = () => path !== '' && files.set(path, Buffer.concat(content));
  for (const line of Buffer.concat(chunks).toString('latin1').split('\r\n').filter(Boolean)) {
    const bytes = Buffer.from(line.slice(1), 'base64');
    hash.update(bytes);
    if (line.startsWith('c')) content.push(bytes);
    if (line.startsWith('d')) folders.add(bytes.toString());
    if (!line.startsWith('f')) continue;
    close();
    path = bytes.toString();
    content = [];
    if (!folders.has(path)) continue;
    print(
      'stderr',
      `#< CLIXML\r\n<Objs Version="1.1.0.1"><S S="Error">${path} is a folder._x000D__x000A_</S><S S="Error">At line:1 char:2_x000D__x000A_</S></Objs>`,
    );
    return 1;
  }
  close();
  print('stdout', `h${hash.digest('base64')}\r\n`);
  return 0;
}

function send(
  script: string,
  { print }: ProgramIo,
  files: Map<string, Buffer>,
  folders: Set<string>,
): number {
  const hash = createHash('sha256');
  const say = (kind: string, bytes: Buffer) => {
    hash.update(bytes);
    print('stdout', `${kind}${bytes.toString('base64')}\r\n`);
  };
  const path = /ExpandEnvironmentVariables\('([^']+)'\)\)(?:\) ''|\n)/.exec(script)?.[1] ?? '';
  const sendContent = (content: Buffer) => {
    for (let start = 0; start < content.length; start += 49152)
      say('c', content.subarray(start, start + 49152));
  };
  const file = files.get(path);
  if (file !== undefined) {
    say('f', Buffer.alloc(0));
    sendContent(file);
  } else if (folders.has(path)) {
    for (const folder of folders) {
      if (folder.startsWith(`${path}\\`)) say('d', Buffer.from(relative(folder, path)));
    }
    for (const [name, content] of files) {
      if (!name.startsWith(`${path}\\`)) continue;
      say('f', Buffer.from(relative(name, path)));
      sendContent(content);
    }
  } else {
    print(
      'stderr',
      `#< CLIXML\r\n<Objs><S S="Error">Could not find file '${path}'._x000D__x000A_</S></Objs>`,
    );
    return 1;
  }
  print('stdout', `h${hash.digest('base64')}\r\n`);
  return 0;
}

function relative(path: string, folder: string): string {
  return path.slice(folder.length + 1).replaceAll('\\', '/');
}
