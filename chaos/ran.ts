import type { Wrong } from './judge/index.js';

/** How a run of a campaign ended. */
export interface Ran {
  readonly ending: 'success' | 'clear error' | 'killed';
  readonly wrongs: readonly Wrong[];
  readonly keptAndTold: readonly string[];
  readonly error: string | undefined;
  /** Whether all that was to befall it did. */
  readonly struck: boolean;
  /** Whether some of it did, where there were several things. */
  readonly partlyStruck?: boolean;
  /** Of its steps, in their order. */
  readonly logs: readonly string[];
  /** For how long its process did nothing else than be busy, at the worst, in milliseconds; see LagMeter. */
  readonly lagMs?: number;
}
