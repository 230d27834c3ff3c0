import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { leaks } from './secrets.js';

/** The repository's root. */
export const ROOT = resolve(import.meta.dirname ?? '.', '../..');

/** Node as the runner has it (24), where the caller says where; else the one that runs the tests. */
const NODE = process.env['NODE24'] ?? process.execPath;

/** The bundles under test: the committed ones, unless DIST names others. */
export const DIST = process.env['DIST'] ?? join(ROOT, 'dist');

/** Inputs and variables that hold secrets. */
const SECRET_NAMES = /(secret(_key)?|token|password)$/i;

export interface StepOptions {
  /** The action's inputs, as under `with:`. */
  readonly inputs: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  /** Called with the process as soon as it runs. */
  readonly onStart?: (process: RunningStep) => void;
  /** Called with each chunk of the log. */
  readonly onLog?: (text: string, process: RunningStep) => void;
}

export interface RunningStep {
  readonly pid: number | undefined;
  kill(signal: NodeJS.Signals): void;
}

export interface StepResult {
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
  /** What it printed, standard error included, in the order it came. */
  readonly log: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
}

/** A job on a runner: a workspace, a temporary folder and the files that steps write to. Runs `dist/` as a runner does. */
export class Job implements AsyncDisposable {
  readonly folder: string;
  readonly #state: Record<string, string> = {};
  readonly #given = new Set<string>();
  readonly #ran: StepResult[] = [];
  /** What tests themselves have written, which may hold secrets. */
  readonly #written = new Map<string, string>();

  private constructor(folder: string) {
    this.folder = folder;
  }

  static async start(): Promise<Job> {
    const folder = await mkdtemp(join(tmpdir(), 'job-'));
    await Promise.all(['workspace', 'temp', 'home'].map((name) => mkdir(join(folder, name))));
    return new Job(folder);
  }

  get workspace(): string {
    return join(this.folder, 'workspace');
  }

  get temp(): string {
    return join(this.folder, 'temp');
  }

  async write(path: string, content: string): Promise<void> {
    this.#written.set(join(this.workspace, path), content);
    await writeFile(join(this.workspace, path), content);
  }

  /** Runs the action's main entry. */
  main(options: StepOptions): Promise<StepResult> {
    return this.#step('main', options);
  }

  /** Runs the action's post entry, with what main saved. */
  post(options: StepOptions): Promise<StepResult> {
    return this.#step('post', options);
  }

  /** Runs the sweep: an action of its own, with no state of another. */
  sweep(options: StepOptions): Promise<StepResult> {
    return this.#step('sweep', options);
  }

  /** Every byte that the steps have left in files, for searches; not what the test has put there. */
  async everyFile(): Promise<string> {
    const entries = await readdir(this.folder, { recursive: true, withFileTypes: true });
    const files = entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
    const texts = await Promise.all(files.map((path) => readFile(path, 'utf8').then((text) => [path, text])));
    return texts
      .flatMap(([path = '', text = '']) => (this.#written.get(path) === text ? [] : [text]))
      .join('\n');
  }

  /** Every run of the action ends with a search for the secrets that it was given. @throws Error if one shows */
  async [Symbol.asyncDispose](): Promise<void> {
    const shown = await leaks(this, this.#ran, [...this.#given]);
    await rm(this.folder, { recursive: true, force: true });
    if (shown.length > 0)
      throw new Error(`${shown.length} of the secrets that the job was given can be read.`);
  }

  #remember({ inputs, env = {} }: StepOptions): void {
    const given = Object.entries({ ...inputs, ...env });
    for (const [name, value] of given)
      if (SECRET_NAMES.test(name) && value.length > 7) this.#given.add(value);
  }

  async #step(entry: 'main' | 'post' | 'sweep', options: StepOptions): Promise<StepResult> {
    this.#remember(options);
    const file = (name: string) => join(this.folder, `${entry}-${name}`);
    const names = ['output', 'state', 'summary'] as const;
    await Promise.all(names.map((name) => writeFile(file(name), '')));
    const inputs = Object.entries(options.inputs).map(
      ([name, value]) => [`INPUT_${name.toUpperCase()}`, value] as const,
    );
    const state = Object.entries(this.#state).map(([name, value]) => [`STATE_${name}`, value] as const);
    const child = spawn(NODE, [join(DIST, entry, 'index.js')], {
      cwd: this.workspace,
      env: {
        PATH: process.env['PATH'],
        HOME: join(this.folder, 'home'),
        GITHUB_ACTIONS: 'true',
        GITHUB_WORKSPACE: this.workspace,
        GITHUB_REPOSITORY: 'octo/images',
        GITHUB_RUN_ID: '4711',
        GITHUB_RUN_ATTEMPT: '1',
        RUNNER_TEMP: this.temp,
        GITHUB_OUTPUT: file('output'),
        GITHUB_STATE: file('state'),
        GITHUB_STEP_SUMMARY: file('summary'),
        ...options.env,
        ...Object.fromEntries<string>([...inputs, ...state]),
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const running: RunningStep = { pid: child.pid, kill: (signal) => void child.kill(signal) };
    options.onStart?.(running);
    let log = '';
    const take = (chunk: Buffer) => {
      log += chunk.toString();
      options.onLog?.(chunk.toString(), running);
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    const [exitCode, signal] = await new Promise<[number | null, NodeJS.Signals | null]>((ended, failed) => {
      child.once('error', failed);
      child.once('close', (...how) => ended(how));
    });
    Object.assign(this.#state, parseFileCommands(await readFile(file('state'), 'utf8')));
    const result = {
      exitCode,
      signal,
      log,
      outputs: parseFileCommands(await readFile(file('output'), 'utf8')),
      summary: await readFile(file('summary'), 'utf8'),
    };
    this.#ran.push(result);
    return result;
  }
}

/** Reads the runner's `name<<delimiter` files; of a name that is set twice the last value counts. */
export function parseFileCommands(text: string): Record<string, string> {
  const values: Record<string, string> = {};
  const pattern = /^([^\n<=]+)<<([^\n]+)\n([\s\S]*?)\n?\2$/gm;
  for (const [, name = '', , value = ''] of text.matchAll(pattern)) values[name] = value;
  return values;
}
