/**
 * After how long the cloud is usually done, in milliseconds: what users of a busy region see, rounded. What is waited
 * for is looked at then, and where it matters to hear of it early and the cloud tells nothing on the way, once before.
 * That it takes shorter or longer costs a little time, and nothing else.
 */
export const USUALLY = {
  vpc: [1_500],
  vSwitch: [1_500],
  /** Its SSH server takes longer to answer than a look comes late. */
  launch: [12_000],
  stop: [5_000, 8_000],
  eip: [2_000],
  snapshot: [20_000, 30_000],
  imageFromInstance: [30_000, 45_000],
  imageFromSnapshots: [10_000, 15_000],
  copy: [40_000, 60_000],
} as const;
