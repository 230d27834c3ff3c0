import {
  between,
  flag,
  integer,
  matches,
  optional,
  secretText,
  text,
  type OptionValues,
  type Rule,
} from '../options/index.js';
import { parseEndpoint } from './endpoints.js';

/** The options that say who calls which cloud. `docs/credentials.md` tells their order. */
export const accessOptions = {
  access_key: optional(
    secretText(),
    'The access key ID. Together with `secret_key`; without both, the environment is looked at (`ALICLOUD_ACCESS_KEY` and `ALICLOUD_SECRET_KEY`, or another spelling that Alibaba Cloud tools know).',
  ),
  secret_key: optional(secretText(), 'The access key secret that belongs to `access_key`.'),
  security_token: optional(
    secretText(),
    'The token of temporary credentials. From the same source as `access_key` and `secret_key`; in the environment `ALICLOUD_SECURITY_TOKEN` or `SECURITY_TOKEN`.',
  ),
  oidc_provider_arn: optional(
    text(),
    "ARN of the RAM OIDC provider that trusts GitHub: the job's ID token is exchanged for `ram_role_arn`, and no key is stored anywhere. The job needs the permission `id-token: write`.",
  ),
  oidc_audience: optional(text(), "The audience of the job's ID token, as the OIDC provider lists it.", {
    defaultText: '`sts.aliyuncs.com`',
  }),
  oidc_role_arn: optional(
    text(),
    'ARN of the role that the ID token is exchanged for, where `ram_role_arn` is a further role to be assumed with it.',
  ),
  ram_role_arn: optional(
    text(),
    'ARN of a RAM role to assume, with the ID token (`oidc_provider_arn`) or with whatever other credentials are given; then with `ram_session_name`.',
  ),
  ram_session_name: optional(
    text(matches(/^[A-Za-z0-9.@_-]{2,64}$/, 'must be 2 to 64 letters, digits or any of . @ _ -')),
    "The name under which the role is assumed; shows in the cloud's audit log.",
    { defaultText: 'with `oidc_provider_arn`: `alicloud-image-builder`' },
  ),
  ram_session_expiration: optional(
    integer(between(900, 43_200)),
    "How long the assumed role's credentials live, in seconds. They are renewed while the build runs.",
    { defaultText: 'an hour' },
  ),
  ram_session_policy: optional(text(), "A RAM policy in JSON that narrows the assumed role's own."),
  ram_external_id: optional(text(), 'The external ID that the trust policy of `ram_role_arn` asks for.'),
  ram_role_name: optional(
    text(),
    'The RAM role of the ECS instance that the job runs on: credentials come from its metadata service.',
  ),
  profile: optional(
    text(),
    "A profile of the Alibaba Cloud CLI's configuration file, or of the SDKs' credentials file: its credentials, region and endpoint come before the template's. Every mode that works without a person: AK, StsToken, RamRoleArn, EcsRamRole, RamRoleArnWithRoleName, ChainableRamRoleArn, OIDC, External, CredentialsURI.",
    {
      defaultText: 'from `ALICLOUD_PROFILE` or `ALIBABA_CLOUD_PROFILE`, where no option gives keys or a role',
    },
  ),
  shared_credentials_file: optional(
    text(),
    "The Alibaba Cloud CLI's configuration file, or the SDKs' credentials file.",
    {
      defaultText:
        'from `ALICLOUD_SHARED_CREDENTIALS_FILE`, else `~/.aliyun/config.json`; then from `ALIBABA_CLOUD_CREDENTIALS_FILE`, else `~/.alibabacloud/credentials`',
    },
  ),
  region: optional(text(), 'The region to build in, such as `cn-beijing`.', {
    defaultText: 'from `ALICLOUD_REGION`, `ALIBABA_CLOUD_REGION` or the profile; one of them must be given',
  }),
  skip_region_validation: optional(
    flag(),
    'Take `region` and `image_copy_regions` without asking the cloud whether they exist.',
  ),
  custom_endpoint_ecs: optional(
    text(endpoint()),
    'Another address of ECS, for every region: `host`, `host:port` or a URL; plain `http` for this machine only. Calls of VPC and EIP go there too unless `custom_endpoint_vpc` is given.',
  ),
  custom_endpoint_vpc: optional(text(endpoint()), 'Another address of VPC, as `custom_endpoint_ecs`.'),
  custom_endpoint_sts: optional(text(endpoint()), 'Another address of STS, as `custom_endpoint_ecs`.'),
  custom_endpoint_metadata: optional(
    text(endpoint('anywhere')),
    'Another address of the instance metadata service; `http` is allowed.',
    { defaultText: '`http://100.100.100.200`' },
  ),
  protocol: optional(
    text(matches(/^https$/i, 'must be "https": calls are never sent unencrypted to another machine')),
    'Accepted for templates of old: calls always use `https`, except to a custom endpoint on this machine.',
  ),
} as const;

export type AccessOptions = OptionValues<typeof accessOptions>;

function endpoint(http: 'loopback' | 'anywhere' = 'loopback'): Rule<string> {
  return {
    holds: (value) => typeof parseEndpoint(value, http) !== 'string',
    message: `must be host, host:port or a URL without a path${http === 'loopback' ? '; http only for this machine (localhost, 127.0.0.1)' : ''}`,
  };
}
