import { entriesOf, type StepReport } from './judge/story.js';

/** The same step of several runs as one: the worst comes first, its exit code is the one, and its summary's heading. */
export function asOne(reports: readonly StepReport[]): StepReport {
  const [worst, ...others] = [...reports].sort((a, b) => (b.exitCode ?? Infinity) - (a.exitCode ?? Infinity));
  if (worst === undefined) throw new Error('No run was asked for.');
  if (others.length === 0) return worst;
  const all = [worst, ...others];
  const withImages = all.find((report) =>
    entriesOf(report).some(({ image_ids: ids }) => Object.keys(ids).length > 0),
  );
  return {
    exitCode: worst.exitCode,
    log: all.map(({ log }) => log).join('\n'),
    outputs: { ...(withImages ?? worst).outputs, builds: JSON.stringify(all.flatMap(entriesOf)) },
    summary: all.map(({ summary }) => summary).join('\n'),
    parts: all,
  };
}
