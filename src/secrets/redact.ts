import { formsOf, linesOf } from './forms.js';

/** Values of one or two characters would mask every other word of the log, and protect nothing. */
const SHORTEST_MASKED = 3;

/** Every form in which a secret may turn up. */
const known = new Set<string>();

/** What texts are searched by; undefined where a secret has come since it was made. */
let search: Search | undefined;

interface Search {
  /** Longest first, so that a form inside another leaves no remainder. */
  readonly forms: readonly string[];
  /** They find the beginning of any form: few searches for all of them, since every line of the log passes here. */
  readonly beginnings: readonly RegExp[];
}

/** `text` with every secret of this process replaced by `***`, in whatever form ({@link formsOf}), and by line. */
export function redact(text: string): string {
  search ??= searchFor([...known]);
  if (!search.beginnings.some((beginning) => beginning.test(text))) return text;
  return search.forms.reduce((redacted, form) => redacted.replaceAll(form, '***'), text);
}

/** Makes {@link redact} replace `value` from now on. Called by Secret alone. */
export function addSecret(value: string): void {
  for (const form of [...formsOf(value), ...linesOf(value)]) {
    if (form.length < SHORTEST_MASKED || known.has(form)) continue;
    known.add(form);
    search = undefined;
  }
}

function searchFor(forms: readonly string[]): Search {
  const beginnings = [...new Set(forms.map((form) => literally(form.slice(0, LONGEST_BEGINNING))))];
  const count = Math.ceil(beginnings.length / MOST_AT_ONCE);
  return {
    forms: forms.toSorted((a, b) => b.length - a.length),
    beginnings: Array.from({ length: count }, (_, index) => {
      const some = beginnings.slice(index * MOST_AT_ONCE, (index + 1) * MOST_AT_ONCE);
      return new RegExp(some.join('|'));
    }),
  };
}

/** Of a secret of some ten kilobytes, or many of them, a regular expression would be too large for the engine. */
const LONGEST_BEGINNING = 16;
const MOST_AT_ONCE = 1000;

function literally(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}
