import type { DiskLayer, Guest, GuestAgent, GuestChanges, GuestHost, GuestSpec } from '../guests/guest.js';
import type { DiskContent, DiskContents } from './disk-content.js';

/** The real machine behind an instance: one guest, its orders carried out one after the other. */
export class Machine {
  #guest: Guest | undefined;
  #queue: Promise<unknown> = Promise.resolve();
  #everOn = false;
  #destroyed = false;

  constructor(
    private readonly host: GuestHost,
    private readonly contents: DiskContents,
    private readonly spec: Omit<GuestSpec, 'disk'>,
    private readonly disk: DiskContent,
  ) {
    contents.hold(disk);
  }

  /** Boots it, the first time on a copy of the image's content; `changes` are what was set since it last ran. */
  powerOn(changes: GuestChanges): Promise<void> {
    this.#everOn = true;
    return this.#inTurn(async () => {
      if (this.#destroyed) return;
      if (this.#guest) await this.#guest.start(changes);
      else this.#guest = await this.host.boot({ ...this.spec, ...changes, disk: await this.disk.layer });
    });
  }

  powerOff(force: boolean): Promise<void> {
    return this.#inTurn(async () => this.#guest?.stop({ force }));
  }

  /** The disk's content as it is now; that of the image as long as the machine never ran. */
  freeze(): DiskContent {
    if (!this.#everOn) return this.contents.hold(this.disk);
    const layer = this.#inTurn<DiskLayer>(async () => {
      if (!this.#guest) throw new Error(`${this.spec.instanceId} did not boot, so its disk cannot be read.`);
      return this.#guest.freezeDisk();
    });
    return this.contents.take(layer, this.disk);
  }

  consoleOutput(): string {
    return this.#guest?.consoleOutput() ?? '';
  }

  agent(): GuestAgent | undefined {
    return this.#guest?.agent();
  }

  destroy(): Promise<void> {
    return this.#inTurn(async () => {
      if (this.#destroyed) return;
      this.#destroyed = true;
      await this.#guest?.destroy();
      this.contents.drop(this.disk);
    });
  }

  #inTurn<T>(order: () => Promise<T>): Promise<T> {
    const done = this.#queue.then(order);
    this.#queue = done.catch(() => {});
    return done;
  }
}
