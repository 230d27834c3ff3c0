import type { CloudAssistantRequest } from './cloud-assistant/request.js';
import type { Communicator } from './communicator.js';
import type { CommunicatorOptions } from './options.js';

export interface CloudAssistantGuest extends Omit<
  CloudAssistantRequest,
  'timeout' | 'pauseBeforeConnecting'
> {
  readonly options: CommunicatorOptions;
}

/**
 * Waits until the agent of a guest takes commands through the cloud: neither an address nor an open port is needed.
 * @param signal ends the waiting, not the session
 * @throws BuildError if there is no agent within `cloud_assistant_timeout`
 */
export async function connectCloudAssistant(
  { options, ...guest }: CloudAssistantGuest,
  signal: AbortSignal,
): Promise<Communicator> {
  const { connect } = await import('./cloud-assistant/cloud-assistant.js');
  return connect(
    {
      ...guest,
      timeout: options.cloud_assistant_timeout,
      pauseBeforeConnecting: options.pause_before_connecting,
    },
    signal,
  );
}
