import type { Job, StepResult } from './runner.js';

/**
 * Where a secret can be read in what the steps wrote, in whatever form. The runner swallows `::add-mask::`
 * commands; everything else that is printed or stored counts.
 */
export async function leaks(
  job: Job,
  results: readonly StepResult[],
  secrets: readonly string[],
): Promise<string[]> {
  const written = [
    ...results.map(({ log }) => log.replace(/^::add-mask::.*$/gm, '')),
    ...results.map(({ summary, outputs }) => `${summary}\n${JSON.stringify(outputs)}`),
    await job.everyFile(),
  ].join('\n');
  return secrets.filter((secret) => forms(secret).some((form) => written.includes(form)));
}

/** Plain, in JSON, URL-encoded, and in base64 by itself or within something longer. */
function forms(secret: string): string[] {
  const encoded = encodeURIComponent(secret);
  return [
    secret,
    JSON.stringify(secret).slice(1, -1),
    encoded,
    ...[0, 1, 2].flatMap((before) => inBase64(secret, before)),
  ];
}

/** The part of the encoding that is the same whatever stands around, with so many bytes before. */
function inBase64(secret: string, before: number): string[] {
  const bytes = Buffer.concat([Buffer.alloc(before), Buffer.from(secret)]);
  const whole = bytes.subarray(0, bytes.length - (bytes.length % 3)).toString('base64');
  const known = whole.slice(before === 0 ? 0 : 4);
  return known.length < 8 ? [] : [known, known.replaceAll('+', '-').replaceAll('/', '_')];
}
