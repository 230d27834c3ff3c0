import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, isAbsolute, join, resolve } from 'node:path';
import type { Place } from '../errors/index.js';

/** What places call an action input. */
export function inputPlace(name: string): string {
  return `input "${name}"`;
}

/** Whether a value came by an action input rather than from a template. */
export function isInput(place: Place): boolean {
  return place.file.startsWith('input "');
}

/**
 * The rules of relative paths. What a template names is looked for in the template's folder, then in the
 * workspace; what an input names, in the workspace. A leading `~` is the home folder.
 *
 * @param templateFile the template's path, where there is one
 * @param workspace an absolute path
 */
export function pathResolver(templateFile: string | undefined, workspace: string) {
  return (path: string, writtenAt: Place): string => {
    if (path === '~' || /^~[/\\]/.test(path)) return join(homedir(), path.slice(1));
    if (isAbsolute(path)) return path;
    if (templateFile !== undefined && !isInput(writtenAt)) {
      const beside = resolve(workspace, dirname(templateFile), path);
      if (existsSync(beside)) return beside;
    }
    return resolve(workspace, path);
  };
}
