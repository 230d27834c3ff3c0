import { operationsOf } from '../operation.js';

/** VPC, vSwitch and EIP operations; see `ecs.ts` on `notYet`. */
const vpc = operationsOf('Vpc', '2016-04-28');

const network = () => import('../models/network.js');

export const CreateVpc = vpc('CreateVpc', network, {
  repeat: 'client-token',
});
export const DescribeVpcs = vpc('DescribeVpcs', network);
export const DeleteVpc = vpc('DeleteVpc', network, {
  repeat: 'safe',
  // The misspelt one is the service's own.
  notYet: ['DependencyViolation', 'IncorrectVpcStatus', 'Forbbiden'],
});
export const CreateVSwitch = vpc('CreateVSwitch', network, {
  repeat: 'client-token',
  notYet: ['IncorrectVpcStatus', 'IncorrectStatus'],
});
export const DescribeVSwitches = vpc('DescribeVSwitches', network);
export const DeleteVSwitch = vpc('DeleteVSwitch', network, {
  repeat: 'safe',
  notYet: [
    'DependencyViolation',
    'IncorrectVSwitchStatus',
    'IncorrectRouteEntryStatus',
    'OperationDenied.OtherSubnetProcessing',
  ],
});
export const DescribeEipAddresses = vpc('DescribeEipAddresses', network);
export const AssociateEipAddress = vpc('AssociateEipAddress', network, {
  repeat: 'client-token',
  notYet: [
    'IncorrectInstanceStatus',
    'InvalidStatus.EcsStatusNotSupport',
    'IncorrectEipStatus',
    'InvalidBindingStatus',
  ],
});
export const UnassociateEipAddress = vpc('UnassociateEipAddress', network, {
  repeat: 'client-token',
  notYet: ['IncorrectInstanceStatus', 'IncorrectEipStatus', 'InvalidBindingStatus'],
});
