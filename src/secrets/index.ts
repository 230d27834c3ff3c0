export { redact } from './redact.js';
export { Secret, onSecret } from './secret.js';
