export { createGuestHost, type GuestHostOptions } from './host.js';
export type * from './guest.js';
