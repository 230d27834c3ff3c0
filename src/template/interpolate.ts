import {
  BudgetSpent,
  RenderBudget,
  renderTemplate,
  specializeTemplate,
  TemplateError,
  templateFunction,
  type TemplateFunctions,
} from '../engine/index.js';
import { closestName, describeError, type Place } from '../errors/index.js';
import type { Located, LocatedEntry, LocatedMap } from '../options/index.js';
import { buildFunctions, generatedFunction } from './functions.js';
import type { Evaluate, EvaluationScope } from './template.js';

/** What a text may name: functions, and variables by `{{user}}`. */
export interface Names {
  readonly functions: TemplateFunctions;
  readonly variables: ReadonlyMap<string, string>;
}

/** Of more unknown variables nothing is told. */
const MOST_UNKNOWN = 100;

/**
 * The evaluation of Packer's legacy templates, and of inputs: every string of a component is a template text,
 * and so are the keys of the maps inside it. Each is evaluated once; no value is ever read as a template again.
 */
export function interpolation(names: Names): Evaluate {
  const shared: Shared = { unknown: new Set(), budget: new RenderBudget() };
  return (written, scope) => {
    const entries = new Map<string, LocatedEntry>();
    for (const [option, entry] of written.entries) {
      if (option.startsWith('_')) continue;
      const interpolator = new Interpolator(names, scope, option, shared);
      const value = interpolator.value(entry.value, option);
      if (!interpolator.hasFailed) entries.set(option, { ...entry, value });
    }
    return { ...written, entries };
  };
}

/** What the texts of a template have in common. */
interface Shared {
  /** The variables that nobody knows and that were asked for so far. */
  readonly unknown: Set<string>;
  readonly budget: RenderBudget;
}

class Interpolator {
  hasFailed = false;
  readonly #names: Names;
  readonly #scope: EvaluationScope;
  readonly #isRunTime: boolean;
  readonly #shared: Shared;

  constructor(names: Names, scope: EvaluationScope, option: string, shared: Shared) {
    this.#names = names;
    this.#scope = scope;
    this.#shared = shared;
    this.#isRunTime = scope.options[option]?.runtime === true;
  }

  value(located: Located, path: string): Located {
    switch (located.kind) {
      case 'scalar':
        if (typeof located.value !== 'string') return located;
        return { ...located, value: this.#text(located.value, located.place, path) };
      case 'list':
        return {
          ...located,
          items: located.items.map((item, index) => this.value(item, `${path}[${index}]`)),
        };
      case 'map':
        return { ...located, entries: this.#entries(located, path) };
    }
  }

  #entries(map: LocatedMap, path: string): ReadonlyMap<string, LocatedEntry> {
    const entries = new Map<string, LocatedEntry>();
    for (const [key, entry] of map.entries) {
      const name = this.#text(key, entry.keyPlace, path);
      const inner = `${path}.${name}`;
      if (entries.has(name)) {
        this.#refuse(inner, entry.keyPlace, 'is given twice.');
      }
      entries.set(name, { ...entry, value: this.value(entry.value, inner) });
    }
    return entries;
  }

  /** The text filled in; as it was written where that is not possible, or not yet. */
  #text(text: string, place: Place, path: string): string {
    if (!text.includes('{{')) return text;
    try {
      return this.#isRunTime ? this.#asFarAsKnown(text, place) : this.#inFull(text, place);
    } catch (error) {
      if (!(error instanceof TemplateError)) throw error;
      if (error instanceof BudgetSpent && !error.isFirst) this.hasFailed = true;
      else this.#refuse(path, place, describeError(error));
      return text;
    }
  }

  #asFarAsKnown(text: string, place: Place): string {
    const deferred = this.#scope.generated === 'pending' ? ['build'] : [];
    return specializeTemplate(
      text,
      { functions: this.#functions(place), budget: this.#shared.budget },
      deferred,
    );
  }

  #inFull(text: string, place: Place): string {
    const awaited: string[] = [];
    const pending = {
      build: templateFunction(['string'], (key) => {
        awaited.push(key);
        return '';
      }),
    };
    const functions = { ...this.#functions(place), ...(this.#scope.generated === 'pending' && pending) };
    const rendered = renderTemplate(text, { functions, budget: this.#shared.budget });
    return awaited.length === 0 ? rendered : text;
  }

  #functions(place: Place): TemplateFunctions {
    const { buildName, builderType, generated } = this.#scope;
    return {
      ...this.#names.functions,
      ...buildFunctions(buildName, builderType),
      ...(typeof generated === 'object' && generatedFunction(generated)),
      user: templateFunction(['string'], (name) => this.#variable(name, place)),
    };
  }

  #variable(name: string, place: Place): string {
    const value = this.#names.variables.get(name);
    if (value !== undefined) return value;
    const { unknown } = this.#shared;
    if (unknown.size < MOST_UNKNOWN) unknown.add(name);
    if (!unknown.has(name)) return '';
    const near = closestName(name, [...this.#names.variables.keys()]);
    const message = `The variable "${name}" is neither declared nor given; it is taken as empty.${near}`;
    this.#scope.notice(message, place);
    return '';
  }

  #refuse(option: string, place: Place, message: string): void {
    this.hasFailed = true;
    this.#scope.problems.add({ option, place, message });
  }
}
