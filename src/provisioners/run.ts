import { delay } from '../async/index.js';
import { BuildError, describeError, isCancellation, toError } from '../errors/index.js';
import { redact } from '../secrets/index.js';
import type { CommonOptions } from './common-options.js';
import type { PlannedProvisioner, ProvisionContext } from './provisioner.js';

/**
 * Runs the provisioners of a build one after another.
 * @param errorCleanup runs when one of them fails, but not when the build is cancelled; its own failure is a warning
 * @throws BuildError that says which of them failed and why, with its place; the signal's reason if it aborts
 */
export async function runProvisioners(
  planned: readonly PlannedProvisioner[],
  context: ProvisionContext,
  errorCleanup?: PlannedProvisioner,
): Promise<void> {
  try {
    await runInTurn(planned, context);
  } catch (error) {
    if (errorCleanup !== undefined && !context.signal.aborted) await cleanUp(errorCleanup, context);
    throw error;
  }
}

async function cleanUp(provisioner: PlannedProvisioner, context: ProvisionContext): Promise<void> {
  const { events, build } = context;
  const name = `error-cleanup provisioner (${provisioner.kind.type})`;
  const step: Step = { ...provisioner, name: `The ${name}`, title: `Running the ${name}` };
  try {
    await runWithRetries(step, provisioner.options(build) as CommonOptions, context);
  } catch (error) {
    events.emit({ type: 'warning', message: `${step.name} failed too: ${describeError(error)}` });
  }
}

/** A provisioner as messages call it. */
interface Step extends PlannedProvisioner {
  /** Without its end: " failed: …" follows. */
  readonly name: string;
  /** What the log has above all that it does. */
  readonly title: string;
}

async function runInTurn(planned: readonly PlannedProvisioner[], context: ProvisionContext): Promise<void> {
  for (const provisioner of planned) {
    context.signal.throwIfAborted();
    const { number, kind } = provisioner;
    const step: Step = {
      ...provisioner,
      name: `Provisioner ${number} (${kind.type})`,
      title: `Provisioner ${number} of ${planned.length} (${kind.type})`,
    };
    const options = provisioner.options(context.build) as CommonOptions;
    try {
      await runWithRetries(step, options, context);
    } catch (error) {
      context.signal.throwIfAborted();
      if (!options.continue_on_error) throw failureOf(step, error);
      context.events.emit({
        type: 'warning',
        message: `${describeError(failureOf(step, error))} The build goes on (continue_on_error).`,
      });
    }
  }
}

async function runWithRetries(step: Step, options: CommonOptions, context: ProvisionContext): Promise<void> {
  const attempts = options.max_retries + 1;
  for (let attempt = 1; ; attempt++) {
    const which = attempt === 1 ? '' : `: attempt ${attempt} of ${attempts}`;
    context.events.emit({ type: 'info', message: `${step.title}${which}` });
    try {
      return await runOnce(step, options, context);
    } catch (error) {
      if (attempt >= attempts || context.signal.aborted || isCancellation(error)) throw error;
      context.events.emit({
        type: 'warning',
        // What can be done about it is told when the last attempt fails.
        message: `${step.name}, attempt ${attempt} of ${attempts}, failed: ${redact(toError(error).message)}`,
      });
    }
  }
}

async function runOnce(
  { kind, options: optionsOf }: PlannedProvisioner,
  { pause_before, timeout }: CommonOptions,
  context: ProvisionContext,
): Promise<void> {
  const { signal, end } = limited(context.signal, timeout);
  try {
    if (pause_before > 0) {
      context.events.emit({
        type: 'info',
        message: `Pausing ${pause_before / 1000} s before it (pause_before)`,
      });
      await delay(pause_before, signal);
    }
    await kind.run(optionsOf(context.build), { ...context, signal });
  } finally {
    end();
  }
}

/** A signal that also aborts after `timeout` milliseconds; 0 is never. */
function limited(outer: AbortSignal, timeout: number): { signal: AbortSignal; end: () => void } {
  if (timeout <= 0) return { signal: outer, end: () => undefined };
  const limit = new AbortController();
  const tooLate = () =>
    limit.abort(new BuildError(`it did not finish within ${timeout / 1000} s (timeout).`));
  const timer = setTimeout(tooLate, timeout);
  return { signal: AbortSignal.any([outer, limit.signal]), end: () => clearTimeout(timer) };
}

function failureOf({ name, place }: Step, thrown: unknown): BuildError {
  const cause = toError(thrown);
  const hint = cause instanceof BuildError ? cause.hint : undefined;
  return new BuildError(`${name} failed: ${cause.message}`, {
    place: (cause instanceof BuildError ? cause.place : undefined) ?? place,
    cause,
    ...(hint !== undefined && { hint }),
  });
}
