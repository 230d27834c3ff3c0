import type { Simulator } from '../../src/simulator/index.js';
import type { MadeImage } from './scenarios.js';

/** What a cloud is to hold after a build, beside what it held before. */
export interface Wanted {
  readonly isImageName: (name: string) => boolean;
  readonly images: number;
  /** Whether an image is what was asked for. Default: every one is. */
  readonly isRight?: ((image: MadeImage) => boolean) | undefined;
}

/**
 * What is wrong with what a cloud holds after a build, or undefined: an image that nobody asked for or that is
 * missing or is not what was asked for, a snapshot that is behind none, and anything else that was not there before.
 * @param before the IDs of {@link everything} that was there
 */
export function wrongWith(
  cloud: Simulator,
  before: ReadonlySet<string>,
  { isImageName, images: wanted, isRight = () => true }: Wanted,
): string | undefined {
  const held = regionsOf(cloud);
  const images = held.flatMap((region) => region.images);
  const good = images.filter(({ id, name }) => isImageName(String(name)) && !before.has(id));
  if (good.length !== wanted) return `it has made ${good.length} images, not ${wanted}`;
  const wrong = good.filter((image) => !isRight(image as unknown as MadeImage));
  if (wrong.length > 0) return `${wrong.map(({ id }) => id).join(', ')} is not what was asked for`;
  const allowed = new Set(good.flatMap(({ id, disks }) => [id, ...snapshotsOf(disks)]));
  const left = held.flatMap(({ images: made, snapshots, ...rest }) => [
    ...[...made, ...snapshots].filter(({ id }) => !allowed.has(id)),
    ...inAll(rest).filter(({ id }) => !before.has(id)),
  ]);
  return left.length === 0 ? undefined : `it left ${left.map(({ id }) => id).join(', ')} in the cloud`;
}

/** The IDs of all that the accounts of a cloud have. */
export function everything(cloud: Simulator): ReadonlySet<string> {
  return new Set(regionsOf(cloud).flatMap((region) => inAll(region).map(({ id }) => id)));
}

type Region = ReturnType<Simulator['state']>['accounts'][number]['regions'][string];

function regionsOf(cloud: Simulator): readonly Region[] {
  return cloud.state().accounts.flatMap(({ regions }) => Object.values(regions));
}

function inAll(kinds: Partial<Region>): readonly { readonly id: string }[] {
  return Object.values<readonly { readonly id: string }[]>({ ...kinds }).flat();
}

function snapshotsOf(disks: unknown): readonly string[] {
  return (disks as readonly { readonly snapshotId: string }[]).map(({ snapshotId }) => snapshotId);
}
