import type { OptionTable, OptionValues } from './option.js';
import { parseOptions } from './parse.js';
import type { JsonSchema, OptionType } from './types.js';

/** A value with options of its own, such as a disk mapping: read by their table, unknown ones refused. */
export interface ObjectType<Table extends OptionTable> extends OptionType<OptionValues<Table>> {
  readonly table: Table;
}

/** An object whose keys are options by themselves. */
export function objectOf<Table extends OptionTable>(table: Table): ObjectType<Table> {
  return {
    table,
    shape: 'map',
    label: 'object',
    jsonSchema: objectSchema(table),
    read: (node, reading) => {
      if (node.kind !== 'map') return reading.refuse(node, 'must be a map of names to values');
      const { values, isComplete } = parseOptions(table, node, { ...reading.context, within: reading.path });
      return isComplete ? (values as OptionValues<Table>) : undefined;
    },
  };
}

/** The JSON Schema of a map of options, for editors. `others` are keys that are no options. */
export function objectSchema(
  table: OptionTable,
  others: Readonly<Record<string, JsonSchema>> = {},
): JsonSchema {
  const properties = Object.entries(table).map(([name, option]) => [
    name,
    {
      description: option.doc,
      ...option.type.jsonSchema,
      ...(option.dead !== undefined && { deprecated: true }),
    },
  ]);
  return {
    type: 'object',
    properties: { ...others, ...Object.fromEntries(properties) },
    patternProperties: { '^_': {} },
    additionalProperties: false,
  };
}
