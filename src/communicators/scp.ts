import { BuildError } from '../errors/index.js';
import type { FolderOptions, TransferOptions, UploadContent } from './communicator.js';
import { ArrivingFolder } from './arriving-folder.js';
import { passingPortions, sizeOf } from './content.js';
import { harmless } from './harmless.js';
import { refuseNesting, writeLocalFile } from './local-files.js';
import { walkFolder } from './local-tree.js';
import { quotePath, splitPath } from './quote.js';
import { converse, withExitCode, type Conversation } from './ssh-conversation.js';
import type { SshSession } from './ssh-session.js';
import { TransferUnavailable, type FileTransfer } from './transfer.js';
import { powershellCommand, powershellQuote } from './winrm/powershell.js';
import { IsFolder, transferError } from './transfer-failure.js';

const OK = Buffer.from([0]);
const COMMAND_NOT_FOUND = 127;
const DEFAULT_MODE = 0o644;

/**
 * Moves files by the `scp` command of the guest, in the protocol of OpenSSH's rcp.c: records of one line
 * (`C0644 5 name`, `D0755 0 name`, `E`), each answered by a zero byte, or by 1 or 2 and a line that says why not.
 */
export function scpTransfer(session: SshSession): FileTransfer {
  return transferBy(session, {
    quoted: quotePath,
    // Without -p: it would change the mode of folders that are there, such as /tmp. New ones get theirs all the same.
    intoFolder: (folder) =>
      Promise.resolve(`mkdir -p ${quotePath(folder)} && umask 0 && scp -r -d -t ${quotePath(folder)}`),
  });
}

/** The same with a guest that has Windows: whichever its shell is, it knows double quotes, and no name has one. */
export function windowsScpTransfer(session: SshSession): FileTransfer {
  const quoted = (path: string) => `"${path.replace(/^~(\/|$)/, './')}"`;
  return transferBy(session, {
    quoted,
    async intoFolder(folder, signal) {
      await makeWindowsFolder(session, folder, signal);
      return `scp -r -d -t ${quoted(folder)}`;
    },
  });
}

/** How commands are written for the guest. */
interface Language {
  readonly quoted: (path: string) => string;
  /** The command that takes in what goes into a folder, which is made if missing. */
  readonly intoFolder: (folder: string, signal: AbortSignal) => Promise<string>;
}

function transferBy(session: SshSession, language: Language): FileTransfer {
  const way = { ...language, session };
  return {
    upload: (content, remotePath, options) => upload(way, content, remotePath, options),
    download: (remotePath, localPath, options) => download(way, remotePath, localPath, options),
    uploadFolder: (from, to, options) => uploadFolder(way, from, to, options),
    downloadFolder: (from, to, options) => downloadFolder(way, from, to, options),
  };
}

type Way = Language & { readonly session: SshSession };

async function upload(
  { session, quoted }: Way,
  content: UploadContent,
  remotePath: string,
  { signal, mode = DEFAULT_MODE }: TransferOptions,
): Promise<void> {
  const { folder, name } = splitPath(remotePath);
  await receiveBy(session, `scp -p -d -t ${quoted(folder)}`, `Uploading to ${remotePath}`, signal, (guest) =>
    sendFile(guest, name, mode, content),
  );
}

async function uploadFolder(
  { session, intoFolder }: Way,
  localFolder: string,
  remoteFolder: string,
  { signal }: FolderOptions,
): Promise<void> {
  const command = await intoFolder(remoteFolder, signal);
  await receiveBy(session, command, `Uploading to ${remoteFolder}`, signal, async (guest) => {
    for (const step of walkFolder(localFolder)) {
      if (step.kind === 'file') await sendFile(guest, step.name, step.mode, step.content);
      else if (step.kind === 'enter')
        await sendRecord(guest, `D${octal(step.mode)} 0 ${recordName(step.name)}`);
      else await sendRecord(guest, 'E');
    }
  });
}

async function makeWindowsFolder(session: SshSession, folder: string, signal: AbortSignal): Promise<void> {
  const path = powershellQuote(folder.replace(/^~(\/|$)/, './'));
  const script = `$ProgressPreference='SilentlyContinue'; $null = New-Item -ItemType Directory -Force -Path ${path} -ErrorAction Stop`;
  await converse(session, powershellCommand(script), signal, async (guest) => {
    const { exitCode } = await guest.finish();
    if (exitCode !== 0)
      throw transferError(`Uploading to ${folder} failed`, 'the folder does not exist and cannot be made');
  });
}

/** Runs a receiving scp on the guest, and `send` against it. */
async function receiveBy(
  session: SshSession,
  command: string,
  what: string,
  signal: AbortSignal,
  send: (guest: Conversation) => Promise<void>,
): Promise<void> {
  await converse(session, command, signal, async (guest) => {
    try {
      await acknowledged(guest);
      await send(guest);
    } catch (error) {
      if (error instanceof BuildError || error instanceof TransferUnavailable) throw error;
      throw transferError(`${what} failed`, await whyEnded(guest, error));
    }
    const { exitCode, complaint } = await guest.finish();
    if (exitCode !== 0)
      throw transferError(`${what} failed`, complaint || `scp ended ${withExitCode(exitCode)}`);
  });
}

async function sendFile(
  guest: Conversation,
  name: string,
  mode: number,
  content: UploadContent,
): Promise<void> {
  await sendRecord(guest, `C${octal(mode)} ${sizeOf(content)} ${recordName(name)}`);
  for await (const portion of passingPortions(content)) await guest.say(portion);
  await guest.say(OK);
  await acknowledged(guest);
}

