export type { BuildEvent, EventBody, ResourceKind } from './build-event.js';
export { Events, type EventListener } from './events.js';
