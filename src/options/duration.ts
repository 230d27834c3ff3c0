const UNITS: Readonly<Record<string, number>> = {
  ns: 1e-6,
  us: 1e-3,
  µs: 1e-3,
  μs: 1e-3,
  ms: 1,
  s: 1000,
  m: 60_000,
  h: 3_600_000,
};

const PART = /(\d+\.?\d*|\.\d+)(ns|us|µs|μs|ms|s|m|h)/g;
const DURATION = /^([+-]?)((?:(?:\d+(?:\.\d*)?|\.\d+)(?:ns|us|µs|μs|ms|s|m|h))+|0)$/;

/** Reads a duration as Go's time.ParseDuration does. @returns milliseconds, or undefined if it is none */
export function parseDuration(value: string): number | undefined {
  const match = value.length > LONGEST ? null : DURATION.exec(value.trim());
  if (match === null) return undefined;
  const parts = (match[2] ?? '').matchAll(PART);
  const milliseconds = [...parts].reduce(
    (sum, [, amount, unit]) => sum + Number(amount) * (UNITS[unit ?? ''] ?? 0),
    0,
  );
  return match[1] === '-' ? -milliseconds : milliseconds;
}

/** A duration of more characters is none that anyone means, and the pattern would take long to say so. */
const LONGEST = 100;
