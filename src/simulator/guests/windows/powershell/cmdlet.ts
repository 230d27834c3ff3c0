import type { Place } from './ast.js';
import { PsError, type ErrorFacts } from './errors.js';
import type { Values } from './collect.js';
import type { Interpreter } from './interpreter.js';
import { toBoolean, toItems, toText, type Value } from './values.js';

/** A command that PowerShell brings. */
export interface Cmdlet {
  /** As it is spelt. */
  readonly name: string;
  /** Parameters in the order in which they are given without a name; the last may be marked `…` to take all that is left. */
  readonly positional?: readonly string[];
  /** Parameters that need their name. */
  readonly named?: readonly string[];
  readonly switches?: readonly string[];
  /** Other names of parameters. */
  readonly aliases?: Readonly<Record<string, string>>;
  run(call: Call): Values;
}

const COMMON = [
  'ErrorAction',
  'WarningAction',
  'InformationAction',
  'ErrorVariable',
  'OutVariable',
  'WarningVariable',
  'OutBuffer',
];
const COMMON_SWITCHES = ['Verbose', 'Debug', 'Confirm', 'WhatIf'];
const COMMON_ALIASES: Readonly<Record<string, string>> = {
  ea: 'ErrorAction',
  wa: 'WarningAction',
  ev: 'ErrorVariable',
  ov: 'OutVariable',
  literalpath: 'Path',
  pspath: 'Path',
  lp: 'Path',
};

/** One call of a cmdlet: its parameters, and what goes in. */
export class Call {
  readonly #values = new Map<string, Value>();
  /** Arguments that no parameter took. */
  readonly rest: Value[] = [];

  constructor(
    readonly shell: Interpreter,
    readonly cmdlet: Cmdlet,
    readonly input: Values | undefined,
    readonly place: Place,
  ) {}

  /** @throws PsError for a parameter that the cmdlet does not have */
  bind(positional: readonly Value[], named: ReadonlyMap<string, Value>): void {
    for (const [given, value] of named) this.#values.set(this.#parameter(given).toLowerCase(), value);
    const order = (this.cmdlet.positional ?? []).filter(
      (name) => !this.#values.has(plain(name).toLowerCase()),
    );
    const left = [...positional];
    for (const name of order) {
      if (left.length === 0) break;
      if (!name.endsWith('…')) this.#values.set(name.toLowerCase(), left.shift());
      else
        this.#values.set(
          plain(name).toLowerCase(),
          left.splice(0).length === 1 ? positional.at(-1) : positional.slice(order.indexOf(name)),
        );
    }
    if (left.length > 0)
      throw this.failure(
        `A positional parameter cannot be found that accepts argument '${toText(left[0])}'.`,
        {
          category: 'InvalidArgument',
          exception: 'System.Management.Automation.ParameterBindingException',
          errorId: `PositionalParameterNotFound,Microsoft.PowerShell.Commands.${this.cmdlet.name.replace('-', '')}Command`,
        },
      );
  }

  /** Whether a parameter of this name is a switch: it takes no value. */
  isSwitch(given: string): boolean {
    const name = this.#parameter(given).toLowerCase();
    return [...(this.cmdlet.switches ?? []), ...COMMON_SWITCHES].some((one) => one.toLowerCase() === name);
  }

  has(name: string): boolean {
    return this.#values.has(name.toLowerCase());
  }

  get(name: string): Value {
    return this.#values.get(name.toLowerCase()) ?? null;
  }

  text(name: string): string {
    return toText(this.get(name));
  }

  flag(name: string): boolean {
    return toBoolean(this.#values.get(name.toLowerCase()));
  }

  list(name: string): readonly Value[] {
    return toItems(this.get(name));
  }

  /** What is named by a parameter, else what comes through the pipeline. */
  async *inputOf(name: string): AsyncGenerator<Value, void> {
    if (this.has(name)) yield* toItems(this.get(name));
    else if (this.input !== undefined) yield* this.input;
  }

  /** Says so, and lets the command go on unless the preference is otherwise. */
  error(message: string, facts: ErrorFacts = {}): void {
    const action = this.has('ErrorAction') ? errorAction(this.get('ErrorAction')) : undefined;
    this.shell.report(this.failure(message, facts), action);
  }

  /** For a `throw`: ends the statement. */
  failure(message: string, facts: ErrorFacts = {}): PsError {
    const error = new PsError(message, { command: this.cmdlet.name, ...facts });
    error.place = this.place;
    return error;
  }

  #parameter(given: string): string {
    const { positional = [], named = [], switches = [], aliases = {}, name } = this.cmdlet;
    const key = given.toLowerCase();
    const known = [...positional.map(plain), ...named, ...switches, ...COMMON, ...COMMON_SWITCHES];
    const alias = Object.entries({ ...COMMON_ALIASES, ...aliases }).find(
      ([short]) => short.toLowerCase() === key,
    )?.[1];
    const exact = known.find((one) => one.toLowerCase() === (alias ?? key).toLowerCase());
    const found = exact ?? known.find((one) => one.toLowerCase().startsWith(key));
    if (found !== undefined) return found;
    throw this.failure(`A parameter cannot be found that matches parameter name '${given}'.`, {
      category: 'InvalidArgument',
      exception: 'System.Management.Automation.ParameterBindingException',
      errorId: `NamedParameterNotFound,Microsoft.PowerShell.Commands.${name.replace('-', '')}Command`,
    });
  }
}

function plain(name: string): string {
  return name.replace('…', '');
}

/** Also by its number, as `-ErrorAction 0`. */
function errorAction(value: Value): string {
  if (typeof value === 'number')
    return ['silentlycontinue', 'stop', 'continue', 'inquire', 'ignore'][value] ?? 'continue';
  return toText(value).toLowerCase();
}
