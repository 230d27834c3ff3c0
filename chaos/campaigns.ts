import { runUnder } from './fault-run.js';
import type { Campaign, Job } from './job.js';
import { WAYS, type Way } from './guests/guest-run.js';
import { phasesOf, type Phase } from './guests/phases.js';
import { traceOfBundles, type KillKind, type KillPoint } from './kills/index.js';
import {
  callsOf,
  everyGuestFault,
  everyKill,
  everyKillInGuest,
  everyKillOfOneOfTwo,
  everySingleFault,
  generator,
  randomFaults,
  tellingFaults,
  type Call,
} from './plan.js';
import { SCENARIOS } from './scenarios/index.js';

export interface CampaignOptions {
  /** Only faults and kills at this action. */
  readonly only?: string | undefined;
  /** Only this scenario. */
  readonly scenario?: string | undefined;
  /** How many random schedules of faults. */
  readonly random: number;
  /** Of the first random schedule. */
  readonly seed: number;
  /** Random schedules alone. */
  readonly isReplay: boolean;
}

/** What is to be gone through: found by running each scenario where nothing befalls it. */
export interface Ground {
  /** What each scenario calls, all of its builds together, at the campaigns' own pace. */
  readonly calls: Traces;
  /** What one run of each calls that comes from dist/, which polls less often. */
  readonly bundleCalls: Traces;
  /** What a build does with its guest, over each way to it. */
  readonly phases: ReadonlyMap<Way, readonly Phase[]>;
}

export type Traces = ReadonlyMap<string, readonly string[]>;

/**
 * Only what these campaigns, and these scenarios, need.
 * @throws Error for a scenario that fails by itself: then nothing that befalls it would mean anything
 */
export async function survey(campaigns: readonly Campaign[], scenarios: readonly string[]): Promise<Ground> {
  const wants = (one: Campaign) => campaigns.includes(one);
  return {
    calls: await mapOf(wants('faults') ? scenarios : [], callsUnderNothing),
    bundleCalls: await mapOf(wants('kills') ? scenarios : [], traceOfBundles),
    phases: await mapOf(wants('guests') ? WAYS : [], phasesOf),
  };
}

async function callsUnderNothing(name: string): Promise<readonly string[]> {
  const { ending, actions, wrongs, error } = await runUnder(name, []);
  const mayFail = isOfTwoRuns(name);
  if ((ending !== 'success' && !mayFail) || wrongs.length > 0)
    throw new Error(`Without a fault "${name}" fails: ${error ?? JSON.stringify(wrongs)}`);
  return actions;
}

async function mapOf<Key, Value>(
  keys: readonly Key[],
  valueOf: (key: Key) => Promise<Value>,
): Promise<ReadonlyMap<Key, Value>> {
  return new Map(await Promise.all(keys.map(async (key) => [key, await valueOf(key)] as const)));
}

export function jobsOf(campaign: Campaign, ground: Ground, options: CampaignOptions): readonly Job[] {
  switch (campaign) {
    case 'faults':
      return [
        ...(options.isReplay ? [] : singleFaults(ground.calls, options)),
        ...randomSchedules(ground.calls, options),
      ];
    case 'kills':
      return kills(ground.bundleCalls, options);
    case 'guests':
      return [...ground.phases].flatMap(([way, phases]) =>
        everyGuestFault(way, phases).map((fault): Job => ({ campaign, fault })),
      );
  }
}

/** The scenario that is gone through call by call. */
export const WHOLE = 'full';

const isSlow = (scenario: string) => SCENARIOS.get(scenario)?.guests === 'real';
const isOfTwoRuns = (scenario: string) => (SCENARIOS.get(scenario)?.atOnce ?? 1) > 1;
const optionsFor = (scenario: string) => ({ isSpot: scenario === 'spot' });

function singleFaults(traces: Traces, { only }: CampaignOptions): Job[] {
  const known = new Set<string>();
  const jobs: Job[] = [];
  for (const [scenario, actions] of traces) {
    const options = { ...optionsFor(scenario), isSlow: isSlow(scenario) };
    const faults =
      scenario === WHOLE ? everySingleFault(callsOf(actions)) : tellingFaults(actions, known, options);
    for (const fault of faults)
      if (only === undefined || only === fault.action)
        jobs.push({ campaign: 'faults', scenario, faults: [fault] });
    actions.forEach((action) => known.add(action));
  }
  return jobs;
}

/** Half of them go to the full build; those with guests take long, and come rarely. */
function randomSchedules(traces: Traces, { random: count, seed: first }: CampaignOptions): Job[] {
  return Array.from({ length: count }, (_, index): Job => {
    const seed = first + index;
    const scenario = scenarioOf(seed, [...traces.keys()]);
    const faults = randomFaults(traces.get(scenario) ?? [], seed, optionsFor(scenario));
    return { campaign: 'faults', scenario, seed, faults };
  });
}

function scenarioOf(seed: number, names: readonly string[]): string {
  const random = generator(seed ^ 0x5eed);
  const [half, rare] = [random(), random()];
  const slow = names.filter(isSlow);
  const others = names.filter((name) => !isSlow(name) && name !== WHOLE);
  const from = rare < 0.04 && slow.length > 0 ? slow : half < 0.5 && names.includes(WHOLE) ? [WHOLE] : others;
  const pool = from.length > 0 ? from : names;
  return pool[Math.floor(random() * pool.length)] ?? WHOLE;
}

/**
 * The full build at every call; of two runs at once, one at every call of its own; the others at the first call of each
 * action, and where they are busy with their guest.
 */
function kills(traces: Traces, { only }: CampaignOptions): Job[] {
  const known = new Set<string>();
  return [...traces].flatMap(([scenario, actions]) => {
    const calls = callsOf(actions).filter(({ action }) => only === undefined || only === action);
    const points = isOfTwoRuns(scenario)
      ? everyKillOfOneOfTwo(calls)
      : scenario === WHOLE
        ? everyKill(calls)
        : [
            ...everyKill(tellingCalls(scenario, calls, known), TELLING_KILLS),
            ...killsInGuest(scenario, only),
          ];
    actions.forEach((action) => known.add(action));
    return points.map((point): Job => ({ campaign: 'kills', scenario, point }));
  });
}

const TELLING_KILLS: readonly KillKind[] = [
  'main killed, then post',
  'main killed, what it made listed late, then post',
  'SIGINT, then post',
];

/** Looking at something is the same with a guest as without one; whatever else is done is tried with each. */
function tellingCalls(scenario: string, calls: readonly Call[], known: ReadonlySet<string>): readonly Call[] {
  return calls.filter(
    ({ action, nth }) =>
      nth === 1 && (!isSlow(scenario) || !known.has(action) || !action.startsWith('Describe')),
  );
}

function killsInGuest(scenario: string, only: string | undefined): readonly KillPoint[] {
  return isSlow(scenario) && only === undefined ? everyKillInGuest() : [];
}
