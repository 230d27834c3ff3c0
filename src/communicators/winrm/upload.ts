import { createHash, type Hash } from 'node:crypto';
import { BuildError } from '../../errors/index.js';
import type { UploadContent } from '../communicator.js';
import { portions } from '../content.js';
import { withoutEndSlashesOfWindows } from '../end-slashes.js';
import { isSafeName } from '../local-files.js';
import { walkFolder } from '../local-tree.js';
import { transferError } from '../transfer-failure.js';
import { isLost, type WsManClient } from './client.js';
import { Complaint } from './complaint.js';
import { WsManFault } from './fault.js';
import { InputWriter, reduceLimit, type InputLimit } from './input.js';
import { Lines } from './lines-of-files.js';
import { powershellCommand } from './powershell.js';
import { guestPath, RECEIVE_FILES } from './scripts.js';
import { withShell, type RunningCommand } from './shell.js';

/** Bytes of a file in one line: divisible by three, so that base64 needs no padding. */
const PORTION = 48 * 1024;
const ATTEMPTS = 3;

export interface Uploading {
  readonly client: WsManClient;
  readonly limit: InputLimit;
  readonly signal: AbortSignal;
}

/** Writes a file of the guest, its folder included. */
export function uploadFile(content: UploadContent, remotePath: string, uploading: Uploading): Promise<void> {
  return upload(remotePath, uploading, async (write) => {
    await write('f', Buffer.from(guestPath(remotePath)));
    await writeContent(content, write);
  });
}

/** Writes what a folder of the runner holds into one of the guest. */
export function uploadFolder(localFolder: string, remoteFolder: string, uploading: Uploading): Promise<void> {
  return upload(remoteFolder, uploading, (write) => describeFolder(localFolder, remoteFolder, write));
}

/** Tells of all that a folder of the runner holds, in the order of lines-of-files.ts. */
export async function describeFolder(localFolder: string, remoteFolder: string, write: Write): Promise<void> {
  const path = [withoutEndSlashesOfWindows(guestPath(remoteFolder))];
  const current = () => Buffer.from(path.join('\\'));
  await write('d', current());
  for (const step of walkFolder(localFolder)) {
    if (step.kind === 'leave') {
      path.pop();
      continue;
    }
    refuseName(step.name);
    path.push(step.name);
    await write(step.kind === 'file' ? 'f' : 'd', current());
    if (step.kind === 'enter') continue;
    await writeContent(step.content, write);
    path.pop();
  }
}

/** @throws BuildError for a name of the runner that Windows would take for something else */
function refuseName(name: string): void {
  if (isSafeName(name, 'win32')) return;
  throw new BuildError(`Windows cannot have a file by the name ${JSON.stringify(name)}.`, {
    hint: 'Rename it, or take it out of the folder.',
  });
}

export type Write = (kind: 'd' | 'f' | 'c', bytes: Uint8Array) => Promise<void>;

async function writeContent(content: UploadContent, write: Write): Promise<void> {
  for await (const portion of portions(content)) {
    for (let start = 0; start < portion.length; start += PORTION)
      await write('c', portion.subarray(start, start + PORTION));
  }
}

/** Does it again from its start where the connection breaks, and more carefully where the requests may have been too large. */
async function upload(
  remotePath: string,
  uploading: Uploading,
  describe: (write: Write) => Promise<void>,
): Promise<void> {
  const { client, signal, limit } = uploading;
  for (let left = ATTEMPTS - 1; ; left -= 1) {
    try {
      return await uploadOnce(remotePath, uploading, describe);
    } catch (error) {
      const mayWork = isLost(error) || error instanceof DamagedUpload;
      signal.throwIfAborted();
      if (!mayWork || left === 0 || client.isSilent) throw error;
      reduceLimit(limit);
    }
  }
}

/** What arrived is not what was sent. */
class DamagedUpload extends Error {}

function uploadOnce(
  remotePath: string,
  { client, limit, signal }: Uploading,
  describe: (write: Write) => Promise<void>,
): Promise<void> {
  return withShell(client, signal, async (shell) => {
    const command = await shell.start(powershellCommand(RECEIVE_FILES), signal, true);
    const input = new InputWriter(command, limit);
    const hash = createHash('sha256');
    const ending = await sendAll(input, hash, describe);
    const { exitCode, arrived, complaint } = await resultOf(command);
    if (exitCode !== 0 || arrived === undefined) {
      throw transferError(
        `Uploading to ${remotePath} failed`,
        complaint || (ending?.message ?? `PowerShell ended with exit code ${exitCode}`),
      );
    }
    if (arrived !== hash.digest('base64'))
      throw new DamagedUpload(`What was uploaded to ${remotePath} did not arrive as it was.`);
  });
}

/** @returns why the guest did not take all of it: its own words are still to come */
async function sendAll(
  input: InputWriter,
  hash: Hash,
  describe: (write: Write) => Promise<void>,
): Promise<Error | undefined> {
  try {
    await describe(async (kind, bytes) => {
      hash.update(bytes);
      await input.write(Buffer.from(`${kind}${Buffer.from(bytes).toString('base64')}\r\n`));
    });
    await input.end();
    return undefined;
  } catch (error) {
    if (error instanceof WsManFault) return error;
    throw error;
  }
}

async function resultOf(command: RunningCommand) {
  const lines = new Lines();
  const complaint = new Complaint();
  let arrived: string | undefined;
  for (;;) {
    const output = await command.receive();
    for (const { stream, bytes } of output.pieces) {
      if (stream === 'stderr') complaint.add(bytes);
      else for (const line of lines.add(bytes)) if (line.kind === 'h') arrived = line.base64;
    }
    if (output.isDone) return { exitCode: output.exitCode, arrived, complaint: complaint.text };
  }
}
