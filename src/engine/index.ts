export { BudgetSpent, RenderBudget } from './budget.js';
export { templateFunction, type TemplateFunction, type TemplateFunctions } from './functions.js';
export { renderTemplate, type TemplateScope } from './render.js';
export { specializeTemplate } from './specialize.js';
export type { TemplateValue } from './syntax.js';
export { TemplateError } from './template-error.js';
