import { expect, test } from '@jest/globals';
import { familyOf, type ErrorFamily } from '../../src/alicloud/error-families.js';
import { CloudError } from '../../src/alicloud/errors.js';
import { describeError } from '../../src/errors/index.js';
import { Secret } from '../../src/secrets/index.js';

const families: [string, ErrorFamily][] = [
  ['Throttling', 'throttling'],
  ['Throttling.User', 'throttling'],
  ['Rejected.Throttling', 'throttling'],
  ['ServiceUnavailable', 'transient'],
  ['ServiceUnavailable.RegionMaintaining', 'transient'],
  ['InternalError.Dispatch', 'transient'],
  ['LimitedOperation.ServiceUnavailable', 'transient'],
  ['InvalidAccountStatus.SnapshotServiceUnavailable', 'account'],
  ['OperationConflict', 'busy'],
  ['TaskConflict.AssociateGlobalAccelerationInstance', 'busy'],
  ['IdempotentProcessing', 'token-processing'],
  ['OperationFailed.LastTokenProcessing', 'token-processing'],
  ['TOKEN_PROCESSING', 'token-processing'],
  ['IdempotentParameterMismatch', 'token-mismatch'],
  ['IdempotenceParamNotMatch', 'token-mismatch'],
  ['InvalidParameter.Conflict', 'other'],
  ['SignatureDoesNotMatch', 'credentials'],
  ['InvalidAccessKeyId.NotFound', 'credentials'],
  ['InvalidSecurityToken.MismatchWithAccessKey', 'credentials'],
  ['InvalidSecurityToken.Expired', 'expired'],
  ['Forbidden.RAM', 'permission'],
  ['NoPermission', 'permission'],
  ['NoPermission.Tag', 'permission'],
  ['InvalidInstanceId.NotFound', 'not-found'],
  ['InvalidStorageClusterId.NotExist', 'not-found'],
  ['EntityNotExist.Role', 'not-found'],
  ['Forbidden.VpcNotFound', 'not-found'],
  ['InvalidRegionId.NotFound', 'region'],
  ['InvalidAction.NotFound', 'other'],
  ['OperationDenied.NoStock', 'no-stock'],
  ['Zone.NotOnSale', 'no-stock'],
  ['InvalidInstanceType.ValueNotSupported', 'no-stock'],
  ['InvalidInstanceType.NotFound', 'not-found'],
  ['QuotaExceed.ElasticQuota', 'quota'],
  ['QuotaExceeded.Vpc', 'quota'],
  ['ImageFamilyQuotaExceed', 'quota'],
  ['InvalidAccountStatus.NotEnoughBalance', 'account'],
  ['Account.Arrearage', 'account'],
  ['InvalidImageName.Duplicated', 'already-exists'],
  ['KeyPair.AlreadyExist', 'already-exists'],
  ['DryRunOperation', 'dry-run-passed'],
  ['InvalidParameter', 'other'],
  ['Zoned', 'other'],
];

test.each(families)('%s is %s', (code, family) => {
  expect(familyOf(code)).toBe(family);
});

const context = {
  product: 'Ecs',
  action: 'CreateImage',
  region: 'cn-beijing',
  doing: 'create the image',
} as const;

function told(
  code: string,
  message: string,
  more: { requestId?: string; deniedAction?: string } = {},
): string {
  return describeError(new CloudError(context, { code, message, httpStatus: 400, ...more }));
}

test('says what could not be done, in the words of the cloud, with code and request ID', () => {
  const requestId = '4F2E-1';
  expect(
    told('InvalidImageName.Duplicated', 'The specified Image name has already been used.', { requestId }),
  ).toBe(
    'Could not create the image (CreateImage in cn-beijing): The specified Image name has already been used. [code InvalidImageName.Duplicated, request ID 4F2E-1] An image of this name exists: choose another image_name, or set image_force_delete: true to replace it.',
  );
});

test('leaves out the string to sign, which holds the request', () => {
  const message =
    'Specified signature is not matched with our calculation. server string to sign is:ACS3-HMAC-SHA256\nPassword=hunter2&x';
  expect(told('SignatureDoesNotMatch', message)).toBe(
    'Could not create the image (CreateImage in cn-beijing): Specified signature is not matched with our calculation. [code SignatureDoesNotMatch] The secret_key does not belong to this access_key: check both, and that nothing was cut off or added when they were stored as secrets.',
  );
});

test('takes secrets out of what the cloud repeats', () => {
  const password = new Secret('Pa55-of-the-guest');
  expect(told('InvalidParameter', `The password ${password.reveal()} is too short`)).toContain(
    'The password *** is too short.',
  );
});

test('names the permission that is missing', () => {
  expect(told('Forbidden.RAM', 'User not authorized')).toContain('lacks the permission ecs:CreateImage:');
  expect(told('NoPermission', 'no', { deniedAction: 'ram:PassRole' })).toContain(
    'lacks the permission ram:PassRole:',
  );
});

test('compares codes by family', () => {
  const error = new CloudError(context, {
    code: 'DependencyViolation.VSwitch',
    message: '',
    httpStatus: 400,
  });
  expect(error.isOneOf(['DependencyViolation'])).toBe(true);
  expect(error.isOneOf(['Dependency', 'DependencyViolation.SecurityGroup'])).toBe(false);
  expect(error.message).toContain('HTTP status 400.');
});
