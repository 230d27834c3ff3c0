import type { Place } from './ast.js';
import { PsObject, toText, typeNameOf, type Value } from './values.js';

export interface ErrorFacts {
  /** Of .NET, such as `System.IO.IOException`. */
  readonly exception?: string | undefined;
  readonly category?: string | undefined;
  readonly errorId?: string | undefined;
  /** What it happened to. */
  readonly target?: Value;
  /** The command that says so, as `Get-Item`. */
  readonly command?: string | undefined;
}

/** An error of PowerShell: thrown it ends what runs up to a `catch`; written it only shows. */
export class PsError extends Error {
  place: Place | undefined;
  command: string | undefined;
  /** Ends the script unless a `catch` stops it, and not only the statement. */
  isFatal = false;

  constructor(
    message: string,
    readonly facts: ErrorFacts = {},
  ) {
    super(message);
    this.command = facts.command;
  }

  fatal(): this {
    this.isFatal = true;
    return this;
  }

  get exception(): string {
    return this.facts.exception ?? 'System.Management.Automation.RuntimeException';
  }

  /** As Windows PowerShell shows it on a console. */
  shown(): string {
    const { place, facts } = this;
    const head = this.command === undefined ? this.message : `${this.command} : ${this.message}`;
    const lines = [head];
    if (place !== undefined) {
      const marked = place.text.split(/\r?\n/)[0] ?? '';
      const indent = ' '.repeat(Math.max(0, place.column - 1));
      lines.push(
        `At line:${place.line} char:${place.column}`,
        `+ ${place.source}`,
        `+ ${indent}${'~'.repeat(Math.max(1, marked.length))}`,
      );
    }
    const target =
      facts.target === undefined || facts.target === null
        ? ''
        : `${shortText(facts.target)}:${typeNameOf(facts.target).split('.').at(-1)}`;
    const exception = this.exception.split('.').at(-1);
    lines.push(
      `    + CategoryInfo          : ${facts.category ?? 'NotSpecified'}: (${target === '' ? ':' : target}) [${this.command ?? ''}], ${exception}`,
      `    + FullyQualifiedErrorId : ${facts.errorId ?? this.message}`,
      ' ',
    );
    return `${lines.join('\r\n')}\r\n`;
  }
}

/** `$_` in a catch block, and an entry of `$Error`. */
export class ErrorRecord extends PsObject {
  constructor(readonly error: PsError) {
    const exception = new ExceptionObject(error);
    super('System.Management.Automation.ErrorRecord', {
      Exception: exception,
      TargetObject: error.facts.target ?? null,
      FullyQualifiedErrorId: error.facts.errorId ?? error.message,
      CategoryInfo: new PsObject('System.Management.Automation.ErrorCategoryInfo', {
        Category: error.facts.category ?? 'NotSpecified',
        Activity: error.command ?? '',
      }),
      InvocationInfo: new PsObject('System.Management.Automation.InvocationInfo', {
        ScriptLineNumber: error.place?.line ?? 0,
        Line: error.place?.source ?? '',
        PositionMessage:
          error.place === undefined ? '' : `At line:${error.place.line} char:${error.place.column}`,
      }),
      ScriptStackTrace: `at <ScriptBlock>, <No file>: line ${error.place?.line ?? 1}`,
    });
  }

  override text(): string {
    return this.error.message;
  }
}

class ExceptionObject extends PsObject {
  constructor(private readonly error: PsError) {
    super(error.exception, { Message: error.message, InnerException: null, HResult: -2146233087 });
  }

  override text(): string {
    return `${this.typeName}: ${this.error.message}`;
  }
}

/** Leaves a function or script block with what it has put out so far. */
export class Return extends Error {}

export class Exit extends Error {
  constructor(readonly code: number) {
    super('exit');
  }
}

export class Jump extends Error {
  constructor(
    readonly how: 'break' | 'continue',
    readonly label: string,
  ) {
    super(how);
  }
}

function shortText(value: Value): string {
  const text = toText(value);
  return text.length > 40 ? `${text.slice(0, 37)}...` : text;
}
