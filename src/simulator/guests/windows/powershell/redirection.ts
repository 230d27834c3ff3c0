import { fullPath } from '../files/paths.js';
import type { Redirection } from './ast.js';
import { ErrorRecord, type PsError } from './errors.js';
import { formatted } from './format.js';
import { collect, type Values } from './collect.js';
import type { Interpreter } from './interpreter.js';
import { toText, type Value } from './values.js';

/** Runs a command with its streams going where its redirections say. */
export function redirected(
  shell: Interpreter,
  redirections: readonly Redirection[],
  run: (shell: Interpreter) => Values,
): Values {
  return redirections.length === 0 ? run(shell) : redirect(shell, redirections, run);
}

async function* redirect(
  shell: Interpreter,
  redirections: readonly Redirection[],
  run: (shell: Interpreter) => Values,
): AsyncGenerator<Value, void> {
  const errors: PsError[] = [];
  const errorRule = redirections.find(({ stream }) => stream === '2' || stream === '*');
  const outputRule = redirections.find(
    ({ stream, how }) => (stream === '1' || stream === '*') && how !== 'merge',
  );
  const inner = errorRule === undefined ? shell : shell.with({ errorSink: (error) => errors.push(error) });
  const merged = mergeErrors(run(inner), errors, errorRule?.how === 'merge' || errorRule === outputRule);
  if (outputRule !== undefined) await writeAll(shell, outputRule, await collect(merged));
  else yield* merged;
  if (errorRule !== undefined && errorRule !== outputRule && errorRule.how !== 'merge')
    await writeAll(
      shell,
      errorRule,
      errors.map((error) => new ErrorRecord(error)),
    );
}

async function* mergeErrors(
  values: Values,
  errors: PsError[],
  isMerged: boolean,
): AsyncGenerator<Value, void> {
  for await (const value of values) {
    if (isMerged) yield* errors.splice(0).map((error) => new ErrorRecord(error));
    yield value;
  }
  if (isMerged) yield* errors.splice(0).map((error) => new ErrorRecord(error));
}

/** In UTF-16 with its mark, as Windows PowerShell writes; `$null` is nowhere. */
async function writeAll(
  shell: Interpreter,
  { target, how }: Redirection,
  values: readonly Value[],
): Promise<void> {
  const where = target === undefined ? null : await shell.evaluate(target);
  if (where === null) return;
  const { machine, folder } = shell.session.process;
  const path = fullPath(toText(where), folder);
  const text = Buffer.from(formatted(values), 'utf16le');
  const isNew = how === 'replace' || !machine.files.isFile(path);
  machine.files.write(
    path,
    isNew ? Buffer.concat([Buffer.from([0xff, 0xfe]), text]) : text,
    how === 'append' ? 'append' : 'replace',
  );
}
