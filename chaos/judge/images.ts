import type { WantedImage } from '../scenarios/index.js';
import { markOf, type Thing, type World } from '../world.js';

/** What an image is made with, and nobody can change: it must be right in each that is reported, also by a failure. */
export function inbornFaultsOf(image: Thing, wanted: WantedImage, world: World): readonly string[] {
  const { disks, encrypted = false, kmsKeyId = '', version = '', bootMode = SOURCE_BOOT_MODE } = wanted;
  const snapshots = world.behind(image);
  const found = image['disks'] as readonly FoundDisk[];
  return [
    ...unlike('version', image['version'], version),
    ...unlike('boot mode', image['bootMode'], bootMode),
    ...unlike('disks', found.map(diskInWords), disks.map(wantedInWords)),
    ...unlike('number of snapshots', snapshots.length, disks.length),
    ...unlike(
      'sizes of snapshots',
      snapshots.map(({ size }) => size),
      disks,
    ),
    ...unlike(
      'states of snapshots',
      snapshots.map(({ status }) => status),
      disks.map(() => 'accomplished'),
    ),
    ...unlike('encryption', image['encrypted'], encrypted),
    ...unlike(
      'encryption of disks',
      found.map((disk) => disk.encrypted),
      disks.map(() => encrypted),
    ),
    ...unlike(
      'keys',
      snapshots.map((snapshot) => `${String(snapshot['encrypted'])} ${String(snapshot['kmsKeyId'])}`),
      disks.map(() => `${encrypted} ${kmsKeyId}`),
    ),
  ];
}

/** What it is given once it is good: the error of a failure may be of that. */
export function laterFaultsOf(image: Thing, wanted: WantedImage, world: World): readonly string[] {
  const { name, description = '', family = '', sharedWith = [], tags = {} } = wanted;
  return [
    ...unlike('name', image['name'], name),
    ...unlike('description', image['description'], description),
    ...unlike('family', image['family'], family),
    ...unlike('sharing', [...(image['sharedWith'] as readonly string[])].sort(), [...sharedWith].sort()),
    ...[image, ...world.behind(image)].flatMap((thing) =>
      unlike(`tags of ${thing.id}`, tagsOfTheUser(thing), Object.entries(tags).sort()),
    ),
  ];
}

/** Of the source images of all scenarios. */
const SOURCE_BOOT_MODE = 'UEFI-Preferred';

interface FoundDisk {
  readonly type: string;
  readonly device: string;
  readonly size: number;
  readonly encrypted: boolean;
}

const diskInWords = ({ type, device, size }: FoundDisk) => `${type} ${device} ${size}`;

const wantedInWords = (size: number, index: number) =>
  `${index === 0 ? 'system' : 'data'} /dev/xvd${'abcdefgh'[index] ?? '?'} ${size}`;

/** Ours are judged by who looks for leaks. */
function tagsOfTheUser(thing: Thing): readonly (readonly [string, string])[] {
  const isOurs = (key: string) => markOf(thing) !== undefined && key.startsWith('alicloud-image-builder:');
  return Object.entries(thing.tags)
    .filter(([key]) => !isOurs(key))
    .sort();
}

function unlike(what: string, found: unknown, wanted: unknown): readonly string[] {
  const [is, should] = [JSON.stringify(found), JSON.stringify(wanted)];
  return is === should ? [] : [`its ${what}: ${is}, not ${should}`];
}
