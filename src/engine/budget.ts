import { TemplateError } from './template-error.js';
import type { TemplateValue } from './syntax.js';

/** Some seconds of work at the most; no template comes near it that is not made for that. */
const MOST_CHARACTERS = 20_000_000;

/** What the pure functions of many texts, such as those of a template, may read and make in all. */
export class RenderBudget {
  #characters = 0;

  /** @throws TemplateError, which follows the function's name, if it is used up */
  spend(values: readonly TemplateValue[]): void {
    for (const value of values) this.#characters += typeof value === 'string' ? value.length : 1;
    if (this.#characters <= MOST_CHARACTERS) return;
    throw new TemplateError(
      `is one call too many: all functions together may work on ${MOST_CHARACTERS} characters`,
      { hint: 'Prepare long texts outside of the template, and give them as variables.' },
    );
  }
}
