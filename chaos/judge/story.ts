import type { Builder, Given } from '../scenarios/index.js';
import type { Thing, World } from '../world.js';

/** What one step of a job has left for its user to read. */
export interface StepReport {
  /** Null where it was killed. */
  readonly exitCode: number | null;
  readonly log: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** Where several runs report as one: the report of each. */
  readonly parts?: readonly StepReport[];
}

/** A run from its beginning to its end: what there was, what was said, what there is. */
export interface Story {
  readonly given: Given;
  readonly builders: readonly Builder[];
  readonly before: World;
  readonly main: StepReport;
  /** When main had ended. Undefined where it was killed, or had no time to finish: then it owes no account. */
  readonly built: World | undefined;
  /** The post steps and the sweeps. */
  readonly later: readonly StepReport[];
  readonly after: World;
  /** The cloud refuses something to the end: what is told of may be left. */
  readonly isRefused?: boolean;
}

/** One entry of the output `builds`. */
export interface BuildEntry {
  readonly name: string;
  readonly status: 'success' | 'failed' | 'cancelled';
  readonly image_id: string | null;
  readonly image_ids: Readonly<Record<string, string>>;
  readonly image_name: string;
  readonly region: string;
  readonly source_image: string | null;
  readonly snapshot_ids: readonly string[];
  readonly error: string | null;
}

export interface Wrong {
  readonly kind: WrongKind;
  readonly what: string;
}

/** Everything that a run must not have: each is counted, also where there is none. */
export const WRONG_KINDS = [
  'leak',
  'duplicate',
  'lost image',
  'wrong image',
  'stranger touched',
  'untrue report',
  'unclear error',
  'hang',
  'crash',
  'simulator',
] as const;

export type WrongKind = (typeof WRONG_KINDS)[number];

/** What main reported of its builds; empty where it was killed before it could. */
export function entriesOf({ outputs }: Pick<StepReport, 'outputs'>): readonly BuildEntry[] {
  return JSON.parse(outputs['builds'] ?? '[]') as BuildEntry[];
}

/** The images that main reported, whatever their region. */
export function reportedIds(story: Pick<Story, 'main'>): readonly string[] {
  return entriesOf(story.main).flatMap(({ image_ids: ids }) => Object.values(ids));
}

/** Whether its user was told of it: in a warning, a notice or an error of some step, or as left by a sweep. */
export function isTold({ main, later }: Pick<Story, 'main' | 'later'>, thing: Thing): boolean {
  // A disk, or an address, goes with its instance.
  const id = thing.kind === 'disks' || thing.kind === 'eips' ? String(thing['instanceId']) : thing.id;
  return [main, ...later].some((step) => warns(step, id) || sweepLeft(step).includes(id));
}

export function warns({ log }: Pick<StepReport, 'log'>, id: string): boolean {
  return log.split('\n').some((line) => /^::(?:warning|notice|error)/.test(line) && line.includes(id));
}

/** Whether a later step's log names it at all, as one that is kept. */
export function isMentionedLater({ later }: Pick<Story, 'later'>, id: string): boolean {
  return later.some(({ log }) => log.includes(id));
}

function sweepLeft({ outputs }: StepReport): readonly string[] {
  const resources = JSON.parse(outputs['resources'] ?? '[]') as {
    readonly id: string;
    readonly status: string;
  }[];
  return resources.filter(({ status }) => status === 'left').map(({ id }) => id);
}

/** The names that images are to have in the end, in a region. */
export function finalNames({ builders }: Pick<Story, 'builders'>, region: string): readonly string[] {
  return builders.flatMap(({ wants }) => wants).flatMap((one) => (one.region === region ? one.name : []));
}
