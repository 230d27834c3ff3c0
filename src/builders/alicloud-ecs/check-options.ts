import { accessOptions } from '../../alicloud/access-options.js';
import { readAccess } from '../../alicloud/index.js';
import { checkSshOptions, checkWinRmOptions, cloudPasswordProblem } from '../../communicators/index.js';
import { MARK_COUNT } from '../../ledger/index.js';
import { quoted } from '../../errors/index.js';
import { UnreadableFile, type ParsedOptions } from '../../options/index.js';
import type { BuilderCheckContext } from '../builder.js';
import { checkDistribution } from './check-distribution.js';
import { diskProblem, isEphemeral } from './disks.js';
import { tellIneffective } from './ineffective-options.js';
import type { ecsOptions } from './options.js';
import { tagsProblem } from './rules.js';
import { tagsOf } from './tags.js';
import { LARGEST_USER_DATA, readUserData } from './user-data.js';

type Parsed = ParsedOptions<typeof ecsOptions>;

/** What the options must be together, beyond each one's own rule. Every problem is added to the context. */
export function checkEcsOptions(parsed: Parsed, context: BuilderCheckContext): void {
  const { values } = parsed;
  const add = (option: keyof typeof ecsOptions, message: string) =>
    context.problems.add({ option, place: parsed.placeOf(option), message });

  checkAccess(parsed, context);
  checkSource(parsed, add);
  checkDistribution(values, add);
  checkSpot(parsed, add);
  checkTags(values, add);
  checkAddress(values, add);
  checkPassword(values, add);
  checkMetadata(values, add);
  checkDisks(values, add);
  checkUserData(parsed, context, add);
  checkSshOptions(parsed, context);
  checkWinRmOptions(parsed, context.problems);
  tellIneffective(parsed, context.notice);
}

type Add = (option: keyof typeof ecsOptions, message: string) => void;

/** What is missing is only told where nothing that was given is wrong: it would not be true. */
function checkAccess(parsed: Parsed, { place, env, problems }: BuilderCheckContext): void {
  const { values } = parsed;
  const names = Object.keys(accessOptions) as (keyof typeof accessOptions)[];
  if (names.some((option) => values[option] === undefined && parsed.wasGiven(option))) return;
  readAccess({ options: values, placeOf: (option) => parsed.placeOf(option), place, env }, problems);
}

function checkSource(parsed: Parsed, add: Add): void {
  const { values } = parsed;
  const [first, ...others] = SOURCES.filter((option) => parsed.wasGiven(option));
  if (first === undefined) {
    add('source_image', 'is required: the ID of the image to start from, or an image_family instead.');
  }
  for (const other of others) add(other, `cannot be given together with ${first}: choose one.`);
  const { source_image_filter: filter } = values;
  const criteria = Object.keys(filter ?? {}).filter((name) => name !== 'most_recent');
  if (filter?.tags !== undefined && Object.keys(filter.tags).length === 0)
    add('source_image_filter', 'has tags without any tag in it, which fit every image: leave tags out.');
  else if (filter !== undefined && criteria.length === 0)
    add('source_image_filter', 'says nothing of the image: give its name, owner, tags …');
}

const SOURCES = ['source_image', 'image_family', 'source_image_filter'] as const;

function checkTags(values: Parsed['values'], add: Add): void {
  const tags = tagsProblem(tagsOf(values));
  if (tags !== undefined) add(values.tags === undefined ? 'tag' : 'tags', `${tags}.`);
  const keys = [...Object.keys(values.tags ?? {}), ...(values.tag ?? []).map(({ key }) => key)];
  const twice = keys.find((key, index) => keys.indexOf(key) < index);
  if (twice !== undefined) add('tag', `gives the tag "${twice}" twice.`);
  const runTags = tagsProblem(values.run_tags ?? {}, MARK_COUNT);
  if (runTags !== undefined) add('run_tags', `${runTags}.`);
}

