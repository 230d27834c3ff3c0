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

function forms(secret: string): string[] {
  return [secret, encodeURIComponent(secret), Buffer.from(secret).toString('base64').replace(/=+$/, '')];
}
