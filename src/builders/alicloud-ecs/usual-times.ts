/**
 * After how long the cloud is usually done, in milliseconds. No document of the cloud says so: these are guesses, at the
 * fast end of what the sources name (launch 20 to 60 s, SSH 10 to 60 s later, images 1 to 5 min; docs/decisions/speed.md
 * says where they come from). They only say where looks are worth it first: a cloud that takes shorter or longer is
 * noticed late by a small part of the build (src/alicloud/pace.ts), and what it tells of its progress goes before them.
 */
export const USUALLY = {
  vpc: 1_500,
  vSwitch: 1_500,
  /** To Running. */
  launch: 12_000,
  /** To a guest that answers. */
  boot: 18_000,
  stop: 8_000,
  eip: 2_000,
  snapshot: 30_000,
  imageFromInstance: 45_000,
  imageFromSnapshots: 15_000,
  copy: 60_000,
} as const;
