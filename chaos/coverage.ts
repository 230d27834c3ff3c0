import { WHOLE, type Ground } from './campaigns.js';
import {
  describeFault,
  lagKindsFor,
  NOT_FOUND_ONCE,
  REQUIRED_KINDS,
  takesAway,
  type FaultKind,
  type LagKind,
} from './faults.js';
import { WAYS } from './guests/guest-run.js';
import { TROUBLES } from './guests/way-to-guest.js';
import { describeJob, type Campaign, type Job } from './job.js';
import {
  describePoint,
  KILL_KINDS,
  lagOf,
  LATE_KILL_KINDS,
  ONE_OF_TWO_KINDS,
  type AtCall,
} from './kills/points.js';
import { callsOf, everyKill, GUEST_KILL_KINDS, GUEST_LINES } from './plan.js';
import type { Ran } from './ran.js';
import { SCENARIOS } from './scenarios/index.js';

/** Something that is to be gone through without a hole: every row of it in every column. */
interface Matrix {
  readonly campaign: Campaign;
  /** "79 calls of the full build × 8 kinds of fault" */
  readonly name: string;
  readonly cells: readonly Cell[];
}

interface Cell {
  /** As {@link describeJob} describes the run. */
  readonly run: string;
  /** A poll need not come: how many there are is a matter of time. */
  readonly isPoll: boolean;
}

/** How much of a matrix was gone through. */
export interface Covered {
  readonly matrix: string;
  readonly cells: number;
  /** Those in which what was to happen did. */
  readonly struck: number;
  /** Those of polls that did not come so often, in any attempt: there was nothing to strike. */
  readonly pollsThatNeverCame: number;
  /** The rest: nobody went through them. */
  readonly holes: readonly string[];
}

/** What else befalls every call. */
const FURTHER: readonly FaultKind[] = [
  'time-out after the effect',
  'malformed body after the effect',
  'answer late',
  'answer after the time-out',
  'effect after the time-out',
  'refused for good',
];

/** Looks, as runs come in, whether all that is to be gone through is. */
export class Coverage {
  readonly #matrices: readonly Matrix[];
  readonly #run = new Set<string>();
  readonly #struck = new Set<string>();
  readonly #known: ReadonlySet<string>;

  constructor(ground: Ground, campaigns: readonly Campaign[]) {
    this.#matrices = matricesOf(ground).filter(
      ({ campaign, cells }) => campaigns.includes(campaign) && cells.length > 0,
    );
    this.#known = new Set(this.#matrices.flatMap(({ cells }) => cells.map(({ run }) => run)));
  }

  add(job: Job, { struck }: Ran): void {
    this.#run.add(cellOf(job));
    if (struck) this.#struck.add(cellOf(job));
  }

  /** Whether a run belongs to a matrix and has not been struck yet: then it is worth another attempt. */
  lacks(job: Job): boolean {
    return this.#known.has(cellOf(job)) && !this.#struck.has(cellOf(job));
  }

  get all(): readonly Covered[] {
    return this.#matrices.map(({ name: matrix, cells }) => {
      const missed = cells.filter(({ run }) => !this.#struck.has(run));
      const polls = missed.filter(({ run, isPoll }) => isPoll && this.#run.has(run));
      return {
        matrix,
        cells: cells.length,
        struck: cells.length - missed.length,
        pollsThatNeverCame: polls.length,
        holes: missed.filter((one) => !polls.includes(one)).map(({ run }) => run),
      };
    });
  }
}

/** Which call the later step dies at makes no other cell. */
function cellOf(job: Job): string {
  return describeJob(job).replace(/ \(the later one .*\)$/, '');
}

/** "79 calls of the full build × 8 kinds of fault: 632 of 632" */
export function coverageLine({ matrix, cells, struck, pollsThatNeverCame: polls, holes }: Covered): string {
  const missed = polls > 0 ? `, ${polls} of them at polls that did not come so often` : '';
  const line = `${matrix}: ${struck + polls} of ${cells}${missed}`;
  return [line, ...holes.map((hole) => `    HOLE ${hole}`)].join('\n');
}

function matricesOf({ calls, bundleCalls, phases }: Ground): readonly Matrix[] {
  return [
    faultMatrix(calls, REQUIRED_KINDS, 'kinds of fault'),
    faultMatrix(calls, FURTHER, 'further kinds'),
    lagMatrix(calls, 'listed late', 'that create, what they make listed late'),
    lagMatrix(calls, 'tags late', 'that create or tag, the tags late'),
    notFoundMatrix(calls),
    killMatrix(bundleCalls),
    lagKillMatrix(bundleCalls),
    ...oneOfTwoMatrices(bundleCalls),
    guestKillMatrix(bundleCalls),
    ...WAYS.map((way) => guestMatrix(way, phases)),
  ];
}

function lagMatrix(traces: Ground['calls'], kind: LagKind, words: string): Matrix {
  return someCallsMatrix(traces, kind, words, (action) => lagKindsFor(action).includes(kind));
}

