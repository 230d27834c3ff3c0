import { FileError, type WindowsFolder, type WindowsNode } from '../files/file-system.js';
import { fullPath, nameOf, namePattern, parentOf } from '../files/paths.js';
import type { WindowsProcess } from '../system/process.js';

/** `dir`, with `/b` and `/s`, `/a:d` and `/a:-d`. */
export function listFolder(
  process: WindowsProcess,
  { options, words }: { readonly options: readonly string[]; readonly words: readonly string[] },
): number {
  const path = fullPath(words[0] ?? '.', process.folder);
  const { files } = process.machine;
  const isFolder = files.isFolder(path);
  const folder = isFolder ? path : parentOf(path);
  const pattern = namePattern(isFolder ? '*' : nameOf(path));
  const wanted = (node: WindowsNode) =>
    pattern.test(node.name) &&
    (!options.some((option) => /^\/a:?d$/.test(option)) || node.kind === 'folder') &&
    (!options.some((option) => /^\/a:?-d$/.test(option)) || node.kind === 'file');
  const isBare = options.includes('/b');
  if (!isBare) process.stdout.text(HEAD);
  const shown = show(process, folder, files.folder(folder), wanted, {
    isBare,
    isDeep: options.includes('/s'),
  });
  if (shown === 0 && !isFolder) throw new FileError('not found', path);
  return 0;
}

const HEAD = ' Volume in drive C has no label.\r\n Volume Serial Number is 5A3C-0E71\r\n';

function show(
  process: WindowsProcess,
  path: string,
  folder: WindowsFolder,
  wanted: (node: WindowsNode) => boolean,
  how: { readonly isBare: boolean; readonly isDeep: boolean },
): number {
  const nodes = [...folder.children.values()].sort((a, b) => a.name.localeCompare(b.name));
  const shown = nodes.filter(wanted);
  const prefix = how.isDeep ? `${path}\\` : '';
  if (how.isBare) process.stdout.text(shown.map(({ name }) => `${prefix}${name}\r\n`).join(''));
  else if (shown.length > 0) process.stdout.text(table(path, shown));
  if (!how.isDeep) return shown.length;
  const deeper = nodes.map((node) =>
    node.kind === 'folder' ? show(process, `${path.replace(/\\$/, '')}\\${node.name}`, node, wanted, how) : 0,
  );
  return shown.length + deeper.reduce((sum, count) => sum + count, 0);
}

function table(path: string, nodes: readonly WindowsNode[]): string {
  const files = nodes.filter((node) => node.kind === 'file');
  const bytes = files.reduce((sum, { size }) => sum + size, 0);
  const lines = nodes.map((node) => {
    const size =
      node.kind === 'folder' ? '    <DIR>         ' : node.size.toLocaleString('en-US').padStart(18);
    return `${dateOf(node.writtenAt)} ${size} ${node.name}`;
  });
  return [
    '',
    ` Directory of ${path}`,
    '',
    ...lines,
    `${String(files.length).padStart(16)} File(s) ${bytes.toLocaleString('en-US').padStart(14)} bytes`,
    `${String(nodes.length - files.length).padStart(16)} Dir(s)  21,474,836,480 bytes free`,
    '',
  ].join('\r\n');
}

function dateOf(date: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const hours = date.getHours() % 12 === 0 ? 12 : date.getHours() % 12;
  return `${two(date.getMonth() + 1)}/${two(date.getDate())}/${date.getFullYear()}  ${two(hours)}:${two(date.getMinutes())} ${date.getHours() < 12 ? 'AM' : 'PM'}`;
}
