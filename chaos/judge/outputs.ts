import type { Builder } from '../scenarios/index.js';
import type { World } from '../world.js';
import { entriesOf, type BuildEntry, type Story, type Wrong } from './story.js';

/**
 * Whether every output that users read says what the cloud holds and the template asked for: each field of `builds`, and
 * the single outputs, which speak of the first build that came to its image.
 */
export function judgeOutputs({ main, builders, built, after }: Story): readonly Wrong[] {
  return (main.parts ?? [main])
    .filter(({ exitCode }) => exitCode !== null)
    .flatMap((report) => {
      const entries = entriesOf(report);
      const inBuilds = entries.flatMap((entry) => {
        const builder = builders.find(({ name }) => name === entry.name);
        if (builder === undefined) return [`builds has ${entry.name}, which nobody asked for`];
        return differences(
          `builds, ${entry.name}: `,
          entry,
          entryFor(entry, builder, { after, built: built ?? after }),
        );
      });
      return [...inBuilds, ...differences('', report.outputs, singleOutputs(spokesman(entries)))];
    })
    .map((what) => ({ kind: 'untrue report', what }));
}

type Expected = Readonly<Record<string, unknown>>;

/** When main had ended, and when all had. */
interface Worlds {
  readonly built: World;
  readonly after: World;
}

/** What an entry must say, from what the cloud holds under the IDs that it names. */
function entryFor(entry: BuildEntry, { options }: Builder, { built, after }: Worlds): Expected {
  const region = String(options['region']);
  const id = entry.image_ids[region];
  const own = after.image(id);
  return {
    builder_type: 'alicloud-ecs',
    region,
    image_id: id ?? null,
    artifact_id: Object.entries(entry.image_ids)
      .map(([where, one]) => `${where}:${one}`)
      .sort()
      .join(),
    // The post step may give it another: its own, where main could not.
    image_name: (built.image(id) ?? own)?.['name'] ?? options['image_name'],
    // It is not known before the cloud was asked for it.
    source_image: entry.status !== 'success' && entry.source_image === null ? null : options['source_image'],
    snapshot_ids: sorted(own === undefined ? [] : after.behind(own).map((snapshot) => snapshot.id)),
  };
}

/** Of several, who the single outputs speak of. */
function spokesman(entries: readonly BuildEntry[]): BuildEntry | undefined {
  const withOwn = entries.filter(({ image_id: id }) => id !== null);
  const withAny = entries.filter(({ image_ids: ids }) => Object.keys(ids).length > 0);
  return withOwn.find(({ status }) => status === 'success') ?? withOwn[0] ?? withAny[0];
}

function singleOutputs(entry: BuildEntry | undefined): Expected {
  return {
    image_id: entry?.image_id ?? '',
    image_name: entry?.image_name ?? '',
    image_ids: JSON.stringify(entry?.image_ids ?? {}),
    snapshot_ids: JSON.stringify(entry?.snapshot_ids ?? []),
    source_image: entry?.source_image ?? '',
    region: entry?.region ?? '',
  };
}

function differences(where: string, found: object, expected: Expected): string[] {
  return Object.entries(expected).flatMap(([name, value]) => {
    const said = (found as Expected)[name];
    const is = JSON.stringify(Array.isArray(said) ? sorted(said) : said);
    return is === JSON.stringify(value) ? [] : [`${where}${name} is ${is}, not ${JSON.stringify(value)}`];
  });
}

const sorted = (list: readonly string[]) => [...list].sort();
