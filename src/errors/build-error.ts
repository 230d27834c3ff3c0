import { types } from 'node:util';
import { redact } from '../secrets/redact.js';
import type { Place } from './place.js';
import { visible } from './visible.js';

export interface BuildErrorDetails {
  /** What the user can do about it: one sentence, printed after the message. */
  readonly hint?: string;
  /** The template line or the input that caused it, where one did. */
  readonly place?: Place;
  readonly cause?: unknown;
}

/**
 * A failure that is told to the user in one sentence, never as a stack trace.
 * Secrets are taken out where the error is born, so that no later log can leak them.
 */
export class BuildError extends Error {
  readonly hint: string | undefined;
  readonly place: Place | undefined;

  constructor(message: string, details: BuildErrorDetails = {}) {
    super(cut(visible(redact(message))), details.cause === undefined ? undefined : { cause: details.cause });
    this.name = new.target.name;
    this.hint = details.hint === undefined ? undefined : cut(visible(redact(details.hint)));
    this.place = details.place;
  }
}

/** What is in a sentence may come from the cloud or a guest: no output and no summary is filled with it. */
const LONGEST_MESSAGE = 10_000;

function cut(text: string): string {
  return text.length <= LONGEST_MESSAGE ? text : `${text.slice(0, LONGEST_MESSAGE)}…`;
}

/** The reason carried by an abort signal when the user or the runner cancels a build. */
export class CancelledError extends BuildError {}

/** The reason to abort with when `signalName` (SIGINT, SIGTERM) asked the build, or what else it is, to stop. */
export function cancelled(signalName: string, subject = 'The build'): CancelledError {
  return new CancelledError(`${subject} was cancelled (${signalName}).`);
}

/** Whether `error` says that the build was cancelled rather than that something failed. */
export function isCancellation(error: unknown): boolean {
  return error instanceof CancelledError;
}

/** Whatever was thrown, as an Error. */
export function toError(thrown: unknown): Error {
  // Errors of Node's own modules are of another realm where code runs in a VM context, as in tests.
  return thrown instanceof Error || types.isNativeError(thrown) ? thrown : new Error(String(thrown));
}

/** The sentence for the user: message and hint, secrets taken out, no stack. */
export function describeError(thrown: unknown): string {
  const error = toError(thrown);
  const hint = error instanceof BuildError && error.hint !== undefined ? ` ${error.hint}` : '';
  return redact(`${error.message}${hint}`);
}
