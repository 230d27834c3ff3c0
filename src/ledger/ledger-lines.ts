import { BuildError } from '../errors/index.js';
import { RESOURCE_KINDS } from '../events/index.js';
import type { LedgerLine } from './entry.js';

/**
 * The lines of a ledger's file. One that no build writes, or that was cut off, is passed over.
 * @throws BuildError if there is none at all
 */
export function parseLines(text: string, path: string): LedgerLine[] {
  const lines: LedgerLine[] = [];
  for (const line of text.split('\n')) {
    const parsed = parseLine(line);
    if (parsed !== undefined) lines.push(parsed);
  }
  if (lines.length === 0) throw new BuildError(`${path} is not a ledger of this action.`);
  return lines;
}

function parseLine(line: string): LedgerLine | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return isLedgerLine(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** The file lies where other steps of the job can reach it: nothing in it is taken on trust. */
function isLedgerLine(value: unknown): value is LedgerLine {
  if (typeof value !== 'object' || value === null) return false;
  const line = value as Record<string, unknown>;
  const hasTexts = (...names: readonly string[]) => names.every((name) => typeof line[name] === 'string');
  switch (line['line']) {
    case 'build':
      return line['version'] === 1 && hasTexts('build', 'mark', 'region', 'startedAt');
    case 'caller':
      return hasTexts('account');
    case 'intent':
      return (
        hasTexts('entry', 'region') &&
        RESOURCE_KINDS.some((kind) => kind === line['kind']) &&
        ['name', 'at'].every((name) => line[name] === undefined || hasTexts(name)) &&
        (line['facts'] === undefined || isTexts(line['facts']))
      );
    case 'created':
      return hasTexts('entry', 'id') && (line['at'] === undefined || hasTexts('at'));
    case 'releasing':
    case 'available':
    case 'published':
    case 'refused':
    case 'released':
    case 'finished':
    case 'kept':
      return hasTexts('entry');
    default:
      return false;
  }
}

function isTexts(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.values(value).every((text) => typeof text === 'string')
  );
}
