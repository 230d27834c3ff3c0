import type { Simulator } from '../../src/simulator/index.js';
import { REGIONS } from '../../src/simulator/facts/regions.js';
import type { Work } from '../lower-bound.js';

type Options = Readonly<Record<string, unknown>>;

/** A build to measure: the same template for every client. */
export interface Scenario {
  readonly name: string;
  readonly title: string;
  readonly work: Work;
  /** What the cloud holds before, and the options of the builder that come on top of the basic ones. */
  readonly prepare: (cloud: Simulator) => Options;
  /** Whether an image is what was asked for. Default: every one is. */
  readonly isRight?: (image: MadeImage) => boolean;
  /** Whether Packer 1.6.6 can do it. Default: it can. */
  readonly isForBoth?: boolean;
  /** Whether it is the build that the target for the number of calls is for. */
  readonly hasCallTarget?: boolean;
}

/** What the cloud says of an image. */
export interface MadeImage {
  readonly tags: Readonly<Record<string, string>>;
  readonly disks: readonly { readonly encrypted: boolean }[];
}

export const REGION = 'cn-beijing';
export const IMAGE_NAME = 'benchmark';
const OTHER_REGIONS = REGIONS.map(({ id }) => id).filter((id) => id !== REGION);

const BASIC: Work = { hasNetwork: false, copies: 0, isEncrypted: false, provisioning: 0 };
const TAGS = { team: 'images', purpose: 'benchmark' };
const nothing = () => ({});

export const SCENARIOS: readonly Scenario[] = [
  { name: 'basic', title: 'one image', work: BASIC, prepare: nothing, hasCallTarget: true },
  {
    name: 'tagged',
    title: 'one image with tags',
    work: BASIC,
    prepare: () => ({ tags: TAGS }),
    isRight: ({ tags }) => Object.entries(TAGS).every(([key, value]) => tags[key] === value),
    hasCallTarget: true,
  },
  copying('three-regions', 'copies to 3 regions', 3),
  copying('thirty-regions', 'copies to 30 regions', 30),
  {
    name: 'data-disk',
    title: 'a data disk',
    work: BASIC,
    prepare: () => ({
      image_disk_mappings: [
        { disk_name: 'data', disk_size: 20, disk_category: 'cloud_ssd', disk_delete_with_instance: true },
      ],
    }),
    isRight: ({ disks }) => disks.length === 2,
  },
  {
    name: 'existing-network',
    title: 'an existing network',
    work: { ...BASIC, hasNetwork: true },
    prepare: existingNetwork,
  },
  {
    name: 'encrypted',
    title: 'an image encrypted by copy',
    work: { ...BASIC, isEncrypted: true },
    prepare: () => ({ image_encrypted: true }),
    isRight: ({ disks }) => disks.every(({ encrypted }) => encrypted),
  },
  {
    name: 'encrypted-disks',
    title: 'an image of encrypted disks',
    work: BASIC,
    prepare: () => ({ system_disk_mapping: { disk_encrypted: true } }),
    isRight: ({ disks }) => disks.every(({ encrypted }) => encrypted),
    // Packer passes over `disk_encrypted` of the system disk.
    isForBoth: false,
  },
  {
    name: 'replace',
    title: 'replacing an image',
    work: BASIC,
    prepare: (cloud) => {
      cloud.furnish.image(REGION, { name: IMAGE_NAME });
      return { image_force_delete: true, image_force_delete_snapshots: true };
    },
  },
];

/** Copies to so many regions, the first of the public ones. */
export function copying(name: string, title: string, copies: number): Scenario {
  return {
    name,
    title,
    work: { ...BASIC, copies },
    prepare: () => ({ image_copy_regions: OTHER_REGIONS.slice(0, copies) }),
  };
}

/** The legacy template that both clients read; the keys come as variables. */
export function templateOf(scenario: Scenario, cloud: Simulator): string {
  const template = {
    variables: { access_key: '', secret_key: '' },
    builders: [{ ...builderOf(cloud), ...scenario.prepare(cloud) }],
    provisioners: [{ type: 'shell', inline: ['echo ready'] }],
  };
  return JSON.stringify(template, null, 2);
}

/** The options that every builder has. */
export function builderOf(cloud: Simulator) {
  return {
    type: 'alicloud-ecs',
    access_key: '{{user `access_key`}}',
    secret_key: '{{user `secret_key`}}',
    region: REGION,
    image_name: IMAGE_NAME,
    source_image: 'centos_7_04_64_20G_alibase_201701015.vhd',
    instance_type: 'ecs.n1.tiny',
    io_optimized: 'true',
    ssh_username: 'root',
    // Packer asks a service for it that is not simulated.
    skip_region_validation: true,
    ...(cloud.sshPort !== 22 && { ssh_port: cloud.sshPort }),
  };
}

function existingNetwork(cloud: Simulator): Options {
  const vpcId = cloud.furnish.vpc(REGION, { cidrBlock: '172.16.0.0/16' });
  const vSwitchId = cloud.furnish.vSwitch(REGION, {
    vpcId,
    zoneId: `${REGION}-a`,
    cidrBlock: '172.16.0.0/24',
  });
  return { vpc_id: vpcId, vswitch_id: vSwitchId };
}
