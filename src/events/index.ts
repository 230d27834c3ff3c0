export { RESOURCE_KINDS } from './build-event.js';
export type { BuildEvent, EventBody, ResourceKind } from './build-event.js';
export { Events, type EventListener } from './events.js';
