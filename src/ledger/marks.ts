/**
 * The tags that mark a resource as ours, from the call that creates it on. By the first a crashed build's
 * resources are found one by one; the others tell people and the sweep whose they are and until when.
 */
export interface Tag {
  readonly key: string;
  readonly value: string;
}

export const RESOURCE_TAG = 'alicloud-image-builder:resource';
export const RUN_TAG = 'alicloud-image-builder:run';
export const EXPIRES_TAG = 'alicloud-image-builder:expires';

/** How many of the twenty tags that a resource may have are ours, where it has no facts beside. */
export const MARK_COUNT = 3;

/** What every key of our tags begins with. */
export const PREFIX = 'alicloud-image-builder:';

/** A tag's value has at most this many characters. */
const LONGEST_VALUE = 128;

/** See IntentLine.facts. */
export type Facts = Readonly<Record<string, string>>;

/** Which run marks its resources, and until when it can still be alive. */
export interface RunMark {
  /** Unique to the build, at most 36 characters. */
  readonly mark: string;
  /** Who runs it, for people: "owner/repository run 123.1". */
  readonly run: string;
  readonly expires: Date;
}

/** Which entry of a build's ledger a resource belongs to, and where it must be. */
export interface EntryPlace {
  readonly entry: string;
  readonly region: string;
}

/**
 * The tag that only the resource of one ledger entry has. It names the region: nobody can see all regions at once, and
 * whoever copies our tags onto something in another one proves nothing by it.
 */
export function resourceTag(mark: string, { entry, region }: EntryPlace): Tag {
  return { key: RESOURCE_TAG, value: `${mark}/${entry}@${region}` };
}

/**
 * All tags of a resource that we create.
 * @param facts what its release has to know: with them in the tags, a sweep can do it when the ledger is lost
 */
export function marksOf(run: RunMark, place: EntryPlace, facts: Facts = {}): Tag[] {
  return [
    resourceTag(run.mark, place),
    { key: RUN_TAG, value: runTagValue(run.run) },
    { key: EXPIRES_TAG, value: `${run.expires.toISOString().slice(0, 19)}Z` },
    ...factTags(facts),
  ];
}

/** Who runs a build, as its resources' tags say it. VPC takes no value that begins as the cloud's own (CreateVpc, Tag.N.Value). */
export function runTagValue(run: string): string {
  const taken = /^(?:aliyun|acs:)/i.test(run) ? `repository ${run}` : run;
  return taken.slice(0, LONGEST_VALUE);
}

/** The keys of all tags that {@link marksOf} gives to a resource with these facts. */
export function markKeys(facts: Facts = {}): string[] {
  return [RESOURCE_TAG, RUN_TAG, EXPIRES_TAG, ...factTags(facts).map(({ key }) => key)];
}

/** What a resource's tags say of where it belongs: the build's mark and the ledger's entry. Undefined: not ours. */
export function readResourceTag(tags: readonly Tag[]): (EntryPlace & { readonly mark: string }) | undefined {
  const [, mark, entry, region] = RESOURCE_VALUE.exec(tagValue(RESOURCE_TAG, tags) ?? '') ?? [];
  return mark && entry && region ? { mark, entry, region } : undefined;
}

/** Whether tags say that they are those of an entry of a run's build, and that it is where they are found. */
export function bearMarks(
  tags: readonly Tag[],
  place: EntryPlace,
  { mark, runName }: { readonly mark: string; readonly runName: string },
): boolean {
  const isEntry = tagValue(RESOURCE_TAG, tags) === resourceTag(mark, place).value;
  return isEntry && tagValue(RUN_TAG, tags) === runTagValue(runName);
}

const RESOURCE_VALUE = /^([\w-]{8,36})\/([a-z_]+-\d+)@([a-z\d-]{1,40})$/;

/** The value of the tag with a key, where there is one. */
export function tagValue(wanted: string, tags: readonly Tag[]): string | undefined {
  return tags.find(({ key }) => key === wanted)?.value;
}

/** The facts that {@link marksOf} wrote into the tags. */
export function readFacts(tags: readonly Tag[]): Facts {
  const facts: Record<string, string> = {};
  for (const { key, value } of [...tags].sort((a, b) => (a.key < b.key ? -1 : 1))) {
    const [, name] = /^alicloud-image-builder:fact:([a-z_]+)(?:\.\d)?$/.exec(key) ?? [];
    if (name === undefined) continue;
    const before = facts[name];
    facts[name] = before === undefined ? value : `${before},${value}`;
  }
  return facts;
}

/** A list that is too long for one value goes on in a second tag, and so on. */
export function factTags(facts: Facts): Tag[] {
  return Object.entries(facts).flatMap(([name, value]) =>
    inParts(value).map((part, index) => ({
      key: `${PREFIX}fact:${name}${index === 0 ? '' : `.${index + 1}`}`,
      value: part,
    })),
  );
}

/** Cuts at commas, so that each part has its whole items. */
function inParts(value: string): string[] {
  if (value.length <= LONGEST_VALUE) return value === '' ? [] : [value];
  const parts: string[] = [];
  let part = '';
  for (const item of value.split(',')) {
    const longer = part === '' ? item : `${part},${item}`;
    if (longer.length <= LONGEST_VALUE) {
      part = longer;
      continue;
    }
    parts.push(part);
    part = item;
  }
  return [...parts, part];
}

/** A client token for the one call that an entry stands for: the same in every attempt, at most 64 ASCII characters. */
export function clientTokenOf(mark: string, entry: string): string {
  return `${mark}-${entry}`.slice(0, 64);
}
