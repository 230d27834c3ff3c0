/**
 * What keeps a part of credentials from being one, as it follows its name in a sentence; undefined if nothing does. It would
 * fail as a header of the first call, and blame the network. Only its first such character is told.
 */
export function keyProblem(part: string): string | undefined {
  const [odd] = /[^\x21-\x7e]/u.exec(part) ?? [];
  if (odd !== undefined) return `holds ${nameOf(odd)}, which no key has`;
  return part.length > LONGEST ? `has more than ${LONGEST} characters, which no key has` : undefined;
}

/** The tokens of STS have some thousand. */
const LONGEST = 16_384;

function nameOf(character: string): string {
  if (character === ' ') return 'a space';
  if (character === '\n' || character === '\r') return 'a line break';
  return `the character U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
