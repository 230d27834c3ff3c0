import { GetCallerIdentityResponseBody } from '@alicloud/sts20150401/dist/models/GetCallerIdentityResponseBody';
import { AssumeRoleRequest } from '@alicloud/sts20150401/dist/models/AssumeRoleRequest';
import { AssumeRoleResponseBody } from '@alicloud/sts20150401/dist/models/AssumeRoleResponseBody';
import { AssumeRoleWithOIDCRequest } from '@alicloud/sts20150401/dist/models/AssumeRoleWithOidcrequest';
import { AssumeRoleWithOIDCResponseBody } from '@alicloud/sts20150401/dist/models/AssumeRoleWithOidcresponseBody';
import { NoFields, operationsOf } from '../operation.js';

/** STS operations: roles assumed, and who we are. They create nothing, so all may be repeated. */
const sts = operationsOf('Sts', '2015-04-01');

export const GetCallerIdentity = sts('GetCallerIdentity', NoFields, GetCallerIdentityResponseBody, {
  repeat: 'safe',
});
export const AssumeRole = sts('AssumeRole', AssumeRoleRequest, AssumeRoleResponseBody, { repeat: 'safe' });
export const AssumeRoleWithOIDC = sts(
  'AssumeRoleWithOIDC',
  AssumeRoleWithOIDCRequest,
  AssumeRoleWithOIDCResponseBody,
  { repeat: 'safe' },
);
