import { runUnder } from './fault-run.js';
import type { Campaign, Job } from './job.js';
import {
  everyGuestFault,
  callsOf,
  everyKill,
  everySingleFault,
  generator,
  randomFaults,
  tellingFaults,
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

/** What each scenario calls where nothing befalls it. */
export type Traces = ReadonlyMap<string, readonly string[]>;

/** @throws Error for a scenario that fails by itself: then nothing that befalls it would mean anything */
export async function tracesOf(names: readonly string[]): Promise<Traces> {
  const traces = new Map<string, readonly string[]>();
  for (const name of names) {
    const { ending, actions, wrongs, error } = await runUnder(name, []);
    const mayFail = (SCENARIOS.get(name)?.atOnce ?? 1) > 1;
    if ((ending !== 'success' && !mayFail) || wrongs.length > 0)
      throw new Error(`Without a fault "${name}" fails: ${error ?? JSON.stringify(wrongs)}`);
    traces.set(name, actions);
  }
  return traces;
}

export function jobsOf(campaign: Campaign, traces: Traces, options: CampaignOptions): readonly Job[] {
  switch (campaign) {
    case 'faults':
      return [
        ...(options.isReplay ? [] : singleFaults(traces, options)),
        ...randomSchedules(traces, options),
      ];
    case 'kills':
      return kills(traces, options);
    case 'guests':
      return everyGuestFault().map((fault) => ({ campaign, fault }));
  }
}

/** The scenario that is gone through call by call. */
const WHOLE = 'full';

const isSlow = (scenario: string) => SCENARIOS.get(scenario)?.guests === 'real';
const optionsFor = (scenario: string) => ({ isSpot: scenario === 'spot' });

function singleFaults(traces: Traces, { only }: CampaignOptions): Job[] {
  const known = new Set<string>();
  const jobs: Job[] = [];
  for (const [scenario, actions] of traces) {
    const options = { ...optionsFor(scenario), newOnly: isSlow(scenario) };
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

/** The full build at every call; the others at the first call of each action, and at each that creates. */
function kills(traces: Traces, { only }: CampaignOptions): Job[] {
  const jobs: Job[] = [];
  const known = new Set<string>();
  for (const [scenario, actions] of traces) {
    // Their jobs are one each here.
    if ((SCENARIOS.get(scenario)?.atOnce ?? 1) > 1) continue;
    const calls = callsOf(actions).filter(({ action }) => only === undefined || only === action);
    const isNew = ({ action, nth }: (typeof calls)[number]) =>
      nth === 1 && (isSlow(scenario) ? !known.has(action) : true);
    const points =
      scenario === WHOLE
        ? everyKill(calls)
        : everyKill(calls.filter(isNew), ['main killed, then post', 'SIGINT, then post']);
    jobs.push(...points.map((point): Job => ({ campaign: 'kills', scenario, point })));
    actions.forEach((action) => known.add(action));
  }
  return jobs;
}
