export { startSimulator, type Simulator } from './start-simulator.js';
export type { SimulatorOptions } from './options.js';
export type { SimulatorState, AccountState, RegionState, ResourceState } from './state.js';
export type { CallRecord } from './protocol/call-log.js';
export type { FaultRule, FaultEffect, FaultMatch, FaultMoment, Outcome } from './faults/fault-rule.js';
export type { RequestLimit } from './protocol/request-limits.js';
export type { Behaviour } from './model/behaviour.js';
export type { Quotas } from './model/quotas.js';
export { LATENCY_PROFILES, type LatencyProfile, type ProfileName } from './latency/profile.js';
export type { Furnishing, Keys, FurnishedImage } from './furnishing.js';
export type {
  FurnishedHost,
  FurnishedProvider,
  FurnishedRole,
  PolicyDocument,
  RamFurnishing,
} from './ram-furnishing.js';
export type { GitHubJob } from './oidc/jobs.js';
export type { ScriptedCommand } from './guests/windows/system/scripted-command.js';
