import type { CallOptions } from './caller.js';
import type { Operation, Plain } from './operation.js';

/** What a watch needs of the cloud. */
export interface Calls {
  call<Request extends object, Response extends object>(
    operation: Operation<Request, Response>,
    fields: Plain<Request>,
    options: CallOptions,
  ): Promise<Plain<Response>>;
}

/** How far a resource is, as the cloud tells it. */
export interface Progress {
  /** The cloud's word: "Creating". */
  readonly status: string;
  /** 0 to 100. */
  readonly percent?: number | undefined;
  /** The cloud's estimate of what is left, in milliseconds. */
  readonly remainingMs?: number | undefined;
  /** Since the wait began, in milliseconds. */
  readonly elapsedMs: number;
}

/** What a state means to someone who waits. */
export interface View extends Omit<Progress, 'elapsedMs'> {
  /** Why it will never be good, as it follows "The image m-1": "could not be made (its status is CreateFailed)." */
  readonly failure?: string | undefined;
}

/** A kind of resource that can be waited for. */
export interface Watch<State> {
  /** As it follows "the" in a sentence: "security group". Waits of one kind share their polls. */
  readonly kind: string;
  /** How many IDs one call may ask for, by the API's limit. */
  readonly batch: number;
  /** Whether the cloud tells how far one is. Default false. */
  readonly tellsProgress?: boolean;
  describe(calls: Calls, ids: readonly string[], options: CallOptions): Promise<ReadonlyMap<string, State>>;
  view(state: State): View;
  /** Why it is not there any more, as a sentence, where the cloud tells. */
  whyGone?(calls: Calls, id: string, options: CallOptions): Promise<string | undefined>;
}
