import { ecs } from '../../api/ecs.js';
import { INSTANCE_TYPES, type InstanceTypeFacts } from '../../facts/instance-types.js';
import { defineAction } from '../action.js';
import { tokenPageOf } from '../paging.js';

export const describeInstanceTypes = defineAction(
  'DescribeInstanceTypes',
  ecs.DescribeInstanceTypes,
  ({ parameters }) => {
    const { InstanceTypes, InstanceTypeFamily, CpuArchitecture } = parameters;
    const found = INSTANCE_TYPES.filter(
      (type) =>
        (!InstanceTypes || InstanceTypes.includes(type.id)) &&
        (!InstanceTypeFamily || type.family === InstanceTypeFamily) &&
        (!CpuArchitecture || type.architecture === CpuArchitecture),
    );
    const page = { MaxResults: parameters.MaxResults ?? 100, NextToken: parameters.NextToken };
    const { items, fields } = tokenPageOf(found, page);
    return { NextToken: fields['NextToken'], InstanceTypes: { InstanceType: items.map(typeView) } };
  },
);

function typeView({ id, family, cores, memory, architecture, localDisks }: InstanceTypeFacts) {
  return {
    InstanceTypeId: id,
    InstanceTypeFamily: family,
    CpuCoreCount: cores,
    MemorySize: memory,
    CpuArchitecture: architecture,
    GPUAmount: 0,
    GPUSpec: '',
    EniQuantity: 2,
    SupportedBootModes: { SupportedBootMode: architecture === 'ARM' ? ['UEFI'] : ['BIOS', 'UEFI'] },
    ...(localDisks && {
      LocalStorageAmount: localDisks.amount,
      LocalStorageCapacity: localDisks.size,
      LocalStorageCategory: localDisks.category,
    }),
  };
}
