/** The sections of an ini text: their names, and what is set in each. */
export type IniSections = ReadonlyMap<string, Readonly<Record<string, string>>>;

/**
 * Reads an ini text: `[section]`, `name = value`, comments behind `#` or `;`. Whatever else it holds is passed over,
 * as by the SDKs; a value that itself begins with a quote ends with it.
 */
export function parseIni(text: string): IniSections {
  const sections = new Map<string, Record<string, string>>();
  let current: Record<string, string> | undefined;
  for (const line of text.split(/\r?\n/)) {
    const [, section] = /^\s*\[([^\]]+)\]/.exec(line) ?? [];
    if (section !== undefined) {
      const name = section.trim();
      current = sections.get(name) ?? {};
      sections.set(name, current);
    }
    const [, name, value = ''] = /^\s*([^\s=;#[]+)\s*=(.*)$/.exec(line) ?? [];
    if (name !== undefined && current !== undefined) current[name] = valueOf(value.trim());
  }
  return sections;
}

/** A comment needs a space before it: secrets may contain its sign. */
function valueOf(text: string): string {
  const [, , quoted] = /^(["'])(.*?)\1/.exec(text) ?? [];
  if (quoted !== undefined) return quoted;
  const comment = text.search(/(?:^|\s)[#;]/);
  return (comment < 0 ? text : text.slice(0, comment)).trim();
}
