import { operationsOf } from '../operation.js';

/** STS operations: roles assumed, and who we are. They create nothing, so all may be repeated. */
const sts = operationsOf('Sts', '2015-04-01');

const roles = () => import('../models/roles.js');

export const GetCallerIdentity = sts('GetCallerIdentity', roles, {
  repeat: 'safe',
});
export const AssumeRole = sts('AssumeRole', roles, { repeat: 'safe' });
export const AssumeRoleWithOIDC = sts('AssumeRoleWithOIDC', roles, { repeat: 'safe' });
