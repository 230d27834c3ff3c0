import { startSimulator } from '../../src/simulator/index.js';
import { LATENCY_PROFILES, type LatencyProfile } from '../../src/simulator/latency/profile.js';
import { lowerBound } from '../lower-bound.js';
import type { Client } from './clients.js';
import { everything, wrongWith } from './left-over.js';
import { IMAGE_NAME, templateOf, type Scenario } from './scenarios.js';

/** One build of one client. */
export interface Measurement {
  readonly scenario: string;
  readonly title: string;
  readonly client: Client['name'];
  readonly seconds: number;
  /** See {@link lowerBound}, in the same scale. */
  readonly bound: number;
  readonly calls: number;
  /** In MB. */
  readonly peakMemory: number | undefined;
  readonly waitsForCopies: boolean;
  readonly hasCallTarget: boolean;
  /** What is wrong with the result; undefined where nothing is. */
  readonly problem: string | undefined;
}

const PROFILE = 'realistic';

/** Builds a scenario with a client in a cloud of its own. @param scale factor on all durations of the cloud */
export async function measure(scenario: Scenario, client: Client, scale: number): Promise<Measurement> {
  const cloud = await startSimulator({ profile: PROFILE, scale });
  try {
    const template = templateOf(scenario, cloud);
    const before = everything(cloud);
    const { seconds, peakMemory, exitCode, log } = await client.build(template, cloud);
    const wanted = { isImageName, images: scenario.work.copies + 1, isRight: scenario.isRight };
    // A build that leaves something behind has not done all its work.
    const problem =
      exitCode === 0 ? wrongWith(cloud, before, wanted) : `it ended with ${exitCode}: ${log.slice(-1500)}`;
    return {
      scenario: scenario.name,
      title: scenario.title,
      client: client.name,
      seconds,
      bound: lowerBound(scaled(LATENCY_PROFILES[PROFILE], scale), scenario.work).seconds,
      calls: cloud.calls().length,
      peakMemory,
      waitsForCopies: client.waitsForCopies || scenario.work.copies === 0,
      hasCallTarget: scenario.hasCallTarget ?? false,
      problem,
    };
  } finally {
    await cloud.close();
  }
}

/** Packer gives its copies no name where image_copy_names has none. */
function isImageName(name: string): boolean {
  return name === IMAGE_NAME || name === '';
}

function scaled(profile: LatencyProfile, scale: number): LatencyProfile {
  const names = Object.keys(profile) as (keyof LatencyProfile)[];
  return Object.fromEntries(names.map((name) => [name, profile[name] * scale])) as Record<
    keyof LatencyProfile,
    number
  >;
}
