/** Roles and who we are. */
export { NoFields as GetCallerIdentityRequest } from '../operation.js';
export { GetCallerIdentityResponseBody } from '@alicloud/sts20150401/dist/models/GetCallerIdentityResponseBody';
export { AssumeRoleRequest } from '@alicloud/sts20150401/dist/models/AssumeRoleRequest';
export { AssumeRoleResponseBody } from '@alicloud/sts20150401/dist/models/AssumeRoleResponseBody';
export { AssumeRoleWithOIDCRequest } from '@alicloud/sts20150401/dist/models/AssumeRoleWithOidcrequest';
export { AssumeRoleWithOIDCResponseBody } from '@alicloud/sts20150401/dist/models/AssumeRoleWithOidcresponseBody';
