import { fullPath, nameOf, namePattern, parentOf } from '../files/paths.js';
import { FileError, type WindowsNode } from '../files/file-system.js';
import type { WindowsProcess } from '../system/process.js';
import { splitArguments } from '../system/process.js';
import { listFolder } from './dir.js';
import type { CmdShell } from './run.js';

/** A command of cmd.exe itself: gets the text that follows its name; undefined leaves ERRORLEVEL as it is. */
export type BuiltIn = (
  shell: CmdShell,
  process: WindowsProcess,
  rest: string,
) => Promise<number | undefined> | number | undefined;

export const BUILT_INS: Readonly<Record<string, BuiltIn>> = {
  echo,
  set,
  cd: changeFolder,
  chdir: changeFolder,
  dir: (_, process, rest) => listFolder(process, splitOptions(rest)),
  type: showFile,
  del: removeFiles,
  erase: removeFiles,
  md: makeFolder,
  mkdir: makeFolder,
  rd: removeFolder,
  rmdir: removeFolder,
  copy: copyFiles,
  move: moveFile,
  ren: renameFile,
  rename: renameFile,
  exit: (shell, _, rest) => {
    const [, batchOnly, code] = /^\s*(\/b)?\s*(-?\d+)?/i.exec(rest) ?? [];
    return shell.exit(code === undefined ? shell.errorLevel : Number(code), batchOnly !== undefined);
  },
  call: (shell, process, rest) => shell.call(process, rest),
  goto: (shell, _, rest) => shell.goTo(rest.trim()),
  pushd: (shell, process, rest) => {
    shell.folders.push(process.folder);
    return changeFolder(shell, process, rest);
  },
  popd: (shell, process) => {
    process.folder = shell.folders.pop() ?? process.folder;
    return undefined;
  },
  setlocal: (shell, _, rest) => {
    shell.save(/enabledelayedexpansion/i.test(rest));
    return undefined;
  },
  endlocal: (shell) => {
    shell.restore();
    return undefined;
  },
  chcp: changeCodePage,
  ver: (_, process) => {
    process.stdout.text('\r\nMicrosoft Windows [Version 10.0.20348.2655]\r\n');
    return 0;
  },
  pause: (_, process) => {
    process.stdout.text('Press any key to continue . . . \r\n');
    return 0;
  },
  path: (_, process, rest) => {
    if (rest.trim() === '') process.stdout.text(`PATH=${process.environment.get('Path') ?? ''}\r\n`);
    else process.environment.set('Path', rest.trim());
    return undefined;
  },
  start: (shell, process, rest) =>
    shell.call(process, rest.replace(/^\s*"[^"]*"\s*/, '').replace(/^(\s*\/\w+)+/i, '')),
  rem: () => undefined,
  title: () => undefined,
  cls: () => undefined,
  color: () => undefined,
  prompt: () => undefined,
  verify: () => undefined,
  shift: (shell) => {
    if (shell.batch !== undefined) shell.batch = { ...shell.batch, words: shell.batch.words.slice(1) };
    return undefined;
  },
};

function echo(shell: CmdShell, process: WindowsProcess, rest: string): number | undefined {
  if (/^\s+(on|off)\s*$/i.test(rest)) shell.echo = /on\s*$/i.test(rest);
  else if (rest.trim() === '') process.stdout.text(`ECHO is ${shell.echo ? 'on' : 'off'}.\r\n`);
  // One character parts the name from the text, a space as well as a dot.
  else process.stdout.text(`${rest.slice(1)}\r\n`);
  return undefined;
}

function set(_: CmdShell, process: WindowsProcess, rest: string): number | undefined {
  const text = rest.trimStart();
  if (/^\/a\s/i.test(text)) return setNumber(process, text.slice(3));
  const whole = /^"(.*)"[^"]*$/s.exec(text)?.[1] ?? text;
  const equals = whole.indexOf('=');
  if (equals > 0) {
    process.environment.set(whole.slice(0, equals), whole.slice(equals + 1));
    return 0;
  }
  const shown = process.environment
    .all()
    .filter(([name]) => name.toLowerCase().startsWith(whole.trim().toLowerCase()));
  for (const [name, value] of shown) process.stdout.text(`${name}=${value}\r\n`);
  if (shown.length > 0) return 0;
  process.stderr.text(`Environment variable ${whole} not defined\r\n`);
  return 1;
}

/** `set /a name=a+b`: whole numbers and variables, two operands. */
function setNumber(process: WindowsProcess, text: string): number {
  const [, name = '', assign = '', left = '', operator, right = ''] =
    /^"?\s*(\w+)\s*([-+*/%]?)=\s*(-?\w+)\s*(?:([-+*/%])\s*(-?\w+))?\s*"?$/.exec(text.trim()) ?? [];
  if (name === '') {
    process.stderr.text('Missing operand.\r\n');
    return 1073750988;
  }
  const value = (word: string) =>
    /^-?\d+$/.test(word) ? Number(word) : Number(process.environment.get(word) ?? 0);
  let result = operator === undefined ? value(left) : calculate(value(left), operator, value(right));
  if (assign !== '') result = calculate(value(name), assign, result);
  process.environment.set(name, String(result));
  return 0;
}

function calculate(left: number, operator: string, right: number): number {
  if (operator === '+') return left + right;
  if (operator === '-') return left - right;
  if (operator === '*') return left * right;
  return operator === '/' ? Math.trunc(left / right) : left % right;
}

function changeFolder(_: CmdShell, process: WindowsProcess, rest: string): number {
  const target = rest
    .replace(/^\s*\/d\s/i, '')
    .trim()
    .replaceAll('"', '');
  if (target === '') {
    process.stdout.text(`${process.folder}\r\n`);
    return 0;
  }
  const path = fullPath(target, process.folder);
  if (!process.machine.files.isFolder(path)) throw new FileError('path not found', path);
  process.folder = path;
  return 0;
}

function showFile(_: CmdShell, process: WindowsProcess, rest: string): number {
  let code = 0;
  for (const word of splitOptions(rest).words) {
    const found = filesMatching(process, word);
    if (found.length === 0) {
      process.stderr.text('The system cannot find the file specified.\r\n');
      code = 1;
    }
    for (const path of found) process.stdout.bytes(process.machine.files.read(path));
  }
  return code;
}

/** It says so where there is nothing to delete, and yet ends with 0, as on Windows. */
function removeFiles(_: CmdShell, process: WindowsProcess, rest: string): number {
  for (const word of splitOptions(rest).words) {
    const path = fullPath(word, process.folder);
    const pattern = process.machine.files.isFolder(path) ? `${path}\\*` : word;
    const found = filesMatching(process, pattern);
    if (found.length === 0 && pattern === word) process.stdout.text(`Could Not Find ${path}\r\n`);
    for (const file of found) process.machine.files.remove(file);
  }
  return 0;
}

function makeFolder(_: CmdShell, process: WindowsProcess, rest: string): number {
  for (const word of splitOptions(rest).words) {
    const path = fullPath(word, process.folder);
    if (process.machine.files.find(path) !== undefined) {
      process.stderr.text(`A subdirectory or file ${word} already exists.\r\n`);
      return 1;
    }
    process.machine.files.makeFolders(path);
  }
  return 0;
}

function removeFolder(_: CmdShell, process: WindowsProcess, rest: string): number {
  const { options, words } = splitOptions(rest);
  for (const word of words) {
    const path = fullPath(word, process.folder);
    const node = process.machine.files.find(path);
    if (node === undefined) throw new FileError('not found', path);
    if (node.kind === 'file') {
      process.stderr.text('The directory name is invalid.\r\n');
      return 267;
    }
    process.machine.files.remove(path, options.includes('/s'));
  }
  return 0;
}

function copyFiles(_: CmdShell, process: WindowsProcess, rest: string): number {
  const [from = '', to = '.'] = splitOptions(rest).words;
  const { files } = process.machine;
  const sources = from.split('+').flatMap((part) => filesMatching(process, part));
  if (sources.length === 0) throw new FileError('not found', from);
  const target = fullPath(to, process.folder);
  if (from.includes('+')) files.write(target, Buffer.concat(sources.map((path) => files.read(path))));
  else
    for (const path of sources)
      files.copyTo(path, files.isFolder(target) ? `${target}\\${nameOf(path)}` : target);
  process.stdout.text(`        ${sources.length} file(s) copied.\r\n`);
  return 0;
}

function moveFile(_: CmdShell, process: WindowsProcess, rest: string): number {
  const [from = '', to = '.'] = splitOptions(rest).words;
  const { files } = process.machine;
  const path = fullPath(from, process.folder);
  const target = fullPath(to, process.folder);
  const kind = files.find(path)?.kind === 'folder' ? 'dir(s)' : 'file(s)';
  files.move(path, files.isFolder(target) ? `${target}\\${nameOf(path)}` : target);
  process.stdout.text(`        1 ${kind} moved.\r\n`);
  return 0;
}

function renameFile(_: CmdShell, process: WindowsProcess, rest: string): number {
  const [from = '', to = ''] = splitOptions(rest).words;
  const path = fullPath(from, process.folder);
  process.machine.files.move(path, `${parentOf(path)}\\${to}`);
  return 0;
}

/** `/x` words are options, in lower case; the others paths. */
function splitOptions(rest: string): {
  readonly options: readonly string[];
  readonly words: readonly string[];
} {
  // A path's last backslash is no escape of the quote that follows: cmd.exe has none.
  const words = splitArguments(rest.replaceAll('\\"', '\\\\"').replaceAll(/(\w)(\/[a-z]\b)/gi, '$1 $2'));
  const isOption = (word: string) => /^\/[a-z-]+(:\S*)?$/i.test(word);
  return {
    options: words.filter(isOption).map((word) => word.toLowerCase()),
    words: words.filter((word) => !isOption(word)),
  };
}

function filesMatching({ machine, folder }: WindowsProcess, word: string): string[] {
  const path = fullPath(word, folder);
  if (!/[*?]/.test(path)) return machine.files.isFile(path) ? [path] : [];
  const parent: WindowsNode | undefined = machine.files.find(parentOf(path));
  if (parent?.kind !== 'folder') return [];
  const pattern = namePattern(nameOf(path));
  return [...parent.children.values()]
    .filter(({ kind, name }) => kind === 'file' && pattern.test(name))
    .map(({ name }) => `${parentOf(path).replace(/\\$/, '')}\\${name}`);
}

/** A program of its own in truth, but it changes what the console has, for all that comes after it there. */
function changeCodePage(shell: CmdShell, process: WindowsProcess, rest: string): number {
  const page = /^\s*(\d+)\s*$/.exec(rest)?.[1];
  if (rest.trim() !== '' && (page === undefined || !CODE_PAGES.has(Number(page)))) {
    process.stdout.text('Invalid code page\r\n');
    return 1;
  }
  if (page !== undefined) shell.changeCodePage(Number(page));
  process.stdout.text(`Active code page: ${shell.process.codePage}\r\n`);
  return 0;
}

const CODE_PAGES: ReadonlySet<number> = new Set([437, 65001]);
