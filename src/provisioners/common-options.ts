import { defaulted, duration, flag, integer, type OptionValues } from '../options/index.js';

/** The options that every provisioner has beside its own. */
export const commonOptions = {
  pause_before: defaulted(duration(), 0, 'How long to wait before the provisioner starts.'),
  timeout: defaulted(
    duration(),
    0,
    'The longest that one run of the provisioner may take, `pause_before` included. 0: no limit.',
  ),
  max_retries: defaulted(
    integer({ holds: (count) => count >= 0, message: 'must be 0 or more' }),
    0,
    'How many more times to run the provisioner when it fails.',
  ),
  continue_on_error: defaulted(
    flag(),
    false,
    'Go on with the next provisioner when this one fails, and warn.',
  ),
} as const;

export type CommonOptions = OptionValues<typeof commonOptions>;
