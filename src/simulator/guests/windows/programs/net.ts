import type { Program, WindowsProcess } from '../system/process.js';
import { startService, stopService } from '../system/services.js';

/** `net start | stop SERVICE`, `net user NAME [PASSWORD] [/add | /delete]`, `net localgroup …`. */
export const net: Program = (process, _, words) => {
  const [verb = '', name = '', ...rest] = words;
  switch (verb.toLowerCase()) {
    case 'start':
    case 'stop':
      return Promise.resolve(control(process, verb.toLowerCase(), name));
    case 'user':
      return Promise.resolve(user(process, name, rest));
    case 'localgroup':
      process.stdout.text('The command completed successfully.\r\n\r\n');
      return Promise.resolve(0);
    default:
      process.stderr.text(
        'The syntax of this command is:\r\n\r\nNET\r\n    [ LOCALGROUP | START | STOP | USER ]\r\n',
      );
      return Promise.resolve(1);
  }
};

function control({ machine, stdout, stderr }: WindowsProcess, verb: string, name: string): number {
  const service = [...machine.settings.services.values()].find((one) =>
    [one.name, one.displayName].some((known) => known.toLowerCase() === name.toLowerCase()),
  );
  const problem =
    verb === 'start'
      ? startService(machine, service?.name ?? name)
      : stopService(machine, service?.name ?? name);
  if (problem !== undefined) {
    stderr.text(
      `${problem.message}\r\n\r\nMore help is available by typing NET HELPMSG ${problem.code}.\r\n\r\n`,
    );
    return 2;
  }
  const display = service?.displayName ?? name;
  stdout.text(
    verb === 'start'
      ? `The ${display} service is starting.\r\nThe ${display} service was started successfully.\r\n\r\n`
      : `The ${display} service is stopping.\r\nThe ${display} service was stopped successfully.\r\n\r\n`,
  );
  return 0;
}

function user({ machine, stdout, stderr }: WindowsProcess, name: string, rest: readonly string[]): number {
  const { users } = machine.settings;
  const password = rest.find((word) => !word.startsWith('/'));
  const has = (option: string) => rest.some((word) => word.toLowerCase() === option);
  const known = users.get(name.toLowerCase());
  if (known === undefined && !has('/add')) {
    stderr.text(
      'The user name could not be found.\r\n\r\nMore help is available by typing NET HELPMSG 2221.\r\n\r\n',
    );
    return 2;
  }
  if (has('/delete')) users.delete(name.toLowerCase());
  else if (known === undefined) {
    users.set(name.toLowerCase(), { name, password: password ?? '', id: 1000 + users.size });
    machine.files.makeFolders(`C:\\Users\\${name}\\AppData\\Local\\Temp`);
  } else if (password !== undefined) known.password = password;
  stdout.text('The command completed successfully.\r\n\r\n');
  return 0;
}
