import { COPY_REGION, OWN_REGION, SMALL_LINUX, type Scenario } from './scenario.js';

const QUIET = { communicator: 'none', ssh_password: 'Chaos-Campaign-1' } as const;
const REPLACING = { image_force_delete: true, image_force_delete_snapshots: true } as const;

/** Two builders of one template: one copies and replaces, the other makes its image from the instance itself. */
export const twoBuilders: Scenario = {
  name: 'two builders',
  guests: 'none',
  replaces: [OWN_REGION, COPY_REGION].map((region) => ({ region, name: 'web' })),
  builders: ({ cloud }) => {
    cloud.furnish.marketplaceImage(OWN_REGION, { id: 'm-market', name: 'hardened', productCode: 'cmjj0001' });
    return [
      {
        name: 'web',
        options: {
          ...SMALL_LINUX,
          ...QUIET,
          ...REPLACING,
          image_name: 'web',
          image_copy_regions: [COPY_REGION],
        },
        wants: [OWN_REGION, COPY_REGION].map((region) => ({ region, name: 'web', disks: [40] })),
      },
      {
        name: 'db',
        options: {
          ...SMALL_LINUX,
          ...QUIET,
          source_image: 'm-market',
          image_name: 'db',
          tags: { app: 'db' },
        },
        wants: [{ region: OWN_REGION, name: 'db', disks: [40], bootMode: 'BIOS', tags: { app: 'db' } }],
      },
    ];
  },
};

const EVERYWHERE = [
  OWN_REGION,
  COPY_REGION,
  'cn-shanghai',
  'cn-shenzhen',
  'cn-qingdao',
  'cn-chengdu',
  'cn-zhangjiakou',
  'cn-huhehaote',
  'cn-hongkong',
];

/** Nine regions, each with an old image to replace; as many copies at a time as the cloud makes. */
export const fanOut: Scenario = {
  name: 'fan-out',
  guests: 'none',
  replaces: EVERYWHERE.map((region) => ({ region, name: 'web' })),
  builders: () => [
    {
      name: 'web',
      options: {
        ...SMALL_LINUX,
        ...QUIET,
        ...REPLACING,
        image_name: 'web',
        image_copy_regions: EVERYWHERE.slice(1),
      },
      wants: EVERYWHERE.map((region) => ({ region, name: 'web', disks: [40] })),
    },
  ],
};

/** A spot instance, which the cloud may take back. */
export const spot: Scenario = {
  name: 'spot',
  guests: 'none',
  replaces: [],
  builders: () => [
    {
      name: 'web',
      options: {
        ...SMALL_LINUX,
        ...QUIET,
        image_name: 'web',
        spot_strategy: 'SpotAsPriceGo',
        image_disk_mappings: [{ disk_size: 20 }],
      },
      wants: [{ region: OWN_REGION, name: 'web', disks: [40, 20] }],
    },
  ],
};

/** Everything of the network is the user's. */
export const existingNetwork: Scenario = {
  name: 'existing network',
  guests: 'none',
  replaces: [{ region: OWN_REGION, name: 'web' }],
  builders: ({ network: { vpcId, vSwitchId, securityGroupId } }) => [
    {
      name: 'web',
      options: {
        ...SMALL_LINUX,
        ...QUIET,
        ...REPLACING,
        image_name: 'web',
        vpc_id: vpcId,
        vswitch_id: vSwitchId,
        security_group_id: securityGroupId,
      },
      wants: [{ region: OWN_REGION, name: 'web', disks: [40] }],
    },
  ],
};

/** Two runs of one template at the same time: both are to replace the same images, and one of them loses. */
export const rivals: Scenario = {
  name: 'two runs at once',
  guests: 'none',
  atOnce: 2,
  replaces: [OWN_REGION, COPY_REGION].map((region) => ({ region, name: 'web' })),
  builders: () => [
    {
      name: 'web',
      options: {
        ...SMALL_LINUX,
        ...QUIET,
        ...REPLACING,
        image_name: 'web',
        image_copy_regions: [COPY_REGION],
      },
      wants: [OWN_REGION, COPY_REGION].map((region) => ({ region, name: 'web', disks: [40] })),
    },
  ],
};
