import { BuildError } from '../errors/index.js';
import type { GuestEntry } from './communicator.js';
import { entriesIn, LIST_SCRIPT } from './list-script.js';
import { quotePath, shellQuote } from './quote.js';
import { converse, withExitCode } from './ssh-conversation.js';
import type { SshSession } from './ssh-session.js';
import { transferError } from './transfer-failure.js';

/** More names than any folder has that is meant to be downloaded. */
const LONGEST_LIST = 64 * 1024 * 1024;

/** What a folder of the guest holds, by its shell: for guests without SFTP. @throws BuildError if it cannot be listed */
export function listByShell(
  session: SshSession,
  folder: string,
  signal: AbortSignal,
): Promise<readonly GuestEntry[]> {
  const command = `sh -c ${shellQuote(LIST_SCRIPT)} sh ${quotePath(folder)}`;
  return converse(session, command, signal, async (guest) => {
    const pieces: Buffer[] = [];
    let size = 0;
    for (let piece = await guest.answers.take(65536); piece; piece = await guest.answers.take(65536)) {
      size += piece.length;
      if (size > LONGEST_LIST) throw new BuildError(`${folder} holds too many files to be listed.`);
      pieces.push(piece);
    }
    const { exitCode, complaint } = await guest.finish();
    if (exitCode !== 0)
      throw transferError(`Listing ${folder} failed`, complaint || `it ended ${withExitCode(exitCode)}`);
    return entriesIn(Buffer.concat(pieces));
  });
}
