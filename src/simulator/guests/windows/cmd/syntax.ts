/** One command line of cmd.exe, or a block of lines in parentheses. */
export type CmdNode =
  | { readonly kind: 'simple'; readonly text: string; readonly redirections: readonly Redirection[] }
  | {
      readonly kind: 'block';
      readonly body: readonly CmdNode[];
      readonly redirections: readonly Redirection[];
    }
  | {
      readonly kind: 'both';
      readonly when: 'always' | 'success' | 'failure';
      readonly left: CmdNode;
      readonly right: CmdNode;
    }
  | { readonly kind: 'pipe'; readonly left: CmdNode; readonly right: CmdNode }
  | {
      readonly kind: 'if';
      readonly condition: string;
      readonly then: CmdNode;
      readonly otherwise: CmdNode | undefined;
    }
  | {
      readonly kind: 'for';
      readonly options: string;
      readonly variable: string;
      readonly list: string;
      readonly body: CmdNode;
    };

export interface Redirection {
  /** 0: input, 1: output, 2: errors. */
  readonly stream: number;
  readonly how: 'read' | 'replace' | 'append' | 'same';
  /** A file's name; for `same` the number of the other stream. */
  readonly target: string;
}

/** Thrown for a line that cmd.exe does not understand. */
export class CmdSyntaxError extends Error {}

/** Parses a statement whose variables are expanded already. Undefined for an empty one. @throws CmdSyntaxError */
export function parseCmd(text: string): CmdNode | undefined {
  const parser = new Parser(text);
  const node = parser.lines();
  return node.length === 0
    ? undefined
    : node.length === 1
      ? node[0]
      : { kind: 'block', body: node, redirections: [] };
}

/** Whether a parenthesis is open at the end of the text: the statement goes on in the next line. */
export function isUnfinished(text: string): boolean {
  if (!/^\s*@?\s*(\(|if\b|for\b)/i.test(text)) return false;
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '^' && !quoted) at++;
    else if (text[at] === '"') quoted = !quoted;
    else if (text[at] === '\n') quoted = false;
    else if (text[at] === '(' && !quoted) depth++;
    else if (text[at] === ')' && !quoted) depth--;
  }
  return depth > 0;
}

class Parser {
  #at = 0;
  #depth = 0;

  constructor(private readonly text: string) {}

