import type { FaultRule } from './fault-rule.js';

const KINDS = ['error', 'reset', 'hang', 'delay', 'body', 'outcome', 'lag'];
const LAGGING = ['resources', 'tags'];

/**
 * Reads a fault schedule from JSON text: an array of rules.
 *
 * @throws Error saying which rule is wrong and how
 */
export function readFaultRules(json: string): readonly FaultRule[] {
  const rules: unknown = JSON.parse(json);
  if (!Array.isArray(rules)) throw new Error('Fault rules must be a JSON array.');
  rules.forEach(checkRule);
  return rules as readonly FaultRule[];
}

function checkRule(rule: unknown, index: number): void {
  const place = `Fault rule ${index + 1}`;
  if (!isObject(rule) || !isObject(rule['match'])) throw new Error(`${place} needs "match", an object.`);
  const effect = rule['effect'];
  if (!isObject(effect) || !KINDS.includes(String(effect['kind']))) {
    throw new Error(`${place} needs "effect" with a "kind" of ${KINDS.join(', ')}.`);
  }
  if (effect['kind'] === 'error' && !effect['code']) throw new Error(`${place}: an error needs its "code".`);
  if (['delay', 'lag'].includes(String(effect['kind'])) && typeof effect['seconds'] !== 'number') {
    throw new Error(`${place}: a ${String(effect['kind'])} needs its "seconds".`);
  }
  if (effect['kind'] === 'lag' && !LAGGING.includes(String(effect['of']))) {
    throw new Error(`${place}: a lag is "of" ${LAGGING.join(' or ')}.`);
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
