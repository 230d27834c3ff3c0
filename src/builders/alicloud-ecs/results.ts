import type { Events, ResourceKind } from '../../events/index.js';
import type { Artifact } from '../artifact.js';
import type { Image } from './image.js';

interface Kept {
  readonly kind: ResourceKind;
  readonly region: string;
  readonly id: string;
  readonly name?: string;
  readonly snapshotIds?: readonly string[];
}

/**
 * What a build has made so far, reported whenever there is more. An image that turns out to be good only when the
 * build is being released, after a failure or a cancellation, stays, and so is reported too; one that has failed by then
 * is reported no more.
 *
 * An image that replaces another is reported by the name that it is to have, which the post step gives it where this
 * process dies; where it lives on and fails to, by the one that the image has in the end.
 */
export class Results implements Disposable {
  readonly #report: (artifact: Artifact) => void;
  readonly #unsubscribe: () => void;
  #artifact: Artifact;
  /** What the image in the build's own region is named in the cloud, as far as is known. */
  #nameNow: string | undefined;

  constructor(
    { events, report }: { readonly events: Events; readonly report: (artifact: Artifact) => void },
    artifact: Artifact,
  ) {
    this.#artifact = artifact;
    this.#report = report;
    this.#unsubscribe = events.subscribe((event) => {
      if (event.type === 'image_named') this.#see(event);
      if (event.type === 'resource_kept') this.#keep(event);
      if (event.type === 'resource_released') this.#drop(event);
      if (event.type === 'resource_gone') this.#takeBack(event, events);
    });
  }

  get artifact(): Artifact {
    return this.#artifact;
  }

  launched(instanceType: string): void {
    this.#change({ instance_type: instanceType });
  }

  /** An image is good. @param name what it is named at first */
  add({ region, id, snapshotIds }: Image, name: string | undefined): void {
    if (region === this.#artifact.region) this.#nameNow = name;
    this.#change({
      image_ids: { ...this.#artifact.image_ids, [region]: id },
      ...(region === this.#artifact.region && { snapshot_ids: snapshotIds }),
    });
  }

  [Symbol.dispose](): void {
    this.#unsubscribe();
    const { image_name: reported } = this.#artifact;
    if (this.#nameNow !== undefined && this.#nameNow !== reported)
      this.#change({ image_name: this.#nameNow });
  }

  #see({ region, id, name, snapshotIds }: Omit<Kept, 'kind'> & { readonly name: string }): void {
    const { image_ids: images, region: own } = this.#artifact;
    if (region === own) this.#nameNow = name;
    if (images[region] === id) return;
    this.#change({
      image_ids: { ...images, [region]: id },
      ...(region === own && snapshotIds && { snapshot_ids: snapshotIds }),
    });
  }

  #keep({ kind, region, id, name, snapshotIds }: Kept): void {
    if (kind !== 'image') return;
    const { image_ids: images, region: own } = this.#artifact;
    if (images[region] !== id) this.#change({ image_ids: { ...images, [region]: id } });
    if (region !== own) return;
    if (name !== undefined) {
      this.#nameNow = name;
      this.#change({ image_name: name });
    }
    if (snapshotIds !== undefined) this.#change({ snapshot_ids: snapshotIds });
  }

  /** It was reported as good, and somebody else has deleted it. */
  #takeBack({ region, id }: Pick<Kept, 'region' | 'id'>, events: Events): void {
    const { [region]: known, ...others } = this.#artifact.image_ids;
    if (known !== id) return;
    const isOwn = region === this.#artifact.region;
    if (isOwn) this.#nameNow = undefined;
    this.#change({ image_ids: others, ...(isOwn && { snapshot_ids: [] }) });
    events.emit({
      type: 'warning',
      message: `The image ${id} in ${region} was good, and is not there any more: this build has not deleted it.`,
    });
  }

  /** Some images that are good while the cloud still makes them fail after all. */
  #drop({ region, id }: Pick<Kept, 'region' | 'id'>): void {
    const { [region]: reported, ...others } = this.#artifact.image_ids;
    if (reported !== id) return;
    const isOwn = region === this.#artifact.region;
    this.#change({ image_ids: others, ...(isOwn && { snapshot_ids: [] }) });
  }

  #change(change: Partial<Artifact>): void {
    this.#artifact = { ...this.#artifact, ...change };
    this.#report(this.#artifact);
  }
}
