export { abortable } from './abortable.js';
export { delay } from './delay.js';
export { lingering } from './lingering.js';
export { timeLimit, TimeOver } from './time-limit.js';
export { together } from './together.js';
