import type { Stats } from 'node:fs';
import { basename, join } from 'node:path';
import {
  ArrivingFolder,
  fileContent,
  fileProblem,
  hasWildcards,
  IsFolder,
  withoutEndSlashes,
  withoutEndSlashesOfWindows,
} from '../communicators/index.js';
import { BuildError, quoted } from '../errors/index.js';
import {
  atPath,
  defaulted,
  flag,
  listOf,
  oneOf,
  optional,
  required,
  text,
  type OptionValues,
} from '../options/index.js';
import { windowsNameProblems } from '../communicators/windows-names.js';
import { existing } from './existing.js';
import { isWindows } from './guest-fit.js';
import type { CheckContext, ProvisionContext, ProvisionerKind } from './provisioner.js';
import { uploadProblem } from './upload-problem.js';

/** As many as can be read at once. */
const MOST_NAMES = 8;

/** As Packer, which puts the content into a temporary file first: it may be a secret. */
const CONTENT_MODE = 0o600;

const options = {
  source: optional(
    text(),
    'Path of the file or folder to copy. A folder with a trailing slash stands for what it holds, one without for itself. In a download, `*`, `?` and `[…]` stand for what fits.',
  ),
  sources: optional(listOf(text()), 'Paths of several files or folders to copy.'),
  content: optional(text(), 'The content of the file to write on the guest, instead of a source.'),
  destination: required(
    text(),
    'Where to copy to. With a trailing slash it is a folder to copy into, which must be on the guest already for a file; on the runner folders are made.',
  ),
  direction: defaulted(
    oneOf('upload', 'download'),
    'upload',
    '`upload` copies from the runner to the guest, `download` from the guest to the runner.',
  ),
  generated: defaulted(flag(), false, 'The source is made by the build itself, and need not exist before.'),
} as const;

type FileOptions = OptionValues<typeof options>;

/** Copies files and folders to the guest, or from it. */
export const file: ProvisionerKind<typeof options> = {
  type: 'file',
  options,
  check(parsed, context) {
    const { values } = parsed;
    const sources = sourcesOf(values);
    const add = (option: keyof typeof options, message: string) =>
      context.problems.add({ option, place: parsed.placeOf(option), message });
    if (sources.length === 0 && values.content === undefined) {
      context.problems.add({
        place: context.place,
        message: 'One of source, sources and content is required, and none is given.',
      });
    }
    if (sources.length > 0 && values.content !== undefined)
      add('content', 'is given together with a source: only one of them may be.');
    if (values.content !== undefined && endsInSlash(values.destination ?? ''))
      add('destination', 'ends in a slash, but a file made from content needs a name.');
    if (values.direction === 'download') {
      if (values.content !== undefined) add('content', 'cannot be downloaded: give a source.');
      return;
    }
    if (values.generated === true) return;
    for (const source of sources) {
      const problem = sourceProblem(source, context);
      if (problem !== undefined) add(values.source === source ? 'source' : 'sources', problem);
    }
  },
  unfitFor(values, guest, { resolvePath }) {
    if (!isWindows(guest) || values.direction === 'download' || values.generated === true) return undefined;
    const known = sourcesOf(values).filter((source) => !source.includes('{{'));
    const problems = known.flatMap((source) => windowsNameProblems(resolvePath(source), MOST_NAMES));
    if (problems.length === 0) return undefined;
    const shown = problems.slice(0, MOST_NAMES).join('; ');
    return `would copy names to a Windows guest that Windows cannot have: ${shown}`;
  },
  async run(values, context) {
    if (values.content !== undefined) return uploadContent(values.content, values.destination, context);
    const copy = values.direction === 'upload' ? upload : download;
    for (const source of sourcesOf(values)) await copy(source, values.destination, context);
  },
};

function sourcesOf({ source, sources }: Partial<FileOptions>): readonly string[] {
  return [...(source === undefined ? [] : [source]), ...(sources ?? [])];
}

function sourceProblem(source: string, { resolvePath }: CheckContext): string | undefined {
  // A path that is only known when the build runs.
  if (source.includes('{{')) return undefined;
  const path = resolvePath(withoutEndSlashes(source));
  const found = atPath(path);
  if (typeof found === 'string')
    return `names ${quoted(source)}, which ${found}; if the build makes it, set generated to true.`;
  if (found.isDirectory()) return uploadProblem(source, { resolvePath });
  if (endsInSlash(source)) return `names ${quoted(source)}, which is not a folder.`;
  const problem = fileProblem(path);
  return problem && `names ${quoted(source)}, which ${problem}.`;
}

