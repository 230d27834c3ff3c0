import { expect, test } from '@jest/globals';
import { InProcessJob } from '../../chaos/in-process.js';
import { templateOf } from '../../chaos/fault-run.js';
import { entriesOf, judge, type BuildEntry, type StepReport, type Story } from '../../chaos/judge/index.js';
import { furnish, scenarioNamed, type WantedImage } from '../../chaos/scenarios/index.js';
import { World } from '../../chaos/world.js';
import { startSimulator } from '../../src/simulator/index.js';

/** The full build, where nothing befalls it. */
let story: Promise<Story> | undefined;

function fullBuild(): Promise<Story> {
  story ??= (async () => {
    await using cloud = await startSimulator({ guests: 'none' });
    const scenario = scenarioNamed('full');
    const given = await furnish(cloud, scenario);
    const builders = scenario.builders(given);
    using job = new InProcessJob(templateOf(scenario, given, builders), 'octo/chaos run 1.1');
    const before = World.of(cloud);
    const main = await job.main(new AbortController().signal);
    const after = World.of(cloud);
    return { given, builders, before, main, built: after, later: [], after };
  })();
  return story;
}

const wrongsOf = (changed: Story) => judge(changed).wrongs.map(({ kind, what }) => `${kind}: ${what}`);

test('the judge finds nothing in a build that nothing befell', async () => {
  expect(wrongsOf(await fullBuild())).toEqual([]);
});

test.each([
  ['image_id', 'm-wrong'],
  ['image_name', 'wrong'],
  ['image_ids', '{}'],
  ['snapshot_ids', '[]'],
  ['source_image', ''],
  ['region', 'cn-beijing'],
])('the judge sees that the output %s is not so', async (name, value) => {
  const { main, ...others } = await fullBuild();
  const lying: StepReport = { ...main, outputs: { ...main.outputs, [name]: value } };
  const wrongs = wrongsOf({ ...others, main: lying });
  expect(wrongs).toContainEqual(expect.stringMatching(`^untrue report: ${name} is "${escaped(value)}", not`));
});

test.each([
  ['builder_type', 'googlecompute'],
  ['artifact_id', 'cn-hangzhou:m-wrong'],
  ['image_id', null],
  ['image_name', 'web-new_0b6ad0e5'],
  ['region', 'cn-beijing'],
  ['source_image', 'm-wrong'],
  ['snapshot_ids', ['s-wrong']],
])('the judge sees that %s of an entry of builds is not so', async (name, value) => {
  const { main, ...others } = await fullBuild();
  const lie = { [name]: value } as Partial<BuildEntry>;
  const builds = entriesOf(main).map((entry) => ({ ...entry, ...lie }));
  const lying = { ...main, outputs: { ...main.outputs, builds: JSON.stringify(builds) } };
  const wrongs = wrongsOf({ ...others, main: lying });
  expect(wrongs).toContainEqual(expect.stringMatching(`^untrue report: builds, web: ${name} is `));
});

test.each<readonly [keyof WantedImage, Partial<WantedImage>]>([
  ['name', { name: 'other' }],
  ['disks', { disks: [30] }],
  ['disks', { disks: [30, 40] }],
  ['encrypted', { encrypted: false }],
  ['kmsKeyId', { kmsKeyId: 'key-other' }],
  ['sharedWith', { sharedWith: [] }],
  ['tags', { tags: {} }],
  ['tags', { tags: { app: 'other' } }],
  ['description', { description: 'other' }],
  ['family', { family: 'other' }],
  ['version', { version: '4' }],
  ['bootMode', { bootMode: 'BIOS' }],
])('the judge sees that the %s of an image is not as asked for: %j', async (_, asked) => {
  const { builders, ...others } = await fullBuild();
  const changed = builders.map((builder) => ({
    ...builder,
    wants: builder.wants.map((wanted, index) => (index === 0 ? { ...wanted, ...asked } : wanted)),
  }));
  const wrongs = wrongsOf({ ...others, builders: changed });
  expect(wrongs).toContainEqual(expect.stringMatching(/^wrong image: /));
});

const escaped = (text: string) =>
  JSON.stringify(text)
    .slice(1, -1)
    .replace(/[{}[\]]/g, '\\$&');
