import type { Measurement } from './measure.js';

/** The measurements as a table of Markdown, a line a scenario and client. */
export function table(measurements: readonly Measurement[]): string {
  const rows = measurements.map((measurement) => {
    const { title, client, seconds, bound, calls, peakMemory, problem } = measurement;
    const peer = measurements.find(
      (other) => other.scenario === measurement.scenario && other.client === 'packer',
    );
    const besidePeer = client === 'action' && peer ? (seconds / peer.seconds).toFixed(2) : '';
    return [
      title,
      `${client}${measurement.waitsForCopies ? '' : ' (does not wait for its copies)'}`,
      seconds.toFixed(1),
      bound.toFixed(1),
      (seconds / bound).toFixed(3),
      besidePeer,
      String(calls),
      peakMemory === undefined ? '?' : peakMemory.toFixed(0),
      problem === undefined ? '' : 'failed',
    ];
  });
  return [HEADER, HEADER.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

const HEADER = [
  'scenario',
  'client',
  'seconds',
  'lower bound',
  '× bound',
  '× Packer',
  'API calls',
  'peak MB',
  '',
];
