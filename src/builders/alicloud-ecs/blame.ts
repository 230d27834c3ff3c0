import { CloudError } from '../../alicloud/index.js';
import { BuildError } from '../../errors/index.js';
import type { EcsOptions } from './options.js';
import type { Site } from './site.js';

/** The error, with the option and its place where it is that option's value that the cloud did not take at launch. */
export function blamingOption({ options, placeOf }: Site, error: unknown): unknown {
  if (!(error instanceof CloudError)) return error;
  const [option] = BLAMED.find(([name, codes]) => options[name] !== undefined && error.isOneOf(codes)) ?? [];
  if (option === undefined) return error;
  const { message, hint } = error;
  return new BuildError(`${option}: ${message}`, {
    place: placeOf(option),
    ...(hint !== undefined && { hint }),
    cause: error,
  });
}

/** Errors of RunInstances that name what one option gives. */
const BLAMED: readonly (readonly [keyof EcsOptions, readonly string[]])[] = [
  ['system_disk_mapping', ['InvalidSystemDiskSize', 'InvalidSystemDiskCategory', 'InvalidSystemDiskName']],
  [
    'image_disk_mappings',
    [
      'InvalidDataDiskSize',
      'InvalidDataDiskCategory',
      'InvalidDataDiskSnapshotId',
      'InvalidDataDevice',
      'InvalidDevice',
    ],
  ],
  ['ssh_password', ['InvalidPassword', 'InvalidPasswordParam']],
  ['ssh_keypair_name', ['InvalidKeyPairName']],
  ['ecs_ram_role_name', ['InvalidRamRole']],
  ['user_data', ['InvalidUserData']],
  ['user_data_file', ['InvalidUserData']],
  ['spot_price_limit', ['InvalidSpotPriceLimit']],
  ['io_optimized', ['DependencyViolation.IoOptimized']],
  ['instance_type', ['InvalidInstanceType', 'ImageNotSupportInstanceType']],
];
