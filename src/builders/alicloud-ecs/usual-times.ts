/**
 * How long the cloud usually takes, in milliseconds: what users of a busy region see, rounded. A wait is looked at
 * about then; that it takes shorter or longer costs a little time, and nothing else.
 */
export const USUALLY = {
  vpc: 1_500,
  vSwitch: 1_500,
  launch: 12_000,
  stop: 8_000,
  eip: 2_000,
  snapshot: 30_000,
  imageFromInstance: 45_000,
  imageFromSnapshots: 15_000,
  copy: 60_000,
} as const;
