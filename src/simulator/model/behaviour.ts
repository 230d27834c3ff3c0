/** What the real cloud's documents leave open (cloud-facts, section 10): a client should live with either answer. */
export interface Behaviour {
  /** StopInstance, DeleteInstance … while an image or snapshot is made of the instance: it spoils, or the call is refused. */
  readonly changeDuringImageCreation: 'spoil' | 'refuse';
  /** Parameters that an action does not know: refused, or only noted in the list of calls. */
  readonly unknownParameters: 'refuse' | 'record';
  /** ImportKeyPair of an ed25519 key. */
  readonly ed25519Keys: 'refuse' | 'accept';
  /** The shortest time ahead for AutoReleaseTime; real minutes. */
  readonly autoReleaseMinimumMinutes: number;
  /** StopInvocation of a script that runs: it is killed, as TerminationMode says, or spared, as StopInvocation's text has it. */
  readonly stopInvocation: 'kill' | 'spare';
  /** Output of a script of Cloud Assistant's while it runs: reported, as newer agents do, or only at its end. */
  readonly runningOutput: 'reported' | 'withheld';
  /** Tags of CreateImage also go to the snapshots it makes. */
  readonly imageTagsReachSnapshots: boolean;
  /** Whether an image of snapshots supports NVMe before ModifyImageAttribute says so. */
  readonly nvmeFromSnapshots: 'supported' | 'unsupported';
  /**
   * What is said of the progress of snapshots and images: as much as has passed of their time, more at first (and then
   * 99 % for long), less at first, or something new at every quarter only. RemainTime follows from it.
   */
  readonly progressCourse: 'even' | 'hasty' | 'hesitant' | 'stepwise';
  /** DescribeImages says whether an image is Usable; older servers do not. */
  readonly tellsUsable: boolean;
}

export const DEFAULT_BEHAVIOUR: Behaviour = {
  changeDuringImageCreation: 'spoil',
  unknownParameters: 'refuse',
  ed25519Keys: 'refuse',
  autoReleaseMinimumMinutes: 30,
  stopInvocation: 'kill',
  runningOutput: 'reported',
  imageTagsReachSnapshots: false,
  nvmeFromSnapshots: 'supported',
  progressCourse: 'even',
  tellsUsable: true,
};
