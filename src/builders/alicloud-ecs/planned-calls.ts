import type { OperationName } from '../../alicloud/index.js';
import type { Need } from '../permission.js';
import type { EcsOptions } from './options.js';
import { targetsOf } from './targets.js';

/** A question that the options answer. */
type Asks = (options: EcsOptions) => boolean;

/** A call that builds make: which of them, where, and what for. */
export interface PlannedCall {
  readonly operation: OperationName;
  readonly need: Need | ((options: EcsOptions) => Need);
  /** As it follows "to". */
  readonly purpose: string;
  /** Which builds make it; all, where it is not given. */
  readonly when?: (options: EcsOptions) => boolean;
  /** Which builds make it in the regions of copies too; none, where it is not given. */
  readonly everywhere?: Asks;
}

const always: Asks = () => true;
const makesImage: Asks = ({ skip_create_image: skip }) => !skip;
const bySnapshot: Asks = (options) => makesImage(options) && options.image_ignore_data_disks;
const copies: Asks = (options) =>
  makesImage(options) &&
  (targetsOf(options, options.region ?? '').length > 1 || options.image_encrypted === true);
const replaces: Asks = (options) => makesImage(options) && options.image_force_delete;
const changesImages: Asks = (options) =>
  replaces(options) || (copies(options) && options.target_image_family !== undefined);
const shares: Asks = (options) =>
  makesImage(options) &&
  (options.image_share_account !== undefined || options.image_unshare_account !== undefined);
const makesVpc: Asks = ({ vpc_id: vpc, vswitch_id: vswitch, security_group_id: group }) =>
  vpc === undefined && vswitch === undefined && group === undefined;
const makesVSwitch: Asks = ({ vswitch_id: vswitch }) => vswitch === undefined;
const makesGroup: Asks = ({ security_group_id: group }) => group === undefined;
const makesKey: Asks = ({ ssh_private_key_file: key, ssh_password: password, ...options }) =>
  options.communicator === 'ssh' && key === undefined && password === undefined && !options.ssh_agent_auth;
const connects: Asks = ({ communicator }) => communicator === 'ssh' || communicator === 'winrm';
const usesAssistant: Asks = ({ communicator }) => communicator === 'cloud_assistant';
const choosesZone: Asks = ({ zone_id: zone, vswitch_id: vswitch }) =>
  zone === undefined && vswitch === undefined;
const lendsEip: Asks = ({ eip_id: eip }) => eip !== undefined;
const keepsDisks: Asks = ({ image_disk_mappings: disks = [] }) =>
  disks.some(({ disk_delete_with_instance: goes }) => !goes);
const tagsResults: Asks = (options) =>
  makesImage(options) && Object.keys({ ...options.tags }).length + (options.tag ?? []).length > 0;

