import type { Value } from './values.js';
import type { ScriptBlock } from './ast.js';

/** Variables and functions of a script, function or block; what is not here is looked for outside. */
export class Scope {
  readonly variables = new Map<string, Value>();
  readonly functions = new Map<string, ScriptBlock>();

  constructor(readonly outer?: Scope) {}

  get global(): Scope {
    return this.outer?.global ?? this;
  }

  /** Undefined where it is not set. */
  get(name: string): Value {
    const key = name.toLowerCase();
    return this.variables.has(key) ? this.variables.get(key) : this.outer?.get(name);
  }

  has(name: string): boolean {
    return this.variables.has(name.toLowerCase()) || (this.outer?.has(name) ?? false);
  }

  /** Here, whatever the outer ones have. */
  set(name: string, value: Value): void {
    this.variables.set(name.toLowerCase(), value);
  }

  remove(name: string): boolean {
    return this.variables.delete(name.toLowerCase()) || (this.outer?.remove(name) ?? false);
  }

  function(name: string): ScriptBlock | undefined {
    return this.functions.get(name.toLowerCase()) ?? this.outer?.function(name);
  }

  defineFunction(name: string, block: ScriptBlock): void {
    this.functions.set(name.toLowerCase(), block);
  }
}

/** `global:x`, `script:x` and `local:x` without the first part. */
export function plainName(name: string): { readonly scope: string; readonly name: string } {
  const [, scope = '', rest = name] = /^(global|script|local|private|using|variable):(.*)$/i.exec(name) ?? [];
  return { scope: scope.toLowerCase(), name: rest };
}
