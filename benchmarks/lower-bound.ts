import type { LatencyProfile } from '../src/simulator/latency/profile.js';

/** What a build is asked for, as far as it makes a difference to how long it must take. */
export interface Work {
  /** Whether VPC and vSwitch are there already. */
  readonly hasNetwork: boolean;
  /** In how many other regions the image is to be. */
  readonly copies: number;
  /** By copy, as `image_encrypted` has it: see {@link lowerBound}. */
  readonly isEncrypted: boolean;
  /** What runs in the guest, in seconds. */
  readonly provisioning: number;
}

/** One step of the critical path. */
export interface Step {
  readonly name: string;
  readonly seconds: number;
}

/** So many copies out of one region run at once (CopyImage). */
const COPIES_AT_ONCE = 5;

/**
 * The shortest time that any client can take for a build, and what it waits for in it: the cloud's durations on the
 * longest chain of steps of which each needs the one before, and one round trip a step, half of it until the call
 * arrives and half of it until the client can know that the step is over. Nothing is counted for starting up, for
 * talking to the guest, for polls that come late, nor for calls that can run beside others.
 *
 * The image can be made in two ways, and the faster one counts: from the instance, which is released after it, or
 * from snapshots, and the instance is released beside it. A copy can be copied in turn, so that n sources serve 5n
 * regions in the time of one copy.
 *
 * It is the bound of clients that keep to what templates ask for, and so do both that are measured:
 * - The instance is launched with its key pair and address by one call (RunInstances); no elastic IP address.
 * - It is stopped before the image is made. The cloud takes a running one, too, but an image of that holds what the
 *   guest happened to have written.
 * - An image is waited for until it is `Available`. On enhanced SSDs it can be `Usable` before (`image_ready_signal`),
 *   but not copied, and Packer knows nothing of it.
 * - `image_encrypted` copies: a plain image, then an encrypted copy of it in the same region, then the plain one goes.
 *   Another way to an encrypted image, an instance whose disks are encrypted from the launch on (`disk_encrypted` of
 *   the disk mappings), is another template, and takes as long as a plain image.
 * - Copies are waited for.
 * - Everything else is gone at the end; what a replaced image takes to be renamed and deleted is not counted.
 */
export function lowerBound(profile: LatencyProfile, work: Work): { seconds: number; steps: readonly Step[] } {
  const ways = [fromSnapshots(profile, work), fromInstance(profile, work)];
  const [fastest] = ways
    .map((image) => [...untilStopped(profile, work), ...image])
    .map((steps) => ({ steps, seconds: total(steps) }))
    .sort((a, b) => a.seconds - b.seconds);
  return fastest ?? { steps: [], seconds: 0 };
}

function untilStopped(profile: LatencyProfile, { hasNetwork, provisioning }: Work): Step[] {
  const { roundTrip, vpc, vSwitch, securityGroup, launch, ssh, stop } = profile;
  // The security group is made beside the vSwitch, and its rule beside the launch.
  const inVpc = roundTrip + Math.max(vSwitch, securityGroup);
  const network = [
    { name: 'VPC', seconds: roundTrip + vpc },
    { name: 'vSwitch and security group', seconds: inVpc },
  ];
  return [
    ...(hasNetwork ? [{ name: 'security group', seconds: roundTrip + securityGroup }] : network),
    { name: 'launch to Running', seconds: roundTrip + launch },
    { name: 'Running to SSH', seconds: ssh },
    { name: 'provisioning', seconds: provisioning },
    { name: 'stop', seconds: roundTrip + stop },
  ];
}

function fromSnapshots(profile: LatencyProfile, work: Work): Step[] {
  const { roundTrip, snapshot, imageFromSnapshot } = profile;
  const imageAndCopies = [
    { name: 'image from the snapshots', seconds: roundTrip + imageFromSnapshot },
    ...copies(profile, work),
  ];
  return [
    { name: 'snapshots', seconds: roundTrip + snapshot },
    ...imageAndCopies,
    rest(cleanUp(profile, work), imageAndCopies),
  ];
}

function fromInstance(profile: LatencyProfile, work: Work): Step[] {
  const { roundTrip, imageFromInstance } = profile;
  const copied = copies(profile, work);
  return [
    { name: 'image from the instance', seconds: roundTrip + imageFromInstance },
    ...copied,
    rest(cleanUp(profile, work), copied),
  ];
}

function copies({ roundTrip, imageCopy }: LatencyProfile, { copies: others, isEncrypted }: Work): Step[] {
  const rounds = roundsFor(others + (isEncrypted ? 1 : 0));
  if (rounds === 0) return [];
  const name = rounds === 1 ? 'copies' : `${rounds} rounds of copies`;
  const round = roundTrip + imageCopy;
  const copied = { name, seconds: rounds * round };
  if (!isEncrypted) return [copied];
  // Where there are more rounds, the last one needs the plain image no more.
  const seconds = Math.max(0, 2 * roundTrip - (rounds > 1 ? round : 0));
  return [copied, { name: 'deletion of the plain image, then of its snapshot', seconds }];
}

/** How many times in a row a copy must be waited for, when every copy serves {@link COPIES_AT_ONCE} more. */
export function roundsFor(copyCount: number): number {
  let rounds = 0;
  for (let sources = 1; sources - 1 < copyCount; rounds += 1) sources += sources * COPIES_AT_ONCE;
  return rounds;
}

/** The instance, then the security group, as soon as nothing uses it, and the vSwitch, then the VPC. */
function cleanUp({ roundTrip, release, groupInUse }: LatencyProfile, { hasNetwork }: Work): number {
  return roundTrip + release + groupInUse + (hasNetwork ? 1 : 2) * roundTrip;
}

/** What of the clean-up outlasts that which it goes on beside. */
function rest(seconds: number, beside: readonly Step[]): Step {
  return { name: 'rest of the clean-up', seconds: Math.max(0, seconds - total(beside)) };
}

function total(steps: readonly Step[]): number {
  return steps.reduce((sum, { seconds }) => sum + seconds, 0);
}
