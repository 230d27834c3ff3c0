import type { Simulator } from '../src/simulator/index.js';

const KINDS = [
  'vpcs',
  'vSwitches',
  'securityGroups',
  'keyPairs',
  'eips',
  'instances',
  'disks',
  'snapshots',
  'images',
] as const;

export interface Held {
  readonly id: string;
  readonly tags: Readonly<Record<string, string>>;
  readonly [fact: string]: unknown;
}

export type HeldByKind = Readonly<Record<(typeof KINDS)[number], readonly Held[]>>;

/** What the first account has in a region. */
export function held(cloud: Simulator, region: string): HeldByKind {
  const found = cloud.state().accounts.find(({ id }) => id === cloud.accountId)?.regions[region];
  return (found ?? Object.fromEntries(KINDS.map((kind) => [kind, []]))) as HeldByKind;
}
