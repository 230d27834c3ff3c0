import { fileProblem, folderProblems } from '../communicators/index.js';
import { quoted } from '../errors/index.js';
import { existing } from './existing.js';
import type { CheckContext } from './provisioner.js';

/** As many as can be read at once. */
const MOST_PROBLEMS = 8;

/** Why a folder of the runner cannot be copied to a guest as it is, as it follows an option's name. */
export function uploadProblem(
  source: string,
  { resolvePath }: Pick<CheckContext, 'resolvePath'>,
): string | undefined {
  // A path that is only known when the build runs.
  if (source.includes('{{')) return undefined;
  const path = resolvePath(source);
  if (existing(path)?.isDirectory() !== true) return undefined;
  const own = fileProblem(path);
  if (own !== undefined) return `names the folder ${quoted(source)}, which ${own}.`;
  const problems = folderProblems(path, MOST_PROBLEMS + 1);
  if (problems.length === 0) return undefined;
  const shown = problems.slice(0, MOST_PROBLEMS);
  if (problems.length > shown.length) shown.push('and there is more of that kind');
  return `names the folder ${quoted(source)}, which cannot be copied as it is: ${shown.join('; ')}. Take that out of it, or copy what is beside it by itself.`;
}
