/**
 * Puts the figures of the campaigns and of the peer (chaos/results) into docs/reliability.md.
 *
 *   npm run chaos:publish
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writePart } from '../scripts/documents/part.js';
import { coverageLine, type Covered } from './coverage.js';
import { figuresTable, type Figures } from './peer/figures.js';
import { sumOf, tableOf, type Result } from './tally.js';

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

writePart({ document: DOCUMENT, script: 'chaos' }, campaignsText(resultsOf('campaigns') as Campaigns));
writePart({ document: DOCUMENT, script: 'chaos:peer' }, peerText(resultsOf('packer') as Peer));

function resultsOf(name: string): unknown {
  return JSON.parse(readFileSync(join(import.meta.dirname ?? 'chaos', 'results', `${name}.json`), 'utf8'));
}

function campaignsText({ rows, all, on, minutes, summary, voided, coverage }: Campaigns): string {
  const names = [...new Set(Object.keys(rows).map(campaignOf))];
  const sums = names.map((name) => {
    const some = Object.entries(rows).filter(([row]) => campaignOf(row) === name);
    return [`\`${name}\``, sumOf(some.map(([, counts]) => counts))] as const;
  });
  const again =
    voided === 0 ? '' : ` ${voided} runs did not count, since the machine was too busy, and were done again.`;
  return [
    `**${summary}**`,
    '',
    tableOf({ ...Object.fromEntries(sums), all }),
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

function peerText({ on, rows }: Peer): string {
  return [figuresTable(rows), '', `Measured on ${on} on the simulated cloud.`].join('\n');
}
