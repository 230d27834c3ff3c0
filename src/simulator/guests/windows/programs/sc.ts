import type { Program } from '../system/process.js';
import { startService, stopService } from '../system/services.js';

/** `sc query | start | stop | config NAME start= auto`. */
export const sc: Program = ({ machine, stdout, stderr }, _, words) => {
  const [verb = '', name = '', ...rest] = words.filter((word) => !word.startsWith('\\\\'));
  const service = machine.settings.services.get(name.toLowerCase());
  const fail = (code: number, what: string) => {
    stderr.text(
      `[SC] ${verb === 'query' ? 'EnumQueryServicesStatus:' : ''}OpenService FAILED ${code}:\r\n\r\n${what}\r\n\r\n`,
    );
    return Promise.resolve(code);
  };
  if (service === undefined)
    return fail(1060, 'The specified service does not exist as an installed service.');
  const code = runVerb();
  return Promise.resolve(code);

  function runVerb(): number {
    if (verb.toLowerCase() === 'config') {
      const start = rest
        .join(' ')
        .match(/start=\s*(auto|delayed-auto|demand|disabled)/i)?.[1]
        ?.toLowerCase();
      if (service !== undefined && start !== undefined)
        service.startType = start === 'demand' || start === 'disabled' ? start : 'auto';
      stdout.text('[SC] ChangeServiceConfig SUCCESS\r\n');
      return 0;
    }
    const problem =
      verb.toLowerCase() === 'start'
        ? startService(machine, name)
        : verb.toLowerCase() === 'stop'
          ? stopService(machine, name)
          : undefined;
    if (problem !== undefined) {
      stderr.text(`[SC] ${verb}Service FAILED ${problem.code}:\r\n\r\n${problem.message}\r\n\r\n`);
      return problem.code;
    }
    const state = machine.isRunning(name) ? '4  RUNNING' : '1  STOPPED';
    stdout.text(
      `\r\nSERVICE_NAME: ${service?.name ?? name}\r\n        TYPE               : 20  WIN32_SHARE_PROCESS\r\n        STATE              : ${state}\r\n        WIN32_EXIT_CODE    : 0  (0x0)\r\n`,
    );
    return 0;
  }
};
