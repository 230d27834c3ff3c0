/**
 * How a value may be written by those who handle it: plain; as JSON, URLs, forms, XML, PowerShell and shells quote it; in
 * hexadecimal; in base64 by itself or within something longer, also as PowerShell takes encoded commands.
 */
export function formsOf(value: string): readonly string[] {
  if (value === '') return [];
  const bytes = Buffer.from(value);
  return [
    value,
    inJson(value),
    inJson(inJson(value)),
    ...inUrls(value),
    inXml(value),
    value.replaceAll("'", "''"),
    value.replaceAll("'", `'"'"'`),
    value.replaceAll("'", `'\\''`),
    bytes.toString('hex'),
    ...inBase64(bytes),
    ...inBase64(Buffer.from(value, 'utf16le')),
  ];
}

/** The lines of a value that has several: what prints it may cut it. */
export function linesOf(value: string): readonly string[] {
  const lines = value.split(/\r?\n/);
  return lines.length === 1 ? [] : lines.flatMap((line) => [line, inJson(line), inUrl(line)]);
}

function inJson(value: string): string {
  return JSON.stringify(value).slice(1, -1);
}

function inUrls(value: string): readonly string[] {
  const url = inUrl(value);
  const lowerCase = (text: string) => text.replace(/%../g, (escape) => escape.toLowerCase());
  const strict = url.replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  const inForms = new URLSearchParams([['', value]]).toString().slice(1);
  return [url, lowerCase(url), strict, lowerCase(strict), inForms];
}

/** Half of a character, which `encodeURIComponent` throws at, is written as everywhere: as U+FFFD. */
function inUrl(value: string): string {
  return encodeURIComponent(Buffer.from(value).toString());
}

function inXml(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function inBase64(bytes: Buffer): readonly string[] {
  const whole = bytes.toString('base64');
  const within = [0, 1, 2].map((before) => sharedPart(bytes, before)).filter((part) => part.length >= 8);
  return [whole, whole.replace(/=+$/, ''), ...within].flatMap((form) => [
    form,
    form.replaceAll('+', '-').replaceAll('/', '_'),
  ]);
}

/** What the encoding has of the bytes whatever stands around them, with so many bytes before: whole groups of three. */
function sharedPart(bytes: Buffer, before: number): string {
  const first = (3 - before) % 3;
  const last = first + Math.floor((bytes.length - first) / 3) * 3;
  return bytes.subarray(first, last).toString('base64');
}
