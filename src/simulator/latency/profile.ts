/** How long things take, in seconds before the time scale. */
export interface LatencyProfile {
  /** One API call, to and fro. */
  readonly roundTrip: number;
  /** Pending to Available. */
  readonly vpc: number;
  readonly vSwitch: number;
  /** The call itself: security groups are made synchronously. */
  readonly securityGroup: number;
  /** RunInstances to Running, of which a tenth is Pending. */
  readonly launch: number;
  /** CreateInstance to Stopped. */
  readonly create: number;
  /** Running to an SSH port that answers, at the earliest: a guest takes its own time to boot as well. */
  readonly ssh: number;
  /** Running to the first sign of life of Cloud Assistant's agent, at the earliest. */
  readonly agent: number;
  /** A task of Cloud Assistant's, from the call to the agent. */
  readonly agentTask: number;
  /** Between two reports of a script's output. */
  readonly agentReport: number;
  readonly start: number;
  readonly stop: number;
  readonly reboot: number;
  /** AllocateEipAddress to Available. */
  readonly eipAllocate: number;
  /** Associating or Unassociating. */
  readonly eipAssociate: number;
  readonly snapshot: number;
  readonly imageFromInstance: number;
  readonly imageFromSnapshot: number;
  /** The beginning to Usable, for an image that stands on enhanced SSDs. */
  readonly imageUsable: number;
  readonly imageCopy: number;
  /** DeleteInstance to the instance being gone from every answer. */
  readonly release: number;
  /** The instance being gone to its security groups being free: until then they cannot be deleted. */
  readonly groupInUse: number;
  /** Locked to released, for a spot instance that is taken back. */
  readonly spotNotice: number;
}

/** Fast enough for tests, slow enough that every state in between can be seen. */
const instant: LatencyProfile = {
  roundTrip: 0,
  vpc: 0.02,
  vSwitch: 0.02,
  securityGroup: 0,
  launch: 0.05,
  create: 0.03,
  ssh: 0,
  agent: 0.01,
  agentTask: 0.005,
  agentReport: 0.02,
  start: 0.03,
  stop: 0.03,
  reboot: 0.05,
  eipAllocate: 0.01,
  eipAssociate: 0.02,
  snapshot: 0.05,
  imageFromInstance: 0.1,
  imageFromSnapshot: 0.05,
  imageUsable: 0.02,
  imageCopy: 0.1,
  release: 0.02,
  groupInUse: 0,
  spotNotice: 0.1,
};

/**
 * The pace that benchmarks run at: round numbers at the fast end of what documents and clients of the cloud name
 * (docs/speed.md says which). Nobody has measured it on a live one.
 */
const realistic: LatencyProfile = {
  roundTrip: 0.05,
  vpc: 1.5,
  vSwitch: 1.5,
  securityGroup: 0.2,
  launch: 12,
  create: 2,
  ssh: 6,
  agent: 10,
  agentTask: 0.5,
  agentReport: 1,
  start: 10,
  stop: 8,
  reboot: 18,
  eipAllocate: 0,
  eipAssociate: 2,
  snapshot: 30,
  imageFromInstance: 45,
  imageFromSnapshot: 15,
  imageUsable: 5,
  imageCopy: 60,
  release: 3,
  groupInUse: 0,
  spotNotice: 300,
};

export const LATENCY_PROFILES = { instant, realistic } as const;

export type ProfileName = keyof typeof LATENCY_PROFILES;

/** A profile by name, or the instant one with some durations changed. */
export function latencyProfile(choice: ProfileName | Partial<LatencyProfile> = 'instant'): LatencyProfile {
  return typeof choice === 'string' ? LATENCY_PROFILES[choice] : { ...instant, ...choice };
}
