import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, readdir, readlink, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PREFIX = 'alicloud-simulator-';
const OWNER_FILE = 'owner.json';

/** A folder in it with an empty file for each process group that must not outlive the simulator, named by its number. */
export const PROCESS_GROUPS = 'process-groups';

/** The private folder in which one simulator keeps everything of its guests, marked with its owner. */
export interface Workspace {
  readonly folder: string;
  /** Deletes it with all content. */
  remove(): Promise<void>;
}

/**
 * Makes a workspace in `parent` (default: the system's temporary folder), and first removes those there whose
 * owner is dead: a simulator that was killed cannot clean up itself.
 */
export async function createWorkspace(parent: string = tmpdir()): Promise<Workspace> {
  await mkdir(parent, { recursive: true });
  const base = await realpath(parent);
  await removeStale(base);
  const folder = await mkdtemp(join(base, PREFIX));
  await writeFile(join(folder, OWNER_FILE), JSON.stringify(await thisProcess()));
  await mkdir(join(folder, PROCESS_GROUPS));
  const caretaker = startCaretaker(folder);
  return {
    folder,
    remove: async () => {
      await removeFolder(folder);
      await caretaker.dismiss();
    },
  };
}

/** Deletes a folder that guests wrote in; links in it are removed, not followed. */
export async function removeFolder(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
}

interface Caretaker {
  dismiss(): Promise<void>;
}

/**
 * A process that outlives the simulator by a moment, and cleans up should it be killed: it ends what was started
 * outside of namespaces, and deletes the folder. Windows has no shell for it: there the next start does.
 */
function startCaretaker(folder: string): Caretaker {
  if (process.platform === 'win32') return { dismiss: () => Promise.resolve() };
  const child = spawn('/bin/sh', ['-c', CARETAKER, 'caretaker', folder], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  });
  child.on('error', () => undefined);
  child.unref();
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  return {
    dismiss: async () => {
      // Nothing else may be left that Node would wait for.
      child.ref();
      child.stdin.end();
      await ended;
    },
  };
}

/** Its input ends with the simulator. Guests in namespaces end by themselves then, which takes a moment. */
const CARETAKER = `
trap '' HUP INT TERM
while read -r line; do :; done
[ -e "$1" ] || exit 0
for group in "$1/${PROCESS_GROUPS}"/*; do
  [ ! -e "$group" ] || kill -s KILL -- "-\${group##*/}"
done
# Daemons have left their group, and are known by the environment that they started with (directory/machine.ts).
for environment in $(grep -slF "GUEST_ROOT=$1/" /proc/[0-9]*/environ); do
  pid=\${environment#/proc/}
  kill -s KILL "\${pid%/environ}"
done
tries=50
while [ "$tries" -gt 0 ] && ! rm -rf "$1"; do
  sleep 0.1
  tries=$((tries - 1))
done
`;

interface Owner {
  readonly pid: number;
  /** Tells a process from a later one with the same number; empty where the system does not say. */
  readonly startedAt: string;
  /** Process numbers mean something only within their namespace: a container may share its temporary folder. */
  readonly namespace: string;
}

async function removeStale(base: string): Promise<void> {
  const here = await pidNamespace();
  for (const name of await readdir(base)) {
    if (!name.startsWith(PREFIX)) continue;
    const owner = await readOwner(join(base, name));
    if (owner === undefined || owner.namespace !== here || (await isAlive(owner))) continue;
    // Another user's folder, or one that another simulator removes right now: not ours to insist on.
    await removeFolder(join(base, name)).catch(() => undefined);
  }
}

async function readOwner(folder: string): Promise<Owner | undefined> {
  try {
    return JSON.parse(await readFile(join(folder, OWNER_FILE), 'utf8')) as Owner;
  } catch {
    return undefined;
  }
}

async function isAlive(owner: Owner): Promise<boolean> {
  try {
    process.kill(owner.pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  return (await startTime(owner.pid)) === owner.startedAt;
}

async function thisProcess(): Promise<Owner> {
  return { pid: process.pid, startedAt: await startTime(process.pid), namespace: await pidNamespace() };
}

/** Field 22 of /proc/PID/stat (proc(5)), counted after the command's name, which may hold spaces. */
async function startTime(pid: number): Promise<string> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
}

async function pidNamespace(): Promise<string> {
  return readlink('/proc/self/ns/pid').catch(() => '');
}
