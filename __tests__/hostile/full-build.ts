import type { Simulator } from '../../src/simulator/index.js';

/** The image that the build replaces has this name in both regions; so has the new one in the end. */
const IMAGE_NAME = 'web';
const OWN_REGION = 'cn-hangzhou';
const COPY_REGION = 'cn-beijing';
const REGIONS = [OWN_REGION, COPY_REGION];

/** What the simulated account has before the build begins. */
export interface Furnished {
  readonly eipId: string;
  /** Another account, which the image is shared with. */
  readonly friend: string;
}

/** A full build: an elastic IP address, a data disk, encrypted images in two regions, sharing, and old images to replace. */
export async function furnish(cloud: Simulator): Promise<Furnished> {
  for (const region of REGIONS) cloud.furnish.image(region, { name: IMAGE_NAME });
  return { friend: cloud.furnish.account().accountId, eipId: await cloud.furnish.eip(OWN_REGION) };
}

/** The options of the full build, as a user writes them. */
export function fullBuild(cloud: Simulator, { eipId, friend }: Furnished): Readonly<Record<string, unknown>> {
  return {
    access_key: cloud.accessKey,
    secret_key: cloud.secretKey,
    custom_endpoint_ecs: `127.0.0.1:${cloud.port}`,
    region: OWN_REGION,
    image_name: IMAGE_NAME,
    source_image: 'aliyun_3_x64_20G_alibase_20240819.vhd',
    instance_type: 'ecs.g6.large',
    communicator: 'none',
    ssh_password: 'Chaos-Campaign-1',
    eip_id: eipId,
    image_disk_mappings: [{ disk_size: 20, disk_category: 'cloud_essd', disk_delete_with_instance: true }],
    image_encrypted: true,
    kms_key_id: 'key-own',
    kms_key_copy_ids: ['key-copy'],
    image_copy_regions: [COPY_REGION],
    image_share_account: [friend],
    image_force_delete: true,
    image_force_delete_snapshots: true,
    tags: { app: 'web' },
  };
}
