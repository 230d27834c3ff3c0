import { spawn } from 'node:child_process';

export interface ChildResult {
  /** Undefined where a signal ended it. */
  readonly code: number | undefined;
  readonly stdout: Buffer;
  readonly stderr: string;
}

/** Runs a program to its end, with `input` on its standard input. Rejects only where it cannot be started. */
export function runChild(
  argv: readonly string[],
  options: {
    readonly input?: Buffer | string | undefined;
    readonly env?: NodeJS.ProcessEnv | undefined;
  } = {},
): Promise<ChildResult> {
  const [program, ...args] = argv;
  return new Promise((resolve, reject) => {
    const child = spawn(program ?? '', args, {
      stdio: 'pipe',
      detached: process.platform !== 'win32',
      ...(options.env && { env: options.env }),
    });
    const stdout: Buffer[] = [];
    const stderr: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
    child.once('error', reject);
    child.once('close', (code) => {
      resolve({
        code: code ?? undefined,
        stdout: Buffer.concat(stdout),
        stderr: Buffer.concat(stderr).toString('utf8'),
      });
    });
    // A program that ends without reading its input closes the pipe under us.
    child.stdin.on('error', () => undefined);
    child.stdin.end(options.input ?? '');
  });
}

/** As `runChild`, for programs that must succeed: rejects with what they said otherwise. */
export async function runOrThrow(
  argv: readonly string[],
  options: {
    readonly input?: Buffer | string | undefined;
    readonly env?: NodeJS.ProcessEnv | undefined;
  } = {},
): Promise<Buffer> {
  const { code, stdout, stderr } = await runChild(argv, options);
  if (code === 0) return stdout;
  throw new Error(`${argv[0]} failed (exit ${code ?? 'by signal'}): ${stderr.trim()}`);
}
