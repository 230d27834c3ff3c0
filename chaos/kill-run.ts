import { setTimeout as sleep } from 'node:timers/promises';
import { Job, type RunningStep, type StepOptions, type StepResult } from '../__tests__/e2e/runner.js';
import { startSimulator, type Simulator } from '../src/simulator/index.js';
import { templateOf } from './fault-run.js';
import { entriesOf, judge, Watch, type StepReport, type Story, type Wrong } from './judge/index.js';
import { toldLate } from './judge/remains.js';
import { Keepalive } from './keepalive.js';
import type { Ran } from './ran.js';
import { furnish, OWN_REGION, scenarioNamed, type Builder, type Given } from './scenarios/index.js';
import { World } from './world.js';

/** What happens to a job, and what comes after it. A sweep comes two days later, unless it comes beside the build. */
export const KILL_KINDS = [
  'main killed, then post',
  'main killed, post killed, then post again',
  'main killed, post killed, then the sweep',
  'main killed, sweep killed, then the sweep again',
  'main killed, the effect 12 s later, then post, then the sweep',
  'SIGINT, then post',
  'SIGTERM, then post',
  'a sweep beside the living build',
] as const;

export type KillKind = (typeof KILL_KINDS)[number];

/** The nth call of an action, counted from 1, at one of its moments. */
export interface KillPoint {
  readonly kind: KillKind;
  readonly action: string;
  readonly nth: number;
  /** `arrived`: the call takes effect, but its answer finds nobody; `answered`: the answer is on its way. */
  readonly moment: 'arrived' | 'answered';
  /** Which call of the post step or the sweep it dies at, where it does. */
  readonly laterDiesAt: number;
}

type Signals = readonly (readonly [NodeJS.Signals, number])[];

const AT_ONCE: Signals = [['SIGKILL', 0]];

/** The signals with the milliseconds after which they come: what GitHub's runner sends, and when. */
const SIGINT: Signals = [
  ['SIGINT', 0],
  ['SIGTERM', 7_500],
  ['SIGKILL', 10_000],
];
const SIGTERM: Signals = [
  ['SIGTERM', 0],
  ['SIGKILL', 2_500],
];

const LATE_EFFECT_SECONDS = 12;
const TWO_DAYS = 2 * 24 * 60 * 60;
const LATER = new URL('./later.mjs', import.meta.url).href;

/** A step that takes longer than this is stuck: no step of these needs a minute. */
const HANG_MS = 120_000;

/** Runs a scenario as the runner does, from dist/, kills it at a point, and judges what comes after. */
export async function runAndKill(name: string, point: KillPoint): Promise<Ran> {
  const scenario = scenarioNamed(name);
  const trigger = new Trigger();
  const watch = new Watch();
  using _alive = new Keepalive();
  await using cloud = await startSimulator({
    guests: scenario.guests,
    onCall: (moment, { action }) => {
      watch.look();
      trigger.see(moment, action);
    },
  });
  await using job = await Job.start();
  const given = await furnish(cloud, scenario);
  const builders = scenario.builders(given);
  await job.write('template.json', JSON.stringify(withoutAccess(templateOf(scenario, given, builders))));
  const before = World.of(cloud);
  watch.begin(given);

  const course = new Course(cloud, job, trigger, { given, builders, before });
  const story = await course.run(point);
  const { wrongs, keptAndTold } = judge(story);
  const { main } = story;
  return {
    ending: main.exitCode === null ? 'killed' : main.exitCode === 0 ? 'success' : 'clear error',
    wrongs: [...watch.wrongs, ...course.wrongs, ...wrongs],
    keptAndTold,
    error: entriesOf(main).find(({ error }) => error !== null)?.error ?? undefined,
    logs: [main, ...story.later].map(({ log }) => log),
    struck: trigger.struck,
  };
}

/** What a job goes through, step by step. */
class Course {
  readonly wrongs: Wrong[] = [];
  readonly #inputs: Readonly<Record<string, string>>;

