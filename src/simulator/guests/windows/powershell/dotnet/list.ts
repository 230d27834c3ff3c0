import type { Interpreter } from '../interpreter.js';
import { areEqual } from '../operators.js';
import { NO_METHOD, PsObject, toItems, toNumber, toText, type Value } from '../values.js';

/** An ArrayList or List<T>. */
class ListObject extends PsObject {
  constructor(private readonly content: Value[]) {
    super('System.Collections.ArrayList');
  }

  override items(): readonly Value[] {
    return this.content;
  }

  override get(name: string): Value {
    return name.toLowerCase() === 'count' ? this.content.length : undefined;
  }

  override invoke(name: string, args: readonly Value[]): Value {
    switch (name.toLowerCase()) {
      case 'add':
        return this.content.push(args[0]) - 1;
      case 'addrange':
        this.content.push(...toItems(args[0]));
        return null;
      case 'clear':
        this.content.length = 0;
        return null;
      case 'contains':
        return this.content.some((item) => areEqual(item, args[0], true));
      case 'remove': {
        const at = this.content.findIndex((item) => areEqual(item, args[0], true));
        if (at !== -1) this.content.splice(at, 1);
        return at !== -1;
      }
      case 'removeat':
        this.content.splice(toNumber(args[0]) ?? 0, 1);
        return null;
      case 'insert':
        this.content.splice(toNumber(args[0]) ?? 0, 0, args[1]);
        return null;
      case 'toarray':
      case 'getenumerator':
        return [...this.content];
      default:
        return NO_METHOD;
    }
  }

  override text(): string {
    return this.content.map((item) => toText(item)).join(' ');
  }
}

export function newList(_: Interpreter, args: readonly Value[]): Value {
  return new ListObject(typeof args[0] === 'number' ? [] : [...toItems(args[0])]);
}
