import { markdownTable } from '../../scripts/documents/markdown-table.js';
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
