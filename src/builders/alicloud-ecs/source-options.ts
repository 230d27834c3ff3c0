import { defaulted, flag, mapOf, matches, objectOf, oneOf, optional, text } from '../../options/index.js';

const noSpaces = matches(/^\S*$/, 'must have no spaces');

const filterOptions = {
  name: optional(text(), 'Name of the image; `*` stands for any characters.'),
  owner: optional(
    text(
      matches(
        /^(self|system|others|marketplace|\d+)$/,
        'must be self, system, others, marketplace or an account ID',
      ),
    ),
    'Whose it is: `self`, `system` (public ones of Alibaba Cloud), `others` (shared with you), `marketplace`, or the ID of the account that shares it.',
    { defaultText: '`self` or `system`: anybody may share images of any name with you' },
  ),
  architecture: optional(oneOf('x86_64', 'arm64', 'i386'), 'Its architecture: `x86_64`, `arm64` or `i386`.'),
  os_type: optional(oneOf('linux', 'windows'), 'Its kind of operating system: `linux` or `windows`.'),
  tags: optional(mapOf(text()), 'Tags that it has, all of them.'),
  most_recent: defaulted(
    flag(),
    false,
    'Take the newest where several images fit; without it, they are an error.',
  ),
} as const;

/** Options of the image that the build starts from. */
export const sourceOptions = {
  source_image: optional(
    text(noSpaces),
    'ID of the image to start from: a public one, one of your own, one shared with you or one of the marketplace. Either this, `image_family` or `source_image_filter`.',
  ),
  image_family: optional(
    text(noSpaces),
    'Image family to start from: its newest available image is taken, also one that another account shares with you, which a warning tells. Either this, `source_image` or `source_image_filter`.',
  ),
  source_image_filter: optional(
    objectOf(filterOptions),
    'What the image to start from is like: `name`, `owner`, `architecture`, `os_type`, `tags`. Its ID is in the output `source_image`. Either this, `source_image` or `image_family`.',
  ),
  skip_image_validation: defaulted(
    flag(),
    false,
    'Accept a source image that is deprecated or no longer listed.',
  ),
} as const;
