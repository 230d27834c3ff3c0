import { DescribeRegionsRequest } from '@alicloud/ecs20140526/dist/models/DescribeRegionsRequest';
import { DescribeRegionsResponseBody } from '@alicloud/ecs20140526/dist/models/DescribeRegionsResponseBody';
import { DescribeZonesRequest } from '@alicloud/ecs20140526/dist/models/DescribeZonesRequest';
import { DescribeZonesResponseBody } from '@alicloud/ecs20140526/dist/models/DescribeZonesResponseBody';
import { DescribeAvailableResourceRequest } from '@alicloud/ecs20140526/dist/models/DescribeAvailableResourceRequest';
import { DescribeAvailableResourceResponseBody } from '@alicloud/ecs20140526/dist/models/DescribeAvailableResourceResponseBody';
import { DescribeInstanceTypesRequest } from '@alicloud/ecs20140526/dist/models/DescribeInstanceTypesRequest';
import { DescribeInstanceTypesResponseBody } from '@alicloud/ecs20140526/dist/models/DescribeInstanceTypesResponseBody';
import { DescribeImagesRequest } from '@alicloud/ecs20140526/dist/models/DescribeImagesRequest';
import { DescribeImagesResponseBody } from '@alicloud/ecs20140526/dist/models/DescribeImagesResponseBody';
import { DescribeImageFromFamilyRequest } from '@alicloud/ecs20140526/dist/models/DescribeImageFromFamilyRequest';
import { DescribeImageFromFamilyResponseBody } from '@alicloud/ecs20140526/dist/models/DescribeImageFromFamilyResponseBody';
import { CreateImageRequest } from '@alicloud/ecs20140526/dist/models/CreateImageRequest';
import { CreateImageResponseBody } from '@alicloud/ecs20140526/dist/models/CreateImageResponseBody';
import { CopyImageRequest } from '@alicloud/ecs20140526/dist/models/CopyImageRequest';
import { CopyImageResponseBody } from '@alicloud/ecs20140526/dist/models/CopyImageResponseBody';
import { CancelCopyImageRequest } from '@alicloud/ecs20140526/dist/models/CancelCopyImageRequest';
import { CancelCopyImageResponseBody } from '@alicloud/ecs20140526/dist/models/CancelCopyImageResponseBody';
import { ModifyImageAttributeRequest } from '@alicloud/ecs20140526/dist/models/ModifyImageAttributeRequest';
import { ModifyImageAttributeResponseBody } from '@alicloud/ecs20140526/dist/models/ModifyImageAttributeResponseBody';
import { ModifyImageSharePermissionRequest } from '@alicloud/ecs20140526/dist/models/ModifyImageSharePermissionRequest';
import { ModifyImageSharePermissionResponseBody } from '@alicloud/ecs20140526/dist/models/ModifyImageSharePermissionResponseBody';
import { DescribeImageSharePermissionRequest } from '@alicloud/ecs20140526/dist/models/DescribeImageSharePermissionRequest';
import { DescribeImageSharePermissionResponseBody } from '@alicloud/ecs20140526/dist/models/DescribeImageSharePermissionResponseBody';
import { DeleteImageRequest } from '@alicloud/ecs20140526/dist/models/DeleteImageRequest';
import { DeleteImageResponseBody } from '@alicloud/ecs20140526/dist/models/DeleteImageResponseBody';
import { CreateSnapshotRequest } from '@alicloud/ecs20140526/dist/models/CreateSnapshotRequest';
import { CreateSnapshotResponseBody } from '@alicloud/ecs20140526/dist/models/CreateSnapshotResponseBody';
import { DescribeSnapshotsRequest } from '@alicloud/ecs20140526/dist/models/DescribeSnapshotsRequest';
import { DescribeSnapshotsResponseBody } from '@alicloud/ecs20140526/dist/models/DescribeSnapshotsResponseBody';
import { DeleteSnapshotRequest } from '@alicloud/ecs20140526/dist/models/DeleteSnapshotRequest';
import { DeleteSnapshotResponseBody } from '@alicloud/ecs20140526/dist/models/DeleteSnapshotResponseBody';
import { ImportKeyPairRequest } from '@alicloud/ecs20140526/dist/models/ImportKeyPairRequest';
import { ImportKeyPairResponseBody } from '@alicloud/ecs20140526/dist/models/ImportKeyPairResponseBody';
import { CreateKeyPairRequest } from '@alicloud/ecs20140526/dist/models/CreateKeyPairRequest';
import { CreateKeyPairResponseBody } from '@alicloud/ecs20140526/dist/models/CreateKeyPairResponseBody';
import { DescribeKeyPairsRequest } from '@alicloud/ecs20140526/dist/models/DescribeKeyPairsRequest';
import { DescribeKeyPairsResponseBody } from '@alicloud/ecs20140526/dist/models/DescribeKeyPairsResponseBody';
import { DeleteKeyPairsRequest } from '@alicloud/ecs20140526/dist/models/DeleteKeyPairsRequest';
import { DeleteKeyPairsResponseBody } from '@alicloud/ecs20140526/dist/models/DeleteKeyPairsResponseBody';
import { CreateSecurityGroupRequest } from '@alicloud/ecs20140526/dist/models/CreateSecurityGroupRequest';
import { CreateSecurityGroupResponseBody } from '@alicloud/ecs20140526/dist/models/CreateSecurityGroupResponseBody';
import { AuthorizeSecurityGroupRequest } from '@alicloud/ecs20140526/dist/models/AuthorizeSecurityGroupRequest';
import { AuthorizeSecurityGroupResponseBody } from '@alicloud/ecs20140526/dist/models/AuthorizeSecurityGroupResponseBody';
import { AuthorizeSecurityGroupEgressRequest } from '@alicloud/ecs20140526/dist/models/AuthorizeSecurityGroupEgressRequest';
import { AuthorizeSecurityGroupEgressResponseBody } from '@alicloud/ecs20140526/dist/models/AuthorizeSecurityGroupEgressResponseBody';
import { DescribeSecurityGroupsRequest } from '@alicloud/ecs20140526/dist/models/DescribeSecurityGroupsRequest';
import { DescribeSecurityGroupsResponseBody } from '@alicloud/ecs20140526/dist/models/DescribeSecurityGroupsResponseBody';
import { DescribeSecurityGroupAttributeRequest } from '@alicloud/ecs20140526/dist/models/DescribeSecurityGroupAttributeRequest';
import { DescribeSecurityGroupAttributeResponseBody } from '@alicloud/ecs20140526/dist/models/DescribeSecurityGroupAttributeResponseBody';
import { DeleteSecurityGroupRequest } from '@alicloud/ecs20140526/dist/models/DeleteSecurityGroupRequest';
import { DeleteSecurityGroupResponseBody } from '@alicloud/ecs20140526/dist/models/DeleteSecurityGroupResponseBody';
import { RunInstancesRequest } from '@alicloud/ecs20140526/dist/models/RunInstancesRequest';
import { RunInstancesResponseBody } from '@alicloud/ecs20140526/dist/models/RunInstancesResponseBody';
import { DescribeInstancesRequest } from '@alicloud/ecs20140526/dist/models/DescribeInstancesRequest';
import { DescribeInstancesResponseBody } from '@alicloud/ecs20140526/dist/models/DescribeInstancesResponseBody';
import { StartInstanceRequest } from '@alicloud/ecs20140526/dist/models/StartInstanceRequest';
import { StartInstanceResponseBody } from '@alicloud/ecs20140526/dist/models/StartInstanceResponseBody';
import { StopInstanceRequest } from '@alicloud/ecs20140526/dist/models/StopInstanceRequest';
import { StopInstanceResponseBody } from '@alicloud/ecs20140526/dist/models/StopInstanceResponseBody';
import { DeleteInstanceRequest } from '@alicloud/ecs20140526/dist/models/DeleteInstanceRequest';
import { DeleteInstanceResponseBody } from '@alicloud/ecs20140526/dist/models/DeleteInstanceResponseBody';
import { ModifyInstanceAutoReleaseTimeRequest } from '@alicloud/ecs20140526/dist/models/ModifyInstanceAutoReleaseTimeRequest';
import { ModifyInstanceAutoReleaseTimeResponseBody } from '@alicloud/ecs20140526/dist/models/ModifyInstanceAutoReleaseTimeResponseBody';
import { DescribeDisksRequest } from '@alicloud/ecs20140526/dist/models/DescribeDisksRequest';
import { DescribeDisksResponseBody } from '@alicloud/ecs20140526/dist/models/DescribeDisksResponseBody';
import { DescribeInstanceHistoryEventsRequest } from '@alicloud/ecs20140526/dist/models/DescribeInstanceHistoryEventsRequest';
import { DescribeInstanceHistoryEventsResponseBody } from '@alicloud/ecs20140526/dist/models/DescribeInstanceHistoryEventsResponseBody';
import { GetInstanceConsoleOutputRequest } from '@alicloud/ecs20140526/dist/models/GetInstanceConsoleOutputRequest';
import { GetInstanceConsoleOutputResponseBody } from '@alicloud/ecs20140526/dist/models/GetInstanceConsoleOutputResponseBody';
import { UntagResourcesRequest } from '@alicloud/ecs20140526/dist/models/UntagResourcesRequest';
import { UntagResourcesResponseBody } from '@alicloud/ecs20140526/dist/models/UntagResourcesResponseBody';
import { TagResourcesRequest } from '@alicloud/ecs20140526/dist/models/TagResourcesRequest';
import { TagResourcesResponseBody } from '@alicloud/ecs20140526/dist/models/TagResourcesResponseBody';
import { RunCommandRequest } from '@alicloud/ecs20140526/dist/models/RunCommandRequest';
import { RunCommandResponseBody } from '@alicloud/ecs20140526/dist/models/RunCommandResponseBody';
import { StopInvocationRequest } from '@alicloud/ecs20140526/dist/models/StopInvocationRequest';
import { StopInvocationResponseBody } from '@alicloud/ecs20140526/dist/models/StopInvocationResponseBody';
import { DescribeInvocationResultsRequest } from '@alicloud/ecs20140526/dist/models/DescribeInvocationResultsRequest';
import { DescribeInvocationResultsResponseBody } from '@alicloud/ecs20140526/dist/models/DescribeInvocationResultsResponseBody';
import { SendFileRequest } from '@alicloud/ecs20140526/dist/models/SendFileRequest';
import { SendFileResponseBody } from '@alicloud/ecs20140526/dist/models/SendFileResponseBody';
import { DescribeSendFileResultsRequest } from '@alicloud/ecs20140526/dist/models/DescribeSendFileResultsRequest';
import { DescribeSendFileResultsResponseBody } from '@alicloud/ecs20140526/dist/models/DescribeSendFileResultsResponseBody';
import { DescribeCloudAssistantStatusRequest } from '@alicloud/ecs20140526/dist/models/DescribeCloudAssistantStatusRequest';
import { DescribeCloudAssistantStatusResponseBody } from '@alicloud/ecs20140526/dist/models/DescribeCloudAssistantStatusResponseBody';
import { operationsOf } from '../operation.js';

