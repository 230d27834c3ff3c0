import { defaulted, flag, optional, text } from '../options/index.js';
import type { ProvisionerKind } from './provisioner.js';

const options = {
  note: optional(text(), 'A text to tell where the breakpoint is.'),
  disable: defaulted(flag(), false, 'Pass the breakpoint. It must be `true`: nobody is there to go on.'),
} as const;

/** Packer waits here until somebody presses a key. In a job there is nobody: only a disabled one can be passed. */
export const breakpoint: ProvisionerKind<typeof options> = {
  type: 'breakpoint',
  needsNoGuest: true,
  options,
  check(parsed, { problems }) {
    if (parsed.values.disable !== false) return;
    problems.add({
      option: 'disable',
      place: parsed.placeOf('disable'),
      message:
        'must be true: a breakpoint waits until somebody presses a key, and nobody is there in a job. ' +
        'To look at a failed build, use on_error: abort.',
    });
  },
  async run({ note }, { events }) {
    events.emit({
      type: 'info',
      message: `Passing a disabled breakpoint${note === undefined ? '' : `: ${note}`}`,
    });
  },
};
