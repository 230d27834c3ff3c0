import { assumeRole } from './assume-role.js';
import { assumeRoleWithOidc } from './assume-role-with-oidc.js';
import { getCallerIdentity } from './get-caller-identity.js';

export const stsActions = [assumeRole, assumeRoleWithOidc, getCallerIdentity];
