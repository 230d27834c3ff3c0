import { closestName } from '../errors/index.js';
import type { RenderBudget } from './budget.js';
import {
  isTrue,
  MAX_TEXT_LENGTH,
  PURE_FUNCTIONS,
  type TemplateFunction,
  type TemplateFunctions,
} from './functions.js';
import { parseTemplate } from './parse.js';
import type { Expression, TemplateNode, TemplateValue } from './syntax.js';
import { TemplateError } from './template-error.js';

/** What a text may name. The pure functions (upper, replace, split …) are always there. */
export interface TemplateScope {
  readonly functions?: TemplateFunctions;
  /** The values of `{{.Name}}`. */
  readonly fields?: Readonly<Record<string, TemplateValue>>;
  /** What several texts may cost together. Default: each one by itself is bounded by its length. */
  readonly budget?: RenderBudget;
}

/**
 * Evaluates the `{{ … }}` of a text, as Packer does with Go's text/template.
 *
 *     renderTemplate('chmod +x {{.Path}}', { fields: { Path: '/tmp/script.sh' } })
 *
 * Unlike Go, which prints `<no value>`, a field that is not there is an error.
 * @throws TemplateError in a sentence: a wrong syntax, an unknown function or field, a function that failed
 */
export function renderTemplate(text: string, scope: TemplateScope = {}): string {
  if (!text.includes('{{')) return text;
  const rendered = renderNodes(parseTemplate(text), scope);
  scope.budget?.spend(rendered);
  return rendered;
}

function renderNodes(nodes: readonly TemplateNode[], scope: TemplateScope): string {
  return joined(nodes, (node) => renderNode(node, scope));
}

/** The texts of all nodes. @throws TemplateError as soon as they are too long together */
export function joined(nodes: readonly TemplateNode[], textOf: (node: TemplateNode) => string): string {
  let text = '';
  for (const node of nodes) {
    text += textOf(node);
    if (text.length > MAX_TEXT_LENGTH)
      throw new TemplateError(`The text grows to more than ${MAX_TEXT_LENGTH} characters.`);
  }
  return text;
}

function renderNode(node: TemplateNode, scope: TemplateScope): string {
  switch (node.kind) {
    case 'text':
      return node.text;
    case 'output':
      return String(evaluate(node.expression, scope));
    case 'if':
      return renderNodes(isTrue(evaluate(node.condition, scope)) ? node.then : node.otherwise, scope);
  }
}

export function evaluate(expression: Expression, scope: TemplateScope): TemplateValue {
  switch (expression.kind) {
    case 'literal':
      return expression.value;
    case 'field':
      return fieldValue(expression.name, scope.fields ?? {});
    case 'call':
      return call(
        expression.name,
        expression.args.map((arg) => evaluate(arg, scope)),
        scope,
      );
  }
}

function fieldValue(name: string, fields: Readonly<Record<string, TemplateValue>>): TemplateValue {
  const value = Object.hasOwn(fields, name) ? fields[name] : undefined;
  if (value !== undefined) return value;
  const known = Object.keys(fields);
  const there = known.length === 0 ? '' : `; there is ${known.map((field) => `{{.${field}}}`).join(', ')}`;
  throw new TemplateError(`{{.${name}}} has no value here${there}.${closestName(name, known)}`, {
    hint: 'To write {{ itself, write {{`{{`}}.',
  });
}

/** Calls a function by its name, and says which one it was if it fails. */
export function call(name: string, args: readonly TemplateValue[], scope: TemplateScope): TemplateValue {
  const called = functionNamed(name, scope);
  if (called === undefined) throw unknownFunction(name, scope);
  scope.budget?.spend(...args);
  const value = named(name, () => called(...args));
  scope.budget?.spend(value);
  return value;
}

function named(name: string, work: () => TemplateValue): TemplateValue {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    throw new TemplateError(
      `The function "${name}" ${error.message}.`,
      error.hint === undefined ? {} : { hint: error.hint },
    );
  }
}

/** Whether the scope itself has the function; the pure ones aside. */
export function isGiven(name: string, scope: TemplateScope): boolean {
  return scope.functions !== undefined && Object.hasOwn(scope.functions, name);
}

function functionNamed(name: string, scope: TemplateScope): TemplateFunction | undefined {
  if (isGiven(name, scope)) return scope.functions?.[name];
  return Object.hasOwn(PURE_FUNCTIONS, name) ? PURE_FUNCTIONS[name] : undefined;
}

export function unknownFunction(
  name: string,
  scope: TemplateScope,
  deferred: readonly string[] = [],
): TemplateError {
  const known = [...Object.keys({ ...PURE_FUNCTIONS, ...scope.functions }), ...deferred];
  return new TemplateError(`There is no function "${name}" here.${closestName(name, known)}`);
}
