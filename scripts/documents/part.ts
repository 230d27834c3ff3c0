import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname ?? '.', '../..');

/** A part of a document that a program of package.json writes. */
export interface Part {
  /** From the repository's root. */
  readonly document: string;
  /** The program that writes it, as package.json names it. */
  readonly script: string;
}

/** The part with the lines that it begins and ends with, of which the document must have one of each. */
export function partWith({ script }: Part, text: string): string {
  const [begin, end] = marks(script);
  return [begin, '', text, '', end].join('\n');
}

/** Writes a part anew. @throws Error if the document has no place for it */
export function writePart(part: Part, text: string): void {
  const path = join(ROOT, part.document);
  const [begin, end] = marks(part.script);
  const before = readFileSync(path, 'utf8');
  const [from, to] = [before.indexOf(begin), before.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`${part.document} must have the lines "${begin}" and "${end}".`);
  writeFileSync(path, before.slice(0, from) + partWith(part, text) + before.slice(to + end.length));
}

function marks(script: string): readonly [string, string] {
  return [`<!-- npm run ${script} writes from here … -->`, `<!-- … to here (npm run ${script}). -->`];
}
