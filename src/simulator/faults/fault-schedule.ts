import type { Product } from '../protocol/api-request.js';
import type { Timeline } from '../model/timeline.js';
import { fits } from '../parameters/wildcard.js';
import type { ArmedFault, FaultEffect, FaultMatch, FaultRule } from './fault-rule.js';

export interface FaultCandidate {
  readonly product: Product | undefined;
  readonly action: string;
  readonly region: string | undefined;
  readonly parameters: ReadonlyMap<string, string>;
}

/** The fault rules of a running cloud; they can be replaced at any time. */
export class FaultSchedule {
  #faults: readonly ArmedFault[] = [];

  constructor(
    private readonly timeline: Timeline,
    rules: readonly FaultRule[] = [],
  ) {
    this.replace(rules);
  }

  /** Starts anew with these rules: all counts are zero again. */
  replace(rules: readonly FaultRule[]): void {
    this.#faults = rules.map((rule) => ({ rule, seen: 0, struck: 0, firstSeenMs: undefined }));
  }

  /** Counts the call on every rule it matches, and returns the effects that strike it. */
  strike(call: FaultCandidate): readonly FaultEffect[] {
    return this.#faults
      .filter((fault) => matches(fault.rule.match, call) && this.#isDue(fault))
      .map(({ rule }) => rule.effect);
  }

  /** How often each rule has struck, in the order given. */
  strikes(): readonly number[] {
    return this.#faults.map(({ struck }) => struck);
  }

  #isDue(fault: ArmedFault): boolean {
    const { calls: { from = 1, times } = {}, forSeconds } = fault.rule;
    const now = this.timeline.now().getTime();
    fault.seen += 1;
    fault.firstSeenMs ??= now;
    const limit =
      times === 'all' || (times === undefined && forSeconds !== undefined) ? Infinity : (times ?? 1);
    const inTime =
      forSeconds === undefined || now - fault.firstSeenMs <= forSeconds * this.timeline.scale * 1000;
    const due = fault.seen >= from && fault.seen < from + limit && inTime;
    if (due) fault.struck += 1;
    return due;
  }
}

function matches({ product, action, region, parameters = {} }: FaultMatch, call: FaultCandidate): boolean {
  return (
    (product === undefined || product === call.product) &&
    (action === undefined || fits(action, call.action)) &&
    (region === undefined || fits(region, call.region ?? '')) &&
    Object.entries(parameters).every(([name, pattern]) => fits(pattern, call.parameters.get(name)))
  );
}
