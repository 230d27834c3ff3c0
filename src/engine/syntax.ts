/**
 * The syntax tree of a template text. Pipelines are gone: `a | f b` is the call `f b a`, as Go evaluates it;
 * so are comments and the white space that trim markers take.
 */
export type TemplateNode =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'output'; readonly expression: Expression }
  | {
      readonly kind: 'if';
      readonly condition: Expression;
      readonly then: readonly TemplateNode[];
      readonly otherwise: readonly TemplateNode[];
    };

export type Expression =
  | { readonly kind: 'literal'; readonly value: TemplateValue }
  /** `.Name`; the name is empty for a lone dot. */
  | { readonly kind: 'field'; readonly name: string }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Expression[] };

export type TemplateValue = string | number | boolean;
