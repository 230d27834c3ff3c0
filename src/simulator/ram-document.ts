import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Host } from './metadata/metadata.js';
import type { GitHubJob } from './oidc/jobs.js';
import type {
  FurnishedHost,
  FurnishedProvider,
  FurnishedRole,
  FurnishedUser,
  PolicyDocument,
} from './ram-furnishing.js';

/** What RAM is to hold when the simulator starts, and who is around it. */
export interface RamDocument {
  readonly users?: readonly (FurnishedUser & Named)[];
  readonly roles?: readonly (FurnishedRole & Named)[];
  readonly oidcProviders?: readonly (FurnishedProvider & Named)[];
  /** Jobs of GitHub Actions that may have ID tokens. */
  readonly jobs?: readonly GitHubJob[];
  /** The machine that calls come from is an instance, with a metadata service. */
  readonly host?: FurnishedHost;
  /** Sessions end after so many seconds, to see them renewed. */
  readonly sessionSeconds?: number;
}

interface Named {
  readonly name: string;
}

/**
 * Reads a document from JSON text. A policy is written out, or is the path of a file, from `folder`.
 *
 * @throws Error saying which member is wrong and how
 */
export function readRamDocument(json: string, folder: string): RamDocument {
  return object(MEMBERS)(parsed(json, 'The RAM document'), 'The RAM document', folder) as RamDocument;
}

/** Reads a value as what it must be. @throws Error that begins with `place` */
type Reader = (value: unknown, place: string, folder: string) => unknown;

function object(members: Readonly<Record<string, Reader>>, needed: readonly string[] = []): Reader {
  return (value, place, folder) => {
    if (!isObject(value)) throw new Error(`${place} must be an object.`);
    const missing = needed.find((name) => value[name] === undefined);
    if (missing !== undefined) throw new Error(`${place} needs "${missing}".`);
    const read = Object.entries(value).map(([name, member]) => {
      const reader = members[name];
      if (reader !== undefined) return [name, reader(member, `${place}: ${name}`, folder)];
      throw new Error(`${place} has no "${name}"; it may have ${Object.keys(members).join(', ')}.`);
    });
    return Object.fromEntries(read) as object;
  };
}

function list(item: Reader): Reader {
  return (value, place, folder) => {
    if (!Array.isArray(value)) throw new Error(`${place} must be a list.`);
    return value.map((each: unknown, index) => item(each, `${place}[${index + 1}]`, folder));
  };
}

const text: Reader = (value, place) => {
  if (typeof value === 'string' && value !== '') return value;
  throw new Error(`${place} must be a text.`);
};

const seconds: Reader = (value, place) => {
  if (typeof value === 'number') return value;
  throw new Error(`${place} must be a number of seconds.`);
};

const flag: Reader = (value, place) => {
  if (typeof value === 'boolean') return value;
  throw new Error(`${place} must be true or false.`);
};

const VERSIONS: readonly Host['versions'][] = ['v1', 'v2', 'both'];
const versions: Reader = (value, place) => {
  if (VERSIONS.some((version) => version === value)) return value;
  throw new Error(`${place} must be one of ${VERSIONS.join(', ')}.`);
};

/** Only that it is an object is looked at here; its grammar is RAM's affair. */
const policy: Reader = (value, place, folder): PolicyDocument => {
  const document = typeof value === 'string' ? policyIn(resolve(folder, value), place) : value;
  if (isObject(document)) return document;
  throw new Error(`${place} must be a policy, or the path of a file that holds one.`);
};

function policyIn(path: string, place: string): unknown {
  try {
    return parsed(readFileSync(path, 'utf8'), path);
  } catch (error) {
    throw new Error(`${place}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}

function parsed(json: string, what: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    throw new Error(`${what} is not JSON: ${(error as SyntaxError).message}`, { cause: error });
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const MEMBERS: Readonly<Record<keyof RamDocument, Reader>> = {
  users: list(object({ name: text, policy, accessKey: text, secretKey: text }, ['name'])),
  roles: list(object({ name: text, trust: policy, policy, longestSessionSeconds: seconds }, ['name'])),
  oidcProviders: list(
    object({ name: text, issuer: text, audiences: list(text), hasOldFingerprint: flag }, ['name']),
  ),
  jobs: list(
    object({ repository: text, ref: text, environment: text, tokenSeconds: seconds, refused: flag }),
  ),
  host: object({ role: text, versions, region: text }),
  sessionSeconds: seconds,
};
