import type { Measurement } from './measure.js';
import { timesBound } from './table.js';

const WIDTH = 760;
const LEFT = 170;
const RIGHT = 190;
const BAR = 14;
const GROUP_GAP = 16;
const TOP = 40;
const COLOURS = { action: '#ff6a00', packer: '#8a94a6' } as const;

/** A bar a client and scenario, and the lower bound as a line across them. */
export function picture(measurements: readonly Measurement[]): string {
  const scenarios = [...new Set(measurements.map(({ scenario }) => scenario))].map((scenario) =>
    measurements.filter((measurement) => measurement.scenario === scenario),
  );
  const longest = Math.max(...measurements.map(({ seconds, bound }) => Math.max(seconds, bound)));
  const scale = (WIDTH - LEFT - RIGHT) / longest;
  const parts: string[] = [];
  let y = TOP;
  for (const group of scenarios) {
    parts.push(...groupOf(group, y, scale));
    y += group.length * BAR + GROUP_GAP;
  }
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${y}" width="${WIDTH}" font-family="system-ui, sans-serif" font-size="11">`,
    `<rect width="${WIDTH}" height="${y}" fill="#fff"/>`,
    `<text x="12" y="20" font-size="13" font-weight="600">Seconds from start to end, clean-up included; the line is the lower bound of any client</text>`,
    ...parts,
    '</svg>',
    '',
  ].join('\n');
}

function groupOf(group: readonly Measurement[], top: number, scale: number): string[] {
  const [first] = group;
  if (first === undefined) return [];
  const height = group.length * BAR;
  const bars = group.flatMap((measurement, index) => {
    const { client, seconds, calls, waitsForCopies } = measurement;
    const y = top + index * BAR;
    const width = seconds * scale;
    const beside = waitsForCopies ? `${timesBound(measurement)} ×` : 'copies not awaited';
    const said = `${client} ${seconds.toFixed(1)} s (${beside}), ${calls} calls`;
    return [
      `<rect x="${LEFT}" y="${y + 1}" width="${width.toFixed(1)}" height="${BAR - 2}" fill="${COLOURS[client]}"/>`,
      `<text x="${(LEFT + width + 5).toFixed(1)}" y="${y + BAR - 3}">${said}</text>`,
    ];
  });
  const line = (LEFT + first.bound * scale).toFixed(1);
  return [
    `<text x="${LEFT - 8}" y="${top + height / 2 + 4}" text-anchor="end">${escape(first.title)}</text>`,
    ...bars,
    `<line x1="${line}" x2="${line}" y1="${top - 2}" y2="${top + height + 2}" stroke="#000" stroke-width="1.5"/>`,
  ];
}

function escape(text: string): string {
  return text.replace(/[<>&]/g, (character) => `&#${character.charCodeAt(0)};`);
}
