import type { Cloud } from './cloud.js';
import { GetCallerIdentity } from './operations/sts.js';

/** Who the credentials belong to. */
export interface CallerIdentity {
  readonly accountId: string;
  readonly arn: string;
}

/** It informs and no more: a slow or silent STS must not hold up anything. */
const PATIENCE_MS = 10_000;

/**
 * Asks STS who calls. Never throws: undefined if STS does not tell, or must not be asked because ECS is at a custom
 * endpoint and STS is not.
 */
export async function callerIdentity(
  cloud: Cloud,
  region: string,
  signal: AbortSignal,
): Promise<CallerIdentity | undefined> {
  if (!cloud.endpoints.mayAskSts) return undefined;
  const patience = AbortSignal.any([signal, AbortSignal.timeout(PATIENCE_MS)]);
  const doing = 'ask whose credentials these are';
  const { accountId, arn } = await cloud
    .call(GetCallerIdentity, {}, { region, signal: patience, doing })
    .catch(() => ({ accountId: undefined, arn: undefined }));
  return accountId === undefined || arn === undefined ? undefined : { accountId, arn };
}
