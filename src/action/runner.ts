import { tmpdir } from 'node:os';

/** What the runner tells a step by its environment, read once. */
export interface RunnerEnvironment {
  /** The whole environment, for the options and template functions that read variables. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Where relative paths start: GITHUB_WORKSPACE, else the working directory. */
  readonly workspace: string;
  /** Where temporary files go: RUNNER_TEMP, else the system's temporary folder. */
  readonly temp: string;
  /** Whether this process runs as a step of a job rather than by hand. */
  readonly onRunner: boolean;
  /** Whether the user asked for debug output (RUNNER_DEBUG). */
  readonly isDebug: boolean;
  /** Whether the log may be coloured: on a runner, unless NO_COLOR is set. */
  readonly colour: boolean;
  /** The workflow run, which temporary resources are tagged with. Undefined where there is none. */
  readonly run: WorkflowRun | undefined;
}

export interface WorkflowRun {
  readonly id: string;
  readonly attempt: string;
  /** `owner/name`. */
  readonly repository: string;
  readonly url: string;
}

/** @param env the process's environment; nothing else of this project reads it for the runner's facts */
export function readRunner(env: RunnerEnvironment['env'] = process.env): RunnerEnvironment {
  const onRunner = env['GITHUB_ACTIONS'] === 'true' || given(env['GITHUB_OUTPUT']) !== undefined;
  return {
    env,
    workspace: given(env['GITHUB_WORKSPACE']) ?? process.cwd(),
    temp: given(env['RUNNER_TEMP']) ?? tmpdir(),
    onRunner,
    isDebug: env['RUNNER_DEBUG'] === '1',
    colour: onRunner && given(env['NO_COLOR']) === undefined,
    run: workflowRun(env),
  };
}

/** Who runs this, for the tags of temporary resources. */
export function describeRun({ run }: Pick<RunnerEnvironment, 'run'>): string {
  return run === undefined ? 'a run by hand' : `${run.repository} run ${run.id}.${run.attempt}`;
}

function workflowRun(env: RunnerEnvironment['env']): WorkflowRun | undefined {
  const id = given(env['GITHUB_RUN_ID']);
  const repository = given(env['GITHUB_REPOSITORY']);
  if (id === undefined || repository === undefined) return undefined;
  const attempt = given(env['GITHUB_RUN_ATTEMPT']) ?? '1';
  const server = given(env['GITHUB_SERVER_URL']) ?? 'https://github.com';
  return { id, attempt, repository, url: `${server}/${repository}/actions/runs/${id}/attempts/${attempt}` };
}

/** An empty variable counts as one that is not set, as with inputs. */
function given(value: string | undefined): string | undefined {
  return value === '' ? undefined : value;
}
