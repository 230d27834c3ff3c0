import fc from 'fast-check';

/** What stands in place of a value; a text of each kind that a field may be read for. */
export const nonsense = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    '',
    0,
    -1,
    1e308,
    true,
    false,
    [],
    {},
    [[]],
    [null],
    [{}],
    'x',
    '999999999999999999',
  ),
  fc.constantFrom<unknown>('\u0000\u001b[2J', '::error::x', '../../../x', 'a\nb', '__proto__', '\ud800'),
  fc.constantFrom<unknown>({ __proto__: null, constructor: 1 }, { toString: 1 }, { length: 3 }, { then: 1 }),
  fc.constant('z'.repeat(1_000_000)),
  fc.jsonValue({ maxDepth: 3 }),
);

/** What becomes of one value of an answer. */
export const change = fc.record({
  /** Which of the answer's values; the answer itself is the first. */
  value: fc.nat(),
  to: fc.oneof(
    fc.record({ kind: fc.constant('replace' as const), by: nonsense }),
    fc.record({ kind: fc.constantFrom('drop' as const, 'double' as const, 'bury' as const) }),
  ),
});

export type Change = typeof change extends fc.Arbitrary<infer Value> ? Value : never;

/** An answer in JSON with one of its values changed. */
export function changed(body: Buffer, { value, to }: Change): Buffer {
  const answer: unknown = JSON.parse(body.toString());
  const holder: Record<string, unknown> = { answer };
  const places = valuesIn(holder);
  const { parent, key } = places[value % places.length] ?? { parent: holder, key: 'answer' };
  const before = parent[key];
  if (to.kind === 'drop') Reflect.deleteProperty(parent, key);
  else if (to.kind === 'double') parent[key] = [before, before];
  else if (to.kind === 'bury') parent[key] = { [key]: { [key]: before } };
  else if ('by' in to) parent[key] = to.by;
  return Buffer.from(JSON.stringify(holder['answer']) ?? '');
}

interface Where {
  readonly parent: Record<string, unknown>;
  readonly key: string;
}

function valuesIn(parent: object): Where[] {
  return Object.entries(parent as Record<string, unknown>).flatMap(([key, value]): Where[] => [
    { parent: parent as Record<string, unknown>, key },
    ...(typeof value === 'object' && value !== null ? valuesIn(value) : []),
  ]);
}
