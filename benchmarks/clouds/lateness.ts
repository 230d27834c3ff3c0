import type { LatencyProfile } from '../../src/simulator/latency/profile.js';

interface Call {
  readonly action: string;
  readonly time: string;
}

/** How late the end of each wait was noticed, in seconds: from the cloud's side, so that a busy machine shows in few. */
export type Lateness = Readonly<Record<string, number>>;

/** From the call that begins something to the one that needs it done. */
const WAITS: readonly {
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly takes: (profile: LatencyProfile) => number;
}[] = [
  { name: 'VPC', from: 'CreateVpc', to: 'CreateVSwitch', takes: ({ vpc }) => vpc },
  { name: 'vSwitch', from: 'CreateVSwitch', to: 'RunInstances', takes: ({ vSwitch }) => vSwitch },
  {
    name: 'launch and SSH',
    from: 'RunInstances',
    to: 'StopInstance',
    takes: ({ launch, ssh }) => launch + ssh,
  },
  { name: 'stop', from: 'StopInstance', to: 'CreateSnapshot', takes: ({ stop }) => stop },
  { name: 'snapshot', from: 'CreateSnapshot', to: 'CreateImage', takes: ({ snapshot }) => snapshot },
  {
    name: 'image',
    from: 'CreateImage',
    to: 'UntagResources',
    takes: ({ imageFromSnapshot }) => imageFromSnapshot,
  },
  { name: 'release', from: 'DeleteInstance', to: 'DeleteVpc', takes: ({ release }) => release },
];

export function lateness(calls: readonly Call[], profile: LatencyProfile): Lateness {
  const when = (action: string) => {
    const call = calls.find((candidate) => candidate.action === action);
    return call === undefined ? undefined : new Date(call.time).getTime() / 1000;
  };
  return Object.fromEntries(
    WAITS.flatMap(({ name, from, to, takes }) => {
      const [began, ended] = [when(from), when(to)];
      if (began === undefined || ended === undefined) return [];
      return [[name, ended - began - takes(profile) - profile.roundTrip] as const];
    }),
  );
}

/** How late all waits are together, without the release, which goes on beside the image. */
export function lateOnThePath(late: Lateness): number {
  return Object.entries(late).reduce((sum, [wait, seconds]) => (wait === 'release' ? sum : sum + seconds), 0);
}
