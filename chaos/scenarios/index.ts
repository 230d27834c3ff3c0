import { full } from './full.js';
import { cloudAssistant, ssh, winrm } from './guests.js';
import { existingNetwork, fanOut, rivals, spot, twoBuilders } from './others.js';
import type { Scenario } from './scenario.js';

/** Every scenario by its name; `full` is the one that is gone through call by call. */
export const SCENARIOS: ReadonlyMap<string, Scenario> = new Map(
  [full, twoBuilders, fanOut, rivals, spot, existingNetwork, ssh, cloudAssistant, winrm].map((one) => [
    one.name,
    one,
  ]),
);

/** @throws Error if there is none of that name */
export function scenarioNamed(name: string): Scenario {
  const found = SCENARIOS.get(name);
  if (found === undefined)
    throw new Error(`There is no scenario "${name}": ${[...SCENARIOS.keys()].join(', ')}.`);
  return found;
}

export { furnish } from './furnish.js';
export * from './scenario.js';
