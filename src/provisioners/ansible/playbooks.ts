import type { Stats } from 'node:fs';
import { uploadProblem } from '../upload-problem.js';
import type { CheckContext } from '../provisioner.js';
import { quoted, type Place } from '../../errors/index.js';
import { atPath } from '../../options/index.js';

export interface PlaybookValues {
  readonly playbook_file?: string | undefined;
  readonly playbook_files?: readonly string[] | undefined;
  readonly galaxy_file?: string | undefined;
}

/** The playbooks to run, in order. */
export function playbooksOf({
  playbook_file: one,
  playbook_files: several,
}: PlaybookValues): readonly string[] {
  return one === undefined ? (several ?? []) : [one];
}

/** Reports when there is no playbook, one too many ways to name it, or a file that is not there. */
export function checkPlaybooks(
  values: PlaybookValues,
  placeOf: (option: keyof PlaybookValues) => Place,
  context: CheckContext,
): void {
  const { problems, place } = context;
  if (playbooksOf(values).length === 0) {
    problems.add({
      place,
      message: 'One of playbook_file and playbook_files is required, and none is given.',
    });
  }
  if (values.playbook_file !== undefined && values.playbook_files !== undefined) {
    problems.add({
      option: 'playbook_files',
      place: placeOf('playbook_files'),
      message: 'is given together with playbook_file: only one of them may be.',
    });
  }
  for (const option of ['playbook_file', 'playbook_files', 'galaxy_file'] as const) {
    for (const path of [values[option] ?? []].flat())
      checkLocalPath(option, path, 'file', { ...context, place: placeOf(option) });
  }
}

/** Reports a path of the runner that cannot be copied to a guest, with all that is in it. */
export function checkCopiedPath(
  option: string,
  path: string,
  kind: 'file' | 'folder' | 'either',
  context: CheckContext,
): void {
  checkLocalPath(option, path, kind, context);
  const problem = uploadProblem(path, context);
  if (problem !== undefined) context.problems.add({ option, place: context.place, message: problem });
}

/** Reports a path of the runner where there is nothing, or something else. */
export function checkLocalPath(
  option: string,
  path: string,
  kind: 'file' | 'folder' | 'either',
  { problems, place, resolvePath }: CheckContext,
): void {
  // A path that is only known when the build runs.
  if (path.includes('{{')) return;
  const found = atPath(resolvePath(path));
  const problem = typeof found === 'string' ? found : kindProblem(found, kind);
  if (problem !== undefined)
    problems.add({ option, place, message: `names ${quoted(path)}, which ${problem}.` });
}

function kindProblem(found: Stats, kind: 'file' | 'folder' | 'either'): string | undefined {
  const isRight = kind === 'either' || (kind === 'file' ? found.isFile() : found.isDirectory());
  return isRight ? undefined : `is not a ${kind}`;
}
