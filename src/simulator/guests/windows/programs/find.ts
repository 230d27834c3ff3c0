import { fullPath } from '../files/paths.js';
import { decodeFile, decodeText } from '../system/code-pages.js';
import type { Program, WindowsProcess } from '../system/process.js';

/** `find [/i] [/v] [/c] "text" [file]`. */
export const find: Program = async (process, _, words) => {
  const options = words.filter((word) => word.startsWith('/')).map((word) => word.toLowerCase());
  const [text = '', ...files] = words.filter((word) => !word.startsWith('/'));
  const isCaseless = options.includes('/i');
  const has = (line: string) =>
    isCaseless ? line.toLowerCase().includes(text.toLowerCase()) : line.includes(text);
  return show(process, files, (line) => has(line) !== options.includes('/v'), options.includes('/c'));
};

/** `findstr [/i] [/v] [/r] [/c:"text"] "words" [file]`. */
export const findstr: Program = async (process, _, words) => {
  const options = words.filter((word) => word.startsWith('/'));
  const whole = options.find((option) => /^\/c:/i.test(option))?.slice(3);
  const plain = words.filter((word) => !word.startsWith('/'));
  const texts = whole === undefined ? (plain.shift() ?? '').split(' ') : [whole];
  const has = (option: string) => options.some((word) => word.toLowerCase() === option);
  const escape = (text: string) => (has('/r') ? text : text.replace(/[+?^${}()|[\]\\*]/g, '\\$&'));
  const pattern = new RegExp(texts.map(escape).join('|'), has('/i') ? 'i' : '');
  return show(process, plain, (line) => pattern.test(line) !== has('/v'), false);
};

async function show(
  process: WindowsProcess,
  files: readonly string[],
  wanted: (line: string) => boolean,
  counts: boolean,
): Promise<number> {
  const { machine, folder, stdin, signal, codePage, stdout } = process;
  const text =
    files.length === 0
      ? decodeText(await stdin.readAll(signal), codePage)
      : files.map((file) => decodeFile(machine.files.read(fullPath(file, folder)))).join('');
  const found = text
    .replace(/\r?\n$/, '')
    .split(/\r?\n/)
    .filter(wanted);
  stdout.text(counts ? `${found.length}\r\n` : found.map((line) => `${line}\r\n`).join(''));
  return found.length > 0 ? 0 : 1;
}
