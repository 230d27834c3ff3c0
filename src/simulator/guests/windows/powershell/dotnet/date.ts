import { NO_METHOD, PsObject, toNumber, toText, type Value } from '../values.js';
import { methodError } from './exception.js';
import type { StaticType } from './index.js';

/** A [datetime]. */
export class DateObject extends PsObject {
  constructor(readonly date: Date) {
    super('System.DateTime', {
      Year: date.getFullYear(),
      Month: date.getMonth() + 1,
      Day: date.getDate(),
      Hour: date.getHours(),
      Minute: date.getMinutes(),
      Second: date.getSeconds(),
      Millisecond: date.getMilliseconds(),
      // 100 nanoseconds since the year 1.
      Ticks: date.getTime() * 10_000 + 621_355_968_000_000_000,
    });
  }

  override invoke(name: string, args: readonly Value[]): Value {
    const amount = toNumber(args[0]) ?? 0;
    const unit = {
      adddays: 86_400_000,
      addhours: 3_600_000,
      addminutes: 60_000,
      addseconds: 1000,
      addmilliseconds: 1,
    }[name.toLowerCase()];
    if (unit !== undefined) return new DateObject(new Date(this.date.getTime() + amount * unit));
    if (name.toLowerCase() === 'touniversaltime' || name.toLowerCase() === 'tolocaltime') return this;
    return name.toLowerCase() === 'tostring' && args[0] !== undefined
      ? formatDate(this.date, toText(args[0]))
      : NO_METHOD;
  }

  override text(): string {
    return formatDate(this.date, 'MM/dd/yyyy HH:mm:ss');
  }
}

export function dateObject(value: Value): DateObject {
  if (value instanceof DateObject) return value;
  const date = new Date(toText(value));
  if (Number.isNaN(date.getTime()))
    throw methodError('Parse', 1, 'String was not recognized as a valid DateTime.', 'System.FormatException');
  return new DateObject(date);
}

/** .NET's custom formats for dates; one letter is a standard one. */
export function formatDate(date: Date, format: string): string {
  if (format === 'o' || format === 's') return date.toISOString().slice(0, format === 's' ? 19 : undefined);
  const two = (value: number) => String(value).padStart(2, '0');
  const parts: Readonly<Record<string, string>> = {
    yyyy: String(date.getFullYear()),
    yy: two(date.getFullYear() % 100),
    MM: two(date.getMonth() + 1),
    M: String(date.getMonth() + 1),
    dd: two(date.getDate()),
    d: String(date.getDate()),
    HH: two(date.getHours()),
    hh: two(date.getHours() % 12 || 12),
    h: String(date.getHours() % 12 || 12),
    mm: two(date.getMinutes()),
    ss: two(date.getSeconds()),
    fff: String(date.getMilliseconds()).padStart(3, '0'),
    tt: date.getHours() < 12 ? 'AM' : 'PM',
  };
  return format.replace(/yyyy|yy|MM|M|dd|d|HH|hh|h|mm|ss|fff|tt/g, (part) => parts[part] ?? part);
}

export const DATES: StaticType = {
  now: () => new DateObject(new Date()),
  utcnow: () => new DateObject(new Date()),
  today: () => new DateObject(new Date(new Date().toDateString())),
  parse: (_, args = []) => dateObject(args[0]),
};
