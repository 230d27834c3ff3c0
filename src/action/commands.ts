import { randomUUID } from 'node:crypto';
import { appendFileSync, statSync, truncateSync } from 'node:fs';
import { EOL } from 'node:os';

/**
 * What a step tells its runner, by commands in the log and lines in files: GitHub's documented protocol, byte for byte
 * as @actions/core writes it. That package is not loaded for it, since it brings an HTTP client along, which is half
 * of the time that a step takes to start.
 */

/** Where an annotation points to. */
export interface AnnotationProperties {
  readonly title?: string;
  readonly file?: string;
  readonly startLine?: number;
  readonly endLine?: number;
  readonly startColumn?: number;
  readonly endColumn?: number;
}

/** A line of the log. */
export function info(message: string): void {
  process.stdout.write(`${message}${EOL}`);
}

export function startGroup(title: string): void {
  issue('group', title);
}

export function endGroup(): void {
  issue('endgroup', '');
}

export function notice(message: string): void {
  issue('notice', message);
}

export function warning(message: string): void {
  issue('warning', message);
}

export function error(message: string, properties: AnnotationProperties): void {
  const { title, file, startLine, endLine, startColumn, endColumn } = properties;
  issue('error', message, { title, file, line: startLine, endLine, col: startColumn, endColumn });
}

/** Shown where the user asked for the debug log. */
export function debug(message: string): void {
  issue('debug', message);
}

/** Makes the runner show asterisks for a text from now on. */
export function maskText(text: string): void {
  issue('add-mask', text);
}

/**
 * Adds values to one of the runner's files for outputs and state.
 * @throws Error if they cannot be written: then none of them is there
 */
export function appendValues(file: string, values: Readonly<Record<string, string>>): void {
  const texts = Object.entries(values).map(([name, value]) => {
    const delimiter = `ghadelimiter_${randomUUID()}`;
    return `${name}<<${delimiter}${EOL}${value}${EOL}${delimiter}${EOL}`;
  });
  appendWhole(file, texts.join(''));
}

/** All or nothing: the runner fails a step whose file ends in the middle of a value. */
function appendWhole(file: string, text: string): void {
  const length = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  try {
    appendFileSync(file, text);
  } catch (error) {
    cutAt(length, file);
    throw error;
  }
}

function cutAt(length: number, file: string): void {
  try {
    truncateSync(file, length);
  } catch {
    // What could not be written at all has left nothing.
  }
}

function issue(
  command: string,
  message: string,
  properties: Readonly<Record<string, string | number | undefined>> = {},
): void {
  const written = Object.entries(properties)
    .filter(([, value]) => value)
    .map(([name, value]) => `${name}=${escapedProperty(String(value))}`);
  const list = written.length === 0 ? '' : ` ${written.join(',')}`;
  process.stdout.write(`::${command}${list}::${escaped(message)}${EOL}`);
}

function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapedProperty(text: string): string {
  return escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
