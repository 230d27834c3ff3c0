import type { Stats } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileContent } from '../communicators/index.js';
import { BuildError, toError } from '../errors/index.js';
import {
  defaulted,
  flag,
  listOf,
  oneOf,
  optional,
  required,
  text,
  type OptionValues,
} from '../options/index.js';
import { existing } from './existing.js';
import type { CheckContext, ProvisionContext, ProvisionerKind } from './provisioner.js';

/** As Packer, which puts the content into a temporary file first: it may be a secret. */
const CONTENT_MODE = 0o600;

const options = {
  source: optional(
    text(),
    'Path of the file or folder to copy. A folder with a trailing slash stands for what it holds, one without for itself.',
  ),
  sources: optional(listOf(text()), 'Paths of several files or folders to copy.'),
  content: optional(text(), 'The content of the file to write on the guest, instead of a source.'),
  destination: required(
    text(),
    'Where to copy to. With a trailing slash it is a folder to copy into, which must exist for files.',
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
  const facts = existing(resolvePath(source.replace(/(?<=.)\/+$/, '')));
  if (facts === undefined) {
    return `names ${JSON.stringify(source)}, which does not exist; if the build makes it, set generated to true.`;
  }
  return endsInSlash(source) && !facts.isDirectory()
    ? `names ${JSON.stringify(source)}, which is not a folder.`
    : undefined;
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
  const facts = await factsOf(source, path);
  const name = basename(path);
  if (facts.isDirectory()) {
    const target = endsInSlash(source) ? destination : `${destination.replace(/\/+$/, '')}/${name}`;
    tell(context, `Uploading the folder ${source} to ${target}`);
    return communicator.uploadFolder(path, target, { signal });
  }
  const target = endsInSlash(destination) ? destination + name : destination;
  tell(context, `Uploading ${source} to ${target}`);
  await communicator.upload(fileContent(path, facts.size), target, { signal, mode: facts.mode & 0o777 });
}

async function factsOf(source: string, path: string): Promise<Stats> {
  try {
    return await stat(path);
  } catch (error) {
    throw new BuildError(`The source ${source} cannot be read: ${toError(error).message}.`, { cause: error });
  }
}

async function download(source: string, destination: string, context: ProvisionContext): Promise<void> {
  const { communicator, signal, resolvePath } = context;
  const target = resolvePath(destination);
  tell(context, `Downloading ${source} to ${destination}`);
  if (endsInSlash(source)) return communicator.downloadFolder(source, target, { signal });
  const name = source.slice(Math.max(source.lastIndexOf('/'), source.lastIndexOf('\\')) + 1);
  await communicator.download(source, endsInSlash(destination) ? join(target, name) : target, { signal });
}

/** A backslash is one on Windows; elsewhere nobody has a name that ends in one. */
function endsInSlash(path: string): boolean {
  return /[/\\]$/.test(path);
}

function tell({ events }: ProvisionContext, message: string): void {
  events.emit({ type: 'info', message });
}
