import type { ResourceKind } from '../events/index.js';
import type { LedgerEntry } from './entry.js';
import { grouped } from './grouped.js';
import { releasables } from './kinds/index.js';
import type { Listed } from './list-regions.js';
import { EXPIRES_TAG, readFacts, readResourceTag, RUN_TAG, tagValue, type Tag } from './marks.js';

/** A resource whose tags say all that a resource of ours says. */
export interface Proven {
  readonly mark: string;
  readonly run: string;
  readonly expires: Date;
  readonly createdAt: Date | undefined;
  readonly aliveUntil: Date | undefined;
  readonly entry: LedgerEntry & { readonly id: string };
}

/** Something that bears our marks in a way that proves nothing: it is never touched. */
export interface Unproven {
  readonly kind: ResourceKind;
  readonly id: string;
  readonly region: string;
  readonly reason: string;
}

/** Parts what tags prove to be ours from what bears them and is not, or may not be. */
export function proveFound(listed: readonly Listed[]): readonly [Proven[], Unproven[]] {
  return withoutTwins(listed.map(prove));
}

function prove({ kind, region, resource }: Listed): Proven | Unproven {
  const { id, tags, createdAt, aliveUntil } = resource;
  const belongs = readResourceTag(tags);
  const run = tagValue(RUN_TAG, tags);
  const expires = readExpires(tags);
  const doubt = (reason: string): Unproven => ({ kind, id, region, reason });
  if (belongs === undefined || run === undefined || expires === undefined)
    return doubt('its tags are not complete');
  const { markedAs = [] } = releasables[kind];
  const ofKind = belongs.entry.replace(/-\d+$/, '');
  if (ofKind !== kind && !markedAs.some((other) => other === ofKind))
    return doubt('its tag is that of another kind');
  if (belongs.region !== region) return doubt('its tag is that of a resource in another region');
  if (createdAt !== undefined && createdAt.getTime() > expires.getTime() + CLOCKS_DIFFER_MS)
    return doubt('it was created after the build that its tags name was over');
  const facts = { ...readFacts(tags), ...resource.facts };
  // Of those that are marked as another, there may be several.
  const entry = ofKind === kind ? belongs.entry : `${belongs.entry}/${id}`;
  return {
    mark: belongs.mark,
    run: inOneLine(run),
    expires,
    createdAt,
    aliveUntil,
    entry: {
      ...{ entry, kind, region, id, state: 'created', facts },
      ...(resource.name !== undefined && { name: inOneLine(resource.name) }),
    },
  };
}

/** By how much the cloud's clock and a runner's may differ: four times as much as lets a runner call at all. */
const CLOCKS_DIFFER_MS = 60 * 60_000;

/** Until when the build can be alive. Only what a build itself writes (see marksOf) is a time: "-1" and "2020" are not. */
function readExpires(tags: readonly Tag[]): Date | undefined {
  const text = tagValue(EXPIRES_TAG, tags) ?? '';
  const time = new Date(text);
  if (Number.isNaN(time.getTime())) return undefined;
  return time.toISOString() === text.replace(/Z$/, '.000Z') ? time : undefined;
}

/** Names and runs are for people to read, and anybody may write them: one of them is one line of a log. */
function inOneLine(text: string): string {
  return text.replace(/[\s\p{C}]+/gu, ' ').trim();
}

/** One entry of a ledger is one resource: of two that claim it, one has copied tags, and nothing tells which. */
function withoutTwins(found: readonly (Proven | Unproven)[]): [Proven[], Unproven[]] {
  const proven = found.filter((one) => 'mark' in one);
  const claims = grouped(proven, ({ mark, entry }) => `${mark}/${entry.entry}`);
  const isTwin = ({ mark, entry }: Proven) => (claims.get(`${mark}/${entry.entry}`)?.length ?? 0) > 1;
  const twins = proven
    .filter(isTwin)
    .map(({ entry: { kind, id, region } }) => ({ kind, id, region, reason: 'another resource has its tag' }));
  return [
    proven.filter((one) => !isTwin(one)),
    [...found.filter((one): one is Unproven => 'reason' in one), ...twins],
  ];
}
