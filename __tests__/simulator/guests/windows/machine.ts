import { newWindowsDisk } from '../../../../src/simulator/guests/windows/disk.js';
import { runCmd } from '../../../../src/simulator/guests/windows/cmd/run.js';
import { Budget, Terminated } from '../../../../src/simulator/guests/windows/system/budget.js';
import { decodeText } from '../../../../src/simulator/guests/windows/system/code-pages.js';
import { WindowsMachine } from '../../../../src/simulator/guests/windows/system/machine.js';
import { ScriptedCommands } from '../../../../src/simulator/guests/windows/system/scripted-command.js';
import { collected, Input } from '../../../../src/simulator/guests/windows/system/streams.js';

export interface Result {
  readonly stdout: string;
  readonly stderr: string;
  readonly code: number;
}

/** A Windows that is on, without a network: what commands do there. */
export function windows() {
  const scripted = new ScriptedCommands();
  const machine = new WindowsMachine({
    disk: newWindowsDisk(),
    scripted,
    onNetworkChange: () => undefined,
    onPowerOff: () => undefined,
    dropConnections: () => undefined,
  });
  const cmd = async (command: string, input = ''): Promise<Result> => {
    const [stdout, stderr] = [collected(65001), collected(65001)];
    const { signal } = new AbortController();
    const process = {
      machine,
      environment: machine.environmentOf('Administrator'),
      folder: 'C:\\Users\\Administrator',
      stdin: Input.of(Buffer.from(input)),
      stdout,
      stderr,
      codePage: 65001,
      user: 'Administrator',
      signal,
      budget: new Budget(signal),
    };
    const code = await runCmd(process, `/c ${command}`).catch((error: unknown) => {
      if (!(error instanceof Terminated)) throw error;
      stderr.text(error.message);
      return -1;
    });
    return { stdout: decodeText(stdout.content(), 65001), stderr: decodeText(stderr.content(), 65001), code };
  };
  const powershell = (script: string, input = ''): Promise<Result> =>
    cmd(`powershell -EncodedCommand ${encoded(script)}`, input);
  return { machine, scripted, cmd, powershell };
}

export function encoded(script: string): string {
  return Buffer.from(`$ProgressPreference = 'SilentlyContinue';${script}`, 'utf16le').toString('base64');
}
