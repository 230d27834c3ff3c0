export type RegistryValue = string | number;

interface Key {
  readonly path: string;
  readonly values: Map<string, readonly [name: string, value: RegistryValue]>;
  /** In memory alone: gone when the machine goes off. */
  readonly isVolatile: boolean;
}

/** Registry keys by full path, such as `HKLM\Software\Example`; only what was put there exists. */
export class Registry {
  readonly #keys = new Map<string, Key>();

  /** What is on the disk. */
  copy(): Registry {
    const copied = new Registry();
    for (const { path, values, isVolatile } of this.#keys.values()) {
      if (isVolatile) continue;
      copied.create(path);
      for (const [name, value] of values.values()) copied.set(path, name, value);
    }
    return copied;
  }

  has(path: string): boolean {
    const key = registryPath(path).toLowerCase();
    if (HIVES.has(key)) return true;
    return [...this.#keys.keys()].some((known) => known === key || known.startsWith(`${key}\\`));
  }

  create(path: string, isVolatile = false): void {
    const full = registryPath(path);
    if (!this.#keys.has(full.toLowerCase()))
      this.#keys.set(full.toLowerCase(), { path: full, values: new Map(), isVolatile });
  }

  /** As when the machine goes off. */
  forgetVolatile(): void {
    for (const [key, { isVolatile }] of this.#keys) if (isVolatile) this.#keys.delete(key);
  }

  /** With all keys below it. */
  remove(path: string): void {
    const full = registryPath(path).toLowerCase();
    for (const key of this.#keys.keys()) {
      if (key === full || key.startsWith(`${full}\\`)) this.#keys.delete(key);
    }
  }

  set(path: string, name: string, value: RegistryValue): void {
    this.create(path);
    this.#keys.get(registryPath(path).toLowerCase())?.values.set(name.toLowerCase(), [name, value]);
  }

  get(path: string, name: string): RegistryValue | undefined {
    return this.#keys.get(registryPath(path).toLowerCase())?.values.get(name.toLowerCase())?.[1];
  }

  removeValue(path: string, name: string): boolean {
    return this.#keys.get(registryPath(path).toLowerCase())?.values.delete(name.toLowerCase()) ?? false;
  }

  values(path: string): readonly (readonly [name: string, value: RegistryValue])[] {
    return [...(this.#keys.get(registryPath(path).toLowerCase())?.values.values() ?? [])];
  }
}

const HIVES: ReadonlySet<string> = new Set([
  'hklm',
  'hkcu',
  'hkcr',
  'hku',
  'hkcc',
  'hklm\\software',
  'hklm\\system',
]);

const HIVE_NAMES: Readonly<Record<string, string>> = {
  HKEY_LOCAL_MACHINE: 'HKLM',
  HKEY_CURRENT_USER: 'HKCU',
  HKEY_CLASSES_ROOT: 'HKCR',
  HKEY_USERS: 'HKU',
};

/** `HKLM:\X`, `HKLM:X`, `HKEY_LOCAL_MACHINE\X` and `Registry::HKLM\X` are all `HKLM\X`. */
export function registryPath(path: string): string {
  const names = path
    .replace(/^(Microsoft\.PowerShell\.Core\\)?Registry::/i, '')
    .replace(':', '\\')
    .replaceAll('/', '\\')
    .split('\\')
    .filter((name) => name !== '');
  const hive = (names[0] ?? '').toUpperCase();
  return [HIVE_NAMES[hive] ?? hive, ...names.slice(1)].join('\\');
}
