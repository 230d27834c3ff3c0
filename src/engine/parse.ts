import type { Expression, TemplateNode } from './syntax.js';
import { TemplateError } from './template-error.js';
import { excerpt, tokenize, type Segment, type Token } from './tokens.js';

/** Parentheses, pipes and `if`s may stand this deep in one another; nobody writes more, and the stack is finite. */
const MAX_DEPTH = 50;

/**
 * Reads a text of Go's text/template, as far as Packer's templates use it: pipelines, functions, fields,
 * strings, numbers, parentheses, trim markers, comments and `if`.
 * @throws TemplateError in a sentence that quotes the action at fault
 */
export function parseTemplate(text: string): readonly TemplateNode[] {
  const segments = tokenize(text);
  const block = readBlock(segments, 0, 0);
  const rest = segments[block.end];
  if (rest !== undefined)
    throw new TemplateError(
      `"${excerpt(rest.kind === 'action' ? rest.source : '')}" stands outside of an {{if}}.`,
    );
  return block.nodes;
}

interface Block {
  readonly nodes: readonly TemplateNode[];
  /** The index of the `else` or `end` that it stopped at, or of the end of the text. */
  readonly end: number;
}

function readBlock(segments: readonly Segment[], start: number, depth: number): Block {
  if (depth > MAX_DEPTH) throw new TemplateError(`{{if}} stands more than ${MAX_DEPTH} levels deep.`);
  const nodes: TemplateNode[] = [];
  let index = start;
  for (let segment = segments[index]; segment !== undefined; segment = segments[index]) {
    if (segment.kind === 'text') {
      if (segment.text !== '') nodes.push(segment);
      index++;
      continue;
    }
    const word = keyword(segment.tokens);
    if (word === 'else' || word === 'end') break;
    if (word === 'if') {
      const branch = readIf(segments, index, segment.tokens.slice(1), depth);
      nodes.push(branch.node);
      index = branch.end;
      continue;
    }
    nodes.push({ kind: 'output', expression: new ActionParser(segment.tokens, segment.source).parse() });
    index++;
  }
  return { nodes, end: index };
}

/** @param condition the tokens after `if`, in `{{if …}}` as in `{{else if …}}` */
function readIf(
  segments: readonly Segment[],
  index: number,
  condition: readonly Token[],
  depth: number,
): { node: TemplateNode; end: number } {
  const opening = segments[index];
  const source = opening?.kind === 'action' ? opening.source : '';
  const test = new ActionParser(condition, source).parse();
  const then = readBlock(segments, index + 1, depth + 1);
  const stop = segments[then.end];
  if (stop?.kind !== 'action') throw new TemplateError(`"${excerpt(source)}" has no {{end}}.`);
  if (keyword(stop.tokens) === 'end') {
    return { node: { kind: 'if', condition: test, then: then.nodes, otherwise: [] }, end: then.end + 1 };
  }
  if (keyword(stop.tokens.slice(1)) === 'if') {
    const chained = readIf(segments, then.end, stop.tokens.slice(2), depth + 1);
    return {
      node: { kind: 'if', condition: test, then: then.nodes, otherwise: [chained.node] },
      end: chained.end,
    };
  }
  const otherwise = readBlock(segments, then.end + 1, depth + 1);
  const end = segments[otherwise.end];
  if (end?.kind !== 'action' || keyword(end.tokens) !== 'end') {
    throw new TemplateError(`"${excerpt(source)}" has no {{end}}.`);
  }
  return {
    node: { kind: 'if', condition: test, then: then.nodes, otherwise: otherwise.nodes },
    end: otherwise.end + 1,
  };
}

function keyword(tokens: readonly Token[]): string | undefined {
  const first = tokens[0];
  return first?.kind === 'word' ? first.name : undefined;
}

/** The parts of text/template that Packer's strings have no use for. */
const UNSUPPORTED = ['range', 'with', 'define', 'template', 'block', 'break', 'continue', 'nil'];

/** Values of one function; Go has no such bound, and nobody a use for more. */
const MAX_VALUES = 1000;

/** Reads the inside of one action by recursive descent. */
class ActionParser {
  #next = 0;
  readonly #tokens: readonly Token[];
  readonly #source: string;

  constructor(tokens: readonly Token[], source: string) {
    this.#tokens = tokens;
    this.#source = excerpt(source);
  }

  parse(): Expression {
    const expression = this.#pipeline(0);
    if (this.#next < this.#tokens.length) throw this.#error('has a ")" too many');
    return expression;
  }

  #pipeline(depth: number): Expression {
    if (depth > MAX_DEPTH) throw this.#error(`has more than ${MAX_DEPTH} levels of parentheses`);
    let piped = this.#command(depth, undefined);
    for (let pipes = 1; this.#peek() === '|'; pipes++) {
      if (pipes > MAX_DEPTH) throw this.#error(`has more than ${MAX_DEPTH} pipes`);
      this.#next++;
      piped = this.#command(depth, piped);
    }
    return piped;
  }

  /** @param piped what stands left of the `|`: the last argument */
  #command(depth: number, piped: Expression | undefined): Expression {
    const name = this.#functionName();
    if (name === undefined && piped !== undefined)
      throw this.#error('pipes a value into something that is no function');
    const operands: Expression[] = [];
    for (let kind = this.#peek(); kind !== undefined && kind !== '|' && kind !== ')'; kind = this.#peek()) {
      operands.push(this.#operand(depth));
      if (operands.length > MAX_VALUES) throw this.#error(`gives more than ${MAX_VALUES} values`);
    }
    if (name !== undefined)
      return { kind: 'call', name, args: piped === undefined ? operands : [...operands, piped] };
    const [value, ...more] = operands;
    if (value === undefined) throw this.#error('lacks a value');
    if (more.length > 0) throw this.#error('gives values to something that is no function');
    return value;
  }

  /** Takes the next token if it is a word that names a function. */
  #functionName(): string | undefined {
    const token = this.#tokens[this.#next];
    if (token?.kind !== 'word' || token.name === 'true' || token.name === 'false') return undefined;
    this.#next++;
    return this.#supported(token.name);
  }

  #operand(depth: number): Expression {
    const token = this.#tokens[this.#next++];
    switch (token?.kind) {
      case 'string':
      case 'number':
        return { kind: 'literal', value: token.value };
      case 'field':
        return { kind: 'field', name: token.name };
      case 'word':
        if (token.name === 'true' || token.name === 'false')
          return { kind: 'literal', value: token.name === 'true' };
        return { kind: 'call', name: this.#supported(token.name), args: [] };
      case '(': {
        const inner = this.#pipeline(depth + 1);
        if (this.#peek() !== ')') throw this.#error('lacks a ")"');
        this.#next++;
        return inner;
      }
      default:
        throw this.#error('lacks a value');
    }
  }

  #supported(name: string): string {
    if (UNSUPPORTED.includes(name)) throw this.#error(`uses "${name}", which is not supported`);
    if (name === 'if' || name === 'else' || name === 'end')
      throw this.#error(`has "${name}" where a value is expected`);
    return name;
  }

  #peek(): Token['kind'] | undefined {
    return this.#tokens[this.#next]?.kind;
  }

  #error(what: string): TemplateError {
    return new TemplateError(`"${this.#source}" ${what}.`);
  }
}
