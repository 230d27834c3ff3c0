import { renderTemplate } from '../engine/index.js';
import { toError, type Place, type Problems } from '../errors/index.js';

/** Reports what is wrong with an option that the provisioner renders when it runs, as far as it shows before. */
export function checkRuntimeTemplate(
  option: string,
  template: string | undefined,
  fields: readonly string[],
  place: Place,
  problems: Problems,
): void {
  if (template === undefined) return;
  try {
    renderTemplate(template, {
      fields: Object.fromEntries(fields.map((field) => [field, 'x'])),
      functions: { build: () => '' },
    });
  } catch (error) {
    problems.add({ option, place, message: toError(error).message });
  }
}
