import type { FaultRule } from './faults/fault-rule.js';
import type { FixtureFile, GuestHost } from './guests/guest.js';
import type { ScriptedCommand } from './guests/windows/system/scripted-command.js';
import type { LatencyProfile, ProfileName } from './latency/profile.js';
import type { Behaviour } from './model/behaviour.js';
import type { Quotas } from './model/quotas.js';
import type { CallRecord } from './protocol/call-log.js';
import type { RequestLimit } from './protocol/request-limits.js';

export interface SimulatorOptions {
  /** Port of the API; 0, the default, takes any free one. */
  readonly port?: number;
  /** Address to listen on; `127.0.0.1` by default. */
  readonly host?: string;
  /** `instant` by default; an object changes some durations of that. */
  readonly profile?: ProfileName | Partial<LatencyProfile>;
  /** Factor on all durations; 1 by default. The clock itself is never scaled. */
  readonly scale?: number;
  /** None by default; see FaultRule. */
  readonly faults?: readonly FaultRule[];
  /** Request limits, after which calls are throttled; none by default. */
  readonly limits?: readonly RequestLimit[];
  readonly quotas?: Partial<Quotas>;
  /** How the cloud behaves where its documents leave it open. */
  readonly behaviour?: Partial<Behaviour>;
  /** `real` (default): guests that answer to SSH; `none`: the cloud side alone; or a host of the caller's own, closed with the simulator. */
  readonly guests?: 'real' | 'none' | GuestHost;
  /** Files laid over the root of every system image, by absolute path; `C:\\…` is a path of Windows images. */
  readonly fixtures?: Readonly<Record<string, FixtureFile>>;
  /** What Windows guests say and do for commands that the simulated Windows does not have, or should not run. */
  readonly windowsCommands?: readonly ScriptedCommand[];
  /** The first account; made up where not given. */
  readonly account?: { readonly id?: string; readonly accessKey?: string; readonly secretKey?: string };
  /** Told of every call twice: when it has arrived, and when its answer leaves. */
  readonly onCall?: (moment: 'arrived' | 'answered', call: CallRecord) => void;
}
