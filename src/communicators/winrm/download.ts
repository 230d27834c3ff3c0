import { createHash } from 'node:crypto';
import { mkdir, open, rm, type FileHandle } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { refuseNesting, safeName, transferError } from '../local-files.js';
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
  await mkdir(dirname(localPath), { recursive: true });
  await download(remotePath, sendFile(remotePath), () => localPath, downloading);
}

/** Copies what a folder of the guest holds into one of the runner, made if missing. */
export async function downloadFolder(
  remoteFolder: string,
  localFolder: string,
  downloading: Downloading,
): Promise<void> {
  await mkdir(localFolder, { recursive: true });
  const local = (name: string) => {
    const parts = name.split('/').map((part) => safeName(part));
    refuseNesting(parts.length, remoteFolder);
    return join(localFolder, ...parts);
  };
  await download(remoteFolder, sendFolder(remoteFolder), local, downloading);
}

/** Does it again from its start where the connection breaks, or what arrives was damaged. */
async function download(
  remotePath: string,
  script: string,
  local: (name: string) => string,
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
  local: (name: string) => string,
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
  readonly #local: (name: string) => string;
  readonly #hash = createHash('sha256');
  #expected: string | undefined;
  #file: { readonly handle: FileHandle; readonly path: string } | undefined;

  constructor(local: (name: string) => string) {
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
    const path = this.#local(bytes.toString());
    if (kind === 'd') await mkdir(path, { recursive: true });
    else this.#file = { path, handle: await open(path, 'w') };
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
