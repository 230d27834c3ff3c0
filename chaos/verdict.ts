import { BuildError } from '../src/errors/index.js';
import type { Simulator } from '../src/simulator/index.js';
import type { BuildResult } from '../src/builders/index.js';
import { held, type Held } from './held.js';
import { IMAGE_NAME, OWN_REGION, REGIONS, type Furnished } from './scenario.js';

/** What a run said of itself. */
export interface Claims {
  readonly success: boolean;
  /** The images it reported, by region. */
  readonly imageIds: Readonly<Record<string, string>>;
  /** The cloud never let it take its marks off, which it tells in a notice; a sweep takes them off later. */
  readonly untaggingRefused?: boolean;
  /** The cloud never let it delete images or snapshots: what is replaced is kept, which it tells in a warning. */
  readonly deletingRefused?: boolean;
  /** Where it was to make an image. Default: in both regions. */
  readonly regions?: readonly string[];
  /** Whether an image is as the options want it. */
  readonly isRight: (image: Held) => boolean;
}

export interface Wrong {
  readonly kind:
    'leak' | 'duplicate' | 'lost image' | 'false report' | 'unclear error' | 'hang' | 'simulator';
  readonly what: string;
}

/** Everything that is wrong with how a run ended, by what the cloud holds when its post step is over. */
export function judge(cloud: Simulator, furnished: Furnished, claims: Claims): Wrong[] {
  return [
    ...leaks(cloud, furnished, claims),
    ...lostImages(cloud),
    ...falseReports(cloud, claims),
    ...cloud.problems().map((what): Wrong => ({ kind: 'simulator', what })),
  ];
}

/** A failure is a sentence for the user. */
export function judgeError({ status, cause, error = '' }: BuildResult): Wrong[] {
  if (status === 'success') return [];
  const isSentence =
    cause instanceof BuildError && /[.)\]]$/.test(error.trim()) && !/undefined|\[object/.test(error);
  return isSentence ? [] : [{ kind: 'unclear error', what: String(cause) }];
}

/** What must hold at every moment of a run, looked at whenever a call arrives. */
export function judgeMoment(cloud: Simulator): Wrong[] {
  const alive = held(cloud, OWN_REGION).instances.filter((one) => one['releasing'] !== true);
  const withoutImage = REGIONS.filter(
    (region) => !held(cloud, region).images.some((image) => image['status'] === 'Available'),
  );
  return [
    ...(alive.length > 1
      ? [{ kind: 'duplicate' as const, what: `${alive.length} instances are alive` }]
      : []),
    ...withoutImage.map((region) => ({ kind: 'lost image' as const, what: `no good image in ${region}` })),
  ];
}

/** Nothing but images that the user has, or is told of, with their snapshots, and the user's address. */
function leaks(
  cloud: Simulator,
  { eipId, oldImages, oldSnapshots }: Furnished,
  { success, imageIds, untaggingRefused = false, deletingRefused = false }: Claims,
): Wrong[] {
  const wrongs: Wrong[] = [];
  const mayKeepOld = !success || deletingRefused;
  const leak = (what: string) => void wrongs.push({ kind: 'leak', what });
  for (const region of REGIONS) {
    const there = held(cloud, region);
    for (const kind of ['instances', 'disks', 'keyPairs', 'securityGroups', 'vSwitches', 'vpcs'] as const)
      for (const { id } of there[kind]) leak(`${kind} ${id} in ${region}`);
    const known = [imageIds[region], oldImages.get(region)];
    for (const image of there.images) {
      const isRetired = String(image['name']).includes('-old_') && image.id === oldImages.get(region);
      // What is replaced is deleted with a success; a failure keeps it, under either name.
      if (image.id === imageIds[region] || (mayKeepOld && (known.includes(image.id) || isRetired))) continue;
      // An image that turned out good only when the post step looked is the user's too, under the final name.
      if (image['name'] === IMAGE_NAME && image['status'] === 'Available') continue;
      leak(`image ${image.id} "${String(image['name'])}" (${String(image['status'])}) in ${region}`);
    }
    const used = there.images.flatMap((image) =>
      (image['disks'] as { snapshotId: string }[]).map(({ snapshotId }) => snapshotId),
    );
    for (const { id } of there.snapshots)
      if (!used.includes(id) && !(mayKeepOld && oldSnapshots.includes(id)))
        leak(`snapshot ${id} in ${region}`);
    for (const resource of [...there.images, ...there.snapshots])
      if (!untaggingRefused && Object.keys(resource.tags).some(isMark))
        leak(`our tags on ${resource.id} in ${region}`);
  }
  const eip = held(cloud, OWN_REGION).eips.find(({ id }) => id === eipId);
  if (eip?.['status'] !== 'Available') leak(`the address ${eipId} is ${String(eip?.['status'])}`);
  return wrongs;
}

function isMark(key: string): boolean {
  return key.startsWith('alicloud-image-builder:');
}

/** At the end a good image has the name in every region: the new one, or the old one. */
function lostImages(cloud: Simulator): Wrong[] {
  return REGIONS.flatMap((region): Wrong[] => {
    const good = held(cloud, region).images.filter(
      (image) => image['name'] === IMAGE_NAME && image['status'] === 'Available',
    );
    return good.length === 1
      ? []
      : [{ kind: 'lost image', what: `${good.length} good images are named ${IMAGE_NAME} in ${region}` }];
  });
}

/** Every image that is reported is there and good; a success has one in every region. */
function falseReports(cloud: Simulator, { success, imageIds, isRight, regions = REGIONS }: Claims): Wrong[] {
  const wrongs: Wrong[] = [];
  for (const [region, id] of Object.entries(imageIds)) {
    const image = held(cloud, region).images.find((one) => one.id === id);
    if (image?.['status'] !== 'Available')
      wrongs.push({ kind: 'false report', what: `${id} in ${region} is ${String(image?.['status'])}` });
  }
  if (!success) return wrongs;
  for (const region of regions) {
    const image = held(cloud, region).images.find((one) => one.id === imageIds[region]);
    if (image === undefined || !isRight(image))
      wrongs.push({ kind: 'false report', what: `a success without the right image in ${region}` });
  }
  return wrongs;
}
