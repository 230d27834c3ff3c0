/** Whether an authorized_keys file (sshd(8)) lets a public key in. `key` is the key's wire form. */
export function isAuthorized(file: string, key: Buffer): boolean {
  return file.split('\n').some((line) => keyOf(line)?.equals(key) === true);
}

/** The lines of `added` that a file does not have yet, put at its end; everything in it stays. */
export function withKeys(file: string, added: readonly string[]): string {
  const known = new Set(file.split('\n').map((line) => line.trim()));
  const missing = added.map((line) => line.trim()).filter((line) => line !== '' && !known.has(line));
  if (missing.length === 0) return file;
  const separator = file === '' || file.endsWith('\n') ? '' : '\n';
  return `${file}${separator}${missing.join('\n')}\n`;
}

/** Options may stand before the key's type, with quoted blanks in them. */
function keyOf(line: string): Buffer | undefined {
  if (line.trimStart().startsWith('#')) return undefined;
  const base64 = /(?:^|\s)(?:ssh|ecdsa|sk)-\S+\s+(AAAA[0-9A-Za-z+/=]+)/.exec(line)?.[1];
  return base64 === undefined ? undefined : Buffer.from(base64, 'base64');
}
