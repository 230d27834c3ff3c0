import type { AccessKey, Permissions } from '../model/accounts.js';
import { ApiError } from '../protocol/api-error.js';
import { decide, type Decision, type Wish } from './decide.js';
import { requiredFor, type CallFacts } from './required.js';

/**
 * Lets a call of ECS or VPC pass if the policies of whoever signed it allow all that it needs.
 *
 * @throws ApiError `Forbidden.RAM`, or `InvalidUser.PassRoleForbidden` for a role that may not be handed on
 */
export function authorize(key: AccessKey, call: CallFacts): void {
  for (const permission of requiredFor(call)) {
    const decision = permits(key.permissions, permission);
    if (decision !== 'Allow') throw denied(key, permission.action, decision);
  }
}

/** What policies say to a wish; who has none is the account's owner, and may everything. */
export function permits(permissions: Permissions | undefined, wish: Wish): Decision {
  if (permissions === undefined) return 'Allow';
  const own = decide(permissions.policies(), wish);
  if (own !== 'Allow' || permissions.sessionPolicy === undefined) return own;
  return decide([permissions.sessionPolicy], wish);
}

/** The refusal of STS, and what came of a role that does not trust the caller. */
export function notPermitted(key: AccessKey, action: string, decision: Decision): ApiError {
  return new ApiError(
    'NoPermission',
    403,
    'You are not authorized to do this action. You should be authorized by RAM.',
    detailOf(key, action, decision),
  );
}

function denied(key: AccessKey, action: string, decision: Decision): ApiError {
  const detail = detailOf(key, action, decision);
  return action === 'ram:PassRole'
    ? new ApiError(
        'InvalidUser.PassRoleForbidden',
        403,
        'The RAM user does not have the privilege to pass a RAM role.',
        detail,
      )
    : new ApiError(
        'Forbidden.RAM',
        403,
        'User not authorized to operate on the specified resource, or this API doesn’t support RAM.',
        detail,
      );
}

/** What newer answers say beside the code. */
function detailOf({ identity }: AccessKey, action: string, decision: Decision) {
  return {
    AccessDeniedDetail: {
      AuthAction: action,
      AuthPrincipalDisplayName: identity.principalId,
      AuthPrincipalOwnerId: identity.accountId,
      AuthPrincipalType: identity.type === 'AssumedRoleUser' ? 'AssumedRoleUser' : 'SubUser',
      NoPermissionType: decision,
      PolicyType: 'AccountLevelIdentityBasedPolicy',
    },
  };
}
