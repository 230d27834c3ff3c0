import { ecs } from '../../api/ecs.js';
import { requireSecurityGroup } from '../../model/security-group.js';
import { defineAction } from '../action.js';
import { requireInstance, requireStatus } from './instance-access.js';
import { checkHostName, checkInstanceName, checkPassword } from './instance-names.js';
import { decodeUserData } from './user-data.js';

/** A new password, host name or user data takes effect when the instance starts the next time. */
export const modifyInstanceAttribute = defineAction(
  'ModifyInstanceAttribute',
  ecs.ModifyInstanceAttribute,
  ({ parameters, region }) => {
    const instance = requireInstance(region, parameters.InstanceId);
    const { InstanceName, Description, HostName, Password, UserData, SecurityGroupIds, DeletionProtection } =
      parameters;
    checkInstanceName(InstanceName);
    checkHostName(HostName, instance.image.system.osType);
    checkPassword(Password);
    for (const id of SecurityGroupIds ?? []) requireSecurityGroup(region, id);
    if (Password || HostName) requireStatus(instance, 'Running', 'Stopped');
    if (UserData) requireStatus(instance, 'Stopped');
    const userData = UserData ? decodeUserData(UserData, 403) : undefined;

    const { traits } = instance;
    if (InstanceName) traits.name = InstanceName;
    if (Description !== undefined) traits.description = Description;
    if (HostName) traits.hostName = HostName;
    if (Password) traits.password = Password;
    if (userData) traits.userData = userData;
    if (SecurityGroupIds) traits.securityGroupIds = SecurityGroupIds;
    if (DeletionProtection !== undefined) traits.deletionProtection = DeletionProtection;
    return {};
  },
);