/**
 * ECS operations. `notYet` codes are what maintained clients wait out, or what the reference says passes by itself:
 * of deletions, that something still depends on the resource.
 */
const ecs = operationsOf('Ecs', '2014-05-26');

export const DescribeRegions = ecs('DescribeRegions', DescribeRegionsRequest, DescribeRegionsResponseBody);
export const DescribeZones = ecs('DescribeZones', DescribeZonesRequest, DescribeZonesResponseBody);
export const DescribeAvailableResource = ecs(
  'DescribeAvailableResource',
  DescribeAvailableResourceRequest,
  DescribeAvailableResourceResponseBody,
);
export const DescribeInstanceTypes = ecs(
  'DescribeInstanceTypes',
  DescribeInstanceTypesRequest,
  DescribeInstanceTypesResponseBody,
);
export const DescribeImages = ecs('DescribeImages', DescribeImagesRequest, DescribeImagesResponseBody);
export const DescribeImageFromFamily = ecs(
  'DescribeImageFromFamily',
  DescribeImageFromFamilyRequest,
  DescribeImageFromFamilyResponseBody,
);
export const CreateImage = ecs('CreateImage', CreateImageRequest, CreateImageResponseBody, {
  repeat: 'client-token',
  notYet: [
    'IncorrectInstanceStatus',
    'IncorrectDiskStatus.CreatingSnapshot',
    'SnapshotNotReady',
    'InvalidSnapshotId.NotReady',
  ],
});
export const CopyImage = ecs('CopyImage', CopyImageRequest, CopyImageResponseBody, {
  repeat: 'client-token',
  notYet: ['IncorrectImageStatus'],
});
export const CancelCopyImage = ecs('CancelCopyImage', CancelCopyImageRequest, CancelCopyImageResponseBody, {
  repeat: 'safe',
});
export const ModifyImageAttribute = ecs(
  'ModifyImageAttribute',
  ModifyImageAttributeRequest,
  ModifyImageAttributeResponseBody,
  { repeat: 'safe' },
);
export const ModifyImageSharePermission = ecs(
  'ModifyImageSharePermission',
  ModifyImageSharePermissionRequest,
  ModifyImageSharePermissionResponseBody,
  { repeat: 'safe', notYet: ['IncorrectImageStatus'] },
);
export const DescribeImageSharePermission = ecs(
  'DescribeImageSharePermission',
  DescribeImageSharePermissionRequest,
  DescribeImageSharePermissionResponseBody,
);
export const DeleteImage = ecs('DeleteImage', DeleteImageRequest, DeleteImageResponseBody, {
  repeat: 'safe',
  notYet: ['ImageIsCreating', 'OperationDenied.ImageCopying'],
});
export const CreateSnapshot = ecs('CreateSnapshot', CreateSnapshotRequest, CreateSnapshotResponseBody, {
  repeat: 'client-token',
  notYet: [
    'IncorrectDiskStatus.CreatingSnapshot',
    'DISK_HAS_CREATING_SNAPSHOT',
    'TooManySnapshot.Unfinished',
  ],
});
export const DescribeSnapshots = ecs(
  'DescribeSnapshots',
  DescribeSnapshotsRequest,
  DescribeSnapshotsResponseBody,
);
export const DeleteSnapshot = ecs('DeleteSnapshot', DeleteSnapshotRequest, DeleteSnapshotResponseBody, {
  repeat: 'safe',
  notYet: [
    'SnapshotCreatedImage',
    'Operation.Conflict',
    'InvalidOperation.RelatedSnapshotNotFinished',
    'IncorrectSnapshotStatus',
  ],
});
export const ImportKeyPair = ecs('ImportKeyPair', ImportKeyPairRequest, ImportKeyPairResponseBody);
export const CreateKeyPair = ecs('CreateKeyPair', CreateKeyPairRequest, CreateKeyPairResponseBody);
export const DescribeKeyPairs = ecs(
  'DescribeKeyPairs',
  DescribeKeyPairsRequest,
  DescribeKeyPairsResponseBody,
);
export const DeleteKeyPairs = ecs('DeleteKeyPairs', DeleteKeyPairsRequest, DeleteKeyPairsResponseBody, {
  repeat: 'safe',
  notYet: ['InvalidParameter.KeypairAlreadyAttachedInstance'],
});
export const CreateSecurityGroup = ecs(
  'CreateSecurityGroup',
  CreateSecurityGroupRequest,
  CreateSecurityGroupResponseBody,
  { repeat: 'client-token' },
);
export const AuthorizeSecurityGroup = ecs(
  'AuthorizeSecurityGroup',
  AuthorizeSecurityGroupRequest,
  AuthorizeSecurityGroupResponseBody,
  { repeat: 'client-token' },
);
export const AuthorizeSecurityGroupEgress = ecs(
  'AuthorizeSecurityGroupEgress',
  AuthorizeSecurityGroupEgressRequest,
  AuthorizeSecurityGroupEgressResponseBody,
  { repeat: 'client-token' },
);
export const DescribeSecurityGroups = ecs(
  'DescribeSecurityGroups',
  DescribeSecurityGroupsRequest,
  DescribeSecurityGroupsResponseBody,
);
export const DescribeSecurityGroupAttribute = ecs(
  'DescribeSecurityGroupAttribute',
  DescribeSecurityGroupAttributeRequest,
  DescribeSecurityGroupAttributeResponseBody,
);
export const DeleteSecurityGroup = ecs(
  'DeleteSecurityGroup',
  DeleteSecurityGroupRequest,
  DeleteSecurityGroupResponseBody,
  { repeat: 'safe', notYet: ['DependencyViolation'] },
);
export const RunInstances = ecs('RunInstances', RunInstancesRequest, RunInstancesResponseBody, {
  repeat: 'client-token',
  notYet: ['IncorrectVSwitchStatus'],
});
export const DescribeInstances = ecs(
  'DescribeInstances',
  DescribeInstancesRequest,
  DescribeInstancesResponseBody,
);
export const StartInstance = ecs('StartInstance', StartInstanceRequest, StartInstanceResponseBody, {
  repeat: 'safe',
});
export const StopInstance = ecs('StopInstance', StopInstanceRequest, StopInstanceResponseBody, {
  repeat: 'safe',
});
export const DeleteInstance = ecs('DeleteInstance', DeleteInstanceRequest, DeleteInstanceResponseBody, {
  repeat: 'safe',
  notYet: ['IncorrectInstanceStatus'],
});
export const ModifyInstanceAutoReleaseTime = ecs(
  'ModifyInstanceAutoReleaseTime',
  ModifyInstanceAutoReleaseTimeRequest,
  ModifyInstanceAutoReleaseTimeResponseBody,
  { repeat: 'safe' },
);
export const DescribeDisks = ecs('DescribeDisks', DescribeDisksRequest, DescribeDisksResponseBody);
export const DescribeInstanceHistoryEvents = ecs(
  'DescribeInstanceHistoryEvents',
  DescribeInstanceHistoryEventsRequest,
  DescribeInstanceHistoryEventsResponseBody,
);
export const GetInstanceConsoleOutput = ecs(
  'GetInstanceConsoleOutput',
  GetInstanceConsoleOutputRequest,
  GetInstanceConsoleOutputResponseBody,
);
export const TagResources = ecs('TagResources', TagResourcesRequest, TagResourcesResponseBody, {
  repeat: 'safe',
});
export const UntagResources = ecs('UntagResources', UntagResourcesRequest, UntagResourcesResponseBody, {
  repeat: 'safe',
});
export const RunCommand = ecs('RunCommand', RunCommandRequest, RunCommandResponseBody, {
  repeat: 'client-token',
});
export const StopInvocation = ecs('StopInvocation', StopInvocationRequest, StopInvocationResponseBody, {
  repeat: 'safe',
});
export const DescribeInvocationResults = ecs(
  'DescribeInvocationResults',
  DescribeInvocationResultsRequest,
  DescribeInvocationResultsResponseBody,
);
export const SendFile = ecs('SendFile', SendFileRequest, SendFileResponseBody, { repeat: 'client-token' });
export const DescribeSendFileResults = ecs(
  'DescribeSendFileResults',
  DescribeSendFileResultsRequest,
  DescribeSendFileResultsResponseBody,
);
export const DescribeCloudAssistantStatus = ecs(
  'DescribeCloudAssistantStatus',
  DescribeCloudAssistantStatusRequest,
  DescribeCloudAssistantStatusResponseBody,
);
