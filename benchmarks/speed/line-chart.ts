import type { Chart, Point } from './growth-charts.js';

const WIDTH = 250;
const HEIGHT = 150;
/** Between the axis and where zero would be, for the first label. */
const PADDING = 12;
const LEFT = 56;
const TOP = 56;
const COLOUR = '#ff6a00';
const TEXT = '#1f2328';
const FAINT = '#6b7280';
/** Labels that are nearer to the one before are left out. */
const ROOM_FOR_LABEL = 30;
/** Above the highest point, for its label. */
const HEADROOM = 1.15;

type Measure = readonly [title: string, of: (point: Point) => number | undefined];
const BOUND: Measure[1] = ({ bound }) => bound;
const MEASURES: readonly Measure[] = [
  ['seconds', ({ seconds }) => seconds],
  ['API calls', ({ calls }) => calls],
  ['peak memory, MB', ({ peakMemory }) => peakMemory],
];

/**
 * Time, calls and memory beside each other, each from zero; the lower bound of the time, where there is one, as a
 * dashed line. On a white card, which light and dark pages show alike.
 */
export function lineChart(
  { title, axis, grows = 'evenly' }: Pick<Chart, 'title' | 'axis' | 'grows'>,
  points: readonly Point[],
): string {
  const panels = MEASURES.map(([name, of], index) => {
    const place = placing(points, of, LEFT + index * (WIDTH + LEFT), grows);
    return [
      ...frame(name, place),
      ...(index === 0 ? bound(points, place) : []),
      ...curve(dots(points, of), place),
    ].join('\n');
  });
  const width = MEASURES.length * (WIDTH + LEFT) + 24;
  const height = TOP + HEIGHT + 50;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" font-family="system-ui, sans-serif" font-size="11" fill="${TEXT}">`,
    `<rect width="${width}" height="${height}" rx="6" fill="#fff"/>`,
    `<text x="14" y="23" font-size="13" font-weight="600">${title}</text>`,
    ...panels,
    `<text x="${width / 2}" y="${height - 10}" text-anchor="middle">${axis}</text>`,
    '</svg>',
    '',
  ].join('\n');
}

interface Dot {
  readonly x: number;
  readonly y: number;
}

function dots(points: readonly Point[], of: Measure[1]): readonly Dot[] {
  return points.flatMap((point) => {
    const y = of(point);
    return y === undefined ? [] : [{ x: point.x, y }];
  });
}

/** Where a panel is, and where in it a value is. */
interface Placing {
  readonly left: number;
  readonly bottom: number;
  readonly x: (value: number) => number;
  readonly y: (value: number) => number;
}

function placing(
  points: readonly Point[],
  of: Measure[1],
  left: number,
  grows: NonNullable<Chart['grows']>,
): Placing {
  const bottom = TOP + HEIGHT;
  const scale = grows === 'tenfold' ? (x: number) => Math.log10(x) + 0.2 : (x: number) => x;
  const mostX = Math.max(...points.map(({ x }) => scale(x)));
  const mostY = Math.max(1, ...dots(points, of).map(({ y }) => y)) * HEADROOM;
  return {
    left,
    bottom,
    x: (value) => left + PADDING + (scale(value) / mostX) * (WIDTH - PADDING),
    y: (value) => bottom - (value / mostY) * HEIGHT,
  };
}

function frame(name: string, { left, bottom }: Placing): string[] {
  return [
    `<text x="${left}" y="${TOP - 8}" font-weight="600">${name}</text>`,
    `<path d="M${left} ${TOP}V${bottom}H${left + WIDTH}" fill="none" stroke="#c4c8ce"/>`,
    `<text x="${left - 6}" y="${bottom + 4}" text-anchor="end" fill="${FAINT}">0</text>`,
  ];
}

function bound(points: readonly Point[], place: Placing): string[] {
  const known = dots(points, BOUND);
  const last = known.at(-1);
  if (last === undefined) return [];
  return [
    `<polyline points="${path(known, place)}" fill="none" stroke="${FAINT}" stroke-dasharray="4 3"/>`,
    `<text x="${place.x(last.x).toFixed(1)}" y="${(place.y(last.y) + 16).toFixed(1)}" text-anchor="end" fill="${FAINT}">lower bound</text>`,
  ];
}

function curve(known: readonly Dot[], place: Placing): string[] {
  return [
    `<polyline points="${path(known, place)}" fill="none" stroke="${COLOUR}" stroke-width="2"/>`,
    ...known.map((dot) => {
      const { x, y } = { x: place.x(dot.x), y: place.y(dot.y) };
      return `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="3" fill="${COLOUR}"/>`;
    }),
    ...apart(known, place).flatMap((dot) => {
      const [x, y] = [place.x(dot.x).toFixed(1), (place.y(dot.y) - 8).toFixed(1)];
      const said = dot.y < 10 ? Math.round(dot.y * 10) / 10 : Math.round(dot.y);
      return [
        `<text x="${x}" y="${y}" text-anchor="middle">${said}</text>`,
        `<text x="${x}" y="${place.bottom + 15}" text-anchor="middle" fill="${FAINT}">${dot.x}</text>`,
      ];
    }),
  ];
}

function path(known: readonly Dot[], place: Placing): string {
  return known.map((dot) => `${place.x(dot.x).toFixed(1)},${place.y(dot.y).toFixed(1)}`).join(' ');
}

/** Those that have room for a label: the last, and going back from it all that are far enough from the next. */
function apart(known: readonly Dot[], { x }: Placing): readonly Dot[] {
  return known.reduceRight<readonly Dot[]>((chosen, dot) => {
    const [next] = chosen;
    return next === undefined || x(next.x) - x(dot.x) >= ROOM_FOR_LABEL ? [dot, ...chosen] : chosen;
  }, []);
}
