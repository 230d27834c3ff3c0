/**
 * `text` as Markdown that shows it and means nothing: no markup, HTML, link, mention, emoji or line break.
 * For words from outside: names, IDs, errors.
 */
export function escaped(text: string): string {
  return text
    .replace(/[\s\p{C}]+/gu, ' ')
    .trim()
    .replace(MEANINGFUL, entity)
    .replace(LIST_ITEM, entity);
}

/** What Markdown on GitHub reads into: markup, tables, HTML, math, mentions, emoji and URLs ("http:", "www."). */
const MEANINGFUL = /[&<>`*_[\]|\\~#@$:]|(?<=www)\./gi;

/** What makes a list, or a line below a title, of it: numbers have nine digits at most (CommonMark). */
const LIST_ITEM = /^[-+=]|(?<=^\d{1,9})[.)]/;

function entity(character: string): string {
  return `&#${character.codePointAt(0)};`;
}

/** Words from outside, shown as code. */
export function code(text: string): string {
  return text.trim() === '' ? '' : `<code>${escaped(text)}</code>`;
}

/** A table. The cells are Markdown already. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
