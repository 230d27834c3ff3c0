import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, isAbsolute, join, resolve } from 'node:path';
import type { Place } from '../errors/index.js';

/**
 * The rules of relative paths. What a template names is looked for in the template's folder, then in the
 * workspace; what an input or the environment names, in the workspace. A leading `~` is the home folder.
 *
 * @param templateFile the template's path as places call it, where there is a template
 * @param workspace an absolute path
 */
export function pathResolver(templateFile: string | undefined, workspace: string) {
  return (path: string, writtenAt: Place): string => {
    if (path === '~' || /^~[/\\]/.test(path)) return join(homedir(), path.slice(1));
    if (isAbsolute(path)) return path;
    if (writtenAt.file === templateFile) {
      const beside = resolve(workspace, dirname(templateFile), path);
      if (existsSync(beside)) return beside;
    }
    return resolve(workspace, path);
  };
}
