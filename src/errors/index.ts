export { BuildError, cancelled, isCancellation, describeError, toError } from './build-error.js';
export { formatPlace, type Place } from './place.js';
export { Problems, ProblemsError, type Problem } from './problems.js';
