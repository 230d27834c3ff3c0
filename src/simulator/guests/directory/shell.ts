import { access } from 'node:fs/promises';
import { delimiter, join } from 'node:path';

/**
 * A POSIX shell of this machine. On Windows that of Git, which every hosted runner has.
 * Throws where there is none: a guest that runs nothing is no guest.
 */
export async function findShell(): Promise<string> {
  for (const candidate of candidates()) {
    if (await exists(candidate)) return candidate;
  }
  throw new Error(
    'The simulated cloud needs a POSIX shell for its guests: install Git for Windows, which brings one.',
  );
}

function candidates(): string[] {
  if (process.platform !== 'win32') return ['/bin/sh'];
  const programs = [process.env['ProgramFiles'], process.env['ProgramW6432'], process.env['LOCALAPPDATA']];
  const ofGit = programs.flatMap((folder) =>
    folder === undefined
      ? []
      : [join(folder, 'Git', 'bin', 'sh.exe'), join(folder, 'Programs', 'Git', 'bin', 'sh.exe')],
  );
  return [...ofGit, ...(process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, 'sh.exe'))];
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
