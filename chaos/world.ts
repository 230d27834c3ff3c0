import type { Simulator } from '../src/simulator/index.js';

/** The kinds of resources, in the words of the simulator's state. */
export const THING_KINDS = [
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

export type ThingKind = (typeof THING_KINDS)[number];

/** One resource as the cloud has it. */
export interface Thing {
  readonly account: string;
  readonly region: string;
  readonly kind: ThingKind;
  readonly id: string;
  readonly tags: Readonly<Record<string, string>>;
  readonly [fact: string]: unknown;
}

/** Everything that accounts have, as it was at one moment. */
export class World {
  readonly #things: ReadonlyMap<string, Thing>;

  private constructor(things: readonly Thing[]) {
    this.#things = new Map(things.map((thing) => [keyOf(thing), thing]));
  }

  /** As it is now, and stays in this world whatever the cloud does later. */
  static of(cloud: Pick<Simulator, 'state'>): World {
    return World.#from(structuredClone(cloud.state()));
  }

  /** For a look at this moment alone, which costs less. */
  static glimpse(cloud: Pick<Simulator, 'state'>): World {
    return World.#from(cloud.state());
  }

  static #from({ accounts }: ReturnType<Simulator['state']>): World {
    return new World(
      accounts.flatMap(({ id: account, regions }) =>
        Object.entries(regions).flatMap(([region, there]) =>
          THING_KINDS.flatMap((kind) =>
            there[kind].map((resource): Thing => ({ ...resource, account, region, kind })),
          ),
        ),
      ),
    );
  }

  get all(): readonly Thing[] {
    return [...this.#things.values()];
  }

  /** The same resource, as it is in this world. */
  same(thing: Pick<Thing, 'account' | 'region' | 'kind' | 'id'>): Thing | undefined {
    return this.#things.get(keyOf(thing));
  }

  /** Whether any resource, of whatever kind, has this ID. */
  hasId(id: string): boolean {
    return this.all.some((thing) => thing.id === id);
  }

  images(region: string): readonly Thing[] {
    return this.all.filter((thing) => thing.kind === 'images' && thing.region === region);
  }

  image(id: string | undefined): Thing | undefined {
    return this.all.find((thing) => thing.kind === 'images' && thing.id === id);
  }

  /** The snapshots behind an image. */
  behind({ disks, account, region }: Thing): readonly Thing[] {
    const ids = (disks as readonly { readonly snapshotId: string }[]).map(({ snapshotId }) => snapshotId);
    return ids.flatMap((id) => this.same({ account, region, kind: 'snapshots', id }) ?? []);
  }
}

function keyOf({ account, region, kind, id }: Pick<Thing, 'account' | 'region' | 'kind' | 'id'>): string {
  return `${account} ${region} ${kind} ${id}`;
}

/** What our tags say of whose it is: the build's mark; undefined where there are none. */
export function markOf({ tags }: Pick<Thing, 'tags'>): string | undefined {
  return tags['alicloud-image-builder:resource']?.split('/')[0];
}

/** Which run of a workflow our tags say that it is of; undefined where there are none. */
export function runOf({ tags }: Pick<Thing, 'tags'>): string | undefined {
  return tags['alicloud-image-builder:run'];
}

export function isGood(image: Thing): boolean {
  return image['status'] === 'Available';
}

/** "image m-1 "web" (Available) in cn-hangzhou" */
export function inWords({ kind, id, region, name, status }: Thing): string {
  const called = typeof name === 'string' && name !== '' ? ` "${name}"` : '';
  const state = typeof status === 'string' ? ` (${status})` : '';
  return `${kind.replace(/(?<=ch)es$|s$/, '')} ${id}${called}${state} in ${region}`;
}
