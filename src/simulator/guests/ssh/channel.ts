import type { Readable, Writable } from 'node:stream';
import type { ServerChannel } from 'ssh2';
import type { RunningCommand } from '../platform.js';

/**
 * Joins a command with its channel as sshd does: streams apart, the exit told as soon as it is known, the
 * channel closed when nobody holds the command's output open any more (a background process may).
 * Memory stays flat: the command is read only as fast as the client takes it. Returns what lets go of the
 * command's streams, for when the client is gone.
 */
export function connectChannel(channel: ServerChannel, command: RunningCommand): () => void {
  const write = oneWriterAtATime(channel);
  const output = Promise.all([
    forward(command.stdout, (chunk) => write(channel, chunk)),
    forward(command.stderr, (chunk) => write(channel.stderr, chunk)),
  ]);
  feed(channel, command.stdin);
  void command.exited.then((exit) => {
    if ('code' in exit) channel.exit(exit.code);
    else channel.exit(exit.signal, false, '');
  });
  void Promise.all([command.exited, output]).then(() => channel.end());
  return () => {
    for (const stream of [command.stdin, command.stdout, command.stderr]) stream.destroy();
  };
}

async function forward(stream: Readable, write: (chunk: Buffer) => Promise<void>): Promise<void> {
  try {
    for await (const chunk of stream) await write(chunk as Buffer);
  } catch {
    // Closed from our side, with the channel.
  }
}

/** Input that the command does not want any more is still taken from the client, or its window stays shut. */
function feed(channel: ServerChannel, stdin: Writable): void {
  stdin.on('error', () => {
    channel.unpipe(stdin);
    channel.resume();
  });
  channel.pipe(stdin);
}

type Write = (stream: Writable, chunk: Buffer) => Promise<void>;

/**
 * ssh2 1.17 keeps one pending chunk for each of stdout and stderr, forgets to drop it once sent, and sends the
 * wrong one again when the other stream has waited for the client's window. So: never two at a time, and dropped.
 */
function oneWriterAtATime(channel: ServerChannel): Write {
  const pending = channel as unknown as Record<
    '_chunk' | '_chunkcb' | '_chunkErr' | '_chunkcbErr',
    undefined
  >;
  let last: Promise<void> = Promise.resolve();
  return (stream, chunk) => {
    last = last.then(async () => {
      await new Promise<void>((resolve) => stream.write(chunk, () => resolve()));
      pending._chunk = pending._chunkcb = pending._chunkErr = pending._chunkcbErr = undefined;
    });
    return last;
  };
}
