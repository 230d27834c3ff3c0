/**
 * Puts the figures of the campaigns and of the peer (chaos/results) into docs/reliability.md.
 *
 *   npm run chaos:publish
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writePart } from '../benchmarks/speed/document.js';
import { ROOT } from '../benchmarks/speed/clients.js';
import { markdownTable } from '../benchmarks/speed/table.js';
import { coverageLine, type Covered } from './coverage.js';
import { WRONG_KINDS } from './judge/index.js';
import type { Figures } from './peer/figures.js';
import { HEADS, sumOf, type Counts, type Result } from './tally.js';

/** As main.ts writes them. */
interface Campaigns extends Result {
  readonly on: string;
  readonly minutes: number;
  readonly summary: string;
  readonly voided: number;
  readonly coverage: readonly Covered[];
}

/** As packer.ts writes them. */
interface Peer {
  readonly on: string;
  readonly rows: Readonly<Record<string, Figures>>;
}

const DOCUMENT = 'docs/reliability.md';

const TOLD_WRONGS = WRONG_KINDS.filter((kind) => kind !== 'simulator');

const HEADINGS = [
  'Campaign',
  'Runs',
  'Struck',
  'In part',
  'Not',
  'Successes',
  'Clear errors',
  'Killed',
  'Kept and told',
  ...TOLD_WRONGS.map((kind) => HEADS[kind].replace(/^./, (letter) => letter.toUpperCase())),
];

writePart({ document: DOCUMENT, script: 'chaos' }, campaignsText(resultsOf('campaigns') as Campaigns));
writePart({ document: DOCUMENT, script: 'chaos:peer' }, peerText(resultsOf('packer') as Peer));

function resultsOf(name: string): unknown {
  return JSON.parse(readFileSync(join(ROOT, 'chaos/results', `${name}.json`), 'utf8'));
}

function campaignsText({ rows, all, on, minutes, summary, voided, coverage }: Campaigns): string {
  const names = [...new Set(Object.keys(rows).map(campaignOf))];
  const lines = names.map((name) => {
    const some = Object.entries(rows).filter(([row]) => campaignOf(row) === name);
    return lineOf(`\`${name}\``, sumOf(some.map(([, counts]) => counts)));
  });
  const again =
    voided === 0 ? '' : ` ${voided} runs did not count, since the machine was too busy, and were done again.`;
  return [
    `**${summary}**`,
    '',
    markdownTable([HEADINGS, ...lines, lineOf('all', all)]),
    '',
    `Measured on ${on} on the simulated cloud, in ${Math.round(minutes)} minutes.${again} What was gone through:`,
    '',
    ...coverage.map((one) => `- ${coverageLine(one)}`),
  ].join('\n');
}

/** `kills, full: SIGINT, then post` is of `kills`; single faults and schedules of several are apart. */
function campaignOf(row: string): string {
  const [campaign = ''] = row.split(':');
  return campaign.startsWith('kills') ? 'kills' : campaign;
}

function lineOf(name: string, counts: Counts): readonly string[] {
  return [
    name,
    ...[
      counts.runs,
      counts.struck,
      counts.partlyStruck,
      counts.notStruck,
      counts.successes,
      counts.clearErrors,
      counts.killed,
      counts.keptAndTold,
      ...TOLD_WRONGS.map((kind) => counts.wrongs[kind]),
    ].map((count) => count.toLocaleString('en')),
  ];
}

function peerText({ on, rows }: Peer): string {
  const lines = Object.entries(rows).map(([name, figures]) => [
    name,
    ...Object.values(figures as unknown as Readonly<Record<string, number>>).map((count) =>
      count.toLocaleString('en'),
    ),
  ]);
  const [first = {}] = Object.values(rows) as readonly object[];
  return [
    markdownTable([['', ...Object.keys(first)], ...lines]),
    '',
    `Measured on ${on} on the simulated cloud.`,
  ].join('\n');
}
