import { BuildError } from '../../errors/index.js';
import type { Site } from './site.js';

/** What an option names is not there. */
export function notThere(site: Site, option: string, id: string): BuildError {
  return new BuildError(`${option}: there is no "${id}" in ${site.region} that this account can use.`, {
    place: site.placeOf(option),
  });
}

/** What an option names is there, and does not go with what another says. */
export function mismatch(site: Site, option: string, id: string, why: string): BuildError {
  return new BuildError(`${option}: "${id}" does not fit: ${why}.`, { place: site.placeOf(option) });
}
