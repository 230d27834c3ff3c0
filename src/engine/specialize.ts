import { isTrue, PURE_FUNCTIONS } from './functions.js';
import { parseTemplate } from './parse.js';
import { call, evaluate, isGiven, joined, unknownFunction, type TemplateScope } from './render.js';
import type { Expression, TemplateNode } from './syntax.js';
import { TemplateError } from './template-error.js';

/**
 * Evaluates what can be known before the build runs, and leaves the rest a template for {@link renderTemplate}:
 * fields and the `deferred` functions. What was evaluated is never read as a template again.
 *
 *     specializeTemplate('{{.Path}} {{user `flag`}}', { functions }, ['build'])  // '{{.Path}} --fast'
 *
 * @throws TemplateError as renderTemplate does
 */
export function specializeTemplate(text: string, scope: TemplateScope, deferred: readonly string[]): string {
  if (!text.includes('{{')) return text;
  const specialized = new Specializer(scope, deferred).nodes(parseTemplate(text));
  scope.budget?.spend(specialized);
  return specialized;
}

class Specializer {
  readonly #scope: TemplateScope;
  readonly #deferred: readonly string[];

  constructor(scope: TemplateScope, deferred: readonly string[]) {
    this.#scope = scope;
    this.#deferred = deferred;
  }

  nodes(nodes: readonly TemplateNode[]): string {
    return joined(nodes, (node) => this.#node(node));
  }

  #node(node: TemplateNode): string {
    if (node.kind === 'text') return literally(node.text);
    if (node.kind === 'output') {
      const known = this.#expression(node.expression);
      return known.kind === 'literal' ? literally(String(known.value)) : `{{${written(known)}}}`;
    }
    const condition = this.#expression(node.condition);
    if (condition.kind === 'literal') return this.nodes(isTrue(condition.value) ? node.then : node.otherwise);
    return `{{if ${written(condition)}}}${this.nodes(node.then)}{{else}}${this.nodes(node.otherwise)}{{end}}`;
  }

  #expression(expression: Expression): Expression {
    if (expression.kind !== 'call') return expression;
    const args = expression.args.map((arg) => this.#expression(arg));
    const { name } = expression;
    if (this.#deferred.includes(name)) return { kind: 'call', name, args };
    const isPure = Object.hasOwn(PURE_FUNCTIONS, name);
    if (!isPure && !isGiven(name, this.#scope)) throw unknownFunction(name, this.#scope, this.#deferred);
    if (args.every((arg) => arg.kind === 'literal')) {
      const values = args.map((arg) => evaluate(arg, {}));
      return { kind: 'literal', value: call(name, values, this.#scope) };
    }
    if (isPure) return { kind: 'call', name, args };
    throw new TemplateError(
      `The function "${name}" cannot take a value that is known only when the build runs.`,
    );
  }
}

/** Text that renders to itself; a brace at its end could make one with what follows. */
function literally(text: string): string {
  return text.replace(/\{\{+|\{$/g, (braces) => `{{"${braces}"}}`);
}

function written(expression: Expression): string {
  switch (expression.kind) {
    case 'literal':
      return JSON.stringify(expression.value);
    case 'field':
      return `.${expression.name}`;
    case 'call':
      return [expression.name, ...expression.args.map(writtenArgument)].join(' ');
  }
}

function writtenArgument(expression: Expression): string {
  return expression.kind === 'call' ? `(${written(expression)})` : written(expression);
}
