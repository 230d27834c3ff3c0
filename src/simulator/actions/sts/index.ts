import { getCallerIdentity } from './get-caller-identity.js';

export const stsActions = [getCallerIdentity];
