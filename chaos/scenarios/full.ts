import { COPY_REGION, OWN_REGION, SMALL_LINUX, type Scenario } from './scenario.js';

const NAME = 'web';

/**
 * An elastic IP address, a data disk, encrypted images in two regions, sharing, tags, a description, a family, a version,
 * a boot mode, and old images to replace.
 */
export const full: Scenario = {
  name: 'full',
  guests: 'none',
  replaces: [
    { region: OWN_REGION, name: NAME },
    { region: COPY_REGION, name: NAME },
  ],
  builders({ eipId, friend }) {
    const wanted = {
      name: NAME,
      disks: [30, 20],
      encrypted: true,
      sharedWith: [friend],
      tags: { app: 'web' },
      description: 'the shop, as of today',
      family: 'web-servers',
      version: '3.2',
      bootMode: 'UEFI',
    };
    return [
      {
        name: NAME,
        options: {
          ...SMALL_LINUX,
          image_name: NAME,
          image_description: wanted.description,
          image_version: wanted.version,
          target_image_family: wanted.family,
          boot_mode: wanted.bootMode,
          system_disk_mapping: { disk_size: 30 },
          communicator: 'none',
          ssh_password: 'Chaos-Campaign-1',
          eip_id: eipId,
          image_disk_mappings: [
            { disk_size: 20, disk_category: 'cloud_essd', disk_delete_with_instance: true },
          ],
          image_encrypted: true,
          kms_key_id: 'key-own',
          kms_key_copy_ids: ['key-copy'],
          image_copy_regions: [COPY_REGION],
          image_share_account: [friend],
          image_force_delete: true,
          image_force_delete_snapshots: true,
          tags: { app: 'web' },
        },
        wants: [
          { ...wanted, region: OWN_REGION, kmsKeyId: 'key-own' },
          { ...wanted, region: COPY_REGION, kmsKeyId: 'key-copy' },
        ],
      },
    ];
  },
};
