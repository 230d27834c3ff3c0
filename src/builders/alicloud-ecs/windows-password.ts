import { randomInt } from 'node:crypto';
import { Secret } from '../../secrets/index.js';

const KINDS = ['abcdefghijkmnopqrstuvwxyz', 'ABCDEFGHJKLMNPQRSTUVWXYZ', '23456789', '-_=+.'] as const;
const LENGTH = 24;

/**
 * A password for an instance's Administrator that nobody can guess: 24 characters, some of each kind, none of which
 * a shell or PowerShell reads anything into.
 */
export function makePassword(): Secret {
  const all = KINDS.join('');
  const characters = Array.from({ length: LENGTH - KINDS.length - 1 }, () => oneOf(all));
  for (const kind of KINDS) characters.splice(randomInt(characters.length + 1), 0, oneOf(kind));
  // The cloud refuses some first characters, none of which is a letter.
  return Secret.ofOurOwn(oneOf(KINDS[0]) + characters.join(''));
}

function oneOf(characters: string): string {
  return characters.charAt(randomInt(characters.length));
}
