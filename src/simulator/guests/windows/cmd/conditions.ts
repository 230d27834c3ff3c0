import { fullPath, nameOf, namePattern, parentOf } from '../files/paths.js';
import type { WindowsProcess } from '../system/process.js';

/** Whether the condition of an `if` holds. */
export function isTrue(process: WindowsProcess, errorLevel: number, condition: string): boolean {
  const ignoreCase = /^\/i\s/i.test(condition);
  const positive = condition.replace(/^\/i\s+/i, '');
  const text = positive.replace(/^not\s+/i, '');
  return holds(process, errorLevel, text, ignoreCase) !== (text !== positive);
}

function holds(process: WindowsProcess, errorLevel: number, text: string, ignoreCase: boolean): boolean {
  const [, test = '', operand = ''] = /^(exist|defined|errorlevel|cmdextversion)\s+(.*)$/is.exec(text) ?? [];
  switch (test.toLowerCase()) {
    case 'exist':
      return exists(process, operand.replaceAll('"', '').trim());
    case 'defined':
      return process.environment.get(operand.trim()) !== undefined;
    case 'errorlevel':
      return errorLevel >= Number(operand);
    case 'cmdextversion':
      return Number(operand) <= 2;
    default:
      return compare(text, ignoreCase);
  }
}

function exists({ machine, folder }: WindowsProcess, written: string): boolean {
  const path = fullPath(written, folder);
  if (/(^|[\\/])nul$/i.test(written)) return machine.files.isFolder(parentOf(path));
  if (!/[*?]/.test(path)) return machine.files.find(path) !== undefined;
  const parent = machine.files.find(parentOf(path));
  const pattern = namePattern(nameOf(path));
  return parent?.kind === 'folder' && [...parent.children.values()].some(({ name }) => pattern.test(name));
}

function compare(text: string, ignoreCase: boolean): boolean {
  const [, left = '', operator = '', right = ''] =
    /^((?:"[^"]*"|[^\s=])*)\s*(==|equ|neq|lss|leq|gtr|geq)\s*(.*)$/is.exec(text) ?? [];
  const [a, b] = ignoreCase ? [left.toLowerCase(), right.trim().toLowerCase()] : [left, right.trim()];
  if (operator === '==') return a === b;
  const areNumbers = /^-?\d+$/.test(a) && /^-?\d+$/.test(b);
  const order = areNumbers ? Number(a) - Number(b) : a < b ? -1 : a > b ? 1 : 0;
  return ORDERS[operator.toLowerCase()]?.(order) ?? false;
}

const ORDERS: Readonly<Record<string, (order: number) => boolean>> = {
  equ: (order) => order === 0,
  neq: (order) => order !== 0,
  lss: (order) => order < 0,
  leq: (order) => order <= 0,
  gtr: (order) => order > 0,
  geq: (order) => order >= 0,
};
