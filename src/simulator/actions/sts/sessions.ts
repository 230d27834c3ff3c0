import { identityOfSession, type Permissions, type TemporaryKey } from '../../model/accounts.js';
import type { Cloud } from '../../model/cloud.js';
import type { RamRole } from '../../model/ram.js';
import { parsePolicy, PolicyGrammarError, type Policy } from '../../policy/policy.js';
import { ApiError } from '../../protocol/api-error.js';
import type { Answer } from '../action.js';

/** What both ways to assume a role are asked with. */
export interface SessionRequest {
  readonly RoleArn?: string | undefined;
  readonly RoleSessionName: string;
  readonly DurationSeconds?: number | undefined;
  readonly Policy?: string | undefined;
}

const SHORTEST_SECONDS = 900;
const LONGEST_POLICY = 2048;

/** A session that was asked for in good form; whether the role trusts the caller is another question. */
export interface WantedSession {
  readonly role: RamRole;
  readonly name: string;
  readonly seconds: number;
  readonly policy: Policy | undefined;
}

/** @throws ApiError for what is wrong with the request */
export function readSession(cloud: Cloud, request: SessionRequest): WantedSession {
  const { RoleArn = '', RoleSessionName } = request;
  // Examples in documents have account IDs with digits made unreadable by x.
  if (!/^acs:ram::[\dx]+:role\/[\w.@-]+$/i.test(RoleArn))
    throw new ApiError('InvalidParameter.RoleArn', 400, 'The parameter RoleArn is wrongly formed.');
  if (!/^[A-Za-z0-9.@_-]{2,64}$/.test(RoleSessionName))
    throw new ApiError(
      'InvalidParameter.RoleSessionName',
      400,
      'The parameter RoleSessionName is wrongly formed.',
    );
  const policy = readSessionPolicy(request.Policy);
  const role = cloud.accounts.ram.role(RoleArn);
  if (role === undefined) throw new ApiError('EntityNotExist.Role', 404, 'The specified Role not exists .');
  return { role, name: RoleSessionName, seconds: readSeconds(request.DurationSeconds, role), policy };
}

/** Makes the session's key. It ends early where the simulator was told so. */
export function openSession(cloud: Cloud, { role, name, seconds, policy }: WantedSession): TemporaryKey {
  const life = Math.min(seconds, cloud.accounts.ram.sessionLimitSeconds);
  const permissions: Permissions = { policies: () => [role.policy], sessionPolicy: policy };
  const expiresAt = new Date(cloud.timeline.now().getTime() + life * 1000);
  return cloud.accounts.newTemporaryKey(identityOfSession(role, name), expiresAt, permissions);
}

export function sessionAnswer({ role, name }: WantedSession, key: TemporaryKey): Answer {
  return {
    AssumedRoleUser: { Arn: `${role.arn}/${name}`, AssumedRoleId: `${role.id}:${name}` },
    Credentials: {
      AccessKeyId: key.id,
      AccessKeySecret: key.secret,
      SecurityToken: key.securityToken,
      Expiration: `${key.expiresAt.toISOString().slice(0, 19)}Z`,
    },
  };
}

function readSeconds(asked: number | undefined, { longestSessionSeconds }: RamRole): number {
  const seconds = asked ?? Math.min(3600, longestSessionSeconds);
  if (seconds >= SHORTEST_SECONDS && seconds <= longestSessionSeconds) return seconds;
  throw new ApiError(
    'InvalidParameter.DurationSeconds',
    400,
    `The Min/Max value of DurationSeconds is 15min/${longestSessionSeconds / 3600}hr.`,
  );
}

function readSessionPolicy(text: string | undefined): Policy | undefined {
  if (!text) return undefined;
  if (text.length > LONGEST_POLICY)
    throw new ApiError(
      'InvalidParameter.PolicySize',
      400,
      `The size of Policy must be smaller than ${LONGEST_POLICY} bytes.`,
    );
  try {
    return parsePolicy(text);
  } catch (error) {
    if (!(error instanceof PolicyGrammarError)) throw error;
    throw new ApiError(
      'InvalidParameter.PolicyGrammar',
      400,
      'The parameter Policy has not passed grammar check.',
    );
  }
}
