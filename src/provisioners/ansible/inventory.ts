/** A host of an inventory in Ansible's INI format, with the groups that it is in, and those that nobody is in. */
export function inventory(
  line: string,
  alias: string,
  groups: readonly string[],
  emptyGroups: readonly string[] = [],
): string {
  return [
    line,
    ...groups.flatMap((group) => [`[${group}]`, alias]),
    ...emptyGroups.map((group) => `[${group}]`),
    '',
  ].join('\n');
}
