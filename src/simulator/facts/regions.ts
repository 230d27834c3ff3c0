/** The public regions of Alibaba Cloud, each with its name and its zones. Source: DescribeRegions, DescribeZones. */
export interface RegionFacts {
  readonly id: string;
  readonly name: string;
  readonly zones: readonly string[];
}

const REGIONS_WITH_ZONES: readonly (readonly [id: string, name: string, zoneLetters: string])[] = [
  ['cn-qingdao', 'China (Qingdao)', 'bc'],
  ['cn-beijing', 'China (Beijing)', 'abcdefghijkl'],
  ['cn-zhangjiakou', 'China (Zhangjiakou)', 'abc'],
  ['cn-huhehaote', 'China (Hohhot)', 'ab'],
  ['cn-wulanchabu', 'China (Ulanqab)', 'abc'],
  ['cn-hangzhou', 'China (Hangzhou)', 'bghijk'],
  ['cn-shanghai', 'China (Shanghai)', 'abefglmn'],
  ['cn-nanjing', 'China (Nanjing)', 'a'],
  ['cn-fuzhou', 'China (Fuzhou)', 'a'],
  ['cn-wuhan-lr', 'China (Wuhan)', 'a'],
  ['cn-shenzhen', 'China (Shenzhen)', 'acdef'],
  ['cn-heyuan', 'China (Heyuan)', 'ab'],
  ['cn-guangzhou', 'China (Guangzhou)', 'ab'],
  ['cn-chengdu', 'China (Chengdu)', 'ab'],
  ['cn-hongkong', 'China (Hong Kong)', 'bcd'],
  ['ap-northeast-1', 'Japan (Tokyo)', 'abc'],
  ['ap-northeast-2', 'South Korea (Seoul)', 'ab'],
  ['ap-southeast-1', 'Singapore', 'abc'],
  ['ap-southeast-2', 'Australia (Sydney)', 'ab'],
  ['ap-southeast-3', 'Malaysia (Kuala Lumpur)', 'ab'],
  ['ap-southeast-5', 'Indonesia (Jakarta)', 'abc'],
  ['ap-southeast-6', 'Philippines (Manila)', 'a'],
  ['ap-southeast-7', 'Thailand (Bangkok)', 'a'],
  ['ap-south-1', 'India (Mumbai)', 'ab'],
  ['us-east-1', 'US (Virginia)', 'ab'],
  ['us-west-1', 'US (Silicon Valley)', 'ab'],
  ['eu-west-1', 'UK (London)', 'ab'],
  ['eu-central-1', 'Germany (Frankfurt)', 'abc'],
  ['me-east-1', 'UAE (Dubai)', 'a'],
  ['me-central-1', 'Saudi Arabia (Riyadh)', 'ab'],
  ['na-south-1', 'Mexico', 'a'],
];

export const REGIONS: readonly RegionFacts[] = REGIONS_WITH_ZONES.map(([id, name, letters]) => ({
  id,
  name,
  // Regions of China take the letter after a dash, the others after their number.
  zones: [...letters].map((letter) => (/\d$/.test(id) ? `${id}${letter}` : `${id}-${letter}`)),
}));

export const regionFacts = (id: string) => REGIONS.find((region) => region.id === id);