  constructor(
    private readonly cloud: Simulator,
    private readonly job: Job,
    private readonly trigger: Trigger,
    private readonly facts: {
      readonly given: Given;
      readonly builders: readonly Builder[];
      readonly before: World;
    },
  ) {
    this.#inputs = {
      template: 'template.json',
      access_key: cloud.accessKey,
      secret_key: cloud.secretKey,
      custom_endpoint_ecs: `127.0.0.1:${cloud.port}`,
    };
  }

  async run(point: KillPoint): Promise<Story> {
    switch (point.kind) {
      case 'main killed, then post':
        return this.#ended(await this.#main(point, AT_ONCE), () => [() => this.#post()]);
      case 'main killed, post killed, then post again':
        return this.#ended(await this.#main(point, AT_ONCE), () => [
          () => this.#dying(point.laterDiesAt, (start) => this.#post(start)),
          () => this.#post(),
        ]);
      case 'main killed, post killed, then the sweep':
        return this.#ended(await this.#main(point, AT_ONCE), () => [
          () => this.#dying(point.laterDiesAt, (start) => this.#post(start)),
          () => this.#sweepTwoDaysLater(),
        ]);
      case 'main killed, sweep killed, then the sweep again':
        return this.#ended(await this.#main(point, AT_ONCE), () => [
          () => this.#dying(point.laterDiesAt, (start) => this.#sweepTwoDaysLater(start)),
          () => this.#sweep(TWO_DAYS),
        ]);
      case 'main killed, the effect 12 s later, then post, then the sweep':
        return this.#lateEffect(point);
      case 'SIGINT, then post':
        return this.#ended(await this.#main(point, SIGINT), () => [() => this.#post()]);
      case 'SIGTERM, then post':
        return this.#ended(await this.#main(point, SIGTERM), () => [() => this.#post()]);
      case 'a sweep beside the living build':
        return this.#sweptBeside(point);
    }
  }

  /** Main, until its process has ended; the signals begin at the point. */
  async #main(point: KillPoint, signals: Signals): Promise<StepReport> {
    let step: RunningStep | undefined;
    let timers: readonly NodeJS.Timeout[] = [];
    this.trigger.at(point, () => {
      timers = signals.map(([signal, after]) => setTimeout(() => step?.kill(signal), after));
    });
    try {
      return await this.#watched('main', (start) =>
        this.job.main({
          inputs: this.#inputs,
          onStart: (running) => {
            step = running;
            start(running);
          },
        }),
      );
    } finally {
      timers.forEach(clearTimeout);
      this.trigger.rest();
    }
  }

  /** Main has ended; what comes later comes now, one after the other. */
  async #ended(main: StepReport, laterSteps: () => readonly (() => Promise<StepReport>)[]): Promise<Story> {
    const owesAccount = main.exitCode !== null && !main.log.includes('The time for releasing is over');
    const built = owesAccount ? World.of(this.cloud) : undefined;
    const later: StepReport[] = [];
    for (const step of laterSteps()) later.push(await step());
    await allAnswered(this.cloud);
    return { ...this.facts, main, built, later, after: World.of(this.cloud) };
  }

  async #lateEffect(point: KillPoint): Promise<Story> {
    const { action, nth } = point;
    this.cloud.setFaults([
      { match: { action }, calls: { from: nth }, effect: { kind: 'delay', seconds: LATE_EFFECT_SECONDS } },
    ]);
    const main = await this.#main(point, AT_ONCE);
    return this.#ended(main, () => [
      async () => {
        const post = await this.#post();
        await allAnswered(this.cloud);
        const { before } = this.facts;
        this.wrongs.push(...toldLate({ before, after: World.of(this.cloud), main, later: [post] }));
        return post;
      },
      () => this.#sweepTwoDaysLater(),
    ]);
  }

  async #sweptBeside(point: KillPoint): Promise<Story> {
    let sweep: Promise<StepReport> | undefined;
    this.trigger.at(point, () => {
      sweep = this.#sweep(0);
    });
    const main = await this.#watched('main', (onStart) => this.job.main({ inputs: this.#inputs, onStart }));
    // Calls that come later, such as the post step's, would begin a sweep that nobody waits for.
    this.trigger.rest();
    const swept = await sweep;
    if (main.exitCode !== 0)
      this.wrongs.push({ kind: 'stranger touched', what: 'a build beside which a sweep ran has failed' });
    return this.#ended(main, () => [async () => swept ?? this.#sweep(0), () => this.#post()]);
  }

  /** A step that is killed when its nth call has been answered. */
  async #dying(
    nth: number,
    run: (onStart: (step: RunningStep) => void) => Promise<StepReport>,
  ): Promise<StepReport> {
    let step: RunningStep | undefined;
    this.trigger.afterCalls(nth, () => step?.kill('SIGKILL'));
    const report = await run((running) => (step = running));
    this.trigger.rest();
    return report;
  }

  #post(onStart: (step: RunningStep) => void = () => undefined): Promise<StepReport> {
    return this.#watched('post', (start) =>
      this.job.post({ inputs: this.#inputs, onStart: both(onStart, start) }),
    );
  }

  #sweepTwoDaysLater(onStart?: (step: RunningStep) => void): Promise<StepReport> {
    this.cloud.passTime(TWO_DAYS);
    return this.#sweep(TWO_DAYS, onStart);
  }

  /** Over its default: what is past the time that its build wrote into its tags. */
  #sweep(aheadSeconds: number, onStart: (step: RunningStep) => void = () => undefined): Promise<StepReport> {
    const { template: _, ...access } = this.#inputs;
    const regions = this.facts.builders.flatMap(({ wants }) => wants.map(({ region }) => region));
    return this.#watched('the sweep', (start) =>
      this.job.sweep({
        inputs: { ...access, region: OWN_REGION, regions: JSON.stringify([...new Set(regions)]) },
        env: { NODE_OPTIONS: `--import ${LATER}`, CHAOS_AHEAD_MS: String(aheadSeconds * 1000) },
        onStart: both(onStart, start),
      }),
    );
  }

  /** Ends a step that hangs, and says so. */
  async #watched(
    name: string,
    run: (onStart: NonNullable<StepOptions['onStart']>) => Promise<StepResult>,
  ): Promise<StepReport> {
    let running: RunningStep | undefined;
    const limit = setTimeout(() => {
      this.wrongs.push({ kind: 'hang', what: `${name} was not done in ${HANG_MS / 1000} s` });
      running?.kill('SIGKILL');
    }, HANG_MS);
    try {
      return await run((step) => (running = step));
    } finally {
      clearTimeout(limit);
    }
  }
}

