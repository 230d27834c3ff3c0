import { sts } from '../../api/sts.js';
import { defineAction } from '../action.js';

/** Needs no permission: the cheapest check of a credential. */
export const getCallerIdentity = defineAction('GetCallerIdentity', sts.GetCallerIdentity, ({ caller }) => ({
  AccountId: caller.accountId,
  Arn: caller.arn,
  IdentityType: caller.type,
  PrincipalId: caller.principalId,
  UserId: caller.userId,
  ...(caller.roleId && { RoleId: caller.roleId }),
}));
