import { fullPath, nameOf, namePattern, parentOf } from '../files/paths.js';
import type { Interpreter } from './interpreter.js';

/** What a path of PowerShell leads to: a file, or something that it shows like one. */
export type Place =
  | { readonly provider: 'file' | 'registry'; readonly path: string }
  | { readonly provider: 'variable' | 'environment' | 'function'; readonly name: string }
  | { readonly provider: 'wsman' | 'certificate'; readonly path: string };

export function placeOf(shell: Interpreter, written: string): Place {
  const [, drive = '', rest = ''] =
    /^(?:Microsoft\.PowerShell\.Core\\)?(\w{2,})::?(.*)$/s.exec(written) ?? [];
  switch (drive.toLowerCase()) {
    case 'hklm':
    case 'hkcu':
    case 'registry':
      return { provider: 'registry', path: written };
    case 'variable':
      return { provider: 'variable', name: rest.replace(/^\\/, '') };
    case 'env':
      return { provider: 'environment', name: rest.replace(/^\\/, '') };
    case 'function':
      return { provider: 'function', name: rest.replace(/^\\/, '') };
    case 'wsman':
      return { provider: 'wsman', path: rest.replaceAll('/', '\\').replace(/^\\?localhost\\?/i, '') };
    case 'cert':
      return { provider: 'certificate', path: rest };
    case 'filesystem':
      return { provider: 'file', path: fullPath(rest) };
    default:
      return { provider: 'file', path: fullPath(expandHome(shell, written), shell.session.process.folder) };
  }
}

/** Full paths of the files that a pattern means; the path itself where it has no `*` or `?`. */
export function filePaths(shell: Interpreter, path: string): string[] {
  if (!/[*?]/.test(path)) return [path];
  const { files } = shell.session.process.machine;
  return filePaths(shell, parentOf(path)).flatMap((folder) => {
    const node = files.find(folder);
    if (node?.kind !== 'folder') return [];
    const pattern = namePattern(nameOf(path));
    return [...node.children.values()]
      .filter(({ name }) => pattern.test(name))
      .map(({ name }) => `${folder.replace(/\\$/, '')}\\${name}`);
  });
}

function expandHome(shell: Interpreter, written: string): string {
  return written.replace(/^~(?=[\\/]|$)/, () => shell.session.process.environment.get('USERPROFILE') ?? '~');
}
