/** What the engine throws, and ssh2 hands on: told by name, since each realm has classes of its own. */
const SLIPS: ReadonlySet<string> = new Set(['TypeError', 'RangeError', 'ReferenceError', 'SyntaxError']);

/**
 * Why the SSH library gave up, in words for people: over a packet that comes before its turn it slips (a TypeError of what it
 * has not got yet), where it should say so.
 */
export function sshReason(error: Error): string {
  return SLIPS.has(error.name) ? 'what it answers breaks the SSH protocol' : error.message;
}
