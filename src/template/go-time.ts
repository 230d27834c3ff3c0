/**
 * Formats a moment, in UTC, by a layout of Go's time package: a text in which the reference time
 * `Mon Jan 2 15:04:05 MST 2006` stands for itself.
 *
 *     formatGoTime(moment, '2006-01-02 03:04PM')  // '2026-11-22 03:30AM'
 */
export function formatGoTime(moment: Date, layout: string): string {
  return layout.replace(REFERENCE, (element) => {
    const known = ELEMENTS.get(element);
    return known === undefined ? fraction(moment, element) : known(moment);
  });
}

type Format = (moment: Date) => string;

/**
 * The elements of a layout, in the order Go tries them at a position (`time.nextStdChunk`). A fraction is one
 * only where no digit follows, and `Jan` must not begin a longer word.
 */
const REFERENCE =
  /January|Jan(?![a-z])|Monday|Mon(?![a-z])|MST|002|01|02|03|04|05|06|2006|__2|_2(?!006)|15|1|2|3|4|5|PM|pm|-07:00:00|-07:00|-070000|-0700|-07|Z07:00:00|Z07:00|Z070000|Z0700|Z07|[.,]0+(?!\d)|[.,]9+(?!\d)/g;

const ELEMENTS: ReadonlyMap<string, Format> = new Map<string, Format>([
  ['January', (moment) => monthName(moment)],
  ['Jan', (moment) => monthName(moment).slice(0, 3)],
  ['Monday', (moment) => dayName(moment)],
  ['Mon', (moment) => dayName(moment).slice(0, 3)],
  ['MST', () => 'UTC'],
  ['002', (moment) => padded(dayOfYear(moment), 3)],
  ['__2', (moment) => padded(dayOfYear(moment), 3, ' ')],
  ['01', (moment) => padded(moment.getUTCMonth() + 1)],
  ['1', (moment) => String(moment.getUTCMonth() + 1)],
  ['02', (moment) => padded(moment.getUTCDate())],
  ['_2', (moment) => padded(moment.getUTCDate(), 2, ' ')],
  ['2', (moment) => String(moment.getUTCDate())],
  ['15', (moment) => padded(moment.getUTCHours())],
  ['03', (moment) => padded(hour12(moment))],
  ['3', (moment) => String(hour12(moment))],
  ['04', (moment) => padded(moment.getUTCMinutes())],
  ['4', (moment) => String(moment.getUTCMinutes())],
  ['05', (moment) => padded(moment.getUTCSeconds())],
  ['5', (moment) => String(moment.getUTCSeconds())],
  ['2006', (moment) => padded(moment.getUTCFullYear(), 4)],
  ['06', (moment) => padded(moment.getUTCFullYear() % 100)],
  ['PM', (moment) => (moment.getUTCHours() < 12 ? 'AM' : 'PM')],
  ['pm', (moment) => (moment.getUTCHours() < 12 ? 'am' : 'pm')],
  ['-07:00:00', () => '+00:00:00'],
  ['-07:00', () => '+00:00'],
  ['-070000', () => '+000000'],
  ['-0700', () => '+0000'],
  ['-07', () => '+00'],
  ...['Z07:00:00', 'Z07:00', 'Z070000', 'Z0700', 'Z07'].map((zone): [string, Format] => [zone, () => 'Z']),
]);

/** `.000` gives all its digits, `.999` leaves trailing zeros out, and itself with them. */
function fraction(moment: Date, element: string): string {
  const digits = padded(moment.getUTCMilliseconds(), 3)
    .padEnd(9, '0')
    .slice(0, element.length - 1);
  if (element[1] === '0') return `${element[0]}${digits}`;
  const significant = digits.replace(/0+$/, '');
  return significant === '' ? '' : `${element[0]}${significant}`;
}

export function padded(value: number, width = 2, fill = '0'): string {
  return String(value).padStart(width, fill);
}

export function dayOfYear(moment: Date): number {
  const midnight = Date.UTC(moment.getUTCFullYear(), moment.getUTCMonth(), moment.getUTCDate());
  return (midnight - Date.UTC(moment.getUTCFullYear(), 0, 1)) / 86_400_000 + 1;
}

export function hour12(moment: Date): number {
  return moment.getUTCHours() % 12 || 12;
}

export function monthName(moment: Date): string {
  return MONTHS[moment.getUTCMonth()] ?? '';
}

export function dayName(moment: Date): string {
  return DAYS[moment.getUTCDay()] ?? '';
}

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
