import { prepare, SSHD } from '../ssh/setup.js';
import type { WindowsMachine } from './machine.js';

/** A system error of the service manager. */
export interface ServiceProblem {
  readonly code: number;
  readonly message: string;
}

export function startService(machine: WindowsMachine, name: string): ServiceProblem | undefined {
  const service = machine.settings.services.get(name.toLowerCase());
  if (service === undefined) return UNKNOWN;
  if (machine.isRunning(name))
    return { code: 1056, message: 'An instance of the service is already running.' };
  if (service.startType === 'disabled')
    return {
      code: 1058,
      message:
        'The service cannot be started, either because it is disabled or because it has no enabled devices associated with it.',
    };
  if (service.name === SSHD) prepare(machine);
  machine.startService(service.name);
  return undefined;
}

export function stopService(machine: WindowsMachine, name: string): ServiceProblem | undefined {
  if (!machine.settings.services.has(name.toLowerCase())) return UNKNOWN;
  if (!machine.isRunning(name)) return { code: 1062, message: 'The service has not been started.' };
  machine.stopService(name);
  return undefined;
}

const UNKNOWN: ServiceProblem = {
  code: 1060,
  message: 'The specified service does not exist as an installed service.',
};