function both(one: (step: RunningStep) => void, other: (step: RunningStep) => void) {
  return (step: RunningStep) => {
    one(step);
    other(step);
  };
}

/** Does what is to be done at one of the calls. */
class Trigger {
  struck = false;
  #isDue: ((moment: KillPoint['moment'], action: string) => boolean) | undefined;
  #strike: () => void = () => undefined;

  see(moment: KillPoint['moment'], action: string): void {
    if (this.#isDue?.(moment, action) !== true) return;
    this.struck = true;
    this.#isDue = undefined;
    this.#strike();
  }

  at({ action, nth, moment }: Pick<KillPoint, 'action' | 'nth' | 'moment'>, strike: () => void): void {
    let left = nth;
    this.#isDue = (now, called) => now === moment && called === action && --left === 0;
    this.#strike = strike;
  }

  afterCalls(count: number, strike: () => void): void {
    let left = count;
    const { struck } = this;
    this.#isDue = (moment) => moment === 'answered' && --left <= 0;
    this.#strike = () => {
      // Whether main was struck is what counts.
      this.struck = struck;
      strike();
    };
  }

  rest(): void {
    this.#isDue = undefined;
  }
}

/** The way to the cloud is in the inputs, as it should be. */
function withoutAccess(template: object): object {
  const secret = ['access_key', 'secret_key', 'custom_endpoint_ecs'];
  return JSON.parse(
    JSON.stringify(template, (name, value: unknown) => (secret.includes(name) ? undefined : value)),
  ) as object;
}

async function allAnswered(cloud: Simulator): Promise<void> {
  while (cloud.calls().some(({ milliseconds }) => milliseconds === undefined)) await sleep(50);
}
