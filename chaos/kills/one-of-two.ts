import type { Simulator } from '../../src/simulator/index.js';
import { allAnswered } from '../all-answered.js';
import { asOne } from '../as-one.js';
import { judgeReports } from '../judge/reports.js';
import { entriesOf, type StepReport, type Story, type Wrong } from '../judge/index.js';
import { isGood, runOf, World, type Thing } from '../world.js';
import type { KillPoint, OneOfTwoKind } from './points.js';
import { AT_ONCE, SIGINT, type Steps } from './steps.js';
import type { SeenCall } from './trigger.js';

export interface Two {
  readonly struck: Steps;
  readonly living: Steps;
  /** As GITHUB_RUN_ID. */
  readonly livingRunId: string;
}

/** What only the first of two comes to: the other one finds that the name is taken. */
const ONLY_THE_FIRST = /^(?:ModifyImageAttribute|TagResources|UntagResources|DeleteImage|DeleteSnapshot)$/;

/**
 * Two runs of one template, of which one is struck: what comes after it comes beside the other one, which must end as
 * if it were alone, or as the clear loser of the struck one's image.
 */
export class OneOfTwo {
  readonly wrongs: Wrong[] = [];
  readonly #livings = new Set<string>();
  #giveWay: () => void = () => undefined;

  constructor(
    private readonly cloud: Simulator,
    private readonly two: Two,
    private readonly facts: Pick<Story, 'given' | 'builders' | 'before'>,
  ) {}

  /** To be called at each call: remembers what is the living run's. */
  look(moment: 'arrived' | 'answered', { action, accessKeyId }: SeenCall): void {
    for (const thing of World.glimpse(this.cloud).all)
      if (this.#isLivings(thing)) this.#livings.add(thing.id);
    const isStruckOnes = accessKeyId === this.two.struck.accessKey;
    if (moment === 'answered' && action === 'RunInstances' && isStruckOnes) this.#giveWay();
  }

  /** The snapshots of the old image, too, bear its mark, from when they are doomed: whoever sweeps may finish that. */
  #isLivings(thing: Thing): boolean {
    const isNew = this.facts.before.same(thing) === undefined;
    return isNew && runOf(thing)?.includes(` run ${this.two.livingRunId}.`) === true;
  }

  async run(point: KillPoint & { readonly kind: OneOfTwoKind }): Promise<Story> {
    const { struck, living } = this.two;
    const isSwept =
      point.kind === 'one of two runs killed, then the sweep beside the other and two days later';
    const signals =
      point.kind === 'SIGINT to one of two runs, then its post beside the other' ? SIGINT : AT_ONCE;
    const afterwards = async () => {
      const main = await struck.killedMain(point, signals, struck.accessKey);
      return { main, later: await (isSwept ? struck.sweep() : struck.post()) };
    };
    const turn = this.#turnOfLiving(point);
    const [dead, alive] = await Promise.all([
      afterwards().finally(this.#giveWay),
      turn.then(() => living.main()),
    ]);
    this.#judgeTouches();
    const later = [dead.later, await living.post()];
    if (isSwept) later.push(await struck.sweepTwoDaysLater());
    await allAnswered(this.cloud);
    const after = World.of(this.cloud);
    this.#judgeLiving(alive, after);
    return { ...this.facts, main: asOne([dead.main, alive]), built: undefined, later, after };
  }

  /** At once; but not before the other one's instance is there, where that one must be the first. */
  #turnOfLiving({ at }: KillPoint): Promise<void> {
    if (!('action' in at && ONLY_THE_FIRST.test(at.action))) return Promise.resolve();
    return new Promise((resolve) => {
      this.#giveWay = resolve;
    });
  }

  /** The living one's end is true by itself, and not the dead one's fault. */
  #judgeLiving(main: StepReport, after: World): void {
    const story = { ...this.facts, main, built: undefined, later: [], after };
    this.wrongs.push(...judgeReports(story));
    if (main.exitCode === 0 || this.#otherHasWon(main, after)) return;
    const { error = null } = entriesOf(main)[0] ?? {};
    this.wrongs.push({
      kind: 'stranger touched',
      what: `the living run has failed, though the other has made no image: ${error ?? 'without a word'}`,
    });
  }

  /** Whether a name was taken by an image that is neither the old one nor the living run's. */
  #otherHasWon(main: StepReport, after: World): boolean {
    const own = entriesOf(main).flatMap(({ image_ids: ids }) => Object.values(ids));
    const isOther = (image: Thing) =>
      isGood(image) && this.facts.before.same(image) === undefined && !own.includes(image.id);
    return this.facts.given.replaced.some(({ region, name }) =>
      after.images(region).some((image) => image['name'] === name && isOther(image)),
    );
  }

  /** No call of the dead one, or of what came after it, has changed anything of the living one. */
  #judgeTouches(): void {
    const { accessKey } = this.two.struck;
    for (const { accessKeyId, action, parameters, status } of this.cloud.calls()) {
      if (accessKeyId !== accessKey || action.startsWith('Describe') || status !== 200) continue;
      const touched = Object.values(parameters).find((value) => this.#livings.has(value));
      if (touched !== undefined)
        this.wrongs.push({ kind: 'stranger touched', what: `${action} of ${touched}, the living run’s` });
    }
  }
}
