import type { DiskLayer, GuestHost } from '../guests/guest.js';

/** What a disk, snapshot or image holds, kept as long as anyone needs it. */
export interface DiskContent {
  readonly layer: Promise<DiskLayer>;
  /** What the layer lies upon: needed as long as it is. */
  readonly parent: DiskContent | undefined;
  holders: number;
}

/** Counts who needs which content, and has the files deleted when nobody does. */
export class DiskContents {
  constructor(
    private readonly guests: GuestHost,
    private readonly background: (task: Promise<unknown>) => void,
  ) {}

  /** Takes a layer in, held once; its parent is held by it. */
  take(layer: Promise<DiskLayer>, parent?: DiskContent): DiskContent {
    if (parent) this.hold(parent);
    // Whoever waits for the layer hears of its failure; nobody waiting is no reason to crash.
    layer.catch(() => {});
    return { layer, parent, holders: 1 };
  }

  hold(content: DiskContent): DiskContent {
    content.holders += 1;
    return content;
  }

  drop(content: DiskContent | undefined): void {
    if (!content) return;
    content.holders -= 1;
    if (content.holders > 0) return;
    this.background(content.layer.then((layer) => this.guests.deleteLayer(layer)));
    this.drop(content.parent);
  }
}
