import type { SimulatorOptions } from '../../src/simulator/index.js';
import { LATENCY_PROFILES, type LatencyProfile } from '../../src/simulator/latency/profile.js';

/** A cloud whose durations are not those that the builder expects, and what is built there. */
export interface OtherCloud {
  readonly name: string;
  readonly profile: LatencyProfile;
  /** In how many other regions the image is to be. */
  readonly copies: number;
  /** Where it does other things than by default. */
  readonly behaviour?: SimulatorOptions['behaviour'];
}

const { realistic } = LATENCY_PROFILES;

/**
 * The profile of the other benchmarks, the same faster and slower as a whole, single durations far off, six whose
 * durations were each drawn between 0.6 and 1.6 times of it, some that tell their progress otherwise than evenly, and one
 * that keeps a security group in use for a while after its last instance.
 */
export const OTHER_CLOUDS: readonly OtherCloud[] = [
  times(1),
  times(0.7),
  times(1.15),
  times(1.4),
  times(3),
  times(1 / 3),
  but('quick launch', { launch: 6, ssh: 2 }),
  but('quick copies', { imageCopy: 25 }, 3),
  but('slow copies', { imageCopy: 180 }, 3),
  but('slow release', { release: 40 }),
  but('quick network', { vpc: 0.3, vSwitch: 0.3 }),
  but('slow network', { vpc: 4, vSwitch: 4 }),
  drawn(1, [1.8, 1.35, 13.71, 9.52, 10.18, 33.88, 22.05, 4.55]),
  drawn(2, [1.01, 2.4, 9.72, 4.76, 12.74, 19.77, 14.76, 1.89]),
  drawn(3, [1.01, 1.91, 18.29, 8.46, 10.73, 19.91, 18.27, 3.29]),
  drawn(4, [1.21, 2.24, 8.03, 8.42, 5.97, 18.82, 19.75, 4.02]),
  drawn(5, [2.19, 2.13, 17.23, 8.06, 5.09, 28.17, 11.25, 3.78]),
  drawn(6, [1.47, 1.35, 16.68, 5.48, 11.8, 34.74, 12.01, 3.19]),
  telling('hasty'),
  telling('hesitant'),
  telling('stepwise'),
  but('group in use', { groupInUse: 20 }),
];

/** All durations so many times as long; the way of a call stays as it is. */
function times(factor: number): OtherCloud {
  const durations = Object.keys(realistic) as (keyof LatencyProfile)[];
  const scaled = durations.map((name) => [name, realistic[name] * factor] as const);
  const profile = {
    ...(Object.fromEntries(scaled) as unknown as LatencyProfile),
    roundTrip: realistic.roundTrip,
  };
  return { name: `all × ${factor === 1 / 3 ? '1/3' : factor}`, profile, copies: 0 };
}

function but(name: string, changed: Partial<LatencyProfile>, copies = 0): OtherCloud {
  return { name, profile: { ...realistic, ...changed }, copies };
}

function telling(progressCourse: 'hasty' | 'hesitant' | 'stepwise'): OtherCloud {
  return { ...but(`progress ${progressCourse}`, {}), behaviour: { progressCourse } };
}

type Drawn = readonly [number, number, number, number, number, number, number, number];

function drawn(place: number, durations: Drawn): OtherCloud {
  const [vpc, vSwitch, launch, ssh, stop, snapshot, imageFromSnapshot, release] = durations;
  // Were the image from the instance the faster way, it would be another's bound.
  const imageFromInstance = snapshot + imageFromSnapshot;
  const changed = {
    vpc,
    vSwitch,
    launch,
    ssh,
    stop,
    snapshot,
    imageFromSnapshot,
    imageFromInstance,
    release,
  };
  return but(`drawn ${place}`, changed);
}
