import { Job, type RunningStep, type StepResult } from '../__tests__/e2e/runner.js';
import { startSimulator, type Simulator } from '../src/simulator/index.js';
import type { Held } from './held.js';
import { fullBuild, furnish, isRightImage, OWN_REGION, REGIONS } from './scenario.js';
import { judge, judgeMoment, type Wrong } from './verdict.js';

/** What happens to a job, and what comes after it. */
export const KILL_KINDS = [
  'main killed, then post',
  'main killed, post killed, then post again',
  'main killed, post killed, then the sweep',
  'SIGINT, then post',
  'SIGTERM, then post',
] as const;

export type KillKind = (typeof KILL_KINDS)[number];

/** `arrived`: the call takes effect, but its answer finds nobody; `answered`: the answer is on its way. */
export type Moment = 'arrived' | 'answered';

/** The nth call of an action, counted from 1, at one of its moments. */
export interface KillPoint {
  readonly kind: KillKind;
  readonly action: string;
  readonly nth: number;
  readonly moment: Moment;
  /** Which call of the post step it dies at, where it does. */
  readonly postDiesAt: number;
}

export interface KillRun {
  readonly point: KillPoint;
  readonly wrongs: readonly Wrong[];
  /** Whether the build came so far as to be killed. */
  readonly struck: boolean;
}

/** The signals of each kind, with the milliseconds after which they come: what GitHub's runner sends, and when. */
const SIGNALS: Readonly<Record<KillKind, readonly (readonly [NodeJS.Signals, number])[]>> = {
  'main killed, then post': [['SIGKILL', 0]],
  'main killed, post killed, then post again': [['SIGKILL', 0]],
  'main killed, post killed, then the sweep': [['SIGKILL', 0]],
  'SIGINT, then post': [
    ['SIGINT', 0],
    ['SIGTERM', 7_500],
    ['SIGKILL', 10_000],
  ],
  'SIGTERM, then post': [
    ['SIGTERM', 0],
    ['SIGKILL', 2_500],
  ],
};

/** Runs the action as the runner does, from dist/, kills it at a point, and judges what comes after. */
export async function runAndKill(point: KillPoint): Promise<KillRun> {
  const watch = new Watch();
  await using cloud = await startSimulator({
    guests: 'none',
    onCall: (moment, { action }) => watch.see(cloud, moment, action),
  });
  await using job = await Job.start();
  const furnished = await furnish(cloud);
  const inputs = asInputs(fullBuild(cloud, furnished));
  const main = await runMain(job, inputs, point, watch);
  await comeAfter(job, inputs, point, watch);
  const claims = {
    success: main.exitCode === 0,
    imageIds: imageIdsOf(main),
    isRight: (image: Held) => isRightImage(image, furnished),
  };
  const wrongs = [...watch.wrongs.values(), ...judge(cloud, furnished, claims), ...stackTraces(main)];
  return { point, wrongs, struck: watch.struck };
}

async function runMain(
  job: Job,
  inputs: Readonly<Record<string, string>>,
  { kind, action, nth, moment }: KillPoint,
  watch: Watch,
): Promise<StepResult> {
  let step: RunningStep | undefined;
  let timers: readonly NodeJS.Timeout[] = [];
  watch.at({ action, nth, moment }, () => {
    timers = SIGNALS[kind].map(([signal, after]) => setTimeout(() => step?.kill(signal), after));
  });
  try {
    return await job.main({ inputs, onStart: (running) => (step = running) });
  } finally {
    timers.forEach(clearTimeout);
  }
}

async function comeAfter(
  job: Job,
  inputs: Readonly<Record<string, string>>,
  { kind, postDiesAt }: KillPoint,
  watch: Watch,
): Promise<void> {
  if (kind.includes('post killed')) {
    let step: RunningStep | undefined;
    watch.afterCalls(postDiesAt, () => step?.kill('SIGKILL'));
    await job.post({ inputs, onStart: (running) => (step = running) });
  }
  watch.rest();
  if (!kind.endsWith('the sweep')) {
    await job.post({ inputs });
    return;
  }
  const {
    access_key: accessKey = '',
    secret_key: secretKey = '',
    custom_endpoint_ecs: endpoint = '',
  } = inputs;
  await job.sweep({
    inputs: {
      access_key: accessKey,
      secret_key: secretKey,
      custom_endpoint_ecs: endpoint,
      region: OWN_REGION,
      regions: JSON.stringify(REGIONS),
      older_than: '1ms',
    },
  });
}

/** Sees every call, and does what is to be done at one of them. */
class Watch {
  readonly wrongs = new Map<string, Wrong>();
  struck = false;
  #due: ((moment: Moment, action: string) => boolean) | undefined;
  #strike: () => void = () => undefined;

  see(cloud: Simulator, moment: Moment, action: string): void {
    for (const wrong of judgeMoment(cloud)) this.wrongs.set(wrong.what, wrong);
    if (this.#due?.(moment, action) !== true) return;
    this.struck = true;
    this.#due = undefined;
    this.#strike();
  }

  at({ action, nth, moment }: Pick<KillPoint, 'action' | 'nth' | 'moment'>, strike: () => void): void {
    let left = nth;
    this.#due = (now, called) => now === moment && called === action && --left === 0;
    this.#strike = strike;
  }

  afterCalls(count: number, strike: () => void): void {
    let left = count;
    this.#due = (moment) => moment === 'answered' && --left <= 0;
    this.#strike = strike;
  }

  rest(): void {
    this.#due = undefined;
  }
}

/** As under `with:`. */
function asInputs(options: Readonly<Record<string, unknown>>): Record<string, string> {
  const texts = Object.entries(options).map(
    ([name, value]) => [name, typeof value === 'string' ? value : JSON.stringify(value)] as const,
  );
  return Object.fromEntries(texts);
}

function imageIdsOf({ outputs }: StepResult): Record<string, string> {
  return JSON.parse(outputs['image_ids'] ?? '{}') as Record<string, string>;
}

function stackTraces({ log }: StepResult): Wrong[] {
  const line = /^\s+at .*:\d+:\d+\)?$/m.exec(log);
  return line === null ? [] : [{ kind: 'unclear error', what: `a stack trace in the log: ${line[0]}` }];
}
