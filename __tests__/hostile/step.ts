import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname ?? '.', '../..');

export interface Stepped {
  readonly exitCode: number | null;
  /** Standard output and error. */
  readonly log: string;
  readonly outputs: string;
  readonly summary: string;
}

/** A runner's workspace and files for one step, in a folder of its own. */
export class Runner implements Disposable {
  readonly folder = mkdtempSync(join(tmpdir(), 'hostile-'));

  constructor() {
    for (const name of ['workspace', 'temp', 'home']) mkdirSync(join(this.folder, name));
    for (const name of ['output', 'state', 'summary']) writeFileSync(join(this.folder, name), '');
  }

  path(...parts: readonly string[]): string {
    return join(this.folder, ...parts);
  }

  /** Runs an entry of the action from its sources, as a process of its own. */
  async run(entry: 'main' | 'post', env: Readonly<Record<string, string>>): Promise<Stepped> {
    const program = [join(ROOT, 'scripts/run-ts.mjs'), join(ROOT, `src/${entry}.ts`)];
    const child = spawn(process.execPath, program, {
      cwd: ROOT,
      env: {
        PATH: process.env['PATH'],
        HOME: this.path('home'),
        GITHUB_ACTIONS: 'true',
        GITHUB_WORKSPACE: this.path('workspace'),
        RUNNER_TEMP: this.path('temp'),
        GITHUB_OUTPUT: this.path('output'),
        GITHUB_STATE: this.path('state'),
        GITHUB_STEP_SUMMARY: this.path('summary'),
        ...env,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const printed: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => printed.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => printed.push(chunk));
    const exitCode = await new Promise<number | null>((ended, failed) => {
      child.once('error', failed);
      child.once('close', ended);
    });
    return { exitCode, log: Buffer.concat(printed).toString(), ...this.files() };
  }

  /** What steps have written for the runner. */
  files(): Pick<Stepped, 'outputs' | 'summary'> {
    const text = (name: string) => readFileSync(this.path(name), 'utf8');
    return { outputs: text('output'), summary: text('summary') };
  }

  [Symbol.dispose](): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/**
 * The names of the commands that the runner might find in a log, read more suspiciously than it does: invisible
 * characters count as not being there, and lines end at everything that anybody takes for the end of a line.
 */
export function commandsIn(log: string): string[] {
  return log.split(/\r\n|[\n\r\v\f\x85\u2028\u2029]/).flatMap((line) => {
    const seen = line
      .replace(/\x1b\[[0-?]*[ -/]*[@-~]|\x1b\][^\x07]*\x07/g, '')
      .replace(/[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu, '');
    const match = /^\s*::([^:]*)::/.exec(seen) ?? /##\[+([^\]]*)\]/.exec(seen);
    return match?.[1] === undefined ? [] : [match[1].split(' ')[0] ?? ''];
  });
}
