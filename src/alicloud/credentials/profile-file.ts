import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { BuildError, closestName } from '../../errors/index.js';
import type { Environment } from './environment.js';
import { parseObject } from './json.js';

/** One profile of the CLI's configuration file, as it is written. */
export type Profile = Readonly<Record<string, unknown>>;

/** The CLI's configuration file. */
export class ProfileFile {
  readonly path: string;
  readonly #profiles: ReadonlyMap<string, Profile>;
  readonly #current: string | undefined;

  private constructor(path: string, profiles: ReadonlyMap<string, Profile>, current: string | undefined) {
    this.path = path;
    this.#profiles = profiles;
    this.#current = current;
  }

  /** @throws BuildError if it cannot be read; the message never quotes it, since it holds secrets */
  static read(path: string): ProfileFile {
    const file = parseObject(contentOf(path));
    if (file === undefined) throw new BuildError(`The credentials file ${path} is no JSON object.`);
    if (!Array.isArray(file.profiles))
      throw new BuildError(`The credentials file ${path} has no list "profiles".`);
    const profiles = (file.profiles as unknown[]).flatMap((profile): [string, Profile][] => {
      const named = typeof profile === 'object' && profile !== null ? (profile as Profile) : {};
      return typeof named.name === 'string' ? [[named.name, named]] : [];
    });
    return new ProfileFile(path, new Map(profiles), textOf(file.current));
  }

  /** {@link read}, or undefined if there is no such file. */
  static readIfThere(path: string): ProfileFile | undefined {
    return existsSync(path) ? ProfileFile.read(path) : undefined;
  }

  /** Whether it says which profile is meant when none is named. */
  get hasCurrent(): boolean {
    return this.#current !== undefined && this.#profiles.has(this.#current);
  }

  /** @param name the one that the file calls current, if undefined @throws BuildError if there is none of that name */
  profile(name = this.#current): Profile & { readonly name: string } {
    if (name === undefined)
      throw new BuildError(
        `The credentials file ${this.path} does not say which profile is current: name one with profile.`,
      );
    const profile = this.#profiles.get(name);
    if (profile !== undefined) return { ...profile, name };
    const names = [...this.#profiles.keys()];
    throw new BuildError(`There is no profile "${name}" in ${this.path}.${closestName(name, names)}`, {
      hint: `The profiles there are ${names.length === 0 ? 'none' : names.join(', ')}.`,
    });
  }
}

/** Where the file is: what the option says (`~` is the home directory), else the CLI's own place. */
export function profilePath(option: string | undefined, env: Environment): string {
  const home = env.HOME || env.USERPROFILE || homedir();
  const written = option ?? env.ALICLOUD_SHARED_CREDENTIALS_FILE;
  if (written === undefined || written === '') return join(home, '.aliyun', 'config.json');
  return resolve(/^~[\\/]/.test(written) ? join(home, written.slice(2)) : written);
}

/** A field of a profile: a text that is not empty. */
export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

function contentOf(path: string): string {
  try {
    return readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new BuildError(
      `The credentials file ${path} ${code === 'ENOENT' ? 'does not exist' : `cannot be read (${code})`}.`,
    );
  }
}
