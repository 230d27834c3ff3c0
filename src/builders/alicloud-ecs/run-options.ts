import {
  between,
  defaulted,
  filePath,
  flag,
  integer,
  listOf,
  mapOf,
  matches,
  oneOf,
  optional,
  required,
  text,
} from '../../options/index.js';
import {
  instanceNameRules,
  networkNameRules,
  resourceNameRules,
  sourceCidrRules,
  tagValueRules,
  vpcCidrRules,
} from './rules.js';

/** Options of the temporary instance that the image is made from, and of its network. */
export const runOptions = {
  instance_type: required(text(), 'Instance type of the temporary instance, such as `ecs.g6.large`.'),
  fallback_instance_types: optional(
    listOf(text()),
    'Instance types to try in this order where `instance_type` is out of stock in every zone.',
  ),
  instance_name: optional(text(...instanceNameRules), 'Name of the temporary instance.', {
    defaultText: 'a name that begins with `packer_`',
  }),
  description: optional(text(), 'Has no effect, as in Packer.', {
    dead: 'has no effect (it never had one in Packer either); image_description describes the image.',
  }),
  zone_id: optional(text(), 'Zone to start the instance in.', {
    defaultText: 'a zone that has the instance type in stock',
  }),
  io_optimized: optional(flag(), 'Whether the instance is I/O optimized; today every type is.', {
    defaultText: "the instance type's own",
  }),
  user_data: optional(
    text(),
    'User data of the instance, up to 32 KB. Give it raw; text that is base64 of a script or of cloud-init data is taken as such. Readable in the instance: no secrets.',
  ),
  user_data_file: optional(filePath(), 'File that holds the user data. Either this or `user_data`.'),
  run_tags: optional(
    mapOf(text(...tagValueRules)),
    'Tags of the temporary instance, with its disks and network interface; at most 17.',
  ),
  ecs_ram_role_name: optional(
    text(),
    'Instance RAM role of the temporary instance, for what your scripts call. Needs the permission `ram:PassRole`.',
  ),
  security_enhancement_strategy: optional(
    oneOf('Active', 'Deactive'),
    'Whether Security Center is installed in the instance: `Active` or `Deactive`.',
  ),
  spot_strategy: optional(
    oneOf('NoSpot', 'SpotAsPriceGo', 'SpotWithPriceLimit'),
    'Whether the instance is a spot instance: `SpotAsPriceGo` at the market price, `SpotWithPriceLimit` up to `spot_price_limit`. The cloud does not take it back within its first hour.',
    { defaultText: '`NoSpot`' },
  ),
  spot_price_limit: optional(
    text(matches(/^\d+(\.\d{1,3})?$/, 'must be a price, such as 0.045, with at most three decimals')),
    'Highest price of the spot instance per hour. Only with `spot_strategy: SpotWithPriceLimit`, which needs it.',
  ),
  spot_on_demand_fallback: defaulted(
    flag(),
    true,
    'Start an instance at the ordinary price where no spot instance is to be had, or where the cloud takes it back: the build then provisions that one anew, once. With `false` another spot instance is tried, in other zones or of `fallback_instance_types`.',
  ),
  http_endpoint: optional(
    oneOf('enabled', 'disabled'),
    'Whether the instance can read its metadata: `enabled` or `disabled`. User data and key pairs reach it through them.',
    { defaultText: '`enabled`' },
  ),
  http_tokens: optional(
    oneOf('optional', 'required'),
    'Whether the instance reads its metadata with tokens alone (IMDSv2): `optional` or `required`. The source image must support it.',
    { defaultText: '`optional`' },
  ),
  vpc_id: optional(text(), 'VPC to start the instance in.', { defaultText: 'a temporary one' }),
  vpc_name: optional(text(...networkNameRules), 'Name of the temporary VPC.'),
  vpc_cidr_block: optional(text(...vpcCidrRules), 'Address block of the temporary VPC.', {
    defaultText: '`172.16.0.0/16`',
  }),
  vswitch_id: optional(text(), 'vSwitch to start the instance in; its VPC and zone are used.', {
    defaultText: 'a temporary one',
  }),
  vswitch_name: optional(text(...networkNameRules), 'Name of the temporary vSwitch.'),
  security_group_id: optional(
    text(),
    'Security group of the instance. It must let the communicator in; none of its rules is changed.',
    { defaultText: "a temporary one, open for the communicator's port alone" },
  ),
  security_group_name: optional(text(...resourceNameRules), 'Name of the temporary security group.'),
  temporary_security_group_source_cidrs: optional(
    listOf(text(...sourceCidrRules)),
    "Who may reach the communicator's port while the build runs: blocks in CIDR notation, such as your runner's address.",
    { defaultText: "the VPC's block with `ssh_private_ip`, else `0.0.0.0/0`, with a warning" },
  ),
  associate_public_ip_address: defaulted(
    flag(),
    false,
    'Whether the instance gets a public address. It gets one anyway unless `ssh_private_ip` is true; with both it has one, and the build connects to the private one.',
  ),
  eip_id: optional(
    text(),
    'Elastic IP address of your own (its allocation ID) for the instance: it must be free, and is given back at the end, never released.',
  ),
  internet_charge_type: optional(
    oneOf('PayByTraffic', 'PayByBandwidth'),
    'How public traffic is charged: `PayByTraffic` or `PayByBandwidth`.',
    { defaultText: '`PayByTraffic`' },
  ),
  internet_max_bandwidth_out: optional(
    integer(between(0, 100)),
    'Outgoing public bandwidth in Mbit/s, 1 to 100 (0 only with `ssh_private_ip`).',
    { defaultText: '5' },
  ),
  ssh_private_ip: defaulted(
    flag(),
    false,
    'Connect to the private address; the instance gets no public one unless `associate_public_ip_address` or `eip_id` asks for it. The runner must reach the vSwitch.',
  ),
  force_stop_instance: defaulted(
    flag(),
    false,
    'Cut the power instead of shutting the instance down before the image is made. Unsaved data is lost.',
  ),
  disable_stop_instance: defaulted(
    flag(),
    false,
    'Do not stop the instance: wait until the last provisioner has shut it down (Sysprep, for instance).',
  ),
} as const;
