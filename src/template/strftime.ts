import { TemplateError } from '../engine/index.js';
import { dayOfYear, formatGoTime, hour12, padded } from './go-time.js';

/**
 * Formats a moment, in UTC, by a pattern of C's strftime, with the directives that Packer knows.
 *
 * @throws TemplateError for a directive that there is not
 */
export function strftime(moment: Date, pattern: string): string {
  return pattern.replace(/%([^]?)/g, (directive, letter: string) => {
    const layout = LAYOUTS.get(letter);
    if (layout !== undefined) return formatGoTime(moment, layout);
    const format = FORMATS.get(letter);
    if (format !== undefined) return format(moment);
    throw new TemplateError(`does not know "${directive}"; it knows ${known()}`);
  });
}

function known(): string {
  return [...LAYOUTS.keys(), ...FORMATS.keys()]
    .sort()
    .map((letter) => `%${letter}`)
    .join(' ');
}

const LAYOUTS: ReadonlyMap<string, string> = new Map([
  ['A', 'Monday'],
  ['a', 'Mon'],
  ['B', 'January'],
  ['b', 'Jan'],
  ['c', 'Mon Jan _2 15:04:05 2006'],
  ['D', '01/02/06'],
  ['d', '02'],
  ['e', '_2'],
  ['F', '2006-01-02'],
  ['H', '15'],
  ['h', 'Jan'],
  ['I', '03'],
  ['L', '.000'],
  ['M', '04'],
  ['m', '01'],
  ['p', 'PM'],
  ['R', '15:04'],
  ['r', '03:04:05 PM'],
  ['S', '05'],
  ['T', '15:04:05'],
  ['v', '_2-Jan-2006'],
  ['X', '15:04:05'],
  ['x', '01/02/06'],
  ['Y', '2006'],
  ['y', '06'],
  ['Z', 'MST'],
  ['z', '-0700'],
]);

const FORMATS: ReadonlyMap<string, (moment: Date) => string> = new Map<string, (moment: Date) => string>([
  ['C', (moment) => padded(Math.floor(moment.getUTCFullYear() / 100))],
  ['j', (moment) => padded(dayOfYear(moment), 3)],
  ['k', (moment) => padded(moment.getUTCHours(), 2, ' ')],
  ['l', (moment) => padded(hour12(moment), 2, ' ')],
  ['U', (moment) => padded(Math.floor((dayOfYear(moment) + 6 - moment.getUTCDay()) / 7))],
  ['u', (moment) => String(moment.getUTCDay() || 7)],
  ['V', (moment) => padded(isoWeek(moment))],
  ['W', (moment) => padded(Math.floor((dayOfYear(moment) + 6 - ((moment.getUTCDay() + 6) % 7)) / 7))],
  ['w', (moment) => String(moment.getUTCDay())],
  ['n', () => '\n'],
  ['t', () => '\t'],
  ['%', () => '%'],
]);

/** The week, by ISO 8601, of the year that its Thursday lies in. */
function isoWeek(moment: Date): number {
  const thursday = new Date(moment.getTime() + (4 - (moment.getUTCDay() || 7)) * 86_400_000);
  return Math.floor((dayOfYear(thursday) - 1) / 7) + 1;
}