async function sendRecord(guest: Conversation, record: string): Promise<void> {
  await guest.say(Buffer.from(`${record}\n`));
  await acknowledged(guest);
}

/** Waits for the zero byte. @throws Error with the guest's words if it says anything else */
async function acknowledged(guest: Conversation): Promise<void> {
  const answer = (await guest.answers.take(1))?.[0];
  if (answer === 0) return;
  if (answer === undefined) throw new EndedEarly();
  if (answer > 2) throw unexpected(answer, await guest.answers.line());
  throw new Error(said((await guest.answers.line()) ?? ''));
}

class EndedEarly extends Error {}

async function whyEnded(guest: Conversation, error: unknown): Promise<unknown> {
  if (!(error instanceof EndedEarly)) return error;
  const { exitCode, complaint } = await guest.finish();
  if (exitCode === COMMAND_NOT_FOUND) throw new TransferUnavailable('the guest has no scp command');
  return complaint || `scp ended ${withExitCode(exitCode)}`;
}

function unexpected(first: number, rest: string | undefined): Error {
  const text = said(`${String.fromCharCode(first)}${rest ?? ''}`);
  return new Error(`the guest’s login shell printed ${JSON.stringify(text)} where scp should answer`);
}

function said(line: string): string {
  return harmless(line)
    .replace(/^scp: /, '')
    .slice(0, 500);
}

function octal(mode: number): string {
  return (mode & 0o7777).toString(8).padStart(4, '0');
}

function recordName(name: string): string {
  if (!/[\n/]/.test(name) && name !== '' && name !== '.' && name !== '..') return name;
  throw new BuildError(`A file cannot be copied to the guest by the name ${JSON.stringify(name)}.`);
}

async function download(
  { session, quoted }: Way,
  remotePath: string,
  localPath: string,
  { signal, mode }: TransferOptions,
): Promise<void> {
  // With -r a folder is told apart from what is no file at all.
  await sendBy(session, `scp -r -f ${quoted(remotePath)}`, remotePath, signal, async (guest) => {
    const record = await nextRecord(guest);
    if (record?.kind === 'enter') throw new IsFolder(remotePath);
    if (record?.kind !== 'file') throw new Error('it is not a file');
    await receiveFile(guest, record.size, localPath, mode);
  });
}

async function downloadFolder(
  { session, quoted }: Way,
  remoteFolder: string,
  localFolder: string,
  { signal }: FolderOptions,
): Promise<void> {
  await sendBy(session, `scp -r -f ${quoted(remoteFolder)}`, remoteFolder, signal, async (guest) => {
    // The first record is the folder itself, under whatever name: what it holds goes into ours.
    const arriving = new ArrivingFolder(localFolder, remoteFolder);
    const path: string[] = [];
    for (let record = await nextRecord(guest); record !== undefined; record = await nextRecord(guest)) {
      if (record.kind === 'leave') {
        path.pop();
        await guest.say(OK);
      } else if (record.kind === 'enter') {
        path.push(record.name);
        refuseNesting(path.length, remoteFolder);
        await arriving.folder(path.slice(1));
        await guest.say(OK);
      } else {
        if (path.length === 0) throw new Error('it is not a folder');
        const local = await arriving.file([...path.slice(1), record.name]);
        await receiveFile(guest, record.size, local, record.mode);
      }
    }
  });
}

/** Runs a sending scp on the guest, and `receive` against it. */
async function sendBy(
  session: SshSession,
  command: string,
  remotePath: string,
  signal: AbortSignal,
  receive: (guest: Conversation) => Promise<void>,
): Promise<void> {
  await converse(session, command, signal, async (guest) => {
    try {
      await guest.say(OK);
      await receive(guest);
    } catch (error) {
      if (error instanceof BuildError || error instanceof TransferUnavailable) throw error;
      throw transferError(`Downloading ${remotePath} failed`, await whyEnded(guest, error));
    }
  });
}

type ScpRecord =
  | { readonly kind: 'file' | 'enter'; readonly mode: number; readonly size: number; readonly name: string }
  | { readonly kind: 'leave' };

/** Undefined at the end of what the guest sends. */
async function nextRecord(guest: Conversation): Promise<ScpRecord | undefined> {
  const line = await guest.answers.line();
  if (line === undefined) {
    const { exitCode, complaint } = await guest.finish();
    if (exitCode === COMMAND_NOT_FOUND) throw new TransferUnavailable('the guest has no scp command');
    if (exitCode === 0) return undefined;
    throw new Error(complaint || `scp ended ${withExitCode(exitCode)}`);
  }
  if (line === 'E') return { kind: 'leave' };
  const parts = /^([CD])([0-7]{4,5}) (\d+) (.+)$/.exec(line);
  if (parts === null) throw new Error(said(line.replace(/^[\x01\x02]/, '')));
  const [, kind, mode = '', size, name = ''] = parts;
  return { kind: kind === 'C' ? 'file' : 'enter', mode: parseInt(mode, 8) & 0o777, size: Number(size), name };
}

async function receiveFile(
  guest: Conversation,
  size: number,
  localPath: string,
  mode?: number,
): Promise<void> {
  await guest.say(OK);
  await writeLocalFile(localPath, bytesFrom(guest, size), { mode, isPassing: true });
  await acknowledged(guest);
  await guest.say(OK);
}

async function* bytesFrom(guest: Conversation, size: number): AsyncGenerator<Uint8Array> {
  let left = size;
  while (left > 0) {
    const portion = await guest.answers.take(left);
    if (portion === undefined) throw new EndedEarly();
    left -= portion.length;
    yield portion;
  }
}
