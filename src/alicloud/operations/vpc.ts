import { CreateVpcRequest } from '@alicloud/vpc20160428/dist/models/CreateVpcRequest';
import { CreateVpcResponseBody } from '@alicloud/vpc20160428/dist/models/CreateVpcResponseBody';
import { DescribeVpcsRequest } from '@alicloud/vpc20160428/dist/models/DescribeVpcsRequest';
import { DescribeVpcsResponseBody } from '@alicloud/vpc20160428/dist/models/DescribeVpcsResponseBody';
import { DeleteVpcRequest } from '@alicloud/vpc20160428/dist/models/DeleteVpcRequest';
import { DeleteVpcResponseBody } from '@alicloud/vpc20160428/dist/models/DeleteVpcResponseBody';
import { CreateVSwitchRequest } from '@alicloud/vpc20160428/dist/models/CreateVswitchRequest';
import { CreateVSwitchResponseBody } from '@alicloud/vpc20160428/dist/models/CreateVswitchResponseBody';
import { DescribeVSwitchesRequest } from '@alicloud/vpc20160428/dist/models/DescribeVswitchesRequest';
import { DescribeVSwitchesResponseBody } from '@alicloud/vpc20160428/dist/models/DescribeVswitchesResponseBody';
import { DeleteVSwitchRequest } from '@alicloud/vpc20160428/dist/models/DeleteVswitchRequest';
import { DeleteVSwitchResponseBody } from '@alicloud/vpc20160428/dist/models/DeleteVswitchResponseBody';
import { DescribeEipAddressesRequest } from '@alicloud/vpc20160428/dist/models/DescribeEipAddressesRequest';
import { DescribeEipAddressesResponseBody } from '@alicloud/vpc20160428/dist/models/DescribeEipAddressesResponseBody';
import { AssociateEipAddressRequest } from '@alicloud/vpc20160428/dist/models/AssociateEipAddressRequest';
import { AssociateEipAddressResponseBody } from '@alicloud/vpc20160428/dist/models/AssociateEipAddressResponseBody';
import { UnassociateEipAddressRequest } from '@alicloud/vpc20160428/dist/models/UnassociateEipAddressRequest';
import { UnassociateEipAddressResponseBody } from '@alicloud/vpc20160428/dist/models/UnassociateEipAddressResponseBody';
import { operationsOf } from '../operation.js';

/** VPC, vSwitch and EIP operations; see `ecs.ts` on `notYet`. */
const vpc = operationsOf('Vpc', '2016-04-28');

export const CreateVpc = vpc('CreateVpc', CreateVpcRequest, CreateVpcResponseBody, {
  repeat: 'client-token',
});
export const DescribeVpcs = vpc('DescribeVpcs', DescribeVpcsRequest, DescribeVpcsResponseBody);
export const DeleteVpc = vpc('DeleteVpc', DeleteVpcRequest, DeleteVpcResponseBody, {
  repeat: 'safe',
  // The misspelt one is the service's own.
  notYet: ['DependencyViolation', 'IncorrectVpcStatus', 'Forbbiden'],
});
export const CreateVSwitch = vpc('CreateVSwitch', CreateVSwitchRequest, CreateVSwitchResponseBody, {
  repeat: 'client-token',
  notYet: ['IncorrectVpcStatus', 'IncorrectStatus'],
});
export const DescribeVSwitches = vpc(
  'DescribeVSwitches',
  DescribeVSwitchesRequest,
  DescribeVSwitchesResponseBody,
);
export const DeleteVSwitch = vpc('DeleteVSwitch', DeleteVSwitchRequest, DeleteVSwitchResponseBody, {
  repeat: 'safe',
  notYet: [
    'DependencyViolation',
    'IncorrectVSwitchStatus',
    'IncorrectRouteEntryStatus',
    'OperationDenied.OtherSubnetProcessing',
  ],
});
export const DescribeEipAddresses = vpc(
  'DescribeEipAddresses',
  DescribeEipAddressesRequest,
  DescribeEipAddressesResponseBody,
);
export const AssociateEipAddress = vpc(
  'AssociateEipAddress',
  AssociateEipAddressRequest,
  AssociateEipAddressResponseBody,
  {
    repeat: 'client-token',
    notYet: [
      'IncorrectInstanceStatus',
      'InvalidStatus.EcsStatusNotSupport',
      'IncorrectEipStatus',
      'InvalidBindingStatus',
    ],
  },
);
export const UnassociateEipAddress = vpc(
  'UnassociateEipAddress',
  UnassociateEipAddressRequest,
  UnassociateEipAddressResponseBody,
  {
    repeat: 'client-token',
    notYet: ['IncorrectInstanceStatus', 'IncorrectEipStatus', 'InvalidBindingStatus'],
  },
);
