import { allocateEipAddress } from './allocate-eip-address.js';
import { associateEipAddress } from './associate-eip-address.js';
import { createVSwitch } from './create-v-switch.js';
import { createVpc } from './create-vpc.js';
import { deleteVSwitch } from './delete-v-switch.js';
import { deleteVpc } from './delete-vpc.js';
import { describeEipAddresses } from './describe-eip-addresses.js';
import { describeVSwitchAttributes } from './describe-v-switch-attributes.js';
import { describeVSwitches } from './describe-v-switches.js';
import { describeVpcAttribute } from './describe-vpc-attribute.js';
import { describeVpcs } from './describe-vpcs.js';
import { listVpcTagResources } from './list-tag-resources.js';
import { releaseEipAddress } from './release-eip-address.js';
import { tagVpcResources } from './tag-resources.js';
import { unTagVpcResources } from './un-tag-resources.js';
import { unassociateEipAddress } from './unassociate-eip-address.js';

export const vpcActions = [
  allocateEipAddress,
  associateEipAddress,
  createVSwitch,
  createVpc,
  deleteVSwitch,
  deleteVpc,
  describeEipAddresses,
  describeVSwitchAttributes,
  describeVSwitches,
  describeVpcAttribute,
  describeVpcs,
  listVpcTagResources,
  releaseEipAddress,
  tagVpcResources,
  unTagVpcResources,
  unassociateEipAddress,
];
