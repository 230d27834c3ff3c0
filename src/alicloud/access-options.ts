import { flag, matches, optional, secretText, text, type OptionValues, type Rule } from '../options/index.js';
import { parseEndpoint } from './endpoints.js';

/** The options that say who calls which cloud. */
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
  region: optional(text(), 'The region to build in, such as `cn-beijing`.', {
    defaultText: 'from `ALICLOUD_REGION` or `ALIBABA_CLOUD_REGION`; one of them must be given',
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
  protocol: optional(
    text(matches(/^https$/i, 'must be "https": calls are never sent unencrypted to another machine')),
    'Accepted for templates of old: calls always use `https`, except to a custom endpoint on this machine.',
  ),
} as const;

export type AccessOptions = OptionValues<typeof accessOptions>;

function endpoint(): Rule<string> {
  return {
    holds: (value) => typeof parseEndpoint(value) !== 'string',
    message:
      'must be host, host:port or a URL without a path; http only for this machine (localhost, 127.0.0.1)',
  };
}
