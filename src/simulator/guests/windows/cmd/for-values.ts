import { fullPath, nameOf, namePattern, parentOf } from '../files/paths.js';
import { decodeFile } from '../system/code-pages.js';
import type { WindowsProcess } from '../system/process.js';
import type { CmdNode, Redirection } from './syntax.js';
import { pathParts } from './variables.js';

type For = CmdNode & { kind: 'for' };

/**
 * What the variable of a `for` is, one after another.
 * @param outputOf runs a command and gives what it printed
 */
export async function valuesOf(
  process: WindowsProcess,
  { options, list }: For,
  outputOf: (command: string) => Promise<string>,
): Promise<string[]> {
  if (/^\/l/i.test(options)) {
    const [from = 0, step = 1, to = 0] = list.split(/[,\s]+/).map(Number);
    const values: string[] = [];
    for (let value = from; step !== 0 && (step > 0 ? value <= to : value >= to); value += step) {
      await process.budget.step();
      values.push(String(value));
    }
    return values;
  }
  if (/^\/f/i.test(options)) return lineValues(process, options, list, outputOf);
  const words = list.split(/[\s,;=]+/).filter((word) => word !== '');
  return words.flatMap((word) => (/[*?]/.test(word) ? filesLike(process, word.replaceAll('"', '')) : [word]));
}

/** The body of a `for` with one value of its variable in place. */
export function bodyWith({ body, variable }: For, value: string, folder: string): CmdNode {
  return substituted(body, (text) => insertValue(text, variable, value, folder));
}

/** The first word of each line, or with `delims=` the whole line, of a file or a command's output. */
async function lineValues(
  process: WindowsProcess,
  options: string,
  list: string,
  outputOf: (command: string) => Promise<string>,
): Promise<string[]> {
  const source = list.trim();
  const usesBackquotes = /usebackq/i.test(options);
  const command = usesBackquotes ? /^`(.*)`$/s.exec(source) : /^'(.*)'$/s.exec(source);
  const literal = usesBackquotes ? /^'(.*)'$/s.exec(source) : /^"(.*)"$/s.exec(source);
  let text = literal?.[1];
  if (text === undefined && command !== null) text = await outputOf(command[1] ?? '');
  text ??= decodeFile(process.machine.files.read(fullPath(source.replaceAll('"', ''), process.folder)));
  const delimiters = /delims=([^"]*?)(?=\s+(tokens|skip|eol|usebackq)|"|$)/i.exec(options)?.[1] ?? ' \t';
  const isWhole = delimiters === '' || /tokens=\*/i.test(options);
  return text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .map((line) => (isWhole ? line.trimStart() : (splitBy(line, delimiters)[0] ?? '')));
}

function splitBy(line: string, delimiters: string): string[] {
  const set = new RegExp(`[${delimiters.replace(/[\]\\^-]/g, '\\$&')}]+`);
  return line.split(set).filter((part) => part !== '');
}

function filesLike(process: WindowsProcess, pattern: string): string[] {
  const path = fullPath(pattern, process.folder);
  const folder = process.machine.files.find(parentOf(path));
  if (folder?.kind !== 'folder') return [];
  const prefix = /^.*[\\/]/.exec(pattern)?.[0] ?? '';
  return [...folder.children.values()]
    .filter(({ kind, name }) => kind === 'file' && namePattern(nameOf(path)).test(name))
    .map(({ name }) => prefix + name);
}

function insertValue(text: string, variable: string, value: string, folder: string): string {
  return text.replace(new RegExp(`%(~[a-z]*?)?${variable}`, 'g'), (_, modifier: string | undefined) => {
    const plain = value.replaceAll('"', '');
    return modifier === undefined ? value : pathParts(plain, modifier.slice(1), folder);
  });
}

/** The same commands with every text changed. */
function substituted(node: CmdNode, change: (text: string) => string): CmdNode {
  const redirections = (list: readonly Redirection[]) =>
    list.map((one) => ({ ...one, target: change(one.target) }));
  const inner = (child: CmdNode) => substituted(child, change);
  switch (node.kind) {
    case 'simple':
      return { ...node, text: change(node.text), redirections: redirections(node.redirections) };
    case 'block':
      return { ...node, body: node.body.map(inner), redirections: redirections(node.redirections) };
    case 'both':
    case 'pipe':
      return { ...node, left: inner(node.left), right: inner(node.right) };
    case 'if':
      return {
        ...node,
        condition: change(node.condition),
        then: inner(node.then),
        otherwise: node.otherwise && inner(node.otherwise),
      };
    case 'for':
      return { ...node, list: change(node.list), body: inner(node.body) };
  }
}
