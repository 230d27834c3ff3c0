import type { GuestAgent } from '../../guests/guest.js';
import type { Timeline } from '../timeline.js';

/** Seconds between two signs of life of an agent. */
const HEARTBEAT = 60;
/** Seconds without one after which the cloud says that there is no agent. */
const PATIENCE = 120;
/** What the simulated guests say that they run. */
const VERSIONS = { linux: '2.2.3.857', windows: '2.1.3.857' } as const;

/** What the cloud knows of the agent in one instance: the last it heard of it. */
export class AgentPresence {
  #since: Date | undefined;
  #lastBeat: Date | undefined;
  #waiting: (() => void)[] = [];
  /** Tasks that it was given, and those that it works on. */
  invocations = 0;
  activeTasks = 0;
  lastInvoked: Date | undefined;

  constructor(
    readonly timeline: Timeline,
    readonly osType: 'linux' | 'windows',
    /** Whether the instance has the agent at all; InstallCloudAssistant counts from the next boot on. */
    public isInstalled: boolean,
    /** The agent of the guest, as long as that is on. */
    private readonly guestAgent: () => GuestAgent | undefined,
  ) {}

  /** The agent, once it has made itself known after the boot. */
  get agent(): GuestAgent | undefined {
    return this.#since && this.guestAgent();
  }

  get version(): string {
    return this.isAlive ? VERSIONS[this.osType] : '';
  }

  /** What DescribeCloudAssistantStatus says: true for a while after an agent has gone. */
  get isAlive(): boolean {
    const last = this.lastHeartbeat;
    return last !== undefined && this.#secondsSince(last) < PATIENCE;
  }

  get lastHeartbeat(): Date | undefined {
    if (this.#since === undefined) return this.#lastBeat;
    const period = HEARTBEAT * this.timeline.scale * 1000;
    const beats = period === 0 ? 0 : Math.floor((Date.now() - this.#since.getTime()) / period);
    return new Date(this.#since.getTime() + beats * period);
  }

  /** Once the instance has booted. @returns false if the guest is not on yet, and may have one when it is */
  appear(): boolean {
    if (!this.isInstalled) return true;
    if (this.guestAgent() === undefined) return false;
    this.#since ??= this.timeline.now();
    for (const wake of this.#waiting.splice(0)) wake();
    return true;
  }

  vanish(): void {
    this.#lastBeat = this.lastHeartbeat;
    this.#since = undefined;
  }

  /** Resolves when there is an agent to give tasks to; at once where there is one. */
  whenThere(): Promise<void> {
    if (this.agent !== undefined) return Promise.resolve();
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  #secondsSince(date: Date): number {
    const elapsed = (Date.now() - date.getTime()) / 1000;
    return this.timeline.scale === 0 ? elapsed : elapsed / this.timeline.scale;
  }
}
