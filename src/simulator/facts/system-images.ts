/** A public image that every region offers. */
export interface SystemImageFacts {
  readonly id: string;
  readonly family: string;
  readonly osName: string;
  readonly platform: string;
  readonly osType: 'linux' | 'windows';
  readonly architecture: 'x86_64' | 'arm64';
  /** GiB. */
  readonly size: number;
  readonly createdAt: string;
  readonly cloudInit: boolean;
  readonly bootMode: 'BIOS' | 'UEFI' | 'UEFI-Preferred';
  readonly imds: 'v1' | 'v2';
}

type Row = readonly [
  id: string,
  family: string,
  osName: string,
  platform: string,
  size: number,
  createdAt: string,
];

/** IDs that the documents use, and a few current ones. */
const OLD: readonly Row[] = [
  ['centos_7_04_64_20G_alibase_201701015.vhd', '', 'CentOS 7.4 64-bit', 'CentOS', 20, '2017-10-15'],
  ['centos_7_03_64_20G_alibase_20170818.vhd', '', 'CentOS 7.3 64-bit', 'CentOS', 20, '2017-08-18'],
  [
    'centos_7_9_x64_20G_alibase_20220727.vhd',
    'acs:centos_7_9_x64',
    'CentOS 7.9 64-bit',
    'CentOS',
    20,
    '2022-07-27',
  ],
  [
    'centos_7_9_x64_20G_alibase_20240628.vhd',
    'acs:centos_7_9_x64',
    'CentOS 7.9 64-bit',
    'CentOS',
    20,
    '2024-06-28',
  ],
];

const MODERN: readonly Row[] = [
  [
    'aliyun_3_9_x64_20G_alibase_20231219.vhd',
    'acs:alibaba_cloud_linux_3_2104_lts_x64',
    'Alibaba Cloud Linux  3.2104 LTS 64-bit',
    'Aliyun',
    20,
    '2023-12-19',
  ],
  [
    'aliyun_3_x64_20G_alibase_20240819.vhd',
    'acs:alibaba_cloud_linux_3_2104_lts_x64',
    'Alibaba Cloud Linux  3.2104 LTS 64-bit',
    'Aliyun',
    20,
    '2024-08-19',
  ],
  [
    'ubuntu_22_04_x64_20G_alibase_20240807.vhd',
    'acs:ubuntu_22_04_x64',
    'Ubuntu 22.04 64-bit',
    'Ubuntu',
    20,
    '2024-08-07',
  ],
  [
    'ubuntu_24_04_x64_20G_alibase_20240812.vhd',
    'acs:ubuntu_24_04_x64',
    'Ubuntu 24.04 64-bit',
    'Ubuntu',
    20,
    '2024-08-12',
  ],
  [
    'debian_12_6_x64_20G_alibase_20240819.vhd',
    'acs:debian_12_6_x64',
    'Debian 12.6 64-bit',
    'Debian',
    20,
    '2024-08-19',
  ],
];

const WINDOWS: readonly Row[] = [
  [
    'win2008r2_64_ent_sp1_zh-cn_40G_alibase_20181220.vhd',
    '',
    'Windows Server 2008 R2 Enterprise Edition 64-bit Chinese',
    'Windows Server 2008',
    40,
    '2018-12-20',
  ],
  [
    'win2022_21H2_x64_dtc_en-us_40G_alibase_20240815.vhd',
    'acs:windows_server_2022_datacenter_x64_en_us',
    'Windows Server 2022 Datacenter Edition 64-bit English',
    'Windows Server 2022',
    40,
    '2024-08-15',
  ],
];

export const SYSTEM_IMAGES: readonly SystemImageFacts[] = [
  ...OLD.map((row) => facts(row, { osType: 'linux', cloudInit: true, bootMode: 'BIOS', imds: 'v1' })),
  ...MODERN.map((row) =>
    facts(row, { osType: 'linux', cloudInit: true, bootMode: 'UEFI-Preferred', imds: 'v2' }),
  ),
  ...WINDOWS.map((row) => facts(row, { osType: 'windows', cloudInit: false, bootMode: 'BIOS', imds: 'v1' })),
];

function facts(
  [id, family, osName, platform, size, createdAt]: Row,
  traits: Pick<SystemImageFacts, 'osType' | 'cloudInit' | 'bootMode' | 'imds'>,
): SystemImageFacts {
  return { id, family, osName, platform, architecture: 'x86_64', size, createdAt, ...traits };
}
