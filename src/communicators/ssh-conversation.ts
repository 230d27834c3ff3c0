import type { ClientChannel } from 'ssh2';
import { abortable } from '../async/index.js';
import { BuildError } from '../errors/index.js';
import { ByteReader } from './byte-reader.js';
import { harmless } from './harmless.js';
import { GuestSilent, Silence } from './silence.js';
import { lost, openChannel } from './ssh-channel.js';
import type { SshSession } from './ssh-session.js';

/** A command of the guest that we talk with through its standard streams, as with `scp -t`. */
export interface Conversation {
  readonly answers: ByteReader;
  /** Sends bytes; resolves once they are on their way, and their memory may be used for others. */
  say(bytes: Uint8Array): Promise<void>;
  /** Closes the command's input, and waits for the rest of it. */
  finish(): Promise<Ending>;
}

export interface Ending {
  readonly exitCode: number | undefined;
  /** What the command wrote to standard error, cut to a readable length, on one line. */
  readonly complaint: string;
}

const LONGEST_COMPLAINT = 2000;

/** What a command may still say when it should be done. */
const MOST_LAST_WORDS = 1024 * 1024;

/** Runs `command` and lets `talk` converse with it. @throws ConnectionLost if the guest goes away meanwhile; BuildError if it hangs */
export async function converse<Result>(
  session: SshSession,
  command: string,
  signal: AbortSignal,
  talk: (conversation: Conversation) => Promise<Result>,
): Promise<Result> {
  const { channel, conversation } = await openChannel(session, {
    command,
    signal,
    attach: (opened) => ({ conversation: conversationOver(opened, command, session.longestSilence) }),
  });
  const talking = talk(conversation).catch((error: unknown) => {
    if (!session.isOpen) throw lost(session, error);
    throw error instanceof GuestSilent ? hung(command, error) : error;
  });
  try {
    return await abortable(talking, signal, () => channel.close());
  } finally {
    channel.close();
  }
}

function hung(command: string, cause: GuestSilent): BuildError {
  return new BuildError(`The command "${command}" hangs: ${cause.message}.`, { cause });
}

/** "with exit code 1", as it follows "ended". */
export function withExitCode(exitCode: number | undefined): string {
  return exitCode === undefined ? 'without an exit code' : `with exit code ${exitCode}`;
}

function conversationOver(channel: ClientChannel, command: string, longestSilence: number): Conversation {
  const silence = new Silence(longestSilence);
  let isOver = false;
  let whenOver = (): void => undefined;
  const closed = new Promise<void>((resolve) => {
    channel.once('close', () => {
      isOver = true;
      whenOver();
      resolve();
    });
  });
  const answers = new ByteReader(channel, silence);
  let exitCode: number | undefined;
  let complaint = '';
  // Writing to a command that has just ended is told by `closed`.
  channel.on('error', () => undefined);
  channel.on('exit', (code: number | null) => (exitCode = code ?? undefined));
  channel.stderr.on('data', (chunk: Buffer) => {
    if (complaint.length < LONGEST_COMPLAINT) complaint += chunk.toString();
  });
  return {
    answers,
    say(bytes) {
      const taken = new Promise<void>((resolve, reject) => {
        whenOver = () => reject(new Error('the command on the guest ended early'));
        if (isOver) whenOver();
        else if (!channel.writableEnded) channel.write(bytes, (error) => (error ? reject(error) : resolve()));
      });
      return silence.until(taken);
    },
    async finish() {
      channel.end();
      let left = MOST_LAST_WORDS;
      for (let words = await answers.take(65536); words !== undefined; words = await answers.take(65536)) {
        left -= words.length;
        if (left < 0) throw new BuildError(`The guest does not stop talking after "${command}".`);
      }
      await silence.until(closed);
      return {
        exitCode,
        complaint: harmless(
          complaint
            .slice(0, LONGEST_COMPLAINT)
            .trim()
            .replace(/\s*\n\s*/g, '; '),
        ),
      };
    },
  };
}
