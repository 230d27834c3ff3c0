import type { Region } from './region.js';
import type { Resource } from './resource.js';
import type { Tags } from './tags.js';
import type { Timeline } from './timeline.js';

/** What a replica may not know yet of what a call did: the resources that it made, or the tags that it gave or took. */
export type LaggingPart = 'resources' | 'tags';

/** What the answers to questions show: they may come from replicas that lag behind what was done. */
export class Replica {
  /** Until when they are not listed, in milliseconds since the epoch. */
  readonly #unlisted = new Map<Resource, number>();
  readonly #oldTags = new Map<Resource, { readonly tags: Tags; readonly until: number }>();

  constructor(private readonly timeline: Timeline) {}

  /** For so many simulated seconds from now on it does not know a part of what has changed since `before`. */
  lag({ of: part, seconds }: Lag, before: Moment, regions: readonly Region[]): void {
    const until = this.#now() + seconds * this.timeline.scale * 1000;
    for (const resource of regions.flatMap(resourcesOf)) {
      const tags = before.get(resource);
      const isMade = tags === undefined;
      if (part === 'resources' && isMade) this.#unlisted.set(resource, until);
      if (part === 'tags' && !areEqual(tags ?? NO_TAGS, resource.tags))
        this.#oldTags.set(resource, { tags: tags ?? NO_TAGS, until });
    }
  }

  /** A region as it shows it. */
  shown(region: Region): Region {
    this.#catchUp();
    if (this.#unlisted.size === 0 && this.#oldTags.size === 0) return region;
    const kinds = KINDS.map((kind) => [kind, this.#shownOf(region[kind])] as const);
    return Object.assign(Object.create(region) as Region, Object.fromEntries(kinds));
  }

  #catchUp(): void {
    const now = this.#now();
    for (const [resource, until] of this.#unlisted) if (until <= now) this.#unlisted.delete(resource);
    for (const [resource, { until }] of this.#oldTags) if (until <= now) this.#oldTags.delete(resource);
  }

  #shownOf(kind: ReadonlyMap<string, Resource>): ReadonlyMap<string, Resource> {
    return new Map(
      [...kind]
        .filter(([, resource]) => !this.#unlisted.has(resource))
        .map(([id, resource]) => [id, withTags(resource, this.#oldTags.get(resource)?.tags)]),
    );
  }

  #now(): number {
    return this.timeline.now().getTime();
  }
}

export interface Lag {
  readonly of: LaggingPart;
  readonly seconds: number;
}

/** All resources with their tags, as they are at one moment. */
export type Moment = ReadonlyMap<Resource, Tags>;

export function momentOf(regions: readonly Region[]): Moment {
  return new Map(regions.flatMap(resourcesOf).map((resource) => [resource, new Map(resource.tags)]));
}

const NO_TAGS: Tags = new Map();

const KINDS = [
  'vpcs',
  'vSwitches',
  'securityGroups',
  'keyPairs',
  'eips',
  'instances',
  'networkInterfaces',
  'disks',
  'snapshots',
  'images',
] as const;

function resourcesOf(region: Region): readonly Resource[] {
  return KINDS.flatMap((kind): readonly Resource[] => [...region[kind].values()]);
}

function areEqual(some: Tags, others: Tags): boolean {
  return some.size === others.size && [...some].every(([key, value]) => others.get(key) === value);
}

/** The same resource, but for its tags. Some are of classes that look into themselves: a copy could not. */
function withTags(resource: Resource, tags: Tags | undefined): Resource {
  if (tags === undefined) return resource;
  return new Proxy(resource, {
    get(target, name) {
      if (name === 'tags') return tags;
      const value: unknown = Reflect.get(target, name, target);
      return value instanceof Function ? (value.bind(target) as unknown) : value;
    },
  });
}
