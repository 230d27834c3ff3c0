import { BuildError } from '../errors/index.js';
import { passingPortions } from './content.js';
import { writeLocalFile } from './local-files.js';
import { quotePath } from './quote.js';
import { converse, withExitCode, type Conversation } from './ssh-conversation.js';
import type { SshSession } from './ssh-session.js';
import type { FileTransfer } from './transfer.js';
import { transferError } from './transfer-failure.js';

/** Moves single files by the shell and `cat`, for guests that have neither scp nor SFTP. */
export function catTransfer(session: SshSession): FileTransfer {
  return {
    async upload(content, remotePath, { signal, mode = 0o644 }) {
      const target = quotePath(remotePath);
      const command = `cat > ${target} && chmod ${mode.toString(8)} ${target}`;
      await converse(session, command, signal, async (guest) => {
        for await (const portion of passingPortions(content)) await guest.say(portion);
        await succeeded(guest, `Uploading to ${remotePath} failed`);
      });
    },
    async download(remotePath, localPath, { signal, mode }) {
      await converse(session, `cat ${quotePath(remotePath)}`, signal, async (guest) => {
        await writeLocalFile(localPath, everythingFrom(guest, remotePath), { mode, isPassing: true });
      });
    },
    uploadFolder: noFolders,
    downloadFolder: noFolders,
  };
}

async function* everythingFrom(guest: Conversation, remotePath: string): AsyncGenerator<Uint8Array> {
  for (
    let portion = await guest.answers.take(65536);
    portion !== undefined;
    portion = await guest.answers.take(65536)
  ) {
    yield portion;
  }
  await succeeded(guest, `Downloading ${remotePath} failed`);
}

async function succeeded(guest: Conversation, otherwise: string): Promise<void> {
  const { exitCode, complaint } = await guest.finish();
  if (exitCode !== 0) throw transferError(otherwise, complaint || `it ended ${withExitCode(exitCode)}`);
}

function noFolders(): Promise<never> {
  return Promise.reject(new BuildError('The guest has neither scp nor SFTP: folders cannot be copied.'));
}
