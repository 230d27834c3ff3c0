import { sts } from '../../api/sts.js';
import type { AccessKey } from '../../model/accounts.js';
import type { RamRole } from '../../model/ram.js';
import { notPermitted, permits } from '../../policy/authorize.js';
import { decide } from '../../policy/decide.js';
import { ApiError } from '../../protocol/api-error.js';
import { defineAction } from '../action.js';
import { openSession, readSession, sessionAnswer } from './sessions.js';

const ACTION = 'sts:AssumeRole';

/** A session that a role's session assumes lasts an hour at most. */
const LONGEST_CHAINED_SECONDS = 3600;

/** The caller must be allowed to, and the role must trust the caller. */
export const assumeRole = defineAction('AssumeRole', sts.AssumeRole, ({ parameters, cloud, key }) => {
  const { ExternalId } = parameters;
  if (ExternalId !== undefined && !/^[\w+=,.@:/-]{2,1224}$/.test(ExternalId))
    throw new ApiError('InvalidParameter.ExternalId', 400, 'The parameter ExternalId is wrongly formed.');
  const session = readSession(cloud, parameters);
  checkCaller(key, session.role);
  checkTrust(key, session.role, ExternalId);
  const isChained = key.identity.type === 'AssumedRoleUser';
  const seconds = isChained ? Math.min(session.seconds, LONGEST_CHAINED_SECONDS) : session.seconds;
  return sessionAnswer(session, openSession(cloud, { ...session, seconds }));
});

function checkCaller(key: AccessKey, { arn }: RamRole): void {
  // An account's owner cannot assume roles.
  const decision =
    key.identity.type === 'Account'
      ? 'ImplicitDeny'
      : permits(key.permissions, { action: ACTION, resource: arn });
  if (decision !== 'Allow') throw notPermitted(key, ACTION, decision);
}

function checkTrust(key: AccessKey, role: RamRole, externalId: string | undefined): void {
  const decision = decide([role.trust], {
    action: ACTION,
    principal: { kind: 'RAM', names: namesOf(key) },
    facts: externalId === undefined ? {} : { 'sts:ExternalId': [externalId] },
  });
  if (decision !== 'Allow') throw notPermitted(key, ACTION, decision);
}

/** Whoever trusts an account trusts all in it. */
function namesOf({ identity: { accountId, arn } }: AccessKey): readonly string[] {
  const role = /^(acs:ram::\d+:)assumed-role\/([^/]+)\//.exec(arn);
  return [`acs:ram::${accountId}:root`, arn, ...(role ? [`${role[1]}role/${role[2]}`] : [])];
}
