import type { EcsOptions } from './options.js';

/** Where an image is to be in the end, and as what. */
export interface Target {
  readonly region: string;
  readonly name: string;
  /** The option that its name comes from, for errors. */
  readonly nameOption: 'image_name' | 'image_copy_names';
  /** The key that it is encrypted with, where it is and the service's own is not meant. */
  readonly kmsKeyId: string | undefined;
}

type Distribution = Pick<
  EcsOptions,
  | 'image_name'
  | 'image_copy_regions'
  | 'image_copy_names'
  | 'kms_key_id'
  | 'kms_key_copy_ids'
  | 'image_copy_kms_ids'
>;

/** Every image that the build is to make: the one in its own region first, then the copies in their order. */
export function targetsOf(options: Distribution, ownRegion: string): readonly [Target, ...Target[]] {
  const regions = options.image_copy_regions ?? [];
  const keys = options.kms_key_copy_ids ?? options.image_copy_kms_ids ?? [];
  const copies = regions.map((region, index): Target => {
    const name = options.image_copy_names?.[index] || undefined;
    return {
      region,
      name: name ?? options.image_name,
      nameOption: name === undefined ? 'image_name' : 'image_copy_names',
      kmsKeyId: keys[index] || undefined,
    };
  });
  // A region has one image of a build: its own region is no copy's, and one that is listed twice is meant once.
  const others = copies.filter(
    ({ region }, index) => region !== ownRegion && regions.indexOf(region) === index,
  );
  const listed = copies.find(({ region }) => region === ownRegion);
  const own: Target = {
    region: ownRegion,
    name: options.image_name,
    nameOption: 'image_name',
    kmsKeyId: options.kms_key_id ?? listed?.kmsKeyId,
  };
  return [own, ...others];
}
