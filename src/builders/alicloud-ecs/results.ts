import type { Events } from '../../events/index.js';
import type { Artifact } from '../artifact.js';
import type { Image } from './image.js';

/**
 * What a build has made so far, reported whenever there is more. An image that turns out to be good only when the
 * build is being released, after a failure or a cancellation, stays, and so is reported too.
 */
export class Results implements Disposable {
  readonly #report: (artifact: Artifact) => void;
  readonly #unsubscribe: () => void;
  #artifact: Artifact;

  constructor(
    { events, report }: { readonly events: Events; readonly report: (artifact: Artifact) => void },
    artifact: Artifact,
  ) {
    this.#artifact = artifact;
    this.#report = report;
    this.#unsubscribe = events.subscribe((event) => {
      if (event.type === 'resource_kept' && event.kind === 'image') this.#keep(event);
    });
  }

  get artifact(): Artifact {
    return this.#artifact;
  }

  launched(instanceType: string): void {
    this.#change({ instance_type: instanceType });
  }

  /** An image is good. */
  add({ region, id, snapshotIds }: Image): void {
    this.#change({
      image_ids: { ...this.#artifact.image_ids, [region]: id },
      ...(region === this.#artifact.region && { snapshot_ids: snapshotIds }),
    });
  }

  [Symbol.dispose](): void {
    this.#unsubscribe();
  }

  #keep({ region, id }: { readonly region: string; readonly id: string }): void {
    if (this.#artifact.image_ids[region] !== id)
      this.#change({ image_ids: { ...this.#artifact.image_ids, [region]: id } });
  }

  #change(change: Partial<Artifact>): void {
    this.#artifact = { ...this.#artifact, ...change };
    this.#report(this.#artifact);
  }
}
