import { toNumber, toText, type Value } from './values.js';

/** `'{0:D2} of {1}' -f …`: [string]::Format's most used forms. */
export function formatString(format: string, items: readonly Value[]): string {
  return format.replace(
    /\{\{|\}\}|\{(\d+)(?:,(-?\d+))?(?::([^}]*))?\}/g,
    (written, index?: string, width?: string, how?: string) => {
      if (index === undefined) return written[0] ?? '';
      const text = formatValue(items[Number(index)], how);
      const length = Number(width ?? 0);
      return length < 0 ? text.padEnd(-length) : text.padStart(length);
    },
  );
}

/** One value with a .NET format such as `D4`, `X2`, `N1`, `F2` or `P0`. */
export function formatValue(value: Value, how: string | undefined): string {
  const number = typeof value === 'number' ? value : undefined;
  const [, kind = '', digits = ''] = /^([dxnfp])(\d*)$/i.exec(how ?? '') ?? [];
  if (number === undefined || kind === '') return toText(value);
  const places = digits === '' ? 2 : Number(digits);
  switch (kind.toLowerCase()) {
    case 'd':
      return String(Math.trunc(number)).padStart(Number(digits), '0');
    case 'x': {
      const text = (toNumber(number) ?? 0).toString(16).padStart(Number(digits), '0');
      return kind === 'X' ? text.toUpperCase() : text;
    }
    case 'n':
      return number.toLocaleString('en-US', { minimumFractionDigits: places, maximumFractionDigits: places });
    case 'p':
      return `${(number * 100).toFixed(places)} %`;
    default:
      return number.toFixed(places);
  }
}
