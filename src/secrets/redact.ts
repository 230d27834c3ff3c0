/** Values of one or two characters would mask every other word of the log, and protect nothing. */
const SHORTEST_MASKED = 3;

/** Every form in which a secret may turn up, longest first, so that a form inside another leaves no remainder. */
let forms: string[] = [];

/** `text` with every secret of this process replaced by `***`: plain, JSON, URL and base64 encoded, and by line. */
export function redact(text: string): string {
  let redacted = text;
  for (const form of forms) redacted = redacted.replaceAll(form, '***');
  return redacted;
}

/** Makes {@link redact} replace `value` from now on. Called by Secret alone. */
export function addSecret(value: string): void {
  const added = [value, ...value.split(/\r?\n/)].flatMap(encodings);
  forms = [...new Set([...forms, ...added])]
    .filter((form) => form.length >= SHORTEST_MASKED)
    .sort((a, b) => b.length - a.length);
}

function encodings(value: string): string[] {
  return [
    value,
    JSON.stringify(value).slice(1, -1),
    encodeURIComponent(value),
    Buffer.from(value).toString('base64'),
    Buffer.from(value).toString('base64').replace(/=+$/, ''),
  ];
}
