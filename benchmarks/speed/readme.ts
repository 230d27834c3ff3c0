import { inOneSentence, type Circumstances } from './circumstances.js';
import { markdownTable } from '../../scripts/documents/markdown-table.js';
import type { Part } from '../../scripts/documents/part.js';
import type { Measurement } from './measure.js';
import { megabytes, timesBound } from './table.js';
import type { Verdict } from './targets.js';

/** What `npm run bench` has found, as speed.json has it. */
export interface Results extends Circumstances {
  readonly clients: Readonly<Record<string, string>>;
  readonly measurements: readonly Measurement[];
  readonly verdicts: readonly Verdict[];
}

/** Where the figures are. */
export const README: Part = { document: 'README.md', script: 'bench' };

/** The figures as the README has them. */
export function readmeText(results: Results): string {
  return [figures(results.measurements), '', inSentences(results)].join('\n');
}

function figures(all: readonly Measurement[]): string {
  const scenarios = [...new Set(all.map(({ scenario }) => scenario))];
  const rows = scenarios.map((scenario) => {
    const of = (client: string) => all.find((one) => one.scenario === scenario && one.client === client);
    const [action, packer] = [of('action'), of('packer')];
    const both = (figure: (of: Measurement) => string) =>
      [action, packer].flatMap((one) => (one === undefined ? [] : [figure(one)])).join(', ');
    return [
      action?.title ?? '',
      action?.bound.toFixed(1) ?? '',
      `**${action?.seconds.toFixed(1) ?? ''}**`,
      action === undefined ? '' : timesBound(action),
      packer === undefined ? '' : packer.waitsForCopies ? packer.seconds.toFixed(1) : 'not awaited',
      packer === undefined ? '' : timesBound(packer),
      both(({ calls }) => String(calls)),
      both(({ peakMemory }) => megabytes(peakMemory)),
    ];
  });
  return markdownTable([
    [
      'Seconds for',
      'lower bound',
      'this action',
      '× bound',
      'Packer',
      '× bound',
      'API calls: both',
      'peak MB: both',
    ],
    ...rows,
  ]);
}

function inSentences({ clients, verdicts, ...circumstances }: Results): string {
  const missed = verdicts.filter(({ isMet }) => !isMet);
  const met = `Of ${verdicts.length} targets ${verdicts.length - missed.length} are met`;
  const peer = clients['packer'] === undefined ? '' : `, beside ${clients['packer']}`;
  return [
    inOneSentence(circumstances, peer),
    ...(missed.length === 0 ? [`${met}.`] : [`${met}:`, '']),
    ...missed.map(({ what, found, wanted }) => `- ${what}: ${found.toFixed(3)}, to be at most ${wanted}`),
  ].join('\n');
}
