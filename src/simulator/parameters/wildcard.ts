/** Compares with a pattern in which `*` stands for any text. */
export function fits(pattern: string, text: string | undefined): boolean {
  if (text === undefined) return false;
  const parts = pattern.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`, 's').test(text);
}
