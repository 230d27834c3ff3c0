export { lingering } from './lingering.js';
export { together } from './together.js';
