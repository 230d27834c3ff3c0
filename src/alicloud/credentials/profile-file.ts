import { existsSync } from 'node:fs';
import { BuildError, closestName, shortened } from '../../errors/index.js';
import { readSmallFile, UnreadableFile } from '../../options/index.js';
import { parseIni } from './ini.js';
import { parseObject } from './json.js';
import { CLI_WORDS, SDK_WORDS, type ProfileWords } from './profile-words.js';

/** One profile of a file, as it is written. */
export type Profile = Readonly<Record<string, unknown>>;

/** A file of profiles: the CLI's configuration in JSON, or the SDKs' credentials in ini form. */
export class ProfileFile {
  readonly path: string;
  readonly words: ProfileWords;
  readonly #profiles: ReadonlyMap<string, Profile>;
  readonly #current: string | undefined;

  private constructor(path: string, { words, profiles, current }: Content) {
    this.path = path;
    this.words = words;
    this.#profiles = profiles;
    this.#current = current;
  }

  /** @throws BuildError if it cannot be read; the message never quotes it, since it holds secrets */
  static read(path: string): ProfileFile {
    const text = textIn(path);
    // Either kind may be anywhere: Terraform names the CLI's file with the variable that names the SDKs' elsewhere.
    return new ProfileFile(path, text.trimStart().startsWith('{') ? jsonIn(text, path) : iniIn(text, path));
  }

  /** {@link read}, or undefined if there is no such file. */
  static readIfThere(path: string): ProfileFile | undefined {
    return existsSync(path) ? ProfileFile.read(path) : undefined;
  }

  has(name: string): boolean {
    return this.#profiles.has(name);
  }

  /** Whether it says which profile is meant when none is named. */
  get hasCurrent(): boolean {
    return this.#current !== undefined && this.has(this.#current);
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

/** A field of a profile: a text that is not empty. */
export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

function textIn(path: string): string {
  try {
    return readSmallFile(path)
      .toString()
      .replace(/^\uFEFF/, '');
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    throw new BuildError(`The credentials file ${shortened(path)} ${error.trouble}.`);
  }
}

interface Content {
  readonly words: ProfileWords;
  readonly profiles: ReadonlyMap<string, Profile>;
  readonly current: string | undefined;
}

function jsonIn(text: string, path: string): Content {
  const file = parseObject(text);
  if (file === undefined) throw new BuildError(`The credentials file ${path} is no JSON object.`);
  if (!Array.isArray(file.profiles))
    throw new BuildError(`The credentials file ${path} has no list "profiles".`);
  const profiles = (file.profiles as unknown[]).flatMap((profile): [string, Profile][] => {
    const named = typeof profile === 'object' && profile !== null ? (profile as Profile) : {};
    return typeof named.name === 'string' ? [[named.name, named]] : [];
  });
  return { words: CLI_WORDS, profiles: new Map(profiles), current: textOf(file.current) };
}

/** The section that SDKs take when no other is named. */
const DEFAULT_SECTION = 'default';

function iniIn(text: string, path: string): Content {
  const profiles = parseIni(text);
  if (profiles.size === 0)
    throw new BuildError(
      `The credentials file ${path} is neither a JSON object, as the CLI's is, nor has it sections, such as [default].`,
    );
  return { words: SDK_WORDS, profiles, current: DEFAULT_SECTION };
}
