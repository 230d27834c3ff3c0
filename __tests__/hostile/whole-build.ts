import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Pace } from '../../src/alicloud/index.js';
import { builderKinds, runBuilds, type BuildResult, type PlannedBuild } from '../../src/builders/index.js';
import { formatProblem, Problems } from '../../src/errors/index.js';
import { Events, type BuildEvent } from '../../src/events/index.js';
import { provisionerKinds } from '../../src/provisioners/index.js';
import { locatedYaml, planBuilds, templateOfInputs } from '../../src/template/index.js';

/** A cloud that is done in milliseconds is asked as often, and a call that hangs is given up soon. */
const PACE: Pace = {
  wait: { shortestPauseMs: 10, longestPauseMs: 50, appearWithinMs: 1_000 },
  retry: {
    firstPauseMs: 10,
    longestPauseMs: 50,
    longestNotYetPauseMs: 50,
    firstThrottledPauseMs: 20,
    longestThrottledPauseMs: 200,
    totalMs: 5_000,
  },
  readTimeoutMs: 1_500,
};

export interface Ran {
  readonly result: BuildResult;
  readonly events: readonly BuildEvent[];
  /** What the post step could not release; undefined where it had nothing to do. */
  readonly left: number;
}

export interface RunSettings {
  readonly signal: AbortSignal;
  /** Called between the build and its post step. */
  readonly beforePost?: () => void;
  /** As in a template. Default: none. */
  readonly provisioners?: readonly object[];
}

/**
 * One run of the product: the build, then, as the runner does, its post step.
 */
export async function runBuild(
  options: Readonly<Record<string, unknown>>,
  { signal, beforePost = () => undefined, provisioners = [] }: RunSettings,
): Promise<Ran> {
  const folder = mkdtempSync(join(tmpdir(), 'chaos-'));
  try {
    const build = plan(options, provisioners, folder);
    const events: BuildEvent[] = [];
    const listener = (event: BuildEvent) => void events.push(event);
    const [result] = await runBuilds([build], {
      env: {},
      programEnv: process.env,
      pace: PACE,
      idToken: noToken,
      signal,
      ledgerFolder: folder,
      run: RUN,
      listener,
      onProgress: () => undefined,
    });
    if (result === undefined) throw new Error('There was nothing to build.');
    beforePost();
    const late = new Events(build.name);
    late.subscribe(listener);
    const left = await build.kind.release(build.options, {
      env: {},
      pace: PACE,
      idToken: noToken,
      events: late,
      ledgerPath: join(folder, 'build-1.jsonl'),
      placeOf: build.placeOf,
      signal: AbortSignal.timeout(20_000),
      run: RUN,
    });
    return { result, events, left: left.length };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function plan(
  options: Readonly<Record<string, unknown>>,
  provisioners: readonly object[],
  workspace: string,
): PlannedBuild {
  const problems = new Problems();
  const written = Object.entries(options).map(
    ([name, value]) => [name, locatedYaml(JSON.stringify(value), `input "${name}"`)] as const,
  );
  const context = { problems, notice: () => undefined };
  const template = templateOfInputs(
    'alicloud-ecs',
    {
      options: new Map(written),
      provisioners: locatedYaml(JSON.stringify(provisioners), 'input "provisioners"'),
    },
    {
      ...context,
      facts: { startedAt: new Date(), workingDirectory: workspace, env: {} },
      variables: undefined,
    },
  );
  const [build] = planBuilds(template, { ...context, builderKinds, provisionerKinds, env: {}, workspace });
  if (build === undefined || problems.all.length > 0)
    throw new Error(problems.all.map(formatProblem).join('\n'));
  return build;
}

const RUN = 'octo/hostile run 1.1';

const noToken = () => Promise.reject(new Error('There is no job here.'));
