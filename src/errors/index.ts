export { BuildError, cancelled, isCancellation, describeError, toError } from './build-error.js';
export { closestName } from './closest-name.js';
export { formatPlace, type Place } from './place.js';
export { quoted, shortened, visible } from './visible.js';
export { formatProblem, Problems, ProblemsError, type Problem } from './problems.js';
