import { objectSchema, type JsonSchema } from '../../src/options/index.js';
import type { Component, Components } from './components.js';

/**
 * The JSON Schema of legacy JSON templates, for editors. It is looser than the action: a value may come from
 * `{{user}}`, so no option is required, and rules beyond types are left to the action.
 */
export function templateSchema({ builders, provisioners, everyProvisioner }: Components): string {
  const provisionersInFull = provisioners.map(({ type, options }) => ({
    type,
    options: { ...options, ...everyProvisioner },
  }));
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: "A template in Packer's legacy JSON, as this action builds it",
    type: 'object',
    required: ['builders'],
    properties: {
      description: { type: 'string' },
      min_packer_version: { type: 'string' },
      variables: {
        description: 'Variables with their defaults; null is for those that must be given.',
        type: 'object',
        additionalProperties: { type: ['string', 'number', 'boolean', 'null'] },
      },
      'sensitive-variables': { type: 'array', items: { type: 'string' } },
      builders: { type: 'array', minItems: 1, items: oneOfTypes(builders, { name: { type: 'string' } }) },
      provisioners: { type: 'array', items: oneOfTypes(provisionersInFull, SELECTION) },
      'error-cleanup-provisioner': oneOfTypes(provisionersInFull, SELECTION),
    },
    patternProperties: { '^_': {} },
    additionalProperties: false,
  };
  return `${JSON.stringify(schema, undefined, 2)}\n`;
}

const NAMES = { type: 'array', items: { type: 'string' } };

const SELECTION = {
  only: { description: 'The builders that it runs for.', ...NAMES },
  except: { description: 'The builders that it does not run for.', ...NAMES },
  override: {
    description: 'Options that differ, by builder.',
    type: 'object',
    additionalProperties: { type: 'object' },
  },
};

/** By its `type`, an item has the options of that component; nothing is said twice for editors. */
function oneOfTypes(
  components: readonly Component[],
  others: Readonly<Record<string, JsonSchema>>,
): JsonSchema {
  return {
    type: 'object',
    required: ['type'],
    properties: { type: { enum: components.map(({ type }) => type) } },
    allOf: components.map(({ type, options }) => ({
      if: { properties: { type: { const: type } } },
      then: objectSchema(options, { type: {}, ...others }),
    })),
  };
}
