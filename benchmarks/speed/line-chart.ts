import type { Chart, Point } from './growth-charts.js';

const WIDTH = 240;
const HEIGHT = 150;
const LEFT = 48;
const TOP = 48;
const COLOUR = '#ff6a00';

const MEASURES: readonly (readonly [title: string, of: (point: Point) => number | undefined])[] = [
  ['seconds', ({ seconds }) => seconds],
  ['API calls', ({ calls }) => calls],
  ['peak memory, MB', ({ peakMemory }) => peakMemory],
];

/** Time, calls and memory beside each other, each from zero. */
export function lineChart({ title, axis }: Pick<Chart, 'title' | 'axis'>, points: readonly Point[]): string {
  const panels = MEASURES.map(([name, of], index) => {
    const known = points.flatMap((point) => {
      const y = of(point);
      return y === undefined ? [] : [{ x: point.x, y }];
    });
    return panel(name, known, LEFT + index * (WIDTH + LEFT));
  });
  const width = MEASURES.length * (WIDTH + LEFT) + 24;
  const height = TOP + HEIGHT + 44;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" font-family="system-ui, sans-serif" font-size="11">`,
    `<rect width="${width}" height="${height}" fill="#fff"/>`,
    `<text x="12" y="20" font-size="13" font-weight="600">${title}</text>`,
    ...panels,
    `<text x="${width / 2}" y="${height - 6}" text-anchor="middle">${axis}</text>`,
    '</svg>',
    '',
  ].join('\n');
}

interface Dot {
  readonly x: number;
  readonly y: number;
}

function panel(name: string, dots: readonly Dot[], left: number): string {
  const bottom = TOP + HEIGHT;
  const [mostX, mostY] = [Math.max(1, ...dots.map(({ x }) => x)), Math.max(1, ...dots.map(({ y }) => y))];
  const placed = dots.map(({ x, y }) => ({
    x: left + (x / mostX) * WIDTH,
    y: bottom - (y / mostY) * HEIGHT,
    said: String(y < 10 ? Math.round(y * 10) / 10 : Math.round(y)),
    at: x,
  }));
  return [
    `<text x="${left}" y="${TOP - 10}" font-weight="600">${name}</text>`,
    `<path d="M${left} ${TOP}V${bottom}H${left + WIDTH}" fill="none" stroke="#999"/>`,
    `<polyline points="${placed.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ')}" fill="none" stroke="${COLOUR}" stroke-width="2"/>`,
    ...placed.flatMap(({ x, y, said, at }) => [
      `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="3" fill="${COLOUR}"/>`,
      `<text x="${x.toFixed(1)}" y="${(y - 6).toFixed(1)}" text-anchor="middle">${said}</text>`,
      `<text x="${x.toFixed(1)}" y="${bottom + 13}" text-anchor="middle" fill="#666">${at}</text>`,
    ]),
  ].join('\n');
}
