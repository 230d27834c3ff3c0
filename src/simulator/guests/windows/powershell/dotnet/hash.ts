import { createHash, type Hash } from 'node:crypto';
import { toBytes } from '../convert.js';
import { NO_METHOD, PsObject, toNumber, type Value } from '../values.js';
import { readAll } from './streams.js';
import type { StaticType } from './index.js';

const ALGORITHMS = ['md5', 'sha1', 'sha256', 'sha384', 'sha512'];

/** `[Security.Cryptography.SHA256]::Create()` and its like. */
export const HASHES: Readonly<Record<string, StaticType>> = Object.fromEntries(
  ALGORITHMS.map((name) => [`system.security.cryptography.${name}`, { create: () => new HashObject(name) }]),
);

/** By the full name of a class, such as `system.security.cryptography.sha1managed`; undefined for any other. */
export function newHash(full: string): PsObject | undefined {
  const name = /^system\.security\.cryptography\.(md5|sha\d+)(managed|cryptoserviceprovider|cng)$/.exec(
    full,
  )?.[1];
  return name !== undefined && ALGORITHMS.includes(name) ? new HashObject(name) : undefined;
}

class HashObject extends PsObject {
  #hash: Hash;

  constructor(private readonly algorithm: string) {
    super(`System.Security.Cryptography.${algorithm.toUpperCase()}`, { Hash: null });
    this.#hash = createHash(algorithm);
  }

  override invoke(name: string, args: readonly Value[]): Value {
    switch (name.toLowerCase()) {
      case 'computehash':
        return createHash(this.algorithm)
          .update(readAll(args[0]) ?? part(args))
          .digest();
      case 'transformblock':
        this.#hash.update(part(args));
        return toNumber(args[2]) ?? 0;
      case 'transformfinalblock':
        this.set('Hash', this.#hash.update(part(args)).digest());
        this.#hash = createHash(this.algorithm);
        return part(args);
      case 'initialize':
        this.#hash = createHash(this.algorithm);
        return null;
      case 'clear':
      case 'dispose':
        return null;
      default:
        return NO_METHOD;
    }
  }
}

function part(args: readonly Value[]): Buffer {
  const bytes = toBytes(args[0]);
  const from = toNumber(args[1]) ?? 0;
  return args[2] === undefined ? bytes : bytes.subarray(from, from + (toNumber(args[2]) ?? 0));
}
