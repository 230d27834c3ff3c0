import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What `work` wrote to standard output, line by line: what the runner would read. */
export async function captureOutput(work: () => void | Promise<void>): Promise<string[]> {
  const write = process.stdout.write;
  let written = '';
  process.stdout.write = (chunk: string | Uint8Array) => {
    written += chunk.toString();
    return true;
  };
  try {
    await work();
  } finally {
    process.stdout.write = write;
  }
  return written.split(/\r\n|\r|\n/).slice(0, -1);
}

export interface RunnerFiles extends Disposable {
  readonly folder: string;
  readonly env: Readonly<Record<string, string>>;
  read(name: 'GITHUB_OUTPUT' | 'GITHUB_STATE' | 'GITHUB_STEP_SUMMARY'): string;
}

/** Files such as the runner gives a step, and the variables that name them set in this process. */
export function runnerFiles(): RunnerFiles {
  const folder = mkdtempSync(join(tmpdir(), 'runner-files-'));
  const names = ['GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY'] as const;
  const env: Record<string, string> = {};
  for (const name of names) {
    const file = join(folder, name);
    writeFileSync(file, '');
    env[name] = file;
    process.env[name] = file;
  }
  return {
    folder,
    env,
    read: (name) => readFileSync(join(folder, name), 'utf8'),
    [Symbol.dispose]() {
      for (const name of names) delete process.env[name];
      rmSync(folder, { recursive: true });
    },
  };
}

/** `name=value` pairs of a file of the runner, as the runner reads them. */
export function keyValues(text: string): Record<string, string> {
  const pairs: Record<string, string> = {};
  for (const match of text.matchAll(/^(\w+)<<(ghadelimiter_\S+)\r?\n([\s\S]*?)\r?\n\2$/gm)) {
    const [, name, , value] = match;
    if (name !== undefined && value !== undefined) pairs[name] = value;
  }
  return pairs;
}
