export { applyInputs, templateOfInputs, type Overrides } from './inputs.js';
export { readLegacyTemplate, type TemplateContext } from './legacy.js';
export { planBuilds, type PlanContext } from './plan.js';
export type { RunFacts } from './run-facts.js';
export type { Component, Template } from './template.js';
export { locatedYaml } from './yaml.js';
