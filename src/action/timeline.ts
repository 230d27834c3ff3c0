import type { BuildEvent, EventListener, ResourceKind } from '../events/index.js';

/** What happened in the builds of this run, gathered from their events for the job summary. */
export class Timeline {
  readonly #phases: TimelinePhase[] = [];
  readonly #resources: TimelineResource[] = [];

  /** Takes in the events of every build. */
  readonly listen: EventListener = (event) => this.#take(event);

  /** In the order they began. Times are in milliseconds since the epoch. */
  get phases(): readonly Readonly<TimelinePhase>[] {
    return this.#phases;
  }

  /** In the order they were created. */
  get resources(): readonly Readonly<TimelineResource>[] {
    return this.#resources;
  }

  #take(event: BuildEvent): void {
    const { build, at } = event;
    switch (event.type) {
      case 'phase_started':
        this.#phases.push({
          build,
          phase: event.phase,
          title: event.title,
          startedAt: at,
          endedAt: undefined,
          failed: false,
        });
        return;
      case 'phase_finished': {
        const phase = this.#phases.findLast((one) => one.build === build && one.phase === event.phase);
        if (phase === undefined) return;
        phase.endedAt = at;
        phase.failed = event.outcome === 'failed';
        return;
      }
      case 'resource_created':
        this.#resource(event);
        return;
      case 'resource_released':
        return this.#end(event, 'released');
      case 'resource_kept':
        return this.#end(event, 'kept');
      case 'resource_kept_on_error':
        this.#resource(event).wayIn = event.wayIn ?? [];
        return this.#end(event, 'kept', event.reason);
      case 'resource_left':
        return this.#end(event, 'left', event.reason);
      default:
        return;
    }
  }

  #end(event: ResourceEvent, fate: TimelineResource['fate'], reason?: string): void {
    const resource = this.#resource(event);
    resource.fate = fate;
    resource.reason = reason;
    resource.endedAt = event.at;
  }

  /** The resource of the event, new if it was never heard of. */
  #resource(event: ResourceEvent): TimelineResource {
    const known = this.#resources.find(
      (one) => one.build === event.build && one.kind === event.kind && one.id === event.id,
    );
    if (known !== undefined) return known;
    const resource: TimelineResource = {
      build: event.build,
      kind: event.kind,
      id: event.id,
      name: 'name' in event ? event.name : undefined,
      region: event.region,
      createdAt: event.at,
      endedAt: undefined,
      fate: 'made',
      reason: undefined,
      wayIn: undefined,
    };
    this.#resources.push(resource);
    return resource;
  }
}

export interface TimelinePhase {
  readonly build: string;
  readonly phase: string;
  readonly title: string;
  readonly startedAt: number;
  /** Undefined where the process stopped before the phase did. */
  endedAt: number | undefined;
  failed: boolean;
}

export interface TimelineResource {
  readonly build: string;
  readonly kind: ResourceKind;
  readonly id: string;
  readonly name: string | undefined;
  readonly region: string;
  readonly createdAt: number;
  endedAt: number | undefined;
  /** `made`: it was created and nothing more was heard of it, as of an image that is the build's result. */
  fate: 'made' | 'released' | 'kept' | 'left';
  /** Why it was left, or kept until when. */
  reason: string | undefined;
  /** How to get into what a failed build was told to keep, in sentences; undefined where nobody asked for it. */
  wayIn: readonly string[] | undefined;
}

type ResourceEvent = Extract<BuildEvent, { readonly kind: ResourceKind }>;
