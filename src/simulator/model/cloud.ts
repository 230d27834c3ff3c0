import { regionFacts, REGIONS } from '../facts/regions.js';
import { instanceType, type InstanceTypeFacts } from '../facts/instance-types.js';
import { SYSTEM_IMAGES } from '../facts/system-images.js';
import type { FixtureFile, GuestHost } from '../guests/guest.js';
import type { LatencyProfile } from '../latency/profile.js';
import type { AddressPlan } from '../network/address-plan.js';
import { Gateway } from '../network/gateway.js';
import { Accounts } from './accounts.js';
import type { Behaviour } from './behaviour.js';
import { DiskContents, type DiskContent } from './disk-content.js';
import { systemImage, type Image } from './image.js';
import type { Quotas } from './quotas.js';
import { Region } from './region.js';
import { Replica } from './replica.js';
import type { Timeline } from './timeline.js';

export interface CloudSettings {
  readonly timeline: Timeline;
  readonly latency: LatencyProfile;
  readonly quotas: Quotas;
  readonly behaviour: Behaviour;
  readonly guests: GuestHost;
  readonly addresses: AddressPlan;
  /** Files laid over the root of every system image. */
  readonly fixtures: Readonly<Record<string, FixtureFile>>;
}

export type Stock = 'WithStock' | 'ClosedWithStock' | 'WithoutStock' | 'ClosedWithoutStock';

/** The whole simulated cloud: all accounts, in all regions. Knows nothing of requests. */
export class Cloud {
  readonly accounts = new Accounts();
  readonly gateway = new Gateway((problem) => this.problems.push(problem));
  /** What went wrong behind the scenes; a healthy cloud has none. */
  readonly problems: string[] = [];
  readonly contents: DiskContents;
  /** Where answers come from. */
  readonly replica: Replica;
  /** Names of the roles that instances can be given. */
  readonly instanceRoles = new Set<string>();
  readonly #regions = new Map<string, Region>();
  readonly #systemImages = new Map<string, Map<string, Image>>();
  readonly #stock = new Map<string, Stock>();
  readonly #tasks = new Set<Promise<unknown>>();
  #systemContent: DiskContent | undefined;

  constructor(private readonly settings: CloudSettings) {
    this.contents = new DiskContents(settings.guests, (task) => this.background(task));
    this.replica = new Replica(settings.timeline);
  }

  get timeline(): Timeline {
    return this.settings.timeline;
  }

  get latency(): LatencyProfile {
    return this.settings.latency;
  }

  get quotas(): Quotas {
    return this.settings.quotas;
  }

  get behaviour(): Behaviour {
    return this.settings.behaviour;
  }

  get guests(): GuestHost {
    return this.settings.guests;
  }

  get addresses(): AddressPlan {
    return this.settings.addresses;
  }

  /** An account's part of a region; undefined where there is no such region. */
  region(accountId: string, regionId: string): Region | undefined {
    const facts = regionFacts(regionId);
    if (!facts) return undefined;
    const key = `${accountId} ${regionId}`;
    const region = this.#regions.get(key) ?? new Region(this, accountId, facts);
    this.#regions.set(key, region);
    return region;
  }

  /** All regions in which accounts have had anything to do. */
  touchedRegions(): readonly Region[] {
    return [...this.#regions.values()];
  }

  /** The public images of a region, by ID. */
  systemImages(regionId: string): ReadonlyMap<string, Image> {
    return this.#publicImages(regionId);
  }

  /** Puts an image of the marketplace beside them. */
  addMarketplaceImage(regionId: string, image: Image): void {
    this.#publicImages(regionId).set(image.id, image);
  }

  #publicImages(regionId: string): Map<string, Image> {
    const known = this.#systemImages.get(regionId);
    if (known) return known;
    const images = new Map(
      SYSTEM_IMAGES.map((facts) => [facts.id, systemImage(facts, () => this.#emptySystem())]),
    );
    this.#systemImages.set(regionId, images);
    return images;
  }

  /** What a zone says of an instance type; undefined where it is not on sale there. */
  stock(zoneId: string, type: InstanceTypeFacts): Stock | undefined {
    return this.#stock.get(`${zoneId} ${type.id}`) ?? (isOnSale(zoneId, type) ? 'WithStock' : undefined);
  }

  /** Changes stock from now on, in one zone or, without it, in all. */
  setStock(typeId: string, stock: Stock, zoneId?: string): void {
    if (!instanceType(typeId)) throw new Error(`There is no instance type ${typeId}.`);
    const zones = zoneId ? [zoneId] : REGIONS.flatMap(({ zones }) => zones);
    for (const zone of zones) this.#stock.set(`${zone} ${typeId}`, stock);
  }

  /** Lets work go on that no call waits for; what fails there is a problem to be shown. */
  background(task: Promise<unknown>): void {
    const watched = task
      .catch((error: unknown) => {
        this.problems.push(error instanceof Error ? error.message : String(error));
      })
      .finally(() => this.#tasks.delete(watched));
    this.#tasks.add(watched);
  }

  /** Resolves when no work goes on behind the scenes. */
  async settled(): Promise<void> {
    while (this.#tasks.size > 0) await Promise.all(this.#tasks);
  }

  async close(): Promise<void> {
    this.timeline.close();
    this.gateway.close();
    await this.settled();
    await this.guests.close();
  }

  #emptySystem(): DiskContent {
    this.#systemContent ??= this.contents.take(this.guests.systemLayer(this.settings.fixtures));
    return this.#systemContent;
  }
}

/** Types of the first generations are not on sale in the newest zones, as in the real cloud. */
function isOnSale(zoneId: string, { id }: InstanceTypeFacts): boolean {
  const isOldType = /^ecs\.(n1|n4|sn1|sn1ne|t5|g5|d1ne|i2)\b/.test(id);
  const isNewZone = /-[i-n]$/.test(zoneId);
  return !(isOldType && isNewZone);
}
