import type { Work } from '../../benchmarks/lower-bound.js';
import type { LatencyProfile } from '../../src/simulator/latency/profile.js';

/** A call: how long that takes in the cloud which it begins, and which others must be over before. */
interface Call {
  readonly takes: number;
  readonly after: readonly string[];
}

type Calls = Readonly<Record<string, Call>>;

/**
 * What the fastest client needs for a build: when the last of its calls is over, if each is made in the moment in which
 * those that it needs are known to be over. Not a formula of the steps, as the lower bound is, but every call that the
 * cloud's rules demand, and what each must wait for.
 */
export function fastestBuild(profile: LatencyProfile, work: Work): number {
  return Math.min(
    ...(['snapshots', 'instance'] as const).map((origin) => lastEnd(calls(profile, work, origin))),
  );
}

function calls(profile: LatencyProfile, work: Work, origin: 'snapshots' | 'instance'): Calls {
  const { roundTrip } = profile;
  const call = (takes: number, ...after: string[]): Call => ({ takes: roundTrip + takes, after });
  const network = work.hasNetwork
    ? { CreateSecurityGroup: call(profile.securityGroup) }
    : {
        CreateVpc: call(profile.vpc),
        CreateVSwitch: call(profile.vSwitch, 'CreateVpc'),
        CreateSecurityGroup: call(profile.securityGroup, 'CreateVpc'),
      };
  // The rule is needed by the login alone, the vSwitch by the instance.
  const instance = {
    AuthorizeSecurityGroup: call(0, 'CreateSecurityGroup'),
    ImportKeyPair: call(0),
    RunInstances: call(
      profile.launch + profile.ssh,
      ...(work.hasNetwork ? [] : ['CreateVSwitch']),
      'CreateSecurityGroup',
      'ImportKeyPair',
    ),
    'login, provisioning': { takes: work.provisioning, after: ['RunInstances', 'AuthorizeSecurityGroup'] },
    StopInstance: call(profile.stop, 'login, provisioning'),
  };
  const image =
    origin === 'instance'
      ? { CreateImage: call(profile.imageFromInstance, 'StopInstance') }
      : {
          CreateSnapshot: call(profile.snapshot, 'StopInstance'),
          CreateImage: call(profile.imageFromSnapshot, 'CreateSnapshot'),
        };
  const release = {
    DeleteInstance: call(profile.release, origin === 'instance' ? 'CreateImage' : 'CreateSnapshot'),
    DeleteKeyPairs: call(0, 'DeleteInstance'),
    'the group is free': { takes: profile.groupInUse, after: ['DeleteInstance'] },
    DeleteSecurityGroup: call(0, 'the group is free'),
    ...(work.hasNetwork
      ? {}
      : {
          DeleteVSwitch: call(0, 'DeleteInstance'),
          DeleteVpc: call(0, 'DeleteVSwitch', 'DeleteSecurityGroup'),
        }),
  };
  return { ...network, ...instance, ...image, ...copies(profile, work), ...release };
}

/**
 * Copies begin as soon as a source has room: each image serves five at a time. An encrypted build copies the plain image
 * in its own region as well, and deletes it and its snapshot when nothing is copied from it any more, which is why
 * others serve before it does.
 */
function copies({ roundTrip, imageCopy }: LatencyProfile, { copies: others, isEncrypted }: Work): Calls {
  const wanted = others + (isEncrypted ? 1 : 0);
  const made: Record<string, Call> = {};
  const ofOriginal: string[] = [];
  for (let free = lanesOf('CreateImage'); Object.keys(made).length < wanted;) {
    // All copies take as long: those that begin together end together, and leave their lanes and serve in turn.
    const round = free.slice(0, wanted - Object.keys(made).length).map((lane, place) => {
      const name = `CopyImage ${Object.keys(made).length + place + 1}`;
      return { ...lane, name };
    });
    for (const { name, after, source } of round) {
      made[name] = { takes: roundTrip + imageCopy, after };
      if (source === 'CreateImage') ofOriginal.push(name);
    }
    const left = round.map(({ name, source }) => ({ source, after: [name] }));
    free = [...round.flatMap(({ name }) => lanesOf(name)), ...left].sort(originalLast);
  }
  if (!isEncrypted) return made;
  return {
    ...made,
    'DeleteImage of the plain image': { takes: roundTrip, after: ofOriginal },
    'DeleteSnapshot of the plain image': { takes: roundTrip, after: ['DeleteImage of the plain image'] },
  };
}

/** Room for a copy from an image. */
interface Lane {
  readonly source: string;
  readonly after: readonly string[];
}

function lanesOf(image: string): readonly Lane[] {
  return Array.from({ length: 5 }, () => ({ source: image, after: [image] }));
}

function originalLast(one: Lane, other: Lane): number {
  return Number(one.source === 'CreateImage') - Number(other.source === 'CreateImage');
}

function lastEnd(all: Calls): number {
  const ends = new Map<string, number>();
  const endOf = (name: string): number => {
    const known = ends.get(name);
    if (known !== undefined) return known;
    const call = all[name];
    if (call === undefined) throw new Error(`Nothing is called ${name}.`);
    const end = Math.max(0, ...call.after.map(endOf)) + call.takes;
    ends.set(name, end);
    return end;
  };
  return Math.max(...Object.keys(all).map(endOf));
}
