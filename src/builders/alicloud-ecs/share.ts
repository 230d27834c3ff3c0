import { CloudError, ModifyImageSharePermission } from '../../alicloud/index.js';
import { BuildError, describeError } from '../../errors/index.js';
import type { Image } from './image.js';
import { to, type BuildingSite } from './site.js';

/** ModifyImageSharePermission silently drops what is beyond. */
const ACCOUNTS_PER_CALL = 10;

/**
 * Shares an available image with the accounts of the options, and ends its sharing with others. Those that the cloud
 * refuses keep it from no other account.
 * @throws BuildError that names them
 */
export async function shareImage(there: BuildingSite, image: Image): Promise<void> {
  // One after the other: who is to be added and removed is removed, as in Packer.
  const problems = [await change(there, image, 'share'), await change(there, image, 'unshare')];
  const [first, ...others] = problems.filter((problem) => problem !== undefined);
  if (first === undefined) return;
  throw new BuildError([first, ...others].map(({ message }) => message).join(' '), {
    place: there.placeOf(first.option),
    cause: first.cause,
  });
}

/** What is done with accounts, in the words of its option, of the call and for errors. */
const CHANGES = {
  share: {
    option: 'image_share_account',
    field: 'addAccount',
    doing: (id: string) => `share the image ${id}`,
    undone: 'is not shared with',
  },
  unshare: {
    option: 'image_unshare_account',
    field: 'removeAccount',
    doing: (id: string) => `end the sharing of the image ${id}`,
    undone: 'may still be shared with',
  },
} as const;

interface Problem {
  readonly option: string;
  readonly message: string;
  readonly cause: CloudError;
}

async function change(
  there: BuildingSite,
  image: Image,
  kind: keyof typeof CHANGES,
): Promise<Problem | undefined> {
  const { option, undone } = CHANGES[kind];
  const refusals: Refusal[] = [];
  for (const accounts of inChunks(there.options[option] ?? []))
    refusals.push(...(await changeFor(there, image, kind, accounts)));
  const [first] = refusals;
  if (first === undefined) return undefined;
  const named = refusals.flatMap(({ accounts }) => accounts).join(', ');
  const message = `${option}: the image ${image.id} in ${there.region} ${undone} ${named}. ${describeError(first.cause)}`;
  return { option, message, cause: first.cause };
}

/** The cloud has not done for these accounts what it was asked to. */
interface Refusal {
  readonly accounts: readonly string[];
  readonly cause: CloudError;
}

async function changeFor(
  there: BuildingSite,
  image: Image,
  kind: keyof typeof CHANGES,
  accounts: readonly string[],
): Promise<readonly Refusal[]> {
  const { field, doing } = CHANGES[kind];
  try {
    await there.cloud.call(
      ModifyImageSharePermission,
      { regionId: there.region, imageId: image.id, [field]: [...accounts] },
      to(there, doing(image.id)),
    );
    return [];
  } catch (cause) {
    if (!(cause instanceof CloudError)) throw cause;
    if (accounts.length === 1 || !isAboutSome(cause)) return [{ accounts, cause }];
    // One account that will not do spoils the whole call.
    const refusals: Refusal[] = [];
    for (const account of accounts) refusals.push(...(await changeFor(there, image, kind, [account])));
    return refusals;
  }
}

function isAboutSome({ isRefusal, isDenied }: CloudError): boolean {
  return isRefusal && !isDenied;
}

function inChunks(accounts: readonly string[]): string[][] {
  const unique = [...new Set(accounts)];
  const chunks = Array.from({ length: Math.ceil(unique.length / ACCOUNTS_PER_CALL) }, (_, index) => index);
  return chunks.map((index) => unique.slice(index * ACCOUNTS_PER_CALL, (index + 1) * ACCOUNTS_PER_CALL));
}
