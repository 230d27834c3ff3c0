export { abortable } from './abortable.js';
export { delay } from './delay.js';
export { lingering } from './lingering.js';
export { together } from './together.js';
