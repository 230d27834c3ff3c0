import type { Outcome } from '../faults/fault-rule.js';
import { newId } from './ids.js';
import type { Image } from './image.js';
import { finish, imageDisk } from './image-making.js';
import type { Region } from './region.js';
import { createSnapshot, discard } from './snapshot.js';
import type { Tags } from './tags.js';

export interface NewCopy {
  readonly name: string;
  readonly description?: string | undefined;
  readonly encrypted: boolean;
  readonly kmsKeyId?: string | undefined;
  readonly tags?: Tags;
  readonly resourceGroupId?: string | undefined;
  readonly outcome?: Outcome | undefined;
}

/** Begins a copy in `destination`; it waits while as many as may run at once are leaving the source region. */
export function copyImage(source: Region, original: Image, destination: Region, wanted: NewCopy): Image {
  const encrypted = wanted.encrypted || original.encrypted;
  const snapshots = original.disks.map(({ type, device, size }) => ({
    device,
    snapshot: createSnapshot(destination, {
      disk: { id: '', type, size, category: '', instanceId: '', encrypted, kmsKeyId: wanted.kmsKeyId ?? '' },
      duration: destination.latency.imageCopy,
      system: type === 'system' ? original.system : undefined,
      content: type === 'system' ? destination.cloud.contents.hold(original.content()) : undefined,
    }),
  }));
  const content = destination.cloud.contents.hold(original.content());
  const copy: Image = {
    ...original,
    id: newId('m'),
    name: wanted.name,
    description: wanted.description ?? '',
    family: '',
    ownerId: destination.accountId,
    disks: snapshots.map(imageDisk),
    encrypted,
    isCopied: true,
    isPublic: false,
    sharedWith: new Set(),
    madeFromInstance: '',
    startedAt: undefined,
    duration: destination.latency.imageCopy,
    content: () => content,
    stopMaking: () => {},
    ...destination.born(wanted),
    status: 'Waiting',
  };
  destination.images.set(copy.id, copy);
  source.copies.add({ image: copy, region: destination, outcome: wanted.outcome });
  return copy;
}

/** Ends a copy that is not done, and takes all of it away. */
export function cancelCopy(destination: Region, copy: Image): void {
  copy.stopMaking();
  destination.images.delete(copy.id);
  for (const { snapshotId } of copy.disks) {
    const snapshot = destination.snapshots.get(snapshotId);
    if (snapshot) discard(destination, snapshot);
  }
  destination.cloud.contents.drop(copy.content());
  for (const region of destination.cloud.touchedRegions()) region.copies.remove(copy);
}

interface OutgoingCopy {
  readonly image: Image;
  readonly region: Region;
  readonly outcome: Outcome | undefined;
}

/** The copies that leave a region: some run, the rest wait in line. */
export class OutgoingCopies {
  readonly #running = new Set<OutgoingCopy>();
  readonly #waiting: OutgoingCopy[] = [];

  constructor(private readonly limit: () => number) {}

  add(copy: OutgoingCopy): void {
    this.#waiting.push(copy);
    this.#startNext();
  }

  remove(image: Image): void {
    for (const copy of this.#running) if (copy.image === image) this.#running.delete(copy);
    const place = this.#waiting.findIndex((copy) => copy.image === image);
    if (place >= 0) this.#waiting.splice(place, 1);
    this.#startNext();
  }

  #startNext(): void {
    while (this.#running.size < this.limit()) {
      const copy = this.#waiting.shift();
      if (!copy) return;
      this.#running.add(copy);
      this.#start(copy);
    }
  }

  #start(copy: OutgoingCopy): void {
    const { image, region, outcome } = copy;
    image.status = 'Creating';
    image.startedAt = region.timeline.now();
    image.stopMaking = region.timeline.after(image.duration, () => {
      finish(region, image, outcome);
      this.remove(image);
    });
  }
}
