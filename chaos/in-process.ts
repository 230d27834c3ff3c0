import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildLog, Timeline, type Console } from '../src/action/index.js';
import { outputs } from '../src/action/outputs.js';
import { summaryMarkdown } from '../src/action/summary.js';
import type { Pace } from '../src/alicloud/index.js';
import {
  builderKinds,
  ledgerPath,
  runBuilds,
  type BuildResult,
  type PlannedBuild,
} from '../src/builders/index.js';
import { describeError, formatProblem, Problems } from '../src/errors/index.js';
import { Events } from '../src/events/index.js';
import { provisionerKinds } from '../src/provisioners/index.js';
import { planBuilds, readLegacyTemplate } from '../src/template/index.js';
import type { StepReport } from './judge/index.js';

/** In seconds: a call that hangs is given up soon, but not where a busy machine alone makes it wait. */
export const TIME_OUT = 3;

/** A cloud that is done in milliseconds is asked as often. */
const PACE: Pace = {
  wait: { shortestPauseMs: 10, longestPauseMs: 50, appearWithinMs: 1_000 },
  retry: {
    firstPauseMs: 10,
    longestPauseMs: 50,
    longestNotYetPauseMs: 50,
    firstThrottledPauseMs: 20,
    longestThrottledPauseMs: 200,
    totalMs: 3.5 * TIME_OUT * 1000,
  },
  readTimeoutMs: TIME_OUT * 1000,
};

const POST_LIMIT_MS = 30_000;

/** A job on a runner, in this process: what the bundles in dist/ do, at a pace that lets thousands of them run. */
export class InProcessJob implements Disposable {
  readonly #folder = mkdtempSync(join(tmpdir(), 'chaos-'));
  readonly #builds: readonly PlannedBuild[];

  constructor(
    template: object,
    private readonly run: string,
    private readonly onLine: (line: string) => void = () => undefined,
  ) {
    this.#builds = plan(template, this.#folder);
  }

  [Symbol.dispose](): void {
    rmSync(this.#folder, { recursive: true });
  }

  async main(signal: AbortSignal): Promise<StepReport> {
    const log = new CapturedLog(this.onLine);
    const timeline = new Timeline();
    const write = buildLog({ builds: this.#builds.map(({ name }) => name), colour: false, console: log });
    const results = await runBuilds(this.#builds, {
      env: {},
      programEnv: {},
      pace: PACE,
      idToken: noToken,
      signal,
      ledgerFolder: this.#folder,
      run: this.run,
      listener: (event) => {
        write(event);
        timeline.listen(event);
      },
      onProgress: () => undefined,
    });
    for (const { cause } of results) if (cause !== undefined) log.error(describeCause(cause));
    return {
      exitCode: results.every(({ status }: BuildResult) => status === 'success') ? 0 : 1,
      log: log.text,
      outputs: outputs(results),
      summary: summaryMarkdown({ results, timeline, now: Date.now() }),
    };
  }

  async post(): Promise<StepReport> {
    const log = new CapturedLog();
    const write = buildLog({ builds: this.#builds.map(({ name }) => name), colour: false, console: log });
    await Promise.all(
      this.#builds.map(async (build, index) => {
        const events = new Events(build.name);
        events.subscribe(write);
        await build.kind
          .release(build.options, {
            env: {},
            pace: PACE,
            idToken: noToken,
            events,
            ledgerPath: ledgerPath(this.#folder, index),
            placeOf: build.placeOf,
            signal: AbortSignal.timeout(POST_LIMIT_MS),
            run: this.run,
          })
          .catch((error: unknown) => log.warning(describeError(error)));
      }),
    );
    return { exitCode: 0, log: log.text, outputs: {}, summary: '' };
  }
}

/** An accident of ours shows its stack, which the judge looks for. */
function describeCause(cause: unknown): string {
  const isAccident = cause instanceof TypeError || cause instanceof RangeError;
  return isAccident ? `${describeError(cause)}\n${cause.stack ?? ''}` : describeError(cause);
}

/** The job's log, as the runner would have it. */
class CapturedLog implements Console {
  text = '';

  constructor(private readonly onLine: (line: string) => void = () => undefined) {}

  line = (text: string) => this.#write(text);
  startGroup = (title: string) => this.#write(`::group::${title}`);
  endGroup = () => this.#write('::endgroup::');
  notice = (message: string) => this.#write(`::notice::${oneLine(message)}`);
  warning = (message: string) => this.#write(`::warning::${oneLine(message)}`);
  error = (message: string) => this.#write(`::error::${message}`);

  #write(line: string): void {
    this.text += `${line}\n`;
    this.onLine(line);
  }
}

function oneLine(text: string): string {
  return text.replaceAll('\n', '%0A');
}

function plan(template: object, workspace: string): readonly PlannedBuild[] {
  const problems = new Problems();
  const context = { problems, notice: () => undefined };
  const facts = { startedAt: new Date(), workingDirectory: workspace, env: {} };
  const text = JSON.stringify(template);
  const read = readLegacyTemplate(text, { ...context, facts, variables: undefined, file: 'template.json' });
  const builds = planBuilds(read, { ...context, builderKinds, provisionerKinds, env: {}, workspace });
  if (problems.all.length > 0) throw new Error(problems.all.map(formatProblem).join('\n'));
  return builds;
}

const noToken = () => Promise.reject(new Error('There is no job here.'));
