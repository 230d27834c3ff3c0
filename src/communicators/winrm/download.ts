import { createHash } from 'node:crypto';
import { open, rm, type FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';
import { BuildError } from '../../errors/index.js';
import { makeFolder } from '../../options/index.js';
import { ArrivingFolder } from '../arriving-folder.js';
import { IsFolder, transferError } from '../transfer-failure.js';
import { isLost, type WsManClient } from './client.js';
import { Complaint } from './complaint.js';
import { Lines, type FileLine } from './lines-of-files.js';
import { powershellCommand } from './powershell.js';
import { sendFile, sendFolder } from './scripts.js';
import { withShell } from './shell.js';

const ATTEMPTS = 3;

export interface Downloading {
  readonly client: WsManClient;
  readonly signal: AbortSignal;
}

/** Copies a file of the guest to the runner. */
export async function downloadFile(
  remotePath: string,
  localPath: string,
  downloading: Downloading,
): Promise<void> {
  makeFolder(dirname(localPath));
  try {
    await download(remotePath, sendFile(remotePath), () => Promise.resolve(localPath), downloading);
  } catch (error) {
    throw error instanceof BuildError && / is a folder\.$/.test(error.message)
      ? new IsFolder(remotePath)
      : error;
  }
}

/** Copies what a folder of the guest holds into one of the runner, made if missing. */
export async function downloadFolder(
  remoteFolder: string,
  localFolder: string,
  downloading: Downloading,
): Promise<void> {
  const placed = placeIn(new ArrivingFolder(localFolder, remoteFolder));
  await placed('', 'd');
  await download(remoteFolder, sendFolder(remoteFolder), placed, downloading);
}

/** Where on the runner a file or folder of the guest comes to; folders are made. */
export type Placing = (name: string, kind: 'd' | 'f') => Promise<string>;

/** Names of Windows have no backslash, and one that did would part names on a Windows runner. */
export function placeIn(arriving: ArrivingFolder): Placing {
  return (name, kind) => {
    const names = name === '' ? [] : name.split(/[/\\]/);
    return kind === 'd' ? arriving.folder(names) : arriving.file(names);
  };
}

/** Does it again from its start where the connection breaks, or what arrives was damaged. */
async function download(
  remotePath: string,
  script: string,
  local: Placing,
  downloading: Downloading,
): Promise<void> {
  for (let left = ATTEMPTS - 1; ; left -= 1) {
    try {
      return await downloadOnce(remotePath, script, local, downloading);
    } catch (error) {
      const mayWork = isLost(error) || error instanceof DamagedDownload;
      if (!mayWork || left === 0 || downloading.client.isSilent) throw error;
    }
  }
}

/** A part was lost on the way, or changed. */
class DamagedDownload extends Error {}

function downloadOnce(
  remotePath: string,
  script: string,
  local: Placing,
  { client, signal }: Downloading,
): Promise<void> {
  return withShell(client, signal, async (shell) => {
    const command = await shell.start(powershellCommand(script), signal);
    const lines = new Lines();
    const complaint = new Complaint();
    await using files = new ArrivingFiles(local);
    for (;;) {
      const output = await command.receive();
      for (const { stream, bytes } of output.pieces) {
        if (stream === 'stderr') complaint.add(bytes);
        else for (const line of lines.add(bytes)) await files.take(line);
      }
      if (!output.isDone) continue;
      if (output.exitCode !== 0) {
        throw transferError(
          `Downloading ${remotePath} failed`,
          complaint.text || `PowerShell ended with exit code ${output.exitCode}`,
        );
      }
      return await files.finish(remotePath);
    }
  });
}

/** Writes files of the runner as they arrive. Left without {@link finish}, the one that is not complete is deleted. */
export class ArrivingFiles implements AsyncDisposable {
  readonly #local: Placing;
  readonly #hash = createHash('sha256');
  #expected: string | undefined;
  #file: { readonly handle: FileHandle; readonly path: string } | undefined;

  constructor(local: Placing) {
    this.#local = local;
  }

  async take({ kind, base64 }: FileLine): Promise<void> {
    if (kind === 'h') {
      this.#expected = base64;
      return;
    }
    const bytes = Buffer.from(base64, 'base64');
    this.#hash.update(bytes);
    if (kind === 'c') {
      await this.#file?.handle.writeFile(bytes);
      return;
    }
    await this.#close();
    const path = await this.#local(bytes.toString(), kind);
    if (kind === 'f') this.#file = { path, handle: await open(path, 'w') };
  }

  async finish(remotePath: string): Promise<void> {
    if (this.#expected !== this.#hash.digest('base64'))
      throw new DamagedDownload(`${remotePath} did not arrive as it was.`);
    await this.#close();
  }

  async #close(): Promise<void> {
    await this.#file?.handle.close();
    this.#file = undefined;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const unfinished = this.#file?.path;
    await this.#close();
    if (unfinished !== undefined) await rm(unfinished, { force: true });
  }
}
