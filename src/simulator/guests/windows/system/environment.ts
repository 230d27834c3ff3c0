/** Environment variables: names keep their spelling and are found in any. */
export class Environment {
  readonly #variables = new Map<string, readonly [name: string, value: string]>();

  constructor(variables: Iterable<readonly [string, string]> = []) {
    for (const [name, value] of variables) this.set(name, value);
  }

  get(name: string): string | undefined {
    return this.#variables.get(name.toLowerCase())?.[1];
  }

  /** An empty value removes the variable, as on Windows. */
  set(name: string, value: string): void {
    if (value === '') this.#variables.delete(name.toLowerCase());
    else
      this.#variables.set(name.toLowerCase(), [this.#variables.get(name.toLowerCase())?.[0] ?? name, value]);
  }

  all(): readonly (readonly [name: string, value: string])[] {
    return [...this.#variables.values()].sort(([a], [b]) => a.localeCompare(b));
  }

  copy(): Environment {
    return new Environment(this.#variables.values());
  }

  /** Replaces `%NAME%`; one that is not set stays as it is written. */
  expand(text: string): string {
    return text.replace(/%([^%]+)%/g, (written, name: string) => this.get(name) ?? written);
  }
}
