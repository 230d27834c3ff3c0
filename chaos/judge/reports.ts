import { inWords, isGood, markOf, type Thing, type World } from '../world.js';
import { inbornFaultsOf, laterFaultsOf } from './images.js';
import { judgeOutputs } from './outputs.js';
import {
  entriesOf,
  finalNames,
  warns,
  type BuildEntry,
  type StepReport,
  type Story,
  type Wrong,
} from './story.js';

/** Whether what the steps said is so: images, exit codes, outputs, summary, what is left. */
export function judgeReports(story: Story): readonly Wrong[] {
  const entries = entriesOf(story.main);
  return [
    ...entries.flatMap((entry) => [
      ...reportedImages(entry, story),
      ...successes(entry, story),
      ...errors(entry, story),
    ]),
    ...agreement(story.main, entries),
    ...judgeOutputs(story),
    ...story.later.flatMap(exitCodes),
    ...silentlyLeft(story),
    ...untrulyLeft(story),
    ...[story.main, ...story.later].flatMap(stackTraces),
  ];
}

const untrue = (what: string): Wrong => ({ kind: 'untrue report', what });

/** What is reported is there and good, as it was asked for as far as that is its making's, and stays so. */
function reportedImages({ name, image_ids: ids }: BuildEntry, { builders, after }: Story): readonly Wrong[] {
  return Object.entries(ids).flatMap(([region, id]) => {
    const image = after.image(id);
    if (image?.region !== region || !isGood(image))
      return [
        untrue(
          `reported ${id} in ${region} is ${image === undefined ? 'not there' : String(image['status'])}`,
        ),
      ];
    const wanted = wantsOf(name, builders).find((one) => one.region === region);
    if (wanted === undefined) return [untrue(`${id} is reported in ${region}, where none was asked for`)];
    return inbornFaultsOf(image, wanted, after).map((what) => wrongImage(image, what));
  });
}

/** A success has every image that was asked for, as it was asked for. */
function successes(
  { name, status, image_ids: ids }: BuildEntry,
  { builders, after }: Story,
): readonly Wrong[] {
  if (status !== 'success') return [];
  return wantsOf(name, builders).flatMap((wanted): readonly Wrong[] => {
    const image = after.image(ids[wanted.region]);
    if (image === undefined) return [untrue(`a success of ${name} without an image in ${wanted.region}`)];
    return laterFaultsOf(image, wanted, after).map((what) => wrongImage(image, what));
  });
}

function wantsOf(name: string, builders: Story['builders']): Story['builders'][number]['wants'] {
  return builders.find((one) => one.name === name)?.wants ?? [];
}

function wrongImage(image: Thing, what: string): Wrong {
  return { kind: 'wrong image', what: `${inWords(image)}: ${what}` };
}

/** A failure is a sentence for the user, and names what is good all the same. */
function errors({ name, status, error, image_ids: ids }: BuildEntry, { main }: Story): readonly Wrong[] {
  if (status === 'success') return error === null ? [] : [untrue(`a success of ${name} with an error`)];
  const isSentence =
    error !== null && /[.)\]]$/.test(error.trim()) && !/undefined|\[object|TypeError/.test(error);
  const unclear: Wrong[] = isSentence ? [] : [{ kind: 'unclear error', what: String(error) }];
  if (status !== 'failed' || main.exitCode === null) return unclear;
  const unnamed = Object.values(ids).filter((id) => !warns(main, id));
  return [
    ...unclear,
    ...unnamed.map((id) => untrue(`the error of ${name} does not say that ${id} is good: ${error ?? ''}`)),
  ];
}