/** Every call of the build and of its releases. */
export const CALLS: readonly PlannedCall[] = [
  {
    operation: 'DescribeRegions',
    need: 'optional',
    purpose: 'check the names of regions',
    when: ({ skip_region_validation: skip }) => !skip,
  },
  {
    operation: 'DescribeImages',
    need: 'required',
    purpose: 'find the source image, check image names and follow images in the making',
    everywhere: always,
  },
  {
    operation: 'DescribeImageFromFamily',
    need: 'required',
    purpose: 'find the newest image of image_family',
    when: ({ image_family: family }) => family !== undefined,
  },
  {
    operation: 'DescribeInstanceTypes',
    need: 'optional',
    purpose: 'refuse instance types with local disks before they cost anything',
    when: (options) => makesImage(options) && !options.image_ignore_data_disks,
  },
  {
    operation: 'ImportKeyPair',
    need: 'required',
    purpose: 'give the instance a temporary key',
    when: makesKey,
  },
  { operation: 'DeleteKeyPairs', need: 'release', purpose: 'delete the temporary key', when: makesKey },
  {
    operation: 'DescribeKeyPairs',
    need: 'rescue',
    purpose: 'find a temporary key whose creation was cut off; after a crash, see that it is ours',
    when: makesKey,
  },
  { operation: 'CreateVpc', need: 'required', purpose: 'create a temporary VPC', when: makesVpc },
  { operation: 'DescribeVpcs', need: 'required', purpose: 'look at the VPC' },
  { operation: 'DeleteVpc', need: 'release', purpose: 'delete the temporary VPC', when: makesVpc },
  {
    operation: 'DescribeAvailableResource',
    need: 'optional',
    purpose: 'find zones that have the instance type in stock',
    when: choosesZone,
  },
  {
    operation: 'DescribeZones',
    need: 'optional',
    purpose: 'list the zones, where their stock is not told',
    when: choosesZone,
  },
  {
    operation: 'CreateVSwitch',
    need: 'required',
    purpose: 'create a temporary vSwitch',
    when: makesVSwitch,
  },
  { operation: 'DescribeVSwitches', need: 'required', purpose: 'look at the vSwitch' },
  {
    operation: 'DeleteVSwitch',
    need: 'release',
    purpose: 'delete the temporary vSwitch',
    when: makesVSwitch,
  },
  {
    operation: 'CreateSecurityGroup',
    need: 'required',
    purpose: 'create a temporary security group',
    when: makesGroup,
  },
  {
    operation: 'AuthorizeSecurityGroup',
    need: 'required',
    purpose: "open the communicator's port in it",
    when: (options) => makesGroup(options) && connects(options),
  },
  {
    operation: 'DescribeSecurityGroups',
    need: (options) => (makesGroup(options) ? 'rescue' : 'required'),
    purpose: 'look at the security group',
  },
  {
    operation: 'DeleteSecurityGroup',
    need: 'release',
    purpose: 'delete the temporary security group',
    when: makesGroup,
  },
  { operation: 'RunInstances', need: 'required', purpose: 'start the temporary instance' },
  {
    operation: 'DescribeInstances',
    need: 'required',
    purpose: 'follow the instance, and see whether an image that is to be replaced is in use',
    everywhere: replaces,
  },
  {
    operation: 'GetInstanceConsoleOutput',
    need: 'optional',
    purpose: 'know the host key of an instance that makes its own',
    when: ({ communicator, ssh_host_key_checking: checking }) => communicator === 'ssh' && checking !== 'off',
  },
  {
    operation: 'DescribeInstanceHistoryEvents',
    need: 'optional',
    purpose: 'tell why an instance vanished',
  },
  {
    operation: 'ModifyInstanceAutoReleaseTime',
    need: 'optional',
    purpose: 'put off the automatic release of an instance whose build takes long',
  },
  {
    operation: 'DescribeCloudAssistantStatus',
    need: 'required',
    purpose: 'wait until the Cloud Assistant agent of the instance reports',
    when: usesAssistant,
  },
  {
    operation: 'RunCommand',
    need: 'required',
    purpose: 'run commands on the instance through Cloud Assistant',
    when: usesAssistant,
  },
  {
    operation: 'DescribeInvocationResults',
    need: 'required',
    purpose: 'follow those commands',
    when: usesAssistant,
  },
  {
    operation: 'StopInvocation',
    need: 'optional',
    purpose: 'end commands of a build that is cancelled',
    when: usesAssistant,
  },
  {
    operation: 'SendFile',
    need: 'required',
    purpose: 'send files to the instance through Cloud Assistant',
    when: usesAssistant,
  },
  {
    operation: 'DescribeSendFileResults',
    need: 'required',
    purpose: 'see whether the files have arrived',
    when: usesAssistant,
  },
  {
    operation: 'DescribeEipAddresses',
    need: 'required',
    purpose: 'look at the elastic IP address',
    when: lendsEip,
  },
  {
    operation: 'AssociateEipAddress',
    need: 'required',
    purpose: 'lend the elastic IP address to the instance',
    when: lendsEip,
  },
  {
    operation: 'UnassociateEipAddress',
    need: 'optional',
    purpose: 'take the elastic IP address off before the instance goes: else it comes off with it',
    when: lendsEip,
  },
  {
    operation: 'DescribeDisks',
    need: 'required',
    purpose: "list the instance's disks",
    when: (options) => makesImage(options) || keepsDisks(options),
  },
  {
    operation: 'StopInstance',
    need: 'required',
    purpose: 'stop the instance for its image',
    when: (options) => makesImage(options) && !options.disable_stop_instance,
  },
  { operation: 'DeleteInstance', need: 'release', purpose: 'release the temporary instance' },
  {
    operation: 'CreateSnapshot',
    need: (options) => (bySnapshot(options) ? 'required' : 'optional'),
    purpose: 'make snapshots of the disks, from which the image is made',
    when: makesImage,
  },
  {
    operation: 'DescribeSnapshots',
    need: (options) => (bySnapshot(options) ? 'required' : 'rescue'),
    purpose: 'follow snapshots in the making, and find those of a failed image',
    when: makesImage,
    everywhere: always,
  },
  {
    operation: 'DeleteSnapshot',
    need: 'rescue',
    purpose: 'delete snapshots of a failed or a replaced image',
    when: makesImage,
    everywhere: always,
  },
  { operation: 'CreateImage', need: 'required', purpose: 'create the image', when: makesImage },
  {
    operation: 'DeleteImage',
    need: (options) => (options.image_encrypted === true ? 'release' : 'rescue'),
    purpose: 'delete an unfinished, a replaced or a temporary image',
    when: makesImage,
    everywhere: always,
  },
  {
    operation: 'CopyImage',
    need: 'required',
    purpose: 'copy the image to other regions, or encrypt it',
    when: copies,
    everywhere: always,
  },
  {
    operation: 'CancelCopyImage',
    need: 'rescue',
    purpose: 'cancel copies of a build that is cancelled',
    when: copies,
    everywhere: always,
  },
  {
    operation: 'TagResources',
    need: (options) => (tagsResults(options) ? 'required' : 'optional'),
    purpose: 'tag the image and its snapshots, and note in its tags that what it replaces may go',
    when: (options) => tagsResults(options) || replaces(options),
    everywhere: always,
  },
  {
    operation: 'UntagResources',
    need: 'optional',
    purpose: "take the build's own tags off what is finished",
    when: (options) => makesImage(options) || keepsDisks(options),
    everywhere: always,
  },
  {
    operation: 'ModifyImageAttribute',
    need: (options) => (changesImages(options) ? 'required' : 'optional'),
    purpose:
      'rename images that replace others, put copies into target_image_family, and keep the support of NVMe',
    when: makesImage,
    everywhere: always,
  },
  {
    operation: 'ModifyImageSharePermission',
    need: (options) => (shares(options) ? 'required' : 'rescue'),
    purpose: 'share the image, and end the sharing of one that is replaced',
    when: (options) => shares(options) || replaces(options),
    everywhere: always,
  },
  {
    operation: 'DescribeImageSharePermission',
    need: 'rescue',
    purpose: 'see with whom an image that is replaced is shared',
    when: replaces,
    everywhere: always,
  },
];

/** The operations that builds call. */
export const CALLED: ReadonlySet<OperationName> = new Set(CALLS.map(({ operation }) => operation));
