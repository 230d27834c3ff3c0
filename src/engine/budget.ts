import { TemplateError } from './template-error.js';
import type { TemplateValue } from './syntax.js';

/** Some seconds of work at the most; no template comes near it that is not made for that. */
const MOST_CHARACTERS = 20_000_000;

/** A text that was one too many. Each after it is too, but says nothing new. */
export class BudgetSpent extends TemplateError {
  constructor(readonly isFirst: boolean) {
    super(`This is one text too many: all together may be made of ${MOST_CHARACTERS} characters.`, {
      hint: 'Prepare long texts outside of the template, and give them as variables.',
    });
  }
}

/** What the functions of many texts, such as those of a template, may read and make in all, with the texts made of it. */
export class RenderBudget {
  #characters = 0;
  #isSpent = false;

  /** @throws BudgetSpent if it is used up */
  spend(...values: readonly TemplateValue[]): void {
    for (const value of values) this.#characters += typeof value === 'string' ? value.length : 1;
    if (this.#characters <= MOST_CHARACTERS) return;
    const isFirst = !this.#isSpent;
    this.#isSpent = true;
    throw new BudgetSpent(isFirst);
  }
}