  lines(): CmdNode[] {
    const nodes: CmdNode[] = [];
    for (;;) {
      this.#skip(/[\s;,=]*/y);
      if (this.#at >= this.text.length || (this.#depth > 0 && this.#peek() === ')')) return nodes;
      nodes.push(this.#sequence());
    }
  }

  #sequence(): CmdNode {
    let left = this.#pipe();
    for (;;) {
      this.#skip(/[ \t]*/y);
      const operator = this.#take(/&&|\|\||&/y);
      if (operator === undefined) return left;
      this.#skip(/[ \t]*/y);
      if (operator === '&' && (this.#at >= this.text.length || /[\n)]/.test(this.#peek()))) return left;
      const when = operator === '&&' ? 'success' : operator === '||' ? 'failure' : 'always';
      left = { kind: 'both', when, left, right: this.#pipe() };
    }
  }

  #pipe(): CmdNode {
    let left = this.#command();
    while (this.#take(/[ \t]*\|(?!\|)/y) !== undefined) left = { kind: 'pipe', left, right: this.#command() };
    return left;
  }

  #command(): CmdNode {
    this.#skip(/[ \t@]*/y);
    if (this.#peek() === '(') return this.#block();
    if (this.#take(/if(?=[\s(])/iy) !== undefined) return this.#if();
    if (this.#take(/for(?=\s)/iy) !== undefined) return this.#for();
    return this.#simple();
  }

  #block(): CmdNode {
    this.#at++;
    this.#depth++;
    const body = this.lines();
    this.#depth--;
    if (this.#take(/\)/y) === undefined) throw this.#unexpected();
    const redirections: Redirection[] = [];
    for (;;) {
      this.#skip(/[ \t]*/y);
      const redirection = this.#isRedirection() ? this.#redirection() : undefined;
      if (redirection === undefined) return { kind: 'block', body, redirections };
      redirections.push(redirection);
    }
  }

  #if(): CmdNode {
    const condition = this.#take(CONDITION);
    if (condition === undefined) throw this.#unexpected();
    const then = this.#command();
    const otherwise = this.#take(/\s*else(?=[\s(])/iy) === undefined ? undefined : this.#command();
    return { kind: 'if', condition: condition.trim(), then, otherwise };
  }

  #for(): CmdNode {
    const head = this.#take(
      /((?:\s+\/[a-z](?:\s+"[^"]*")?)*)\s+%([a-z])\s+in\s*\(([^)]*)\)\s*do(?=[\s(@])/iy,
    );
    const [, options = '', variable = '', list = ''] =
      /^((?:\s+\/[a-z](?:\s+"[^"]*")?)*)\s+%([a-z])\s+in\s*\(([^)]*)\)/i.exec(head ?? '') ?? [];
    if (head === undefined) throw this.#unexpected();
    return { kind: 'for', options: options.trim(), variable, list, body: this.#command() };
  }

  #simple(): CmdNode {
    let text = '';
    const redirections: Redirection[] = [];
    let quoted = false;
    while (this.#at < this.text.length) {
      const character = this.#peek();
      if (!quoted) {
        if (/[\n&|]/.test(character) || (character === ')' && this.#depth > 0)) break;
        const redirection =
          /^\S?\d$|\s\d$|^\d?$|\D$/.test(text) || /[<>]/.test(character) ? this.#redirection() : undefined;
        if (redirection !== undefined) {
          redirections.push(redirection);
          continue;
        }
        if (character === '^') {
          this.#at++;
          // At the end of a line it joins the next one.
          if (this.#peek() === '\n') this.#at++;
          text += this.#peek();
          this.#at++;
          continue;
        }
      }
      if (character === '\n') break;
      if (character === '"') quoted = !quoted;
      text += character;
      this.#at++;
    }
    if (text === '' && redirections.length === 0) throw this.#unexpected();
    return { kind: 'simple', text, redirections };
  }

  /** `>`, or a stream's number before it that no word goes on to. */
  #isRedirection(): boolean {
    const isWordStart = this.#at === 0 || /[\s()&|]/.test(this.text[this.#at - 1] ?? '');
    return (
      /^[<>]/.test(this.#peek()) || (isWordStart && /^\d[<>]/.test(this.text.slice(this.#at, this.#at + 2)))
    );
  }

  #redirection(): Redirection | undefined {
    const isWordStart = this.#at === 0 || /[\s()&|]/.test(this.text[this.#at - 1] ?? '');
    const operator = this.#take(isWordStart ? /[0-9]?(>>|>|<)/y : /(>>|>|<)/y);
    if (operator === undefined) return undefined;
    const written = /^\d/.exec(operator)?.[0];
    const isInput = operator.endsWith('<');
    const stream = written === undefined ? (isInput ? 0 : 1) : Number(written);
    const same = this.#take(/&[0-9]/y);
    if (same !== undefined) return { stream, how: 'same', target: same.slice(1) };
    this.#skip(/[ \t]*/y);
    const target = this.#take(/(?:"[^"\n]*"|[^\s&|<>()"])+/y);
    if (target === undefined) throw this.#unexpected();
    const how = isInput ? 'read' : operator.endsWith('>>') ? 'append' : 'replace';
    return { stream, how, target: target.replaceAll('"', '') };
  }

  #peek(): string {
    return this.text[this.#at] ?? '';
  }

  #take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.text)?.[0];
    if (found === undefined) return undefined;
    this.#at += found.length;
    return found;
  }

  #skip(pattern: RegExp): void {
    this.#take(pattern);
  }

  #unexpected(): CmdSyntaxError {
    const rest = /^\S+/.exec(this.text.slice(this.#at))?.[0];
    return new CmdSyntaxError(
      rest === undefined ? 'The syntax of the command is incorrect.' : `${rest} was unexpected at this time.`,
    );
  }
}

const WORD = String.raw`(?:"[^"\n]*"|[^\s"()=<>&|])+`;
const CONDITION = new RegExp(
  String.raw`(\s+/i)?(\s+not)?\s*(\s(exist|defined|errorlevel|cmdextversion)\s+${WORD}|\s*${WORD}\s*(==|\s(equ|neq|lss|leq|gtr|geq)\s)\s*${WORD})\s*`,
  'iy',
);
