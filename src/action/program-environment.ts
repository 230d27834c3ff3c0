import type { RunnerEnvironment } from './runner.js';

/**
 * The environment as a template may see it, and the programs that a template has run on the runner: without what is this
 * action's own. That is its inputs, which hold secrets; its state; the runner's tokens (of the job's identity, of
 * caches and artifacts); and the files by which a step sets outputs, and variables of the steps after it. Everything else
 * the workflow has given to the job or the step by name, as to any other step, and stays.
 */
export function programEnvironment({ env }: Pick<RunnerEnvironment, 'env'>): RunnerEnvironment['env'] {
  // Windows does not tell cases apart.
  return Object.fromEntries(Object.entries(env).filter(([name]) => !isOurs(name.toUpperCase())));
}

function isOurs(name: string): boolean {
  return OWN_PREFIXES.some((prefix) => name.startsWith(prefix)) || OWN_FILES.includes(name);
}

const OWN_PREFIXES = ['INPUT_', 'STATE_', 'ACTIONS_'];

const OWN_FILES = ['GITHUB_ENV', 'GITHUB_OUTPUT', 'GITHUB_PATH', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY'];
