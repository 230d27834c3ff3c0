import type { WindowsProcess } from '../system/process.js';

export function runPowerShell(
  process: WindowsProcess,
  commandLine: string,
  words: readonly string[],
): Promise<number> {
  void commandLine;
  void words;
  process.stderr.text('not yet\r\n');
  return Promise.resolve(1);
}
