import type { GuestEntry } from '../communicator.js';
import { refuseCrowd } from '../local-files.js';
import { transferError } from '../transfer-failure.js';
import { Complaint } from './complaint.js';
import type { Downloading } from './download.js';
import { Lines } from './lines-of-files.js';
import { powershellCommand } from './powershell.js';
import { listFolder as listScript } from './scripts.js';
import { withShell } from './shell.js';

/** What a folder of the guest holds. @throws BuildError if it cannot be listed */
export function listFolder(folder: string, { client, signal }: Downloading): Promise<GuestEntry[]> {
  return withShell(client, signal, async (shell) => {
    const command = await shell.start(powershellCommand(listScript(folder)), signal);
    const lines = new Lines();
    const complaint = new Complaint();
    const entries: GuestEntry[] = [];
    for (;;) {
      const output = await command.receive();
      for (const { stream, bytes } of output.pieces) {
        if (stream === 'stderr') complaint.add(bytes);
        else for (const entry of entriesIn(lines, bytes)) entries.push(entry);
        refuseCrowd(entries.length, folder);
      }
      if (!output.isDone) continue;
      if (output.exitCode === 0) return entries;
      const reason = complaint.text || `PowerShell ended with exit code ${output.exitCode}`;
      throw transferError(`Listing ${folder} failed`, reason);
    }
  });
}

/** The entries among the lines that `bytes` completes. */
export function entriesIn(lines: Lines, bytes: Buffer): GuestEntry[] {
  return lines.add(bytes).flatMap(({ kind, base64 }) => {
    if (kind !== 'd' && kind !== 'f') return [];
    return [{ path: Buffer.from(base64, 'base64').toString(), isFolder: kind === 'd' }];
  });
}
