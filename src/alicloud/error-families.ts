/** What an error code means for whoever made the call. Codes are matched by family, never by HTTP status. */
export type ErrorFamily =
  /** Too many calls; the cloud counts them by the minute. Nothing was done. */
  | 'throttling'
  /** The cloud failed; whether it did what was asked is unknown. */
  | 'transient'
  /** Something else is going on with the resource; it passes. Nothing was done. */
  | 'busy'
  /** The first call with this client token is still running. */
  | 'token-processing'
  /** The client token was used for another request. */
  | 'token-mismatch'
  | 'credentials'
  /** The temporary credentials have run out. */
  | 'expired'
  | 'permission'
  | 'region'
  | 'not-found'
  /** Not to be had in this zone or of this type now: another may do. */
  | 'no-stock'
  | 'quota'
  /** The account's balance, identity check or a service that was never activated. */
  | 'account'
  | 'already-exists'
  /** A dry run's way to say that all is well. */
  | 'dry-run-passed'
  | 'other';

/** @param code as the cloud wrote it, `Family.Detail` */
export function familyOf(code: string): ErrorFamily {
  return (
    ROWS.find(
      ({ codes, pattern }) => codes?.some((listed) => matchesCode(code, listed)) || pattern?.test(code),
    )?.family ?? 'other'
  );
}

/** Whether `code` is `listed` or a member of the family that `listed` names (`Zone` has `Zone.NotOnSale`). */
export function matchesCode(code: string, listed: string): boolean {
  return code === listed || code.startsWith(`${listed}.`);
}

/** What the user can do about an error of this code, as one sentence; undefined where the cloud's words must do. */
export function hintFor(code: string, family: ErrorFamily): string | undefined {
  return HINTS.find(([listed]) => matchesCode(code, listed))?.[1] ?? FAMILY_HINTS[family];
}

/** Our own code for an answer of the cloud's that breaks off or is no JSON. */
export const UNREADABLE_ANSWER = 'UnreadableAnswer';

/** Our own code for an answer that is not the cloud's: of a proxy, a gateway or another kind of server. */
export const FOREIGN_ANSWER = 'ForeignAnswer';

interface Row {
  readonly family: ErrorFamily;
  readonly codes?: readonly string[];
  readonly pattern?: RegExp;
}

/** The first row that fits counts. Misspelt codes are the cloud's own. */
const ROWS: readonly Row[] = [
  { family: 'throttling', pattern: /Throttling|FlowLimit/ },
  { family: 'dry-run-passed', codes: ['DryRunOperation', 'DRYRUN.SUCCESS'] },
  { family: 'expired', codes: ['InvalidSecurityToken.Expired'] },
  {
    family: 'credentials',
    codes: [
      'InvalidAccessKeyId',
      'InvalidAccessKeySecret',
      'SignatureDoesNotMatch',
      'IncompleteSignature',
      'InvalidSecurityToken',
      'Forbidden.AccessKeyDisabled',
      'InvalidTimeStamp',
      'IllegalTimestamp',
      'AuthenticationFail',
      'MissingSecurityToken',
    ],
  },
  {
    family: 'permission',
    codes: [
      'NoPermission',
      'Forbidden.RAM',
      'Forbidden.SubUser',
      'Forbidden.Unauthorized',
      'Forbidden.NotSupportRAM',
      'Forbedden.NotSupportRAM',
      'Forbbiden.SubUser',
      'InvalidUser.PassRoleForbidden',
      'ImplicitDeny',
      'ExplicitDeny',
      'CreateServiceLinkedRole.NoPermission',
    ],
  },
  {
    family: 'token-processing',
    codes: [
      'IdempotentProcessing',
      'LastTokenProcessing',
      'TOKEN_PROCESSING',
      'OperationFailed.IdempotentTokenProcessing',
      'OperationFailed.LastTokenProcessing',
      'Duplicated.ClientToken',
      'TokenVerfiy.Failed',
    ],
  },
  {
    family: 'token-mismatch',
    codes: [
      'IdempotentParameterMismatch',
      'IdempotenceParamNotMatch',
      'InvalidParamter.Conflict',
      'InvalidIdempotenceParameter.Mismatch',
    ],
  },
  {
    family: 'account',
    codes: [
      'InvalidAccountStatus',
      'InsufficientBalance',
      'Account.Arrearage',
      'RealNameAuthenticationError',
      'Forbidden.FinancialLocked',
      'Forbidden.RiskControl',
      'AccountForbidden',
    ],
  },
  {
    family: 'no-stock',
    codes: [
      'OperationDenied.NoStock',
      'Zone.NotOnSale',
      'Zone.NotOpen',
      'OperationDenied.ZoneNotAllowed',
      'OperationDenied.ZoneSystemCategoryNotMatch',
      'InvalidInstanceType.ZoneNotSupported',
      'InvalidInstanceType.ValueNotSupported',
      'InvalidInstanceType.NotSupportDiskCategory',
      'InvalidResourceType.NotSupported',
      'InstanceType.Offline',
      'Invalid.PrivatePoolOptions.NoStock',
      'InvalidVpcZone.NotSupported',
      'ResourceNotAvailable',
    ],
  },
  {
    family: 'transient',
    codes: [
      'ServiceUnavailable',
      'InternalError',
      'UnknownError',
      'LimitedOperation.ServiceUnavailable',
      'SignatureNonceUsed',
      'NodeControllerUnavailable',
      'Mayi.InternalError',
      UNREADABLE_ANSWER,
    ],
  },
  {
    family: 'busy',
    codes: [
      'OperationConflict',
      'Operation.Conflict',
      'TaskConflict',
      'SystemBusy',
      'OperationFailed.SystemBusy',
      'System.ServiceBusy',
      'OperationFailed.DistibuteLock',
      'OperationFailed.NotifyCenCreate',
      'OperationDenied.OtherSubnetProcessing',
      'OperationDenied.OtherSubnetCreating',
      'OperationDenied.CreatingConflict',
      'FrequentPurchase',
    ],
  },
  {
    family: 'region',
    codes: [
      'InvalidRegionId',
      'InvalidRegion',
      'RegionId.NotFound',
      'Forbidden.RegionNotFound',
      'Forbidden.RegionId',
      'DestinationRegion.NotFound',
      'SourceRegion.NotFound',
    ],
  },
  { family: 'quota', pattern: /QuotaExceed|QuotaFull|QuotaNotEnough|LimitExceed|ExceedQuota/ },
  { family: 'other', pattern: /^InvalidAction\b|^InvalidVersion\b/ },
  { family: 'not-found', pattern: /Not(Found|Exist)|^EntityNotExist/ },
  { family: 'already-exists', pattern: /Duplicated?$|AlreadyExists?$/ },
];

