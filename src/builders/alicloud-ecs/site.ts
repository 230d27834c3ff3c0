import { CloudError, type Cloud, type Watch } from '../../alicloud/index.js';
import type { Place } from '../../errors/index.js';
import type { Events } from '../../events/index.js';
import type { ResourceScope } from '../../ledger/index.js';
import type { EcsOptions } from './options.js';

/** What every step of one build works with. */
export interface Site {
  readonly options: EcsOptions;
  readonly cloud: Cloud;
  readonly region: string;
  readonly events: Events;
  readonly signal: AbortSignal;
  /** Where an option was written, for errors that only the cloud can find. */
  readonly placeOf: (option: string) => Place;
  readonly resolvePath: (path: string) => string;
}

/** A site on which things may be created. */
export interface BuildingSite extends Site {
  readonly resources: ResourceScope;
  /** Unique to this build, and short: the tail of temporary names. */
  readonly suffix: string;
}

/** The same build, looking at another region. */
export function inRegion<Of extends Site>(site: Of, region: string): Of {
  return { ...site, region };
}

/** What every call takes along: the region, when to stop, and what it is for ("create the VPC"). */
export function to(site: Site, doing: string, signal = site.signal) {
  return { region: site.region, signal, doing };
}

/**
 * The answer of a call that the build can do without, or undefined with a notice where the account may not make
 * it: a policy made for Packer lacks some.
 */
export async function unlessDenied<Answer>(
  site: Site,
  action: string,
  consequence: string,
  call: () => Promise<Answer>,
): Promise<Answer | undefined> {
  try {
    return await call();
  } catch (error) {
    if (!(error instanceof CloudError && error.isDenied)) throw error;
    site.events.emit({ type: 'notice', message: `This account may not call ${action}. ${consequence}` });
    return undefined;
  }
}

export interface StatusWait<State> {
  readonly watch: Watch<State>;
  readonly id: string;
  /** The cloud's word for what is waited for: "Available". */
  readonly status: string;
  /** After how long it is usually over, in milliseconds. */
  readonly usually?: number;
  /** Whether it goes on beside something that takes longer, or is told sooner: it is looked at less often. */
  readonly isBeside?: boolean;
  /** What will do as well. */
  readonly orIf?: (state: State) => boolean;
  /** In milliseconds. */
  readonly limit: number;
  /** The option that sets the limit. */
  readonly limitOption?: string;
  /** The phase that its progress is told in. */
  readonly phase: string;
}

/** Waits until a resource has the status, telling how far it is. @returns its state then */
export function waitForStatus<State>(site: Site, wait: StatusWait<State>): Promise<State> {
  const { watch, id, phase } = wait;
  return site.cloud.waitFor({
    watch,
    id,
    region: site.region,
    signal: site.signal,
    until: (state) => watch.view(state).status === wait.status || wait.orIf?.(state) === true,
    timeoutMs: wait.limit,
    ...(wait.usually !== undefined && { usuallyMs: wait.usually }),
    ...(wait.isBeside !== undefined && { isBeside: wait.isBeside }),
    ...(wait.limitOption !== undefined && { timeoutOption: wait.limitOption }),
    onProgress: ({ status, percent }) =>
      site.events.emit({
        type: 'progress',
        phase,
        message: `The ${watch.kind} ${id} is ${status}`,
        ...(percent !== undefined && { percent }),
      }),
  });
}