/** Exit code, outputs and summary of main say the same. */
function agreement(main: StepReport, entries: readonly BuildEntry[]): readonly Wrong[] {
  if (main.exitCode === null) return [];
  const wrongs: Wrong[] = [];
  const allGood = entries.length > 0 && entries.every(({ status }) => status === 'success');
  const isCancelled = main.exitCode === 130 || main.exitCode === 143;
  if (!isCancelled && (main.exitCode === 0) !== allGood)
    wrongs.push(
      untrue(
        `exit code ${main.exitCode} with ${entries.map(({ status }) => status).join(', ') || 'no builds'}`,
      ),
    );
  const named = JSON.parse(main.outputs['image_ids'] ?? '{}') as Record<string, string>;
  const all = entries.filter(({ image_ids: ids }) => Object.keys(ids).length > 0);
  const speaker = all.find(({ status }) => status === 'success') ?? all[0];
  const isSpokenFor = all.some(({ image_ids: ids }) => sameMap(ids, named));
  if (speaker !== undefined && !isSpokenFor)
    wrongs.push(
      untrue(`image_ids is ${JSON.stringify(named)}, builds has ${JSON.stringify(speaker.image_ids)}`),
    );
  for (const id of all.flatMap(({ image_ids: ids }) => Object.values(ids)))
    if (!main.summary.includes(id)) wrongs.push(untrue(`the summary does not name ${id}`));
  if (allGood !== main.summary.startsWith('## ✓'))
    wrongs.push(untrue(`the summary says ${main.summary.slice(0, 60)}`));
  return wrongs;
}

/** A post step never fails; a sweep does where something stays that is past its time. */
function exitCodes({ exitCode, outputs, log }: StepReport): readonly Wrong[] {
  const isWrong = exitCode !== null && (exitCode !== 0) !== Number(outputs['left'] ?? 0) > 0;
  return isWrong ? [untrue(`exit code ${exitCode} of a later step: ${log.slice(-500)}`)] : [];
}

function sameMap(one: Readonly<Record<string, string>>, other: Readonly<Record<string, string>>): boolean {
  const sorted = (map: Readonly<Record<string, string>>) => JSON.stringify(Object.entries(map).sort());
  return sorted(one) === sorted(other);
}

/** What of ours was still there when main had ended was named by it, so that nobody has to find out by the bill. */
function silentlyLeft({ before, built, main, ...story }: Story): readonly Wrong[] {
  if (built === undefined) return [];
  const told = (thing: Thing) => warns(main, thing.id);
  return built.all
    .filter((thing) => before.same(thing) === undefined && markOf(thing) !== undefined)
    .filter((thing) => thing['releasing'] !== true && !told(thing))
    .filter((thing) => !(thing.kind === 'disks' && told({ ...thing, id: String(thing['instanceId']) })))
    .filter((thing) => !isResult(thing, built, story))
    .map((thing) => untrue(`main did not say that it left ${inWords(thing)}`));
}

/** A good image of the user's, or a snapshot behind an image that is told of or good. */
function isResult(thing: Thing, built: World, story: Pick<Story, 'builders'>): boolean {
  if (thing.kind === 'images')
    return isGood(thing) && finalNames(story, thing.region).includes(String(thing['name']));
  return (
    thing.kind === 'snapshots' &&
    built.images(thing.region).some((image) => built.behind(image).some(({ id }) => id === thing.id))
  );
}

/** What main said it left was there, and what the last step said it left is. */
function untrulyLeft({ main, built, later, after }: Story): readonly Wrong[] {
  const last = later.at(-1);
  const wrongs = (step: StepReport, world: World) =>
    leftIds(step)
      .filter((id) => !world.hasId(id))
      .map((id) => untrue(`${id} is told left, and is not there`));
  return [
    ...(built === undefined ? [] : wrongs(main, built)),
    ...(last === undefined ? [] : wrongs(last, after)),
  ];
}

/** "::warning::Left behind: security group sg-1 (its name) in cn-hangzhou. …" */
function leftIds({ log }: StepReport): readonly string[] {
  const lines = log.matchAll(
    /^::warning.*?Left behind: (?:instance|VPC|vSwitch|security group|snapshot|image) (\S+)(.*)$/gm,
  );
  return (
    [...lines]
      // Who may not look cannot know, and says so; nor who is refused to delete what is gone
      // already, or what stands behind it.
      .filter(
        ([, , reason = '']) => !/\(Describe\w+ in |Chaos says no|which could not be released/.test(reason),
      )
      .map(([, id = '']) => id)
      // Where the ID is not known, the entry's name stands for it.
      .filter((id) => /^(?:i|vpc|vsw|sg|s|m)-2ze/.test(id))
  );
}

function stackTraces({ log }: StepReport): readonly Wrong[] {
  const line = /^\s+at .*:\d+:\d+\)?$/m.exec(log);
  return line === null ? [] : [{ kind: 'unclear error', what: `a stack trace in the log: ${line[0]}` }];
}
