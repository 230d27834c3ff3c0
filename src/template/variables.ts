import {
  BudgetSpent,
  RenderBudget,
  renderTemplate,
  TemplateError,
  templateFunction,
  type TemplateFunctions,
} from '../engine/index.js';
import { closestName, describeError, type Place, type Problems } from '../errors/index.js';
import type { Located, LocatedMap } from '../options/index.js';
import { Secret } from '../secrets/index.js';
import { envFunction } from './functions.js';
import type { RunFacts } from './run-facts.js';

/** A variable as the template declares it. */
export interface Declaration {
  readonly place: Place;
  /** Undefined where it must be given. */
  readonly default: Located | undefined;
}

export interface VariableSources {
  readonly declared: ReadonlyMap<string, Declaration>;
  /** The action's `variables` input, where there is one. It may name variables that are not declared. */
  readonly given: LocatedMap | undefined;
  /** Names of those whose values must not be seen. */
  readonly sensitive: ReadonlySet<string>;
  readonly facts: RunFacts;
  readonly functions: TemplateFunctions;
  readonly problems: Problems;
  readonly notice: (message: string, place: Place) => void;
}

/**
 * The values of a template's variables: as given, else by default. A value may refer to other variables by
 * `{{user}}`, in whatever order they stand, but not to itself; `{{env}}` is for defaults alone, so that no text
 * from outside reaches the environment. Sensitive values are masked from here on.
 */
export function resolveVariables(sources: VariableSources): ReadonlyMap<string, string> {
  const resolver = new Resolver(sources);
  for (const name of [...sources.declared.keys(), ...(sources.given?.entries.keys() ?? [])])
    resolver.resolve(name);
  return resolver.values;
}

/** A chain of variables that refer to one another may be this long, as in Packer. */
const MAX_CHAIN = 100;

class Resolver {
  readonly values = new Map<string, string>();
  readonly #sources: VariableSources;
  /** The variables being resolved: each refers to the next. */
  readonly #chain: string[] = [];
  readonly #budget = new RenderBudget();

  constructor(sources: VariableSources) {
    this.#sources = sources;
  }

  /** @returns the value; empty where it has none, which has then been reported */
  resolve(name: string): string {
    const known = this.values.get(name);
    if (known !== undefined) return known;
    this.#chain.push(name);
    const value = this.#evaluate(name);
    this.#chain.pop();
    if (this.#sources.sensitive.has(name)) new Secret(value);
    this.values.set(name, value);
    return value;
  }

  #evaluate(name: string): string {
    const { declared, given, functions, facts } = this.#sources;
    const input = given?.entries.get(name)?.value;
    if (input !== undefined && !isNull(input)) {
      this.#hintAtMisspelling(name, input.place);
      return this.#render(name, input, functions);
    }
    const declaration = declared.get(name);
    if (declaration?.default !== undefined) {
      return this.#render(name, declaration.default, { ...functions, ...envFunction(facts) });
    }
    const message = `is a required variable that is not set: give it by the action's \`variables\` input.`;
    if (declaration !== undefined) this.#problem(name, declaration.place, message);
    return '';
  }

  #render(name: string, value: Located, functions: TemplateFunctions): string {
    if (value.kind !== 'scalar') {
      this.#problem(name, value.place, `is a ${value.kind}; a variable is a string, a number or a boolean.`);
      return '';
    }
    const text = typeof value.value === 'string' ? value.value : (value.source ?? String(value.value));
    try {
      return renderTemplate(text, {
        functions: { ...functions, user: templateFunction(['string'], (other) => this.#refer(other)) },
        budget: this.#budget,
      });
    } catch (error) {
      if (!(error instanceof TemplateError)) throw error;
      if (!(error instanceof BudgetSpent) || error.isFirst)
        this.#problem(name, value.place, describeError(error));
      return '';
    }
  }

  /** The value of another variable, for the one at the end of the chain. */
  #refer(name: string): string {
    const { declared, given } = this.#sources;
    if (this.#chain.includes(name)) {
      const circle = [...this.#chain.slice(this.#chain.indexOf(name)), name].join(' -> ');
      throw new TemplateError(`goes in a circle: ${circle}`);
    }
    if (this.#chain.length >= MAX_CHAIN) throw new TemplateError(`follows more than ${MAX_CHAIN} variables`);
    if (declared.has(name) || given?.entries.has(name)) return this.resolve(name);
    throw new TemplateError(`finds no variable "${name}"`, {
      hint: closestName(name, [...declared.keys()]).trim(),
    });
  }

  #hintAtMisspelling(name: string, place: Place): void {
    const { declared, notice } = this.#sources;
    const near = declared.has(name) ? '' : closestName(name, [...declared.keys()]);
    if (near !== '') notice(`The template declares no variable "${name}".${near}`, place);
  }

  #problem(name: string, place: Place, message: string): void {
    this.#sources.problems.add({ option: name, place, message });
  }
}

function isNull(value: Located): boolean {
  return value.kind === 'scalar' && value.value === null;
}
