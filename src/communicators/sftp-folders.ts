import { ArrivingFolder } from './arriving-folder.js';
import type { GuestEntry } from './communicator.js';
import { withoutEndSlashes } from './end-slashes.js';
import { writeLocalFile } from './local-files.js';
import { walkFolder } from './local-tree.js';
import { readFile, writeFile } from './sftp-files.js';
import { carriedOut, entriesOf, inWords, statOf, type FolderEntry } from './sftp-requests.js';
import type { Sftp } from './sftp-session.js';
import { transferError } from './transfer-failure.js';

/** Copies what a folder of the runner holds into one of the guest, made if missing. Folders that are there stay as they are. */
export async function writeFolder(sftp: Sftp, localFolder: string, remoteFolder: string): Promise<void> {
  await makeFolders(sftp, remoteFolder);
  const path = [withoutEndSlashes(remoteFolder)];
  const here = () => path.join('/').replace(/^\/\//, '/');
  for (const step of walkFolder(localFolder)) {
    if (step.kind === 'leave') {
      path.pop();
      continue;
    }
    path.push(step.name);
    if (step.kind === 'enter') {
      await makeFolder(sftp, here(), step.mode);
      continue;
    }
    await writeFile(sftp, here(), step.content, step.mode);
    path.pop();
  }
}

async function makeFolders(sftp: Sftp, path: string): Promise<void> {
  const parts = path.split('/');
  for (let count = 1; count <= parts.length; count++) {
    const folder = parts.slice(0, count).join('/');
    if (folder !== '' && folder !== '.') await makeFolder(sftp, folder, 0o755);
  }
}

async function makeFolder(sftp: Sftp, path: string, mode: number): Promise<void> {
  const exists = await statOf(sftp, path).then(
    (facts) => facts.isDirectory(),
    () => false,
  );
  if (exists) return;
  await inWords(sftp, { path, doing: 'make' }, async () => {
    await carriedOut(sftp, (library, done) => library.mkdir(path, { mode }, done));
    // The server takes its umask off.
    await carriedOut(sftp, (library, done) => library.chmod(path, mode, done));
  });
}

/** Copies what a folder of the guest holds into one of the runner. */
export async function readFolder(sftp: Sftp, remoteFolder: string, localFolder: string): Promise<void> {
  const arriving = new ArrivingFolder(localFolder, remoteFolder);
  await readInto(sftp, withoutEndSlashes(remoteFolder), arriving, []);
}

async function readInto(
  sftp: Sftp,
  remoteFolder: string,
  arriving: ArrivingFolder,
  names: readonly string[],
): Promise<void> {
  const entries = await filesIn(sftp, remoteFolder);
  await arriving.folder(names);
  for (const { filename } of entries) {
    const path = join(remoteFolder, filename);
    const inner = [...names, filename];
    const facts = await inWords(sftp, { path, doing: 'read' }, () => statOf(sftp, path));
    if (facts.isDirectory()) await readInto(sftp, path, arriving, inner);
    else await writeLocalFile(await arriving.file(inner), readFile(sftp, path), { mode: facts.mode & 0o777 });
  }
}

/** What a folder of the guest holds, links followed; links that lead nowhere are left out. */
export async function listFolder(sftp: Sftp, remoteFolder: string): Promise<GuestEntry[]> {
  const entries: GuestEntry[] = [];
  for (const { filename, attrs } of await filesIn(sftp, remoteFolder)) {
    const facts = attrs.isSymbolicLink()
      ? await statOf(sftp, join(remoteFolder, filename)).catch(() => undefined)
      : attrs;
    if (facts !== undefined) entries.push({ path: filename, isFolder: facts.isDirectory() });
  }
  return entries;
}

async function filesIn(sftp: Sftp, folder: string): Promise<FolderEntry[]> {
  const request = { path: folder, doing: 'read' } as const;
  return inWords(sftp, request, async () => {
    const facts = await statOf(sftp, folder);
    if (!facts.isDirectory()) throw transferError(`Downloading ${folder} failed`, 'it is not a folder');
    const entries = await entriesOf(sftp, folder);
    return entries.filter(({ filename }) => filename !== '.' && filename !== '..');
  });
}

function join(folder: string, name: string): string {
  return folder.endsWith('/') ? folder + name : `${folder}/${name}`;
}
