import { markdownTable } from '../scripts/documents/markdown-table.js';
import { describeJob, replayCommand, rowOf, type Job } from './job.js';
import { WRONG_KINDS, type WrongKind } from './judge/index.js';
import type { Ran } from './ran.js';

/** The counts of some runs. */
export interface Counts {
  readonly runs: number;
  /** Those in which all that was to befall them did. */
  readonly struck: number;
  /** Those in which some of it did, but not all. */
  readonly partlyStruck: number;
  /** Those in which nothing did: they show nothing, and are counted nowhere else but for what is wrong with them. */
  readonly notStruck: number;
  readonly successes: number;
  readonly clearErrors: number;
  readonly killed: number;
  /** Runs that left something on purpose, or because the cloud refused, and said so. */
  readonly keptAndTold: number;
  /** In how many runs each kind of wrong was seen. */
  readonly wrongs: Readonly<Record<WrongKind, number>>;
}

/** What a campaign has come to, for the table and for the file of its figures. */
export interface Result {
  readonly rows: Readonly<Record<string, Counts>>;
  readonly all: Counts;
  readonly failures: readonly Failure[];
}

export interface Failure {
  readonly run: string;
  readonly wrongs: readonly string[];
  readonly replay: string;
}

/** Counts runs, row by row. */
export class Tally {
  readonly #runs = new Map<string, Ran[]>();
  readonly #failures: Failure[] = [];

  add(job: Job, ran: Ran): void {
    const row = rowOf(job);
    this.#runs.set(row, [...(this.#runs.get(row) ?? []), ran]);
    if (ran.wrongs.length === 0) return;
    this.#failures.push({
      run: describeJob(job),
      wrongs: ran.wrongs.map(({ kind, what }) => `${kind}: ${what}`),
      replay: replayCommand(job),
    });
  }

  get result(): Result {
    const rows = [...this.#runs].sort(([a], [b]) => (a < b ? -1 : 1));
    return {
      rows: Object.fromEntries(rows.map(([name, runs]) => [name, countsOf(runs)])),
      all: countsOf(rows.flatMap(([, runs]) => runs)),
      failures: this.#failures,
    };
  }
}

/** The counts of several rows together. */
export function sumOf(rows: readonly Counts[]): Counts {
  const sum = (count: (row: Counts) => number) => rows.reduce((total, row) => total + count(row), 0);
  return {
    runs: sum(({ runs }) => runs),
    struck: sum(({ struck }) => struck),
    partlyStruck: sum(({ partlyStruck }) => partlyStruck),
    notStruck: sum(({ notStruck }) => notStruck),
    successes: sum(({ successes }) => successes),
    clearErrors: sum(({ clearErrors }) => clearErrors),
    killed: sum(({ killed }) => killed),
    keptAndTold: sum(({ keptAndTold }) => keptAndTold),
    wrongs: Object.fromEntries(
      WRONG_KINDS.map((kind) => [kind, sum(({ wrongs }) => wrongs[kind])]),
    ) as Record<WrongKind, number>,
  };
}

function countsOf(runs: readonly Ran[]): Counts {
  const isStruck = ({ struck, partlyStruck = false }: Ran) => struck || partlyStruck;
  const ended = (how: Ran['ending']) => runs.filter((run) => run.ending === how && isStruck(run)).length;
  const having = (kind: WrongKind) =>
    runs.filter(({ wrongs }) => wrongs.some((one) => one.kind === kind)).length;
  return {
    runs: runs.length,
    struck: runs.filter(({ struck }) => struck).length,
    partlyStruck: runs.filter(({ partlyStruck = false }) => partlyStruck).length,
    notStruck: runs.filter((run) => !isStruck(run)).length,
    successes: ended('success'),
    clearErrors: ended('clear error'),
    killed: ended('killed'),
    keptAndTold: runs.filter(({ keptAndTold }) => keptAndTold.length > 0).length,
    wrongs: Object.fromEntries(WRONG_KINDS.map((kind) => [kind, having(kind)])) as Record<WrongKind, number>,
  };
}

/** What each kind is called where many are counted. */
const HEADS: Readonly<Record<WrongKind, string>> = {
  leak: 'leaks',
  duplicate: 'duplicates',
  'lost image': 'lost images',
  'wrong image': 'wrong images',
  'stranger touched': 'strangers touched',
  'untrue report': 'untrue reports',
  'unclear error': 'unclear errors',
  hang: 'hangs',
  crash: 'crashes',
  simulator: 'mistakes of the simulator',
};

/** "4,800 runs: 2,100 successes, 1,600 clear errors, 1,100 killed (…); leaks: 0, duplicates: 0, …" */
export function summaryOf({ all }: Pick<Result, 'all'>): string {
  const { runs, successes, clearErrors, killed, wrongs } = all;
  const inWords = (count: number) => count.toLocaleString('en');
  const kinds = WRONG_KINDS.map((kind) => `${HEADS[kind]}: ${inWords(wrongs[kind])}`).join(', ');
  return `${inWords(runs)} runs: ${inWords(successes)} successes, ${inWords(clearErrors)} clear errors, ${inWords(killed)} killed outright; ${kinds}.`;
}

/** The counts as a table in Markdown, a row to each name. */
export function tableOf(rows: Readonly<Record<string, Counts>>): string {
  const lines = Object.entries(rows).map(([name, counts]) => [
    name,
    ...COLUMNS.map(([, count]) => count(counts).toLocaleString('en')),
  ]);
  return markdownTable([['', ...COLUMNS.map(([head]) => head)], ...lines]);
}

const COLUMNS: readonly (readonly [head: string, count: (counts: Counts) => number])[] = [
  ['runs', ({ runs }) => runs],
  ['struck wholly', ({ struck }) => struck],
  ['partly', ({ partlyStruck }) => partlyStruck],
  ['not', ({ notStruck }) => notStruck],
  ['successes', ({ successes }) => successes],
  ['clear errors', ({ clearErrors }) => clearErrors],
  ['killed', ({ killed }) => killed],
  ['kept and told', ({ keptAndTold }) => keptAndTold],
  ...WRONG_KINDS.map((kind) => [HEADS[kind], ({ wrongs }: Counts) => wrongs[kind]] as const),
];
