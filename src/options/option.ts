import type { OptionType, ValueOf } from './types.js';

/**
 * The one description of an option: the table of a component's options is what templates and inputs are read
 * by, and what action.yml, the option pages and the JSON Schema are generated from.
 */
export interface Option<Type extends OptionType = OptionType> {
  readonly type: Type;
  /** One or more sentences for the option tables, in Markdown: meaning, unit, rule. */
  readonly doc: string;
  readonly required: boolean;
  /** The value when it is not given. */
  readonly default?: ValueOf<Type>;
  /** The default in words, where it is no constant. */
  readonly defaultText?: string;
  /** Environment variables that give the value when nothing else does, in this order. */
  readonly env: readonly string[];
  /** Its value is masked everywhere. */
  readonly sensitive: boolean;
  /**
   * The value is itself a template for run time, such as `execute_command` with its `{{.Path}}`: the component
   * renders it. What is known before is filled in already; other options arrive rendered in full.
   */
  readonly runtime?: true;
  /** Accepted for old templates and without effect: the notice says so, and why. */
  readonly dead?: string;
}

export type OptionTable = Readonly<Record<string, Option>>;

/** The readonly, fully defaulted values of a table's options. */
export type OptionValues<Table extends OptionTable> = {
  readonly [Name in keyof Table]: Table[Name] extends { readonly given: true }
    ? ValueOf<Table[Name]['type']>
    : ValueOf<Table[Name]['type']> | undefined;
};

type Extras = Partial<Pick<Option, 'defaultText' | 'env' | 'sensitive' | 'runtime' | 'dead'>>;

/** An option without a default: undefined when it is not given. */
export function optional<Type extends OptionType>(type: Type, doc: string, extras: Extras = {}) {
  return { ...plainly(type), ...extras, required: false, type, doc } as const;
}

/** An option that must be given (or come from one of its environment variables). */
export function required<Type extends OptionType>(type: Type, doc: string, extras: Extras = {}) {
  return { ...plainly(type), ...extras, required: true, given: true, type, doc } as const;
}

/** An option with a constant default. */
export function defaulted<Type extends OptionType>(
  type: Type,
  value: ValueOf<Type>,
  doc: string,
  extras: Extras = {},
) {
  return { ...plainly(type), ...extras, required: false, given: true, default: value, type, doc } as const;
}

function plainly(type: OptionType) {
  return { env: [] as readonly string[], sensitive: type.sensitive ?? false };
}