/** By code, most telling first. */
const HINTS: readonly (readonly [string, string])[] = [
  [
    FOREIGN_ANSWER,
    'Something else than the cloud answered: check the custom_endpoint_ options, and the proxy in https_proxy.',
  ],
  [
    'SignatureDoesNotMatch',
    'The secret_key does not belong to this access_key: check both, and that nothing was cut off or added when they were stored as secrets.',
  ],
  [
    'InvalidAccessKeyId.Inactive',
    'The access_key is disabled: enable it in the RAM console, or use another.',
  ],
  [
    'InvalidAccessKeyId',
    'There is no such access_key. If it begins with "STS." it is temporary, and needs its security_token too.',
  ],
  [
    'Forbidden.AccessKeyDisabled',
    'The access_key is disabled: enable it in the RAM console, or use another.',
  ],
  [
    'InvalidSecurityToken.Expired',
    'The security_token has expired: get new temporary credentials, or let the action renew them itself (ram_role_arn with oidc_provider_arn).',
  ],
  [
    'InvalidSecurityToken',
    'The security_token does not belong to this access_key: all three values must come from one and the same source.',
  ],
  ['MissingSecurityToken', 'The access_key is temporary: give its security_token too.'],
  ['InvalidTimeStamp', 'The clock of this machine is wrong by more than the cloud tolerates: set it.'],
  ['IllegalTimestamp', 'The clock of this machine is wrong by more than the cloud tolerates: set it.'],
  [
    'AuthenticationFail.OIDCToken.PublicKeyFingerprintMismatch',
    "The fingerprints stored in the RAM OIDC provider are not those of the token issuer's certificate: update them in the RAM console.",
  ],
  [
    'AuthenticationFail.OIDCToken.Expired',
    "The job's ID token had expired before it was exchanged: check the clock of this machine.",
  ],
  [
    'AuthenticationFail.NoPermission',
    "The role's trust policy does not admit this workflow: compare its oidc:iss, oidc:aud and oidc:sub conditions with the repository, branch and audience of this job.",
  ],
  [
    'InvalidUser.PassRoleForbidden',
    'The caller may not hand this role to an instance: it needs ram:PassRole on the role that ecs_ram_role_name names.',
  ],
  ['InvalidAccountStatus.NotEnoughBalance', 'The account needs money: top it up.'],
  [
    'InvalidAccountStatus.SnapshotServiceUnavailable',
    'The snapshot service was never activated in this account: open it once in the ECS console.',
  ],
  [
    'RealNameAuthenticationError',
    "The account owner's identity must be verified in the Alibaba Cloud console first.",
  ],
  [
    'InvalidImageName.Duplicated',
    'An image of this name exists: choose another image_name, or set image_force_delete: true to replace it.',
  ],
  [
    'OperationDenied.NoStock',
    'The instance type is sold out here at the moment: choose another instance_type or zone_id.',
  ],
];

const FAMILY_HINTS: { readonly [family in ErrorFamily]?: string } = {
  throttling:
    'Too many calls were made from this account in the last minute: run fewer builds at a time, or try again later.',
  transient: 'The cloud has a temporary problem: try again.',
  'no-stock': 'Choose another instance_type, zone_id or disk category.',
  quota:
    'A limit of the account is reached: remove what is not needed any more, or ask for a higher one in the Quota Center.',
  account:
    'The account cannot buy resources at the moment: see the billing page of the Alibaba Cloud console.',
  region: 'Check region, and that the account may use it.',
};
