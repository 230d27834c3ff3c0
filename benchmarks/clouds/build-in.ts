import { startSimulator, type Simulator } from '../../src/simulator/index.js';
import { lowerBound } from '../lower-bound.js';
import { clientsHere } from '../speed/clients.js';
import { everything, wrongWith } from '../speed/left-over.js';
import { copying, IMAGE_NAME, templateOf, type Scenario } from '../speed/scenarios.js';
import type { OtherCloud } from './clouds.js';
import { lateness, type Lateness } from './lateness.js';

/** What one build took in one cloud. */
export interface CloudBuild {
  readonly name: string;
  readonly seconds: number;
  /** How long things take there, in seconds, and how it behaves. */
  readonly cloud: Pick<OtherCloud, 'profile' | 'behaviour' | 'copies'>;
  /** See {@link lowerBound}. */
  readonly bound: number;
  readonly calls: number;
  readonly late: Lateness;
  /** What is wrong with the result; undefined where nothing is. */
  readonly problem: string | undefined;
}

/** Builds an image with the action, as a live account sees it: with tags, and asked who it is. */
export async function buildIn({ name, profile, copies, behaviour = {} }: OtherCloud): Promise<CloudBuild> {
  const [action] = clientsHere();
  if (action === undefined) throw new Error('The action is always here.');
  const cloud = await startSimulator({ profile, behaviour });
  try {
    const before = everything(cloud);
    const scenario = asLive(copying(name, name, copies));
    const { seconds, exitCode, log } = await action.build(templateOf(scenario, cloud), cloud);
    return {
      name,
      cloud: { profile, behaviour, copies },
      seconds,
      bound: lowerBound(profile, scenario.work).seconds,
      calls: cloud.calls().length,
      late: lateness(cloud.calls(), profile),
      problem:
        exitCode === 0
          ? wrongWith(cloud, before, { isImageName: (image) => image === IMAGE_NAME, images: copies + 1 })
          : `it ended with ${exitCode}: ${log.slice(-1500)}`,
    };
  } finally {
    await cloud.close();
  }
}

function asLive(scenario: Scenario): Scenario {
  const prepare = (cloud: Simulator) => ({
    ...scenario.prepare(cloud),
    tags: { team: 'images' },
  });
  return { ...scenario, prepare };
}
