export { inputTable } from './input-table.js';
export { planJob, type Notice } from './plan-job.js';
