import { setMaxListeners } from 'node:events';

/** The same signal for work of which many pieces listen at a time: Node warns of more than ten otherwise. */
export function sharedSignal(signal: AbortSignal): AbortSignal {
  const shared = AbortSignal.any([signal]);
  setMaxListeners(0, shared);
  return shared;
}
