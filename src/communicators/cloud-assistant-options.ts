import { defaulted, duration } from '../options/index.js';

const DEFAULT_TIMEOUT = 10 * 60_000;

/** Options of the `cloud_assistant` communicator. */
export const cloudAssistantOptions = {
  cloud_assistant_timeout: defaulted(
    duration(),
    DEFAULT_TIMEOUT,
    'How long to wait until the Cloud Assistant agent of the guest reports: at first, and after each reboot.',
  ),
} as const;
