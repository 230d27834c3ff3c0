import type { Job, RunningStep, StepOptions, StepResult } from '../../__tests__/e2e/runner.js';
import type { Simulator } from '../../src/simulator/index.js';
import type { StepReport, Wrong } from '../judge/index.js';
import { OWN_REGION } from '../scenarios/index.js';
import type { KillPoint } from './points.js';
import type { Trigger } from './trigger.js';

/** Signals with the milliseconds after which they come. */
export type Signals = readonly (readonly [NodeJS.Signals, number])[];

export const AT_ONCE: Signals = [['SIGKILL', 0]];

/** What GitHub's runner sends when a job is cancelled, and when. */
export const SIGINT: Signals = [
  ['SIGINT', 0],
  ['SIGTERM', 7_500],
  ['SIGKILL', 10_000],
];

/** The same where the first signal is not for this process, or not heard. */
export const SIGTERM: Signals = [
  ['SIGTERM', 0],
  ['SIGKILL', 2_500],
];

const TWO_DAYS = 2 * 24 * 60 * 60;
const LATER = new URL('../later.mjs', import.meta.url).href;

/** A step that takes longer than this is stuck: no step of these needs a minute. */
const HANG_MS = 120_000;

type OnStart = NonNullable<StepOptions['onStart']>;

export interface StepsSettings {
  readonly cloud: Simulator;
  readonly job: Job;
  readonly trigger: Trigger;
  /** All that the sweep is to look into. */
  readonly regions: readonly string[];
  /** Whose run it is; the account's owner's by default. */
  readonly keys?: { readonly accessKey: string; readonly secretKey: string };
  /** As GITHUB_RUN_ID. */
  readonly runId?: string;
}

/** The steps of a job, which end when they are told to, or as they please; none of them hangs unseen. */
export class Steps {
  readonly hangs: Wrong[] = [];
  readonly accessKey: string;
  readonly #inputs: Readonly<Record<string, string>>;
  readonly #env: Readonly<Record<string, string>>;

  constructor(private readonly settings: StepsSettings) {
    const { cloud, keys = cloud, runId = '4711' } = settings;
    this.accessKey = keys.accessKey;
    this.#inputs = {
      template: 'template.json',
      access_key: keys.accessKey,
      secret_key: keys.secretKey,
      custom_endpoint_ecs: `127.0.0.1:${cloud.port}`,
    };
    this.#env = { GITHUB_RUN_ID: runId };
  }

  /** Main, until its process has ended; the signals begin at the point. */
  async killedMain(point: KillPoint, signals: Signals, ofWhom?: string): Promise<StepReport> {
    const { trigger } = this.settings;
    let step: RunningStep | undefined;
    let timers: readonly NodeJS.Timeout[] = [];
    const strike = () => {
      timers = signals.map(([signal, after]) => setTimeout(() => step?.kill(signal), after));
    };
    trigger.at(point, strike, ofWhom);
    try {
      return await this.main((running) => (step = running));
    } finally {
      timers.forEach(clearTimeout);
      trigger.rest();
    }
  }

  main(onStart: OnStart = () => undefined): Promise<StepReport> {
    const { job, trigger } = this.settings;
    return this.#watched('main', onStart, (start) =>
      job.main({
        inputs: this.#inputs,
        env: this.#env,
        onStart: start,
        onLog: (text) => {
          trigger.read(text);
        },
      }),
    );
  }

  post(onStart: OnStart = () => undefined): Promise<StepReport> {
    const { job } = this.settings;
    return this.#watched('post', onStart, (start) =>
      job.post({ inputs: this.#inputs, env: this.#env, onStart: start }),
    );
  }

  /** By the clock of cloud and sweep alike. */
  sweepTwoDaysLater(onStart?: OnStart): Promise<StepReport> {
    this.settings.cloud.passTime(TWO_DAYS);
    return this.sweep({ isTwoDaysLater: true }, onStart);
  }

  /** Over its default: what is past the time that its build wrote into its tags. */
  sweep({ isTwoDaysLater = false } = {}, onStart: OnStart = () => undefined): Promise<StepReport> {
    const { job, regions } = this.settings;
    const { template: _, ...access } = this.#inputs;
    const aheadMs = isTwoDaysLater ? TWO_DAYS * 1000 : 0;
    return this.#watched('the sweep', onStart, (start) =>
      job.sweep({
        inputs: { ...access, region: OWN_REGION, regions: JSON.stringify(regions) },
        env: { ...this.#env, NODE_OPTIONS: `--import ${LATER}`, CHAOS_AHEAD_MS: String(aheadMs) },
        onStart: start,
      }),
    );
  }

  /** A step that is killed when its nth call has been answered. */
  async dying(nth: number, run: (onStart: OnStart) => Promise<StepReport>): Promise<StepReport> {
    const { trigger } = this.settings;
    let step: RunningStep | undefined;
    trigger.afterCalls(nth, () => step?.kill('SIGKILL'));
    const report = await run((running) => (step = running));
    trigger.rest();
    return report;
  }

  /** Ends a step that hangs, and says so. */
  async #watched(
    name: string,
    onStart: OnStart,
    run: (onStart: OnStart) => Promise<StepResult>,
  ): Promise<StepReport> {
    let running: RunningStep | undefined;
    const limit = setTimeout(() => {
      this.hangs.push({ kind: 'hang', what: `${name} was not done in ${HANG_MS / 1000} s` });
      running?.kill('SIGKILL');
    }, HANG_MS);
    try {
      return await run((step) => {
        running = step;
        onStart(step);
      });
    } finally {
      clearTimeout(limit);
    }
  }
}
