import type { FaultRule, Simulator } from '../../src/simulator/index.js';
import { allAnswered } from '../all-answered.js';
import { lagEffect } from '../faults.js';
import { toldLate } from '../judge/remains.js';
import type { StepReport, Story, Wrong } from '../judge/index.js';
import { World } from '../world.js';
import { lagOf, type KillKind, type KillPoint } from './points.js';
import { AT_ONCE, SIGINT, SIGTERM, type Steps } from './steps.js';
import type { Trigger } from './trigger.js';

const LATE_EFFECT_SECONDS = 12;
/** Until the cloud shows something: well within the half minute that the post step looks for it. */
const LATE_LOOK_SECONDS = 6;

/** What one job goes through, step by step. */
export class Course {
  readonly wrongs: Wrong[] = [];

  constructor(
    private readonly cloud: Simulator,
    private readonly steps: Steps,
    private readonly trigger: Trigger,
    private readonly facts: Pick<Story, 'given' | 'builders' | 'before'>,
  ) {}

  async run(point: KillPoint & { readonly kind: KillKind }): Promise<Story> {
    const { steps } = this;
    const lag = lagOf(point.kind);
    if (lag !== undefined) this.#strikeCall(point, lagEffect(lag, LATE_LOOK_SECONDS));
    const dyingPost = () => steps.dying(point.laterDiesAt, (start) => steps.post(start));
    switch (point.kind) {
      case 'main killed, then post':
      case 'main killed, what it made listed late, then post':
      case 'main killed, its tags late, then post':
        return this.#ended(await steps.killedMain(point, AT_ONCE), [() => steps.post()]);
      case 'main killed, post killed, then post again':
        return this.#ended(await steps.killedMain(point, AT_ONCE), [dyingPost, () => steps.post()]);
      case 'main killed, post killed, then the sweep':
      case 'main killed, what it made listed late, post killed, then the sweep':
      case 'main killed, its tags late, post killed, then the sweep':
        return this.#ended(await steps.killedMain(point, AT_ONCE), [
          dyingPost,
          () => steps.sweepTwoDaysLater(),
        ]);
      case 'main killed, sweep killed, then the sweep again':
        return this.#ended(await steps.killedMain(point, AT_ONCE), [
          () => steps.dying(point.laterDiesAt, (start) => steps.sweepTwoDaysLater(start)),
          () => steps.sweep({ isTwoDaysLater: true }),
        ]);
      case 'main killed, the effect 12 s later, then post, then the sweep':
        return this.#lateEffect(point);
      case 'SIGINT, then post':
      case 'SIGINT, what it made listed late, then post':
      case 'SIGINT, its tags late, then post':
        return this.#ended(await steps.killedMain(point, SIGINT), [() => steps.post()]);
      case 'SIGTERM, then post':
        return this.#ended(await steps.killedMain(point, SIGTERM), [() => steps.post()]);
      case 'a sweep beside the living build':
        return this.#sweptBeside(point);
    }
  }

  /** Main has ended; what comes later comes now, one after the other. */
  async #ended(main: StepReport, laterSteps: readonly (() => Promise<StepReport>)[]): Promise<Story> {
    const owesAccount = main.exitCode !== null && !main.log.includes('The time for releasing is over');
    const built = owesAccount ? World.of(this.cloud) : undefined;
    const later: StepReport[] = [];
    for (const step of laterSteps) later.push(await step());
    await allAnswered(this.cloud);
    return { ...this.facts, main, built, later, after: World.of(this.cloud) };
  }

  async #lateEffect(point: KillPoint): Promise<Story> {
    this.#strikeCall(point, { kind: 'delay', seconds: LATE_EFFECT_SECONDS });
    const main = await this.steps.killedMain(point, AT_ONCE);
    return this.#ended(main, [
      async () => {
        const post = await this.steps.post();
        await allAnswered(this.cloud);
        const { before } = this.facts;
        this.wrongs.push(...toldLate({ before, after: World.of(this.cloud), main, later: [post] }));
        return post;
      },
      () => this.steps.sweepTwoDaysLater(),
    ]);
  }

  #strikeCall({ at }: KillPoint, effect: FaultRule['effect']): void {
    if ('line' in at) throw new Error('A line of the log has no effect in the cloud.');
    this.cloud.setFaults([{ match: { action: at.action }, calls: { from: at.nth }, effect }]);
  }

  async #sweptBeside(point: KillPoint): Promise<Story> {
    let sweep: Promise<StepReport> | undefined;
    this.trigger.at(point, () => {
      sweep = this.steps.sweep();
    });
    const main = await this.steps.main();
    // Calls that come later, such as the post step's, would begin a sweep that nobody waits for.
    this.trigger.rest();
    const swept = await sweep;
    if (main.exitCode !== 0)
      this.wrongs.push({ kind: 'stranger touched', what: 'a build beside which a sweep ran has failed' });
    return this.#ended(main, [async () => swept ?? this.steps.sweep(), () => this.steps.post()]);
  }
}
