import { parse } from 'yaml';
import { BuildError, toError } from '../../errors/index.js';
import { readSmallFile } from '../../options/index.js';

export type GalaxyContent = 'role' | 'collection';

/** @throws BuildError if it is too large for a file of requirements, or cannot be read */
export function readGalaxyFile(path: string, file: string): Buffer {
  try {
    return readSmallFile(path);
  } catch (error) {
    throw new BuildError(`galaxy_file: ${file} cannot be read: ${toError(error).message}.`, { cause: error });
  }
}

/**
 * What a requirements file of Ansible Galaxy names: a plain list is of roles, as it was before there were collections.
 * @throws BuildError if it is no YAML
 */
export function galaxyContents(text: string, file: string): readonly GalaxyContent[] {
  let parsed: unknown;
  try {
    parsed = parse(text);
  } catch (error) {
    throw new BuildError(`galaxy_file: ${file} is no YAML: ${toError(error).message}`, { cause: error });
  }
  if (Array.isArray(parsed)) return ['role'];
  const named = typeof parsed === 'object' && parsed !== null ? Object.keys(parsed) : [];
  return [
    ...(named.includes('roles') ? (['role'] as const) : []),
    ...(named.includes('collections') ? (['collection'] as const) : []),
  ];
}
