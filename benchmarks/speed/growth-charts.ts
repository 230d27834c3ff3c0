import { startSimulator, type Simulator, type SimulatorOptions } from '../../src/simulator/index.js';
import { LATENCY_PROFILES } from '../../src/simulator/latency/profile.js';
import { lowerBound } from '../lower-bound.js';
import type { Client } from './clients.js';
import { wrongWith } from './left-over.js';
import { builderOf, copying, IMAGE_NAME, templateOf } from './scenarios.js';

/** One measured build. */
export interface Point {
  readonly x: number;
  readonly seconds: number;
  /** See {@link lowerBound}; undefined where the time is not the cloud's. */
  readonly bound?: number;
  readonly calls: number;
  /** How many of them were refused for being too many. */
  readonly throttled: number;
  /** In MB. */
  readonly peakMemory: number | undefined;
}

export interface Chart {
  readonly name: string;
  readonly title: string;
  readonly axis: string;
  readonly points: readonly number[];
  /** How the points follow each other. Default: evenly. */
  readonly grows?: 'evenly' | 'tenfold';
  /** Whether its cloud has the durations of the profile `realistic`. Default: next to none. */
  readonly isAtFullLength?: boolean;
  /** How many points are measured at the same time: builds that only wait do not hurt each other. */
  readonly together: number;
  /** @param callsAMinute how many calls of one action the cloud takes in a minute, in one region */
  readonly measure: (x: number, client: Client, callsAMinute: number) => Promise<Point>;
}

/**
 * What is published of CreateInstance alone (cloud documents of 2021, "Limits"): nobody outside an account can know the
 * limits of its other actions, which Quota Center shows. It is taken for every action.
 */
export const CALLS_A_MINUTE = 200;

export const CHARTS: readonly Chart[] = [
  {
    name: 'regions',
    title: 'Copies to more regions',
    axis: 'regions that the image is copied to',
    points: [1, 3, 5, 10, 20, 30],
    isAtFullLength: true,
    together: 6,
    measure: async (x, client, callsAMinute) => {
      const scenario = copying('', '', x);
      const options = { profile: 'realistic', limits: limits(callsAMinute) } as const;
      const point = await measureIn(options, x, client, (cloud) => templateOf(scenario, cloud), x + 1);
      return { ...point, bound: lowerBound(LATENCY_PROFILES.realistic, scenario.work).seconds };
    },
  },
  {
    name: 'builders',
    title: 'Builders side by side in one process',
    axis: 'builders in the template',
    points: [1, 5, 10, 20, 50],
    isAtFullLength: true,
    together: 5,
    measure: async (x, client, callsAMinute) => {
      const quotas = { vpcs: 100, images: 200, instances: 200, securityGroups: 200 };
      const options = {
        ...({ profile: 'realistic', guests: 'none' } as const),
        ...{ quotas, limits: limits(callsAMinute) },
      };
      const point = await measureIn(options, x, client, (cloud) => sideBySide(x, cloud), x);
      // Nobody logs in.
      const profile = { ...LATENCY_PROFILES.realistic, ssh: 0 };
      const work = { hasNetwork: false, copies: 0, isEncrypted: false, provisioning: 0 };
      return { ...point, bound: lowerBound(profile, work).seconds };
    },
  },
  {
    name: 'upload',
    title: 'Uploads of more megabytes',
    axis: 'MB in one file',
    points: [1, 10, 100, 1000],
    grows: 'tenfold',
    together: 1,
    measure: (x, client) =>
      measureIn({}, x, client, (cloud) =>
        provisioned(cloud, [
          { type: 'shell-local', inline: [`head -c ${x}000000 /dev/zero > payload`] },
          { type: 'file', source: 'payload', destination: '/tmp/payload', generated: true },
        ]),
      ),
  },
  {
    name: 'output',
    title: 'More output of the guest',
    axis: 'MB of lines printed in the guest',
    points: [1, 10, 25, 50],
    together: 1,
    measure: (x, client) =>
      measureIn({}, x, client, (cloud) =>
        provisioned(cloud, [
          { type: 'shell', inline: [`yes 'a line of output as a build prints it' | head -c ${x}000000`] },
        ]),
      ),
  },
];

async function measureIn(
  options: SimulatorOptions,
  x: number,
  client: Client,
  template: (cloud: Simulator) => string,
  images = 1,
): Promise<Point> {
  const cloud = await startSimulator(options);
  try {
    const { exitCode, seconds, peakMemory, log } = await client.build(template(cloud), cloud);
    if (exitCode !== 0) throw new Error(`The build ended with ${exitCode}: ${log.slice(-2000)}`);
    const isImageName = (name: string) =>
      name.startsWith(IMAGE_NAME) && /^(-\d+)?$/.test(name.slice(IMAGE_NAME.length));
    const wrong = wrongWith(cloud, new Set(), { isImageName, images });
    if (wrong !== undefined) throw new Error(`The build is not all right: ${wrong}.`);
    const calls = cloud.calls();
    const throttled = calls.filter(({ code }) => code?.startsWith('Throttling')).length;
    return { x, seconds, calls: calls.length, throttled, peakMemory };
  } finally {
    await cloud.close();
  }
}

function limits(requests: number) {
  return [{ action: '*', requests, seconds: 60 }];
}

/** So many builders that differ in their names alone, and log in nowhere. */
function sideBySide(count: number, cloud: Simulator): string {
  const builders = Array.from({ length: count }, (_, index) => ({
    ...builderOf(cloud),
    name: `build-${index + 1}`,
    image_name: `${IMAGE_NAME}-${index + 1}`,
    communicator: 'none',
    ssh_username: undefined,
  }));
  return JSON.stringify({ variables: { access_key: '', secret_key: '' }, builders });
}

function provisioned(cloud: Simulator, provisioners: readonly object[]): string {
  const builders = [builderOf(cloud)];
  return JSON.stringify({ variables: { access_key: '', secret_key: '' }, builders, provisioners });
}
