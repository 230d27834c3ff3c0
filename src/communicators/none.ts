import { BuildError } from '../errors/index.js';
import type { Communicator } from './communicator.js';

/** `communicator: none`: a guest that nobody talks to. */
export function noCommunicator(): Communicator {
  return {
    type: 'none',
    run: refuse,
    upload: refuse,
    download: refuse,
    uploadFolder: refuse,
    downloadFolder: refuse,
    find: refuse,
    reconnect: refuse,
    [Symbol.asyncDispose]: () => Promise.resolve(),
  };
}

function refuse(): Promise<never> {
  return Promise.reject(
    new BuildError('The guest cannot be provisioned: its communicator is "none".', {
      hint: 'Remove the provisioners, or set communicator to "ssh", "winrm" or "cloud_assistant".',
    }),
  );
}
