import { operationsOf } from '../operation.js';

/**
 * ECS operations. `notYet` codes are what maintained clients wait out, or what the reference says passes by itself:
 * of deletions, that something still depends on the resource.
 */
const ecs = operationsOf('Ecs', '2014-05-26');

const check = () => import('../models/check.js');
const prepare = () => import('../models/prepare.js');
const instance = () => import('../models/instance.js');
const image = () => import('../models/image.js');
const assistant = () => import('../models/assistant.js');

export const DescribeRegions = ecs('DescribeRegions', check);
export const DescribeZones = ecs('DescribeZones', prepare);
export const DescribeAvailableResource = ecs('DescribeAvailableResource', prepare);
export const DescribeInstanceTypes = ecs('DescribeInstanceTypes', check);
export const DescribeImages = ecs('DescribeImages', check);
export const DescribeImageFromFamily = ecs('DescribeImageFromFamily', prepare);
export const CreateImage = ecs('CreateImage', image, {
  repeat: 'client-token',
  notYet: [
    'IncorrectInstanceStatus',
    'IncorrectDiskStatus.CreatingSnapshot',
    'SnapshotNotReady',
    'InvalidSnapshotId.NotReady',
  ],
});
export const CopyImage = ecs('CopyImage', image, {
  repeat: 'client-token',
  notYet: ['IncorrectImageStatus'],
});
export const CancelCopyImage = ecs('CancelCopyImage', image, {
  repeat: 'safe',
});
export const ModifyImageAttribute = ecs('ModifyImageAttribute', image, { repeat: 'safe' });
export const ModifyImageSharePermission = ecs('ModifyImageSharePermission', image, {
  repeat: 'safe',
  notYet: ['IncorrectImageStatus'],
});
export const DescribeImageSharePermission = ecs('DescribeImageSharePermission', image);
export const DeleteImage = ecs('DeleteImage', image, {
  repeat: 'safe',
  notYet: ['ImageIsCreating', 'OperationDenied.ImageCopying'],
});
export const CreateSnapshot = ecs('CreateSnapshot', image, {
  repeat: 'client-token',
  notYet: [
    'IncorrectDiskStatus.CreatingSnapshot',
    'DISK_HAS_CREATING_SNAPSHOT',
    'TooManySnapshot.Unfinished',
  ],
});
export const DescribeSnapshots = ecs('DescribeSnapshots', image);
export const DeleteSnapshot = ecs('DeleteSnapshot', image, {
  repeat: 'safe',
  notYet: [
    'SnapshotCreatedImage',
    'Operation.Conflict',
    'InvalidOperation.RelatedSnapshotNotFinished',
    'IncorrectSnapshotStatus',
  ],
});
export const ImportKeyPair = ecs('ImportKeyPair', prepare);
export const CreateKeyPair = ecs('CreateKeyPair', prepare);
export const DescribeKeyPairs = ecs('DescribeKeyPairs', prepare);
export const DeleteKeyPairs = ecs('DeleteKeyPairs', prepare, {
  repeat: 'safe',
  notYet: ['InvalidParameter.KeypairAlreadyAttachedInstance'],
});
export const CreateSecurityGroup = ecs('CreateSecurityGroup', prepare, { repeat: 'client-token' });
export const AuthorizeSecurityGroup = ecs('AuthorizeSecurityGroup', prepare, { repeat: 'client-token' });
export const AuthorizeSecurityGroupEgress = ecs('AuthorizeSecurityGroupEgress', prepare, {
  repeat: 'client-token',
});
export const DescribeSecurityGroups = ecs('DescribeSecurityGroups', prepare);
export const DescribeSecurityGroupAttribute = ecs('DescribeSecurityGroupAttribute', prepare);
export const DeleteSecurityGroup = ecs('DeleteSecurityGroup', prepare, {
  repeat: 'safe',
  notYet: ['DependencyViolation'],
});
export const RunInstances = ecs('RunInstances', instance, {
  repeat: 'client-token',
  notYet: ['IncorrectVSwitchStatus'],
});
export const DescribeInstances = ecs('DescribeInstances', instance);
export const StartInstance = ecs('StartInstance', instance, {
  repeat: 'safe',
});
export const StopInstance = ecs('StopInstance', instance, {
  repeat: 'safe',
});
export const DeleteInstance = ecs('DeleteInstance', instance, {
  repeat: 'safe',
  notYet: ['IncorrectInstanceStatus'],
});
export const ModifyInstanceAutoReleaseTime = ecs('ModifyInstanceAutoReleaseTime', instance, {
  repeat: 'safe',
});
export const DescribeDisks = ecs('DescribeDisks', instance);
export const DescribeInstanceHistoryEvents = ecs('DescribeInstanceHistoryEvents', instance);
export const GetInstanceConsoleOutput = ecs('GetInstanceConsoleOutput', instance);
export const TagResources = ecs('TagResources', image, {
  repeat: 'safe',
});
export const UntagResources = ecs('UntagResources', image, {
  repeat: 'safe',
});
export const RunCommand = ecs('RunCommand', assistant, {
  repeat: 'client-token',
});
export const StopInvocation = ecs('StopInvocation', assistant, {
  repeat: 'safe',
});
export const DescribeInvocationResults = ecs('DescribeInvocationResults', assistant);
export const SendFile = ecs('SendFile', assistant, { repeat: 'client-token' });
export const DescribeSendFileResults = ecs('DescribeSendFileResults', assistant);
export const DescribeCloudAssistantStatus = ecs('DescribeCloudAssistantStatus', assistant);
