import { startSimulator } from '../src/simulator/index.js';
import { allAnswered } from './all-answered.js';
import { isLasting, ruleOf, type Fault } from './faults.js';
import { JobsAtOnce } from './jobs-at-once.js';
import { entriesOf, judge, Watch, type Wrong } from './judge/index.js';
import { Keepalive } from './keepalive.js';
import type { Ran } from './ran.js';
import {
  builderOf,
  furnish,
  scenarioNamed,
  type Builder,
  type Given,
  type Scenario,
} from './scenarios/index.js';
import { World } from './world.js';

/** A run takes a second or two; this is beyond every time limit of its pace. */
const HANG_MS = 120_000;

export interface FaultRun extends Ran {
  /** The actions called up to the end of the build, its post step left out. */
  readonly actions: readonly string[];
}

/** Runs a scenario once, in a cloud of its own, under these faults, and judges it. */
export async function runUnder(name: string, faults: readonly Fault[]): Promise<FaultRun> {
  const scenario = scenarioNamed(name);
  const watch = new Watch();
  using _alive = new Keepalive();
  await using cloud = await startSimulator({ guests: scenario.guests, onCall: watch.look });
  const given = await furnish(cloud, scenario);
  const builders = scenario.builders(given);
  using jobs = new JobsAtOnce(templateOf(scenario, given, builders), scenario.atOnce ?? 1);
  const before = World.of(cloud);
  watch.begin(given);
  cloud.setFaults(faults.map(ruleOf));

  const signal = AbortSignal.timeout(HANG_MS);
  const main = await jobs.main(signal);
  const built = World.of(cloud);
  const actions = cloud.calls().map(({ action }) => action);
  const strikes = cloud.faultStrikes();
  const struck = strikes.every((times) => times > 0);
  const partlyStruck = !struck && strikes.some((times) => times > 0);
  // What was refused for good would be refused to the post step too: it is tried again when the cloud has come round.
  cloud.setFaults(faults.filter(isLasting).map(ruleOf));
  const post = await jobs.post();
  await allAnswered(cloud);

  const isRefused = faults.some(isLasting);
  const story = { given, builders, before, main, built, later: [post], after: World.of(cloud), isRefused };
  const { wrongs, keptAndTold } = judge(story);
  const hang: Wrong[] = signal.aborted ? [{ kind: 'hang', what: `not done in ${HANG_MS / 1000} s` }] : [];
  return {
    ending: main.exitCode === 0 ? 'success' : 'clear error',
    wrongs: [...watch.wrongs, ...hang, ...wrongs],
    keptAndTold,
    error: entriesOf(main).find(({ error }) => error !== null)?.error ?? undefined,
    logs: [main.log, post.log],
    actions,
    struck,
    partlyStruck,
  };
}

/** The template of a scenario, as its user writes it. */
export function templateOf(scenario: Scenario, given: Given, builders: readonly Builder[]): object {
  return {
    builders: builders.map((builder) => ({
      type: 'alicloud-ecs',
      name: builder.name,
      ...builderOf(given, builder),
    })),
    ...(scenario.provisioners !== undefined && { provisioners: scenario.provisioners }),
  };
}
