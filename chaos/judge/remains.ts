import { inWords, isGood, markOf, type Thing, type World } from '../world.js';
import { finalNames, isMentionedLater, isTold, reportedIds, type Story, type Wrong } from './story.js';

/** What a run has left in the account, and how that is to be judged. */
export interface Remains {
  readonly wrongs: readonly Wrong[];
  /** What is left, of which the user was told: the cloud refused its removal, or a good image is kept on purpose. */
  readonly keptAndTold: readonly string[];
}

/** Looks through everything there is that was not there before, or is not as it was. */
export function judgeRemains(story: Story): Remains {
  const wrongs: Wrong[] = [];
  const keptAndTold: string[] = [];
  const leftOver = (thing: Thing, what: string, mayStay: boolean) => {
    if (mayStay && isTold(story, thing)) keptAndTold.push(what);
    else wrongs.push({ kind: 'leak', what: isTold(story, thing) ? `${what} (told)` : what });
  };
  const { isRefused = false } = story;
  for (const thing of made(story)) {
    const standing = standingOf(thing, story);
    if (standing === 'nobody’s') leftOver(thing, inWords(thing), isRefused);
    if (standing === 'kept') keptAndTold.push(inWords(thing));
    if (standing === 'nobody’s' || markOf(thing) === undefined) continue;
    leftOver(thing, `our tags on ${inWords(thing)}`, true);
  }
  for (const thing of replacedRemains(story)) leftOver(thing, `replaced ${inWords(thing)}`, true);
  return { wrongs: [...wrongs, ...strangers(story)], keptAndTold };
}

/** What was not there before. */
function made({ before, after }: Story): readonly Thing[] {
  return after.all.filter((thing) => before.same(thing) === undefined);
}

/** Whether something that was made is the user's, or a good image that is told of under another name. */
function standingOf(thing: Thing, story: Story): 'the user’s' | 'kept' | 'nobody’s' {
  if (thing.kind === 'snapshots') {
    const image = story.after.all.find(
      (one) => one.kind === 'images' && story.after.behind(one).some(({ id }) => id === thing.id),
    );
    return image === undefined || standingOf(image, story) === 'nobody’s' ? 'nobody’s' : 'the user’s';
  }
  if (thing.kind !== 'images' || !isGood(thing)) return 'nobody’s';
  if (finalNames(story, thing.region).includes(String(thing['name']))) return 'the user’s';
  // Another image has taken the name meanwhile: a good one is not thrown away for that.
  return isTold(story, thing) ? 'kept' : 'nobody’s';
}

/** What is replaced goes with a success of its region: image and snapshots. Without one it stays as it was. */
function replacedRemains({ given, before, after, ...story }: Story): readonly Thing[] {
  return given.replaced.flatMap(({ id, region, name }) => {
    const old = before.image(id);
    if (old === undefined) return [];
    const successor = after
      .images(region)
      .find((one) => one['name'] === name && isGood(one) && one.id !== id);
    const still = after.same(old);
    if (successor === undefined) return still?.['name'] === name ? [] : (still ?? []);
    if (still !== undefined) return still;
    const orphans = before.behind(old).filter((snapshot) => after.same(snapshot) !== undefined);
    const told = orphans.filter((snapshot) => isTold(story, snapshot));
    return [...told, ...orphans.filter((snapshot) => !told.includes(snapshot))];
  });
}

/** What others have must be there, and as it was; so must be what the user lent to the build. */
function strangers({ given, before, after, isRefused = false, ...story }: Story): readonly Wrong[] {
  const ours = new Set(
    given.replaced.flatMap(({ id }) => {
      const old = before.image(id);
      return old === undefined ? [] : [old, ...before.behind(old)].map((one) => one.id);
    }),
  );
  return before.all.flatMap((thing): Wrong[] => {
    if (ours.has(thing.id)) return [];
    const now = after.same(thing);
    if (now === undefined) return [{ kind: 'stranger touched', what: `${inWords(thing)} is gone` }];
    if (isRefused && now.kind === 'eips' && isTold(story, now)) return [];
    const changed = Object.keys(thing).filter(
      (fact) => JSON.stringify(thing[fact]) !== JSON.stringify(now[fact]),
    );
    return changed.map((fact) => ({
      kind: 'stranger touched',
      what: `${fact} of ${inWords(thing)} is ${JSON.stringify(now[fact])}`,
    }));
  });
}

/** At the end a good image has each name that was to be replaced: the new one, or the old one. */
export function lostImages(story: Story): readonly Wrong[] {
  const { given, after } = story;
  return given.replaced.flatMap(({ region, name, id }): Wrong[] => {
    const good = after.images(region).filter((image) => image['name'] === name && isGood(image));
    if (good.length === 1) return [];
    const old = after.image(id);
    if (good.length === 0 && old !== undefined && isTold(story, old)) return [];
    return [{ kind: 'lost image', what: `${good.length} good images are named ${name} in ${region}` }];
  });
}

/** Every good image that was made is reported by main, or told of by a later step. */
export function unreported(story: Story): readonly Wrong[] {
  const known = reportedIds(story);
  const good = (world: World) =>
    made(story).filter((thing) => {
      const there = world.same(thing);
      return thing.kind === 'images' && there !== undefined && standingOf(there, story) === 'the user’s';
    });
  return good(story.after).flatMap((image): Wrong[] =>
    known.includes(image.id) || isMentionedLater(story, image.id)
      ? []
      : [{ kind: 'untrue report', what: `${inWords(image)} is reported nowhere` }],
  );
}

/** What is there of ours when the post step is over was told by it, though it may not have been able to do more. */
export function toldLate(story: Pick<Story, 'before' | 'after' | 'main' | 'later'>): readonly Wrong[] {
  return story.after.all
    .filter((thing) => story.before.same(thing) === undefined && markOf(thing) !== undefined)
    .filter((thing) => thing['releasing'] !== true && thing.kind !== 'disks' && !isTold(story, thing))
    .map((thing) => ({ kind: 'untrue report', what: `the post step did not tell of ${inWords(thing)}` }));
}
