import type { Measurement } from './measure.js';

/** The measurements as a table of Markdown, a line a scenario and client. */
export function table(measurements: readonly Measurement[]): string {
  const rows = measurements.map((measurement) => {
    const { title, client, seconds, bound, calls, peakMemory, problem } = measurement;
    return [
      title,
      `${client}${measurement.waitsForCopies ? '' : ' (does not wait for its copies)'}`,
      seconds.toFixed(1),
      bound.toFixed(1),
      timesBound(measurement),
      client === 'action' ? timesPeer(measurements, measurement) : '',
      String(calls),
      megabytes(peakMemory),
      problem === undefined ? '' : 'failed',
    ];
  });
  return markdownTable([
    [
      'scenario',
      'client',
      'seconds',
      'lower bound',
      '× bound',
      '× Packer',
      'API calls',
      'peak MB',
      'problem',
    ],
    ...rows,
  ]);
}

/** Empty where a client does less than what the bound is for: it does not wait for its copies. */
export function timesBound({ seconds, bound, waitsForCopies }: Measurement): string {
  return waitsForCopies ? (seconds / bound).toFixed(3) : '';
}

function timesPeer(all: readonly Measurement[], { scenario, seconds }: Measurement): string {
  const peer = all.find((other) => other.scenario === scenario && other.client === 'packer');
  return peer?.waitsForCopies === true ? (seconds / peer.seconds).toFixed(2) : '';
}

export function megabytes(peakMemory: number | undefined): string {
  return peakMemory === undefined ? '?' : peakMemory.toFixed(0);
}

/** Laid out as Prettier does it. @param rows the first one is the header */
export function markdownTable(rows: readonly (readonly string[])[]): string {
  const [header = [], ...body] = rows;
  const widths = header.map((_, column) => Math.max(3, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [line(header), line(widths.map((width) => '-'.repeat(width))), ...body.map(line)].join('\n');
}
