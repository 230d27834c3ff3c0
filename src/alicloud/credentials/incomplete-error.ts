import { BuildError } from '../../errors/index.js';
import type { AccessOptions } from '../access-options.js';

/** A source of credentials is half given. The message follows the option's name, where there is one. */
export class IncompleteError extends BuildError {
  readonly option: keyof AccessOptions | undefined;

  constructor(option: keyof AccessOptions | undefined, message: string) {
    super(message);
    this.option = option;
  }
}
