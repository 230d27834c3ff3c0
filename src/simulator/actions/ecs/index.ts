import { addTags } from './add-tags.js';
import { allocatePublicIpAddress } from './allocate-public-ip-address.js';
import { attachKeyPair } from './attach-key-pair.js';
import { authorizeSecurityGroupEgress } from './authorize-security-group-egress.js';
import { authorizeSecurityGroup } from './authorize-security-group.js';
import { cancelCopyImage } from './cancel-copy-image.js';
import { copyImage } from './copy-image.js';
import { createImage } from './create-image.js';
import { createInstance } from './create-instance.js';
import { createKeyPair } from './create-key-pair.js';
import { createSecurityGroup } from './create-security-group.js';
import { createSnapshot } from './create-snapshot.js';
import { deleteImage } from './delete-image.js';
import { deleteInstance } from './delete-instance.js';
import { deleteInstances } from './delete-instances.js';
import { deleteKeyPairs } from './delete-key-pairs.js';
import { deleteSecurityGroup } from './delete-security-group.js';
import { deleteSnapshot } from './delete-snapshot.js';
import { describeAvailableResource } from './describe-available-resource.js';
import { describeCloudAssistantStatus } from './describe-cloud-assistant-status.js';
import { describeDisks } from './describe-disks.js';
import { describeImageFromFamily } from './describe-image-from-family.js';
import { describeImageSharePermission } from './describe-image-share-permission.js';
import { describeImages } from './describe-images.js';
import { describeInstanceAttribute } from './describe-instance-attribute.js';
import { describeInstanceHistoryEvents } from './describe-instance-history-events.js';
import { describeInstanceStatus } from './describe-instance-status.js';
import { describeInstanceTypes } from './describe-instance-types.js';
import { describeInstances } from './describe-instances.js';
import { describeInvocationResults } from './describe-invocation-results.js';
import { describeInvocations } from './describe-invocations.js';
import { describeKeyPairs } from './describe-key-pairs.js';
import { describeNetworkInterfaces } from './describe-network-interfaces.js';
import { describeRegions } from './describe-regions.js';
import { describeSecurityGroupAttribute } from './describe-security-group-attribute.js';
import { describeSecurityGroups } from './describe-security-groups.js';
import { describeSendFileResults } from './describe-send-file-results.js';
import { describeSnapshots } from './describe-snapshots.js';
import { describeUserData } from './describe-user-data.js';
import { describeZones } from './describe-zones.js';
import { detachKeyPair } from './detach-key-pair.js';
import { getInstanceConsoleOutput } from './get-instance-console-output.js';
import { importKeyPair } from './import-key-pair.js';
import { installCloudAssistant } from './install-cloud-assistant.js';
import { invokeCommand } from './invoke-command.js';
import { listTagResources } from './list-tag-resources.js';
import { modifyImageAttribute } from './modify-image-attribute.js';
import { modifyImageSharePermission } from './modify-image-share-permission.js';
import { modifyInstanceAttribute } from './modify-instance-attribute.js';
import { modifyInstanceAutoReleaseTime } from './modify-instance-auto-release-time.js';
import { rebootInstance } from './reboot-instance.js';
import { revokeSecurityGroup } from './revoke-security-group.js';
import { runCommand } from './run-command.js';
import { runInstances } from './run-instances.js';
import { sendFile } from './send-file.js';
import { startInstance } from './start-instance.js';
import { startInstances } from './start-instances.js';
import { stopInstance } from './stop-instance.js';
import { stopInstances } from './stop-instances.js';
import { stopInvocation } from './stop-invocation.js';
import { tagResources } from './tag-resources.js';
import { untagResources } from './untag-resources.js';

export const ecsActions = [
  addTags,
  allocatePublicIpAddress,
  attachKeyPair,
  authorizeSecurityGroupEgress,
  authorizeSecurityGroup,
  cancelCopyImage,
  copyImage,
  createImage,
  createInstance,
  createKeyPair,
  createSecurityGroup,
  createSnapshot,
  deleteImage,
  deleteInstance,
  deleteInstances,
  deleteKeyPairs,
  deleteSecurityGroup,
  deleteSnapshot,
  describeAvailableResource,
  describeCloudAssistantStatus,
  describeDisks,
  describeImageFromFamily,
  describeImageSharePermission,
  describeImages,
  describeInstanceAttribute,
  describeInstanceHistoryEvents,
  describeInstanceStatus,
  describeInstanceTypes,
  describeInstances,
  describeInvocationResults,
  describeInvocations,
  describeKeyPairs,
  describeNetworkInterfaces,
  describeRegions,
  describeSecurityGroupAttribute,
  describeSecurityGroups,
  describeSendFileResults,
  describeSnapshots,
  describeUserData,
  describeZones,
  detachKeyPair,
  getInstanceConsoleOutput,
  importKeyPair,
  installCloudAssistant,
  invokeCommand,
  listTagResources,
  modifyImageAttribute,
  modifyImageSharePermission,
  modifyInstanceAttribute,
  modifyInstanceAutoReleaseTime,
  rebootInstance,
  revokeSecurityGroup,
  runCommand,
  runInstances,
  sendFile,
  startInstance,
  startInstances,
  stopInstance,
  stopInstances,
  stopInvocation,
  tagResources,
  untagResources,
];