function checkSpot(parsed: Parsed, add: Add): void {
  const { spot_strategy: strategy, spot_price_limit: limit } = parsed.values;
  if (strategy === undefined && parsed.wasGiven('spot_strategy')) return;
  if (strategy === 'SpotWithPriceLimit' && !parsed.wasGiven('spot_price_limit'))
    add('spot_price_limit', 'is required with spot_strategy SpotWithPriceLimit.');
  if (strategy !== 'SpotWithPriceLimit' && limit !== undefined)
    add('spot_price_limit', 'has a meaning with spot_strategy SpotWithPriceLimit alone.');
}

function checkAddress(values: Parsed['values'], add: Add): void {
  if (
    values.internet_max_bandwidth_out === 0 &&
    !values.ssh_private_ip &&
    values.eip_id === undefined &&
    values.communicator !== 'none' &&
    values.communicator !== 'cloud_assistant'
  ) {
    add(
      'internet_max_bandwidth_out',
      'must be 1 or more: with 0 the instance has no public address to connect to. Use ssh_private_ip for the private one.',
    );
  }
}

/** The cloud gives the instance the password that is to be logged in with, and refuses one that is too weak. */
function checkPassword({ communicator, ssh_password: password }: Parsed['values'], add: Add): void {
  if (communicator === 'winrm' || password === undefined) return;
  const problem = cloudPasswordProblem(password);
  if (problem !== undefined) add('ssh_password', problem);
}

/** Without metadata nothing in the guest learns of user data or of a key. */
function checkMetadata(values: Parsed['values'], add: Add): void {
  if (values.http_endpoint !== 'disabled') return;
  const given = (['user_data', 'user_data_file', 'ssh_keypair_name'] as const).find(
    (option) => values[option] !== undefined,
  );
  const lost = given ?? (needsTemporaryKey(values) ? 'the temporary key' : undefined);
  if (lost !== undefined)
    add('http_endpoint', `keeps ${lost} from the instance, which reads it as metadata.`);
}

function needsTemporaryKey(values: Parsed['values']): boolean {
  const isOther = values.ssh_password ?? values.ssh_private_key_file ?? (values.ssh_agent_auth || undefined);
  return values.communicator === 'ssh' && isOther === undefined;
}

/** RunInstances takes at most 16 data disks. */
const MOST_DATA_DISKS = 16;

function checkDisks(
  {
    system_disk_mapping: system,
    image_disk_mappings: data = [],
    image_ignore_data_disks: systemAlone,
    skip_create_image: makesNone,
  }: Parsed['values'],
  add: Add,
): void {
  const problem = system && diskProblem(system, 'system');
  if (problem !== undefined) add('system_disk_mapping', problem);
  for (const [index, disk] of data.entries()) {
    const dataProblem = diskProblem(disk, 'data');
    if (dataProblem !== undefined) add('image_disk_mappings', `[${index}].${dataProblem}`);
    if (isEphemeral(disk) && !systemAlone && !makesNone)
      add(
        'image_disk_mappings',
        `[${index}].disk_category is ${disk.disk_category}, of which no image can be made: image_ignore_data_disks: true leaves the disk out.`,
      );
  }
  if (data.length > MOST_DATA_DISKS)
    add('image_disk_mappings', `has ${data.length} disks; at most ${MOST_DATA_DISKS} are allowed.`);
}

function checkUserData(parsed: Parsed, context: BuilderCheckContext, add: Add): void {
  const { user_data: text, user_data_file: file } = parsed.values;
  if (text !== undefined && file !== undefined)
    return add('user_data_file', 'cannot be given together with user_data: choose one.');
  let size: number;
  try {
    size = readUserData(text, file === undefined ? undefined : context.resolvePath(file))?.length ?? 0;
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    return add('user_data_file', `names ${quoted(file ?? '')}, which ${error.trouble}.`);
  }
  if (size > LARGEST_USER_DATA) {
    add(
      file === undefined ? 'user_data' : 'user_data_file',
      `has ${size} bytes; the cloud takes at most ${LARGEST_USER_DATA}.`,
    );
  }
}
