import type { Instance } from '../../model/instance.js';
import { apiMinute } from '../../model/resource.js';
import { ecsTags } from '../../model/tags.js';

/** The fields that DescribeInstances and DescribeInstanceAttribute share. */
export function commonInstanceView(instance: Instance) {
  const { facts, traits, type, eip } = instance;
  return {
    InstanceId: instance.id,
    InstanceName: traits.name,
    Description: traits.description,
    HostName: traits.hostName,
    ImageId: instance.image.id,
    RegionId: instance.region.id,
    ZoneId: facts.zoneId,
    ClusterId: '',
    SerialNumber: instance.id.slice(2),
    InstanceType: type.id,
    Cpu: type.cores,
    Memory: type.memory * 1024,
    Status: instance.status,
    StoppedMode: instance.stoppedMode,
    InstanceChargeType: 'PostPaid',
    InstanceNetworkType: 'vpc',
    InternetChargeType: facts.internetChargeType,
    InternetMaxBandwidthIn: facts.bandwidthIn,
    InternetMaxBandwidthOut: facts.bandwidthOut,
    CreationTime: apiMinute(instance.createdAt),
    ExpiredTime: '2099-12-31T15:59Z',
    VlanId: '',
    InnerIpAddress: { IpAddress: [] },
    PublicIpAddress: { IpAddress: instance.publicAddress ? [instance.publicAddress.address] : [] },
    EipAddress: {
      AllocationId: eip?.id ?? '',
      IpAddress: eip?.address.address ?? '',
      InternetChargeType: eip?.internetChargeType ?? '',
      ...(eip && { Bandwidth: eip.bandwidth }),
    },
    SecurityGroupIds: { SecurityGroupId: instance.securityGroupIds },
    VpcAttributes: {
      VpcId: facts.vpcId,
      VSwitchId: facts.vSwitchId,
      PrivateIpAddress: { IpAddress: [facts.privateAddress.address] },
      NatIpAddress: '',
    },
    DedicatedHostAttribute: { DedicatedHostId: '', DedicatedHostName: '' },
    OperationLocks: { LockReason: instance.locks.map((LockReason) => ({ LockReason })) },
  };
}

/** An instance as DescribeInstances tells it. */
export function instanceView(instance: Instance) {
  const { facts, traits, type, image } = instance;
  return {
    ...commonInstanceView(instance),
    InstanceTypeFamily: type.family,
    OSName: image.system.osName,
    OSNameEn: image.system.osName,
    OSType: image.system.osType,
    IoOptimized: type.ioOptimized,
    DeviceAvailable: true,
    Recyclable: false,
    GPUAmount: 0,
    GPUSpec: '',
    KeyPairName: traits.keyPairName,
    StartTime: instance.startedAt ? apiMinute(instance.startedAt) : '',
    AutoReleaseTime: instance.autoReleaseAt ? apiMinute(instance.autoReleaseAt) : '',
    DeletionProtection: traits.deletionProtection,
    SaleCycle: '',
    SpotStrategy: facts.spotStrategy,
    SpotPriceLimit: facts.spotPriceLimit,
    SpotDuration: facts.spotDuration,
    LocalStorageAmount: type.localDisks?.amount ?? 0,
    LocalStorageCapacity: type.localDisks?.size ?? 0,
    ResourceGroupId: instance.resourceGroupId,
    MetadataOptions: { HttpEndpoint: facts.httpEndpoint, HttpTokens: facts.httpTokens },
    NetworkInterfaces: {
      NetworkInterface: [
        {
          NetworkInterfaceId: facts.networkInterfaceId,
          PrimaryIpAddress: facts.privateAddress.address,
          MacAddress: '00:16:3e:00:00:01',
          Type: 'Primary',
          PrivateIpSets: {
            PrivateIpSet: [{ PrivateIpAddress: facts.privateAddress.address, Primary: true }],
          },
        },
      ],
    },
    RdmaIpAddress: { IpAddress: [] },
    Tags: ecsTags(instance.tags),
  };
}
