import { delay } from '../async/index.js';
import { duration, required } from '../options/index.js';
import type { ProvisionerKind } from './provisioner.js';

const options = { duration: required(duration(), 'How long to wait, such as `30s`.') } as const;

/** Waits. */
export const sleep: ProvisionerKind<typeof options> = {
  type: 'sleep',
  needsNoGuest: true,
  options,
  check: () => undefined,
  async run(values, { events, signal }) {
    events.emit({ type: 'info', message: `Sleeping for ${values.duration / 1000} s` });
    await delay(values.duration, signal);
  },
};
