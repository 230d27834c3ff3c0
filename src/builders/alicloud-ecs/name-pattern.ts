/** Whether `name` fits `pattern`, in which each `*` stands for any characters, or none. */
export function isLike(name: string, pattern: string): boolean {
  const [first = '', ...parts] = pattern.split('*');
  const last = parts.pop();
  if (last === undefined) return name === pattern;
  if (!name.startsWith(first)) return false;
  // Each part where it comes first: a regular expression would try all places of all, for hours where strangers make up names.
  let end = first.length;
  for (const part of parts) {
    const begin = name.indexOf(part, end);
    if (begin < 0) return false;
    end = begin + part.length;
  }
  return name.endsWith(last) && name.length - last.length >= end;
}
