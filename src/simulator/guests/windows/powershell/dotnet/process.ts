import { fullPath } from '../../files/paths.js';
import { childOf, execute } from '../../system/execute.js';
import type { Interpreter } from '../interpreter.js';
import { NO_METHOD, PsObject, toText, type Value } from '../values.js';
import { methodError } from './exception.js';
import type { StaticType } from './index.js';

export function newStartInfo(_shell: Interpreter, args: readonly Value[]): Value {
  return new PsObject('System.Diagnostics.ProcessStartInfo', {
    FileName: toText(args[0]),
    Arguments: toText(args[1]),
    WorkingDirectory: '',
    UseShellExecute: true,
    CreateNoWindow: false,
  });
}

/** Without the shell, a program gets the console, the streams and the variables of the one that starts it. */
export const PROCESS: StaticType = {
  start: (shell, args = []) => {
    const info =
      args[0] instanceof PsObject && args[0].typeName === 'System.Diagnostics.ProcessStartInfo'
        ? args[0]
        : (newStartInfo(shell, args) as PsObject);
    const { process } = shell.session;
    const child = childOf(process, {
      folder: fullPath(toText(info.get('WorkingDirectory')) || process.folder, process.folder),
    });
    return new ProcessObject(
      execute(child, toText(info.get('FileName')), toText(info.get('Arguments'))).then((code) => {
        if (code !== undefined) return code | 0;
        throw methodError(
          'Start',
          args.length,
          'The system cannot find the file specified',
          'System.ComponentModel.Win32Exception',
        );
      }),
    );
  },
};

class ProcessObject extends PsObject {
  constructor(private readonly ended: Promise<number>) {
    super('System.Diagnostics.Process', { HasExited: false });
    ended.catch(() => undefined);
  }

  override async invoke(name: string): Promise<Value> {
    if (name.toLowerCase() !== 'waitforexit') return NO_METHOD;
    this.set('ExitCode', await this.ended);
    this.set('HasExited', true);
    return null;
  }
}
