import { lengthBetween, matches, startsWithNone, type Rule } from '../../options/index.js';

/**
 * The documented rules of names and texts, counted in characters as the service counts them (a Chinese
 * letter is one). Sources: CreateImage, ModifyImageAttribute, RunInstances, CreateVpc, CreateSecurityGroup.
 */

const LETTER = String.raw`[A-Za-z\p{Script=Han}]`;

const noWebAddress = startsWithNone('http://', 'https://');

/** Names of images (CreateImage.ImageName). */
export const imageNameRules: readonly Rule<string>[] = [
  lengthBetween(2, 128),
  startsWithNone('http://', 'https://', 'acs:', 'aliyun'),
  matches(
    new RegExp(`^${LETTER}[\\p{L}\\p{N}._:-]*$`, 'u'),
    'must begin with a letter and have only letters, digits, ".", "_", ":" and "-"',
  ),
];

/** Names of instances, disks, VPCs, vSwitches and security groups. */
export const resourceNameRules: readonly Rule<string>[] = [
  lengthBetween(2, 128),
  noWebAddress,
  matches(new RegExp(`^${LETTER}`, 'u'), 'must begin with a letter'),
];

/** Descriptions of images and disks. */
export const descriptionRules: readonly Rule<string>[] = [lengthBetween(0, 256), noWebAddress];

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
  const bad = keys.find(
    (key) => key === '' || [...key].length > 128 || /^(acs:|aliyun)/i.test(key) || /https?:\/\//i.test(key),
  );
  if (bad === undefined) return undefined;
  return `has the key "${bad}"; keys have 1 to 128 characters, do not begin with "acs:" or "aliyun" and contain no "http://" or "https://"`;
}

/** A block of a private network in CIDR notation, such as 172.16.0.0/16. */
export const cidrRules: readonly Rule<string>[] = [
  matches(
    /^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)\/(?:[0-9]|[12]\d|3[0-2])$/,
    'must be a block in CIDR notation, such as "172.16.0.0/16"',
  ),
];