function notFoundMatrix(traces: Ground['calls']): Matrix {
  return someCallsMatrix(traces, NOT_FOUND_ONCE, 'that take something away, not found once', takesAway);
}

/** No call is counted to which the kind does not apply. */
function someCallsMatrix(
  traces: Ground['calls'],
  kind: FaultKind,
  words: string,
  applies: (action: string) => boolean,
): Matrix {
  const calls = callsOf(traces.get(WHOLE) ?? []).filter(({ action }) => applies(action));
  return {
    campaign: 'faults',
    name: `${calls.length} calls of the full build ${words}`,
    cells: calls.map((call) => ({ run: `${WHOLE}: ${describeFault({ ...call, kind })}`, isPoll: false })),
  };
}

function faultMatrix(traces: Ground['calls'], kinds: readonly FaultKind[], words: string): Matrix {
  const calls = callsOf(traces.get(WHOLE) ?? []);
  return {
    campaign: 'faults',
    name: `${calls.length} calls of the full build × ${kinds.length} ${words}`,
    cells: calls.flatMap((call) =>
      kinds.map((kind) => ({
        run: `${WHOLE}: ${describeFault({ ...call, kind })}`,
        isPoll: isLook(call.action),
      })),
    ),
  };
}

const isLook = (action: string) => action.startsWith('Describe');

/** What does not depend on what a call does: what comes late is tried where something is created, or tagged. */
const KILLS = KILL_KINDS.filter(
  (kind) => !kind.includes('12 s later') && !kind.includes('beside') && lagOf(kind) === undefined,
);

function killMatrix(traces: Ground['bundleCalls']): Matrix {
  const calls = callsOf(traces.get(WHOLE) ?? []);
  const moments: readonly AtCall['moment'][] = ['arrived', 'answered'];
  return {
    campaign: 'kills',
    name: `${calls.length} calls of the full build × before and after it × ${KILLS.length} ways to die`,
    cells: calls.flatMap((call) =>
      moments.flatMap((moment) => KILLS.map((kind) => killCell(WHOLE, kind, { ...call, moment }))),
    ),
  };
}

function lagKillMatrix(traces: Ground['bundleCalls']): Matrix {
  const points = everyKill(callsOf(traces.get(WHOLE) ?? []), LATE_KILL_KINDS);
  const calls = new Set(points.map(({ at }) => ('action' in at ? `${at.action}#${at.nth}` : at.line)));
  return {
    campaign: 'kills',
    name: `${calls.size} calls of the full build that create or tag × before and after it × what they make listed late, or the tags late × 3 ways to die`,
    cells: points.map((point) => ({
      run: cellOf({ campaign: 'kills', scenario: WHOLE, point }),
      isPoll: false,
    })),
  };
}

function oneOfTwoMatrices(traces: Ground['bundleCalls']): readonly Matrix[] {
  return [...traces].flatMap(([scenario, actions]) => {
    if ((SCENARIOS.get(scenario)?.atOnce ?? 1) === 1) return [];
    const calls = callsOf(actions);
    return {
      campaign: 'kills',
      name: `${calls.length} calls of one of two runs × ${ONE_OF_TWO_KINDS.length} ways to die beside the other`,
      cells: calls.flatMap((call) =>
        ONE_OF_TWO_KINDS.map((kind) => killCell(scenario, kind, { ...call, moment: 'answered' })),
      ),
    };
  });
}

function killCell(scenario: string, kind: string, at: AtCall): Cell {
  return { run: `${scenario}: ${kind}, at ${at.action}#${at.nth} ${at.moment}`, isPoll: isLook(at.action) };
}

function guestKillMatrix(traces: Ground['bundleCalls']): Matrix {
  const scenarios = [...traces.keys()].filter((name) => SCENARIOS.get(name)?.guests === 'real');
  return {
    campaign: 'kills',
    name: `${scenarios.length} ways into a guest × ${GUEST_LINES.length} phases in it × ${GUEST_KILL_KINDS.length} ways to die`,
    cells: scenarios.flatMap((scenario) =>
      GUEST_LINES.flatMap((line) =>
        GUEST_KILL_KINDS.map((kind) => ({
          run: `${scenario}: ${describePoint({ kind, at: { line }, laterDiesAt: 1 })}`,
          isPoll: false,
        })),
      ),
    ),
  };
}

function guestMatrix(way: (typeof WAYS)[number], phases: Ground['phases']): Matrix {
  const all = phases.get(way) ?? [];
  return {
    campaign: 'guests',
    name: `${all.length} phases of ${way} (${all.map(({ name }) => name).join('; ')}) × ${TROUBLES.join(', ')} × once and for good`,
    cells: all.flatMap(({ name: phase, ...when }) =>
      TROUBLES.flatMap((trouble) =>
        [false, true].map((forGood) => ({
          run: describeJob({ campaign: 'guests', fault: { way, phase, ...when, trouble, forGood } }),
          isPoll: false,
        })),
      ),
    ),
  };
}
