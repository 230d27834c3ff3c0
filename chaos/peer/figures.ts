import { markdownTable } from '../../scripts/documents/markdown-table.js';
import type { Ran } from '../ran.js';

/** A run of the one or of the other, as far as both can be counted alike. */
export type PeerRun = Pick<Ran, 'ending' | 'struck' | 'wrongs'>;

/** Its counts, in the order of the table's columns; how those ended that were not struck says nothing. */
export interface Figures {
  readonly runs: number;
  readonly struck: number;
  readonly successes: number;
  readonly errors: number;
  readonly killed: number;
  readonly leaks: number;
  readonly duplicates: number;
  readonly 'lost images': number;
  readonly 'wrong images': number;
  readonly hangs: number;
}

export function figuresOf(runs: readonly PeerRun[]): Figures {
  const ended = (how: PeerRun['ending']) =>
    runs.filter(({ ending, struck }) => ending === how && struck).length;
  const having = (wanted: PeerRun['wrongs'][number]['kind']) =>
    runs.filter(({ wrongs }) => wrongs.some(({ kind }) => kind === wanted)).length;
  return {
    runs: runs.length,
    struck: runs.filter(({ struck }) => struck).length,
    successes: ended('success'),
    errors: ended('clear error'),
    killed: ended('killed'),
    leaks: having('leak'),
    duplicates: having('duplicate'),
    'lost images': having('lost image'),
    'wrong images': having('wrong image'),
    hangs: having('hang'),
  };
}

/** The figures of each row, as a table in Markdown. */
export function figuresTable(rows: Readonly<Record<string, Figures>>): string {
  const lines = Object.entries(rows).map(([name, figures]) => [name, ...Object.values(figures).map(String)]);
  return markdownTable([['', ...Object.keys(figuresOf([]))], ...lines]);
}
