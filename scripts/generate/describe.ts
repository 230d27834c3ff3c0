import type { Option } from '../../src/options/index.js';

/** The default in Markdown, in words or as code; undefined where there is none. */
export function defaultOf(option: Option): string | undefined {
  if (option.defaultText !== undefined) return option.defaultText;
  const value = option.default;
  if (value === undefined) return undefined;
  if (option.type.label === 'duration' && typeof value === 'number') return `\`${durationText(value)}\``;
  return `\`${typeof value === 'string' ? value : JSON.stringify(value)}\``;
}

/** Milliseconds as a duration is written: 300000 as 5m. */
function durationText(milliseconds: number): string {
  for (const [unit, length] of [
    ['h', 3_600_000],
    ['m', 60_000],
    ['s', 1000],
  ] as const) {
    if (milliseconds >= length && milliseconds % length === 0) return `${milliseconds / length}${unit}`;
  }
  return milliseconds === 0 ? '0s' : `${milliseconds}ms`;
}

/** A sentence of the option tables with its default and its environment variables, in Markdown. @param note a sentence after the first ones */
export function fullDescription(option: Option, note = ''): string {
  const fallback = defaultOf(option);
  const env = option.env.map((name) => `\`${name}\``).join(' or ');
  return [
    option.doc,
    note === '' ? undefined : note,
    env === '' ? undefined : `Falls back to the environment variable ${env}.`,
    fallback === undefined ? undefined : `Default: ${fallback}.`,
  ]
    .filter((part) => part !== undefined)
    .join(' ');
}

/** Markdown as plain text, for what shows no Markdown. */
export function plainText(markdown: string): string {
  return markdown.replace(/`([^`]*)`/g, '$1').replace(/\[([^\]]*)\]\([^)]*\)/g, '$1');
}
