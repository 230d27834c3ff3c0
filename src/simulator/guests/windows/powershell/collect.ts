import type { Value } from './values.js';

/** What a statement puts out, as it comes. */
export type Values = AsyncIterable<Value>;

/** Everything that is put out, when it has come. */
export async function collect(values: Values): Promise<Value[]> {
  const found: Value[] = [];
  for await (const value of values) found.push(value);
  return found;
}
