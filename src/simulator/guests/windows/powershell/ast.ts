/** What a PowerShell script consists of, as far as the simulated Windows understands it. */
export interface Place {
  readonly line: number;
  readonly column: number;
  /** The line as it is written. */
  readonly source: string;
  /** What is meant of it. */
  readonly text: string;
}

export interface ScriptBlock {
  readonly parameters: readonly Parameter[];
  readonly begin: readonly Statement[] | undefined;
  readonly process: readonly Statement[] | undefined;
  readonly end: readonly Statement[];
  readonly text: string;
  /** `filter` and blocks of ForEach-Object run whole for each input. */
  readonly usesInput: boolean;
}

export interface Parameter {
  readonly name: string;
  readonly type: string | undefined;
  readonly isMandatory: boolean;
  readonly initial: Expression | undefined;
}

export type Statement =
  | { readonly kind: 'pipeline'; readonly commands: readonly Command[]; readonly place: Place }
  | {
      readonly kind: 'if';
      readonly branches: readonly { readonly condition: Statement; readonly body: readonly Statement[] }[];
      readonly otherwise: readonly Statement[] | undefined;
    }
  | {
      readonly kind: 'loop';
      readonly label: string;
      readonly condition: Statement | undefined;
      readonly until: boolean;
      readonly atEnd: boolean;
      readonly initial: Statement | undefined;
      readonly step: Statement | undefined;
      readonly body: readonly Statement[];
    }
  | {
      readonly kind: 'foreach';
      readonly label: string;
      readonly variable: string;
      readonly list: Statement;
      readonly body: readonly Statement[];
    }
  | {
      readonly kind: 'switch';
      readonly label: string;
      readonly how: 'exact' | 'wildcard' | 'regex';
      readonly caseSensitive: boolean;
      readonly value: Statement;
      readonly cases: readonly {
        readonly test: Expression | 'default';
        readonly body: readonly Statement[];
      }[];
    }
  | {
      readonly kind: 'try';
      readonly body: readonly Statement[];
      readonly catches: readonly { readonly types: readonly string[]; readonly body: readonly Statement[] }[];
      readonly finally: readonly Statement[] | undefined;
    }
  | { readonly kind: 'function'; readonly name: string; readonly block: ScriptBlock }
  | {
      readonly kind: 'flow';
      readonly how: 'return' | 'exit' | 'throw';
      readonly value: Statement | undefined;
      readonly place: Place;
    }
  | { readonly kind: 'jump'; readonly how: 'break' | 'continue'; readonly label: string };

export type Command =
  | {
      readonly kind: 'expression';
      readonly expression: Expression;
      readonly redirections: readonly Redirection[];
      readonly place: Place;
    }
  | {
      readonly kind: 'command';
      readonly operator: '' | '&' | '.';
      readonly name: Expression;
      readonly elements: readonly Element[];
      readonly redirections: readonly Redirection[];
      readonly place: Place;
    };

export type Element =
  | {
      readonly kind: 'argument';
      readonly value: Expression;
      /** For programs, as it is written. */ readonly written: string;
    }
  | {
      readonly kind: 'parameter';
      readonly name: string;
      readonly value: Expression | undefined;
      readonly written: string;
    }
  | { readonly kind: 'splat'; readonly variable: string };

export interface Redirection {
  /** `*` is all of them. */
  readonly stream: string;
  readonly how: 'replace' | 'append' | 'merge';
  readonly target: Expression | undefined;
}

export type Expression =
  | { readonly kind: 'literal'; readonly value: string | number }
  | { readonly kind: 'expand'; readonly parts: readonly (string | Expression)[] }
  | { readonly kind: 'variable'; readonly name: string }
  | { readonly kind: 'list'; readonly items: readonly Expression[] }
  /** `@( )` and `$( )`. */
  | { readonly kind: 'statements'; readonly body: readonly Statement[]; readonly asArray: boolean }
  | { readonly kind: 'parentheses'; readonly body: Statement }
  | {
      readonly kind: 'hash';
      readonly entries: readonly { readonly key: Expression; readonly value: Statement }[];
    }
  | { readonly kind: 'block'; readonly block: ScriptBlock }
  | { readonly kind: 'type'; readonly name: string }
  | { readonly kind: 'cast'; readonly type: string; readonly operand: Expression }
  | {
      readonly kind: 'member';
      readonly target: Expression;
      readonly name: Expression;
      readonly isStatic: boolean;
      readonly arguments: readonly Expression[] | undefined;
      readonly place: Place;
    }
  | { readonly kind: 'index'; readonly target: Expression; readonly index: Expression }
  | { readonly kind: 'unary'; readonly operator: string; readonly operand: Expression }
  | {
      readonly kind: 'step';
      readonly operator: '++' | '--';
      readonly isPrefix: boolean;
      readonly operand: Expression;
    }
  | {
      readonly kind: 'binary';
      readonly operator: string;
      readonly left: Expression;
      readonly right: Expression;
      readonly place: Place;
    }
  | {
      readonly kind: 'assign';
      readonly operator: string;
      readonly target: Expression;
      readonly value: Statement;
    };
