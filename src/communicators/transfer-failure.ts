import { BuildError, toError } from '../errors/index.js';

/** What was to be downloaded as a file is a folder. */
export class IsFolder extends BuildError {
  constructor(path: string) {
    super(`${path} is a folder of the guest, not a file.`, {
      hint: 'End the source with a slash to download what the folder holds.',
    });
  }
}

/** A BuildError about a transfer, with what went wrong as its end, and what to do where that can be told. */
export function transferError(what: string, reason: unknown): BuildError {
  const isOurs = isOfRunner(reason);
  const text =
    typeof reason === 'string' ? reason : `${isOurs ? 'on the runner: ' : ''}${toError(reason).message}`;
  const hint = isOurs ? undefined : hintFor(text, !/upload/i.test(what));
  return new BuildError(`${what}: ${text.replace(/\.$/, '')}.`, {
    ...(typeof reason !== 'string' && { cause: reason }),
    ...(hint !== undefined && { hint }),
  });
}

function hintFor(text: string, isDownload: boolean): string | undefined {
  if (isDownload && MISSING.test(text)) return MISSING_SOURCE;
  return HINTS.find(([pattern]) => pattern.test(text))?.[1];
}

/** A call of the runner's own system that failed. */
function isOfRunner(reason: unknown): boolean {
  return reason instanceof Error && 'syscall' in reason;
}

const MISSING =
  /no such file|not found|does not exist|cannot find|could not find|not a (?:directory|folder|file)/i;
const MISSING_SOURCE =
  'Check the path of the guest: what is downloaded must be there by then, as a provisioner before may have made it.';

/** What to do, by words of OpenSSH's scp, of ours about SFTP, of coreutils and tar, and of .NET. */
const HINTS: readonly (readonly [RegExp, string])[] = [
  [
    /permission denied|operation not permitted|access to the path|access is denied|may not be/i,
    'The user that the build logs in as has no right to it. Copy to a folder of that user, such as /tmp, and move the file by a shell provisioner with sudo; for a download, copy it to a readable place first.',
  ],
  [
    /no space left|not enough space|disk is full|quota|file too large/i,
    'Free space on the guest, or give it a larger disk (system_disk_mapping.disk_size).',
  ],
  [
    /read-only file system/i,
    'Copy to a folder that can be written, such as /tmp, and move the file by a shell provisioner.',
  ],
  [
    /is a (?:folder|directory)|EISDIR/i,
    'To copy into a folder, end the destination with a slash; to download a folder, end the source with one.',
  ],
  [
    MISSING,
    'Check the path. A folder that a file is copied into must be there: make it by a provisioner before, such as a shell with mkdir -p.',
  ],
];
