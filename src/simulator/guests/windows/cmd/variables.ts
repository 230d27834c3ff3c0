import type { WindowsProcess } from '../system/process.js';
import { extensionOf, fullPath, nameOf, parentOf } from '../files/paths.js';

export interface BatchArguments {
  /** Full path of the batch file. */
  readonly path: string;
  readonly words: readonly string[];
}

/**
 * Replaces `%NAME%` (with `:~start,length` and `:old=new`), and in a batch file `%1` and `%%`. What is not set vanishes
 * in a batch file, and stays as it is written on a command line.
 */
export function expandPercents(
  process: WindowsProcess,
  exitCode: number,
  text: string,
  batch?: BatchArguments,
): string {
  return text.replace(PERCENT, (written: string, parameter: string | undefined, name: string | undefined) => {
    if (written === '%%') return batch === undefined ? '%%' : '%';
    if (parameter !== undefined)
      return batch === undefined ? written : batchParameter(batch, parameter, process.folder);
    return variable(process, exitCode, name ?? '') ?? (batch === undefined ? written : '');
  });
}

/** Replaces `!NAME!`, where delayed expansion is on. */
export function expandDelayed(process: WindowsProcess, exitCode: number, text: string): string {
  return text.replace(/!([^!\n]+)!/g, (_, name: string) => variable(process, exitCode, name) ?? '');
}

const PERCENT = /%%|%(~[a-z]*\d|\d|\*)|%([^%\n:]+(?::[^%\n]*)?)%/gi;

function variable(process: WindowsProcess, exitCode: number, written: string): string | undefined {
  const [name, modifier] = splitModifier(written);
  const value = process.environment.get(name) ?? dynamic(process, exitCode, name);
  if (value === undefined || modifier === undefined) return value;
  return modified(value, modifier);
}

function splitModifier(written: string): readonly [string, string | undefined] {
  const colon = written.indexOf(':');
  return colon === -1 ? [written, undefined] : [written.slice(0, colon), written.slice(colon + 1)];
}

function dynamic({ folder }: WindowsProcess, exitCode: number, name: string): string | undefined {
  const now = new Date();
  switch (name.toUpperCase()) {
    case 'CD':
      return folder;
    case 'ERRORLEVEL':
      return String(exitCode);
    case 'RANDOM':
      return String(Math.floor(Math.random() * 32768));
    case 'DATE':
      return now
        .toLocaleDateString('en-US', { weekday: 'short', month: '2-digit', day: '2-digit', year: 'numeric' })
        .replace(',', '');
    case 'TIME':
      return `${now.toTimeString().slice(0, 8)}.00`;
    default:
      return undefined;
  }
}

function modified(value: string, modifier: string): string {
  const range = /^~(-?\d+)(?:,(-?\d+))?$/.exec(modifier);
  if (range !== null) {
    const start = Number(range[1]) < 0 ? Math.max(0, value.length + Number(range[1])) : Number(range[1]);
    const length = range[2] === undefined ? value.length : Number(range[2]);
    return value.slice(start, length < 0 ? length : start + length);
  }
  const [old = '', replacement = ''] = modifier.split('=');
  return value.replace(new RegExp(old.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'gi'), () => replacement);
}

function batchParameter({ path, words }: BatchArguments, parameter: string, folder: string): string {
  if (parameter === '*') return words.join(' ');
  const index = Number(parameter.at(-1));
  const word = index === 0 ? path : (words[index - 1] ?? '');
  if (!parameter.startsWith('~')) return word;
  const parts = parameter.slice(1, -1).toLowerCase();
  return pathParts(word.replaceAll('"', ''), parts, folder);
}

/** `%~dpnx1` and its kin: drive, path, name and extension of the file that is meant. */
export function pathParts(word: string, parts: string, folder: string): string {
  if (parts === '') return word;
  const full = fullPath(word, folder);
  if (parts.includes('f')) return full;
  const extension = extensionOf(full);
  return [
    parts.includes('d') ? full.slice(0, 2) : '',
    parts.includes('p') ? `${parentOf(full).slice(2).replace(/\\$/, '')}\\` : '',
    parts.includes('n') ? nameOf(full).slice(0, nameOf(full).length - extension.length) : '',
    parts.includes('x') ? extension : '',
  ].join('');
}
