import { BuildError } from '../errors/index.js';

/** What is wrong with a `{{ … }}` text, in a sentence. Whoever rendered it knows the place, and adds it. */
export class TemplateError extends BuildError {}
