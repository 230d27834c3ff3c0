/** What builds need to know of an instance type. Source: DescribeInstanceTypes and the instance family pages. */
export interface InstanceTypeFacts {
  readonly id: string;
  readonly family: string;
  readonly cores: number;
  /** GiB. */
  readonly memory: number;
  readonly architecture: 'X86' | 'ARM';
  readonly systemDisks: readonly DiskCategory[];
  readonly ioOptimized: boolean;
  readonly localDisks?: { readonly category: string; readonly amount: number; readonly size: number };
}

export type DiskCategory =
  'cloud' | 'cloud_efficiency' | 'cloud_ssd' | 'cloud_essd' | 'cloud_auto' | 'cloud_essd_entry';

const ULTRA_AND_SSD: readonly DiskCategory[] = ['cloud_efficiency', 'cloud_ssd'];
const UP_TO_ESSD: readonly DiskCategory[] = ['cloud_efficiency', 'cloud_ssd', 'cloud_essd'];
const ESSD_ONLY: readonly DiskCategory[] = ['cloud_essd', 'cloud_auto'];
const WITH_ENTRY: readonly DiskCategory[] = ['cloud_essd', 'cloud_auto', 'cloud_essd_entry'];

type Row = readonly [id: string, cores: number, memory: number, disks: readonly DiskCategory[]];

const ROWS: readonly Row[] = [
  ['ecs.n1.tiny', 1, 1, ULTRA_AND_SSD],
  ['ecs.n1.small', 1, 2, ULTRA_AND_SSD],
  ['ecs.n4.small', 1, 2, ULTRA_AND_SSD],
  ['ecs.n4.large', 2, 4, ULTRA_AND_SSD],
  ['ecs.sn1.small', 1, 2, ULTRA_AND_SSD],
  ['ecs.sn1ne.large', 2, 4, ULTRA_AND_SSD],
  ['ecs.t5-lc1m1.small', 1, 1, UP_TO_ESSD],
  ['ecs.t5-lc1m2.small', 1, 2, UP_TO_ESSD],
  ['ecs.t6-c1m1.large', 2, 2, UP_TO_ESSD],
  ['ecs.s6-c1m1.small', 1, 1, UP_TO_ESSD],
  ['ecs.s6-c1m2.small', 1, 2, UP_TO_ESSD],
  ['ecs.s6-c1m2.large', 2, 4, UP_TO_ESSD],
  ['ecs.g5.large', 2, 8, UP_TO_ESSD],
  ['ecs.c6.large', 2, 4, UP_TO_ESSD],
  ['ecs.g6.large', 2, 8, UP_TO_ESSD],
  ['ecs.g6.xlarge', 4, 16, UP_TO_ESSD],
  ['ecs.g7.large', 2, 8, ESSD_ONLY],
  ['ecs.g8y.large', 2, 8, ESSD_ONLY],
  ['ecs.u1-c1m2.large', 2, 4, WITH_ENTRY],
  ['ecs.e-c1m1.large', 2, 2, WITH_ENTRY],
  ['ecs.e-c1m2.large', 2, 4, WITH_ENTRY],
  ['ecs.d1ne.2xlarge', 8, 32, UP_TO_ESSD],
  ['ecs.i2.xlarge', 4, 32, UP_TO_ESSD],
];

const LOCAL_DISKS: Readonly<Record<string, InstanceTypeFacts['localDisks']>> = {
  'ecs.d1ne.2xlarge': { category: 'local_hdd_pro', amount: 4, size: 5500 },
  'ecs.i2.xlarge': { category: 'local_ssd_pro', amount: 1, size: 894 },
};

export const INSTANCE_TYPES: readonly InstanceTypeFacts[] = ROWS.map(([id, cores, memory, systemDisks]) => {
  const localDisks = LOCAL_DISKS[id];
  return {
    id,
    family: id.split(/[.-]/).slice(0, 2).join('.'),
    cores,
    memory,
    architecture: id.startsWith('ecs.g8y') ? 'ARM' : 'X86',
    systemDisks,
    ioOptimized: true,
    ...(localDisks && { localDisks }),
  };
});

export const instanceType = (id: string) => INSTANCE_TYPES.find((type) => type.id === id);

/** GiB that a system disk of a category may have. Source: RunInstances, `SystemDisk.Size`. */
export const SYSTEM_DISK_SIZES: Readonly<Record<DiskCategory, readonly [minimum: number, maximum: number]>> =
  {
    cloud: [20, 500],
    cloud_efficiency: [20, 2048],
    cloud_ssd: [20, 2048],
    cloud_essd: [20, 2048],
    cloud_auto: [20, 2048],
    cloud_essd_entry: [20, 2048],
  };

/** GiB that a data disk of a category may have. Source: RunInstances, `DataDisk.N.Size`. */
export const DATA_DISK_SIZES: Readonly<Record<DiskCategory, readonly [minimum: number, maximum: number]>> = {
  cloud: [5, 2000],
  cloud_efficiency: [20, 32768],
  cloud_ssd: [20, 32768],
  cloud_essd: [20, 65536],
  cloud_auto: [1, 65536],
  cloud_essd_entry: [10, 32768],
};

export const isDiskCategory = (text: string): text is DiskCategory => Object.hasOwn(SYSTEM_DISK_SIZES, text);
