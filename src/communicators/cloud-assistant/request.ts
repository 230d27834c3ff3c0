import type { Cloud } from '../../alicloud/index.js';
import type { ConnectNews } from '../host-keys.js';
import type { GuestSystem } from './scripts.js';

/** Which guest to reach through Cloud Assistant, and how. */
export interface CloudAssistantRequest {
  readonly cloud: Cloud;
  readonly region: string;
  readonly instanceId: string;
  readonly system: GuestSystem;
  /** How long to wait for the agent, in milliseconds: at first, and after each reboot. */
  readonly timeout: number;
  /** Milliseconds; as for every communicator. */
  readonly pauseBeforeConnecting: number;
  readonly news: ConnectNews;
}

/** What every call takes along: the region, when to stop, and what it is for. */
export function about(request: CloudAssistantRequest, signal: AbortSignal, doing: string) {
  return { region: request.region, signal, doing: `${doing} ${request.instanceId} through Cloud Assistant` };
}
