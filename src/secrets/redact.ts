import { formsOf, linesOf } from './forms.js';

/** Values of one or two characters would mask every other word of the log, and protect nothing. */
const SHORTEST_MASKED = 3;

/** Every form in which a secret may turn up, longest first, so that a form inside another leaves no remainder. */
let forms: readonly string[] = [];

/** Finds any of them: one search for all of them, since every line of the log passes here. */
let anyForm = /(?!)/;

/** `text` with every secret of this process replaced by `***`, in whatever form ({@link formsOf}), and by line. */
export function redact(text: string): string {
  if (!anyForm.test(text)) return text;
  return forms.reduce((redacted, form) => redacted.replaceAll(form, '***'), text);
}

/** Makes {@link redact} replace `value` from now on. Called by Secret alone. */
export function addSecret(value: string): void {
  const added = [...formsOf(value), ...linesOf(value)].filter((form) => form.length >= SHORTEST_MASKED);
  if (added.length === 0) return;
  forms = [...new Set([...forms, ...added])].sort((a, b) => b.length - a.length);
  anyForm = new RegExp(forms.map(literally).join('|'));
}

function literally(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}