async function uploadContent(content: string, destination: string, context: ProvisionContext): Promise<void> {
  if (endsInSlash(destination)) {
    throw new BuildError(
      'The destination of a file made from content must not end in a slash: it needs a name.',
    );
  }
  tell(context, `Writing ${destination}`);
  await context.communicator.upload(Buffer.from(content), destination, {
    signal: context.signal,
    mode: CONTENT_MODE,
  });
}

async function upload(source: string, destination: string, context: ProvisionContext): Promise<void> {
  const { communicator, signal, resolvePath } = context;
  const path = resolvePath(source);
  const facts = factsOf(source, path);
  const name = basename(path);
  if (facts.isDirectory()) {
    const target = endsInSlash(source) ? destination : `${destination.replace(/(?<!\/)\/+$/, '')}/${name}`;
    tell(context, `Uploading the folder ${source} to ${target}`);
    return communicator.uploadFolder(path, target, { signal });
  }
  const problem = fileProblem(path);
  if (problem !== undefined) throw new BuildError(`The source ${source} ${problem}.`);
  const target = endsInSlash(destination) ? destination + name : destination;
  tell(context, `Uploading ${source} to ${target}`);
  await communicator.upload(fileContent(path, facts.size), target, { signal, mode: facts.mode & 0o777 });
}

function factsOf(source: string, path: string): Stats {
  const found = atPath(path);
  if (typeof found === 'string') throw new BuildError(`The source ${source} ${found}.`);
  return found;
}

async function download(source: string, destination: string, context: ProvisionContext): Promise<void> {
  if (hasWildcards(source)) return downloadMatching(source, destination, context);
  return downloadNamed(source, destination, context);
}

async function downloadNamed(source: string, destination: string, context: ProvisionContext): Promise<void> {
  const { communicator, signal, resolvePath } = context;
  const target = resolvePath(destination);
  tell(context, `Downloading ${source} to ${destination}`);
  if (endsInSlash(source)) return communicator.downloadFolder(source, target, { signal });
  const named = join(target, lastName(source));
  try {
    await communicator.download(source, fileTarget(destination, target, named), { signal });
  } catch (error) {
    if (!(error instanceof IsFolder)) throw error;
    await communicator.downloadFolder(source, named, { signal });
  }
}

function fileTarget(destination: string, target: string, named: string): string {
  if (endsInSlash(destination)) return named;
  if (existing(target)?.isDirectory() !== true) return target;
  throw new BuildError(`The destination ${destination} is a folder of the runner.`, {
    hint: 'End it with a slash to download into it.',
  });
}

/** Everything that fits comes into the destination, by its name, as with Packer over scp. */
async function downloadMatching(
  pattern: string,
  destination: string,
  context: ProvisionContext,
): Promise<void> {
  const { communicator, signal, resolvePath } = context;
  const found = await communicator.find(pattern, { signal });
  if (found.length === 0) {
    throw new BuildError(`Nothing on the guest fits ${pattern}.`, {
      hint: 'Check the pattern, and that the user that the build logs in as may list the folder. "*" fits no name that begins with a dot.',
    });
  }
  // A name with brackets that stand for nothing but themselves.
  if (found.length === 1 && found[0]?.path === pattern) return downloadNamed(pattern, destination, context);
  const target = resolvePath(destination);
  const arriving = new ArrivingFolder(target, pattern);
  const paths = new Map<string, string>();
  for (const { path, isFolder } of found) {
    const name = lastName(path);
    const twin = paths.get(name);
    if (twin !== undefined) {
      throw new BuildError(
        `${twin} and ${path} of the guest would both be downloaded to ${join(target, name)}.`,
        {
          hint: 'Download them by provisioners of their own, to different folders.',
        },
      );
    }
    paths.set(name, path);
    tell(context, `Downloading ${path} to ${join(destination, name)}`);
    if (isFolder) await communicator.downloadFolder(path, await arriving.folder([name]), { signal });
    else await communicator.download(path, await arriving.file([name]), { signal });
  }
}

function lastName(path: string): string {
  const trimmed = withoutEndSlashesOfWindows(path);
  return trimmed.slice(Math.max(trimmed.lastIndexOf('/'), trimmed.lastIndexOf('\\')) + 1);
}

/** A backslash is one on Windows; elsewhere nobody has a name that ends in one. */
function endsInSlash(path: string): boolean {
  return /[/\\]$/.test(path);
}

function tell({ events }: ProvisionContext, message: string): void {
  events.emit({ type: 'info', message });
}
