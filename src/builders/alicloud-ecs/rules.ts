import { MARK_PREFIX } from '../../ledger/index.js';
import { lengthBetween, matches, startsWithNone, type Rule } from '../../options/index.js';
import { isMaskBetween, isWholeBlock } from './cidr.js';

/**
 * The documented rules of names and texts, counted in characters as the service counts them (a Chinese
 * letter is one). Sources: CreateImage, ModifyImageAttribute, RunInstances, CreateVpc, CreateSecurityGroup,
 * ImportKeyPair.
 */

const LETTER = String.raw`[A-Za-z\p{Script=Han}]`;

const noWebAddress = startsWithNone('http://', 'https://');

const nameCharacters = matches(
  new RegExp(`^${LETTER}[\\p{L}\\p{N}._:-]*$`, 'u'),
  'must begin with a letter and have only letters, digits, ".", "_", ":" and "-"',
);

/** Names of images (CreateImage.ImageName). */
export const imageNameRules: readonly Rule<string>[] = [
  lengthBetween(2, 128),
  startsWithNone('http://', 'https://', 'acs:', 'aliyun'),
  // English and Chinese letters alone: what the cloud refuses here, it refuses when all the work is done.
  matches(
    new RegExp(`^${LETTER}[A-Za-z\\p{Script=Han}0-9._:-]*$`, 'u'),
    'must begin with a letter and have only English or Chinese letters, digits, ".", "_", ":" and "-"',
  ),
];

/** Names of disks, security groups and key pairs. */
export const resourceNameRules: readonly Rule<string>[] = [
  lengthBetween(2, 128),
  noWebAddress,
  nameCharacters,
];

/** RunInstances.InstanceName, which may hold a sequence such as "web-[1,3]". */
export const instanceNameRules: readonly Rule<string>[] = [
  lengthBetween(2, 128),
  noWebAddress,
  matches(
    new RegExp(`^${LETTER}[\\p{L}\\p{N}._:,[\\]-]*$`, 'u'),
    'must begin with a letter and have only letters, digits, ".", "_", ":", "-", "[", "," and "]"',
  ),
];

/** Names of VPCs and vSwitches. */
export const networkNameRules: readonly Rule<string>[] = [lengthBetween(1, 128), noWebAddress];

/** Descriptions of images and disks. */
export const descriptionRules: readonly Rule<string>[] = [lengthBetween(2, 256), noWebAddress];

/** CreateImage.ImageVersion. */
export const imageVersionRules: readonly Rule<string>[] = [lengthBetween(1, 40)];

/** CreateImage.ImageFamily. */
export const imageFamilyRules: readonly Rule<string>[] = imageNameRules;

/** Tag values; keys are checked where the whole map is at hand (TagResources). */
export const tagValueRules: readonly Rule<string>[] = [
  lengthBetween(0, 128),
  {
    holds: (value) => !/^acs:/i.test(value) && !/https?:\/\//i.test(value),
    message: 'must not begin with "acs:" nor contain "http://" or "https://"',
  },
];

/** What is wrong with a map of tags as a whole, or undefined. `reserved` tags of ours come on top. */
export function tagsProblem(tags: Readonly<Record<string, string>>, reserved = 0): string | undefined {
  const keys = Object.keys(tags);
  const most = 20 - reserved;
  if (keys.length > most) return `has ${keys.length} tags; at most ${most} are allowed`;
  const ours = keys.find((key) => key.startsWith(MARK_PREFIX));
  if (ours !== undefined)
    return `has the key "${ours}"; those that begin with "${MARK_PREFIX}" are the build's own`;
  const bad = keys.find(
    (key) => key === '' || [...key].length > 128 || /^(acs:|aliyun)/i.test(key) || /https?:\/\//i.test(key),
  );
  if (bad === undefined) return undefined;
  return `has the key "${bad}"; keys have 1 to 128 characters, do not begin with "acs:" or "aliyun" and contain no "http://" or "https://"`;
}

const CIDR = /^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)\/(?:[0-9]|[12]\d|3[0-2])$/;

/** A block of addresses in CIDR notation, such as 172.16.0.0/16. */
export const cidrRules: readonly Rule<string>[] = [
  matches(CIDR, 'must be a block in CIDR notation, such as "172.16.0.0/16"'),
];

/** AuthorizeSecurityGroup.SourceCidrIp. */
export const sourceCidrRules: readonly Rule<string>[] = [
  ...cidrRules,
  {
    holds: (value) => !CIDR.test(value) || isWholeBlock(value),
    message: 'must have no bits beyond its mask, as "203.0.113.0/24" or "203.0.113.7/32"',
  },
];

/**
 * CreateVpc.CidrBlock. Its text has masks of 16 to 28 bits, but the default beside it has 12, and there are VPCs with 8:
 * none of these is refused here.
 */
export const vpcCidrRules: readonly Rule<string>[] = [
  ...cidrRules,
  {
    holds: (value) => !CIDR.test(value) || (isWholeBlock(value) && isMaskBetween(8, 28, value)),
    message: 'must have a mask of 8 to 28 bits, and no bits beyond it, as "172.16.0.0/16"',
  },
];
