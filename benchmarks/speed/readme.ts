import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Circumstances } from './circumstances.js';
import { ROOT } from './clients.js';
import type { Measurement } from './measure.js';
import { markdownTable, megabytes, timesBound } from './table.js';
import type { Verdict } from './targets.js';

/** What `npm run bench` has found, as speed.json has it. */
export interface Results extends Circumstances {
  readonly clients: Readonly<Record<string, string>>;
  readonly measurements: readonly Measurement[];
  readonly verdicts: readonly Verdict[];
}

const BEGIN = '<!-- What npm run bench has found: -->';
const END = '<!-- npm run bench writes until here. -->';

/** Writes the figures into the README, in place of those that it had. */
export function updateReadme(results: Results): void {
  const path = join(ROOT, 'README.md');
  const readme = readFileSync(path, 'utf8');
  const [begin, end] = [readme.indexOf(BEGIN), readme.indexOf(END)];
  if (begin < 0 || end < begin)
    throw new Error(`${path} has no place for the figures: "${BEGIN}", "${END}".`);
  writeFileSync(path, readme.slice(0, begin) + readmeSection(results) + readme.slice(end + END.length));
}

/** The figures as the README has them. */
export function readmeSection(results: Results): string {
  return [BEGIN, '', figures(results.measurements), '', inSentences(results), '', END].join('\n');
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

function inSentences({
  date,
  command,
  machine,
  load,
  node,
  bundles,
  commit,
  clients,
  verdicts,
}: Results): string {
  const peer = clients['packer'];
  const missed = verdicts.filter(({ isMet }) => !isMet);
  const met = verdicts.length - missed.length;
  return [
    `Measured on ${date} by \`${command}\` on ${machine} (load ${load}), ${peer === undefined ? '' : `${peer}, `}Node ${node},`,
    `${bundles} of commit ${commit}. Of ${verdicts.length} targets ${met} are met${missed.length === 0 ? '.' : ':'}`,
    ...missed.map(({ what, found, wanted }) => `${what} is ${found.toFixed(3)}, to be at most ${wanted}.`),
  ].join('\n');
}
