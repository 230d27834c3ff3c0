import { expect, test } from '@jest/globals';
import { judge, judgeMoment, type BuildEntry, type StepReport, type Story } from '../../chaos/judge/index.js';
import { furnish, OWN_REGION, scenarioNamed, type Given } from '../../chaos/scenarios/index.js';
import { World } from '../../chaos/world.js';
import { startSimulator, type Simulator } from '../../src/simulator/index.js';

interface Spoilt {
  readonly cloud: Simulator;
  readonly given: Given;
}

const OURS = {
  'alicloud-image-builder:resource': '0b6ad0e5-0000-4000-8000-000000000000/image-1',
};

/** Judges a cloud that is in the state that `spoil` leaves it in, with what the run said of it. */
async function wrongsAfter(
  spoil: (spoilt: Spoilt) => unknown,
  said: Partial<StepReport> & { readonly status?: 'success' | 'failed'; readonly images?: object } = {},
): Promise<string[]> {
  await using cloud = await startSimulator({ guests: 'none' });
  const scenario = scenarioNamed('full');
  const given = await furnish(cloud, scenario);
  const before = World.of(cloud);
  await spoil({ cloud, given });
  const after = World.of(cloud);
  const builders = scenario.builders(given);
  const story: Story = { given, builders, before, main: stepOf(said), built: after, later: [], after };
  return judge(story).wrongs.map(({ kind, what }) => `${kind}: ${what}`);
}

function stepOf({
  status = 'failed',
  images = {},
  ...said
}: Parameters<typeof wrongsAfter>[1] & object): StepReport {
  const build = entryOf({ status, image_ids: images as Record<string, string> });
  return {
    exitCode: status === 'success' ? 0 : 1,
    log: '',
    outputs: outputsOf(build),
    summary: `## ${status === 'success' ? '✓' : '✗'} ${JSON.stringify(images)}`,
    ...said,
  };
}

/** What the output `builds` says of the full build, where it is true. */
function entryOf(said: Partial<BuildEntry>) {
  const { status = 'failed', image_ids: ids = {} } = said;
  return {
    name: 'web',
    builder_type: 'alicloud-ecs',
    status,
    artifact_id: Object.entries(ids)
      .map(([region, id]) => `${region}:${id}`)
      .join(),
    image_id: ids[OWN_REGION] ?? null,
    image_ids: ids,
    image_name: 'web',
    region: OWN_REGION,
    source_image: 'aliyun_3_x64_20G_alibase_20240819.vhd',
    snapshot_ids: [] as readonly string[],
    seconds: 1,
    error: status === 'success' ? null : 'It did not work.',
    ...said,
  };
}

function outputsOf(entry: ReturnType<typeof entryOf>): Record<string, string> {
  const hasImage = Object.keys(entry.image_ids).length > 0;
  return {
    image_id: entry.image_id ?? '',
    image_name: hasImage ? entry.image_name : '',
    image_ids: JSON.stringify(entry.image_ids),
    snapshot_ids: JSON.stringify(hasImage ? entry.snapshot_ids : []),
    source_image: hasImage ? (entry.source_image ?? '') : '',
    region: hasImage ? entry.region : '',
    builds: JSON.stringify([entry]),
  };
}

test('the judge finds nothing where nothing was done', async () => {
  expect(await wrongsAfter(() => undefined)).toEqual([]);
});

test('the judge sees what leaks, and whether it was told', async () => {
  const spoil = ({ cloud }: Spoilt) =>
    cloud.furnish.vpc(OWN_REGION, {
      id: 'vpc-2zeleak',
      cidrBlock: '10.9.0.0/16',
      tags: new Map(Object.entries(OURS)),
    });
  expect(await wrongsAfter(spoil)).toEqual([
    expect.stringMatching(/^leak: vpc vpc-2zeleak .* in cn-hangzhou$/),
    expect.stringMatching(/^untrue report: main did not say that it left vpc vpc-2zeleak/),
  ]);
  const log = '::warning::Left behind: VPC vpc-2zeleak in cn-hangzhou. It is in use.\n';
  expect(await wrongsAfter(spoil, { log })).toEqual([expect.stringMatching(/^leak: .* \(told\)$/)]);
});

test('the judge sees what is told left and is not', async () => {
  const log = '::warning::Left behind: security group sg-2zenone in cn-hangzhou. It is in use.\n';
  expect(await wrongsAfter(() => undefined, { log })).toEqual([
    'untrue report: sg-2zenone is told left, and is not there',
  ]);
});

test('the judge sees what of others was touched', async () => {
  const spoil = ({ cloud, given }: Spoilt) =>
    cloud.furnish.reclaim(OWN_REGION, given.neighbourhood.instanceIds[0]);
  await expect(wrongsAfter(spoil)).rejects.toThrow('no spot instance');
  const wrongs = await wrongsAfter(({ cloud, given }) => {
    cloud.furnish.securityGroup(OWN_REGION, {
      id: given.network.securityGroupId,
      vpcId: given.network.vpcId,
    });
  });
  expect(wrongs[0]).toMatch(/^stranger touched: name of securityGroup/);
});

test('the judge sees what is reported and is not there', async () => {
  const images = { 'cn-hangzhou': 'm-none' };
  expect(await wrongsAfter(() => undefined, { status: 'success', images })).toEqual([
    'untrue report: reported m-none in cn-hangzhou is not there',
    'untrue report: a success of web without an image in cn-hangzhou',
    'untrue report: a success of web without an image in cn-beijing',
  ]);
});

test('the judge sees exit codes, outputs and summaries that do not agree', async () => {
  expect(await wrongsAfter(() => undefined, { exitCode: 0 })).toEqual([
    'untrue report: exit code 0 with failed',
  ]);
  expect(await wrongsAfter(() => undefined, { summary: '## ✓ built' })).toEqual([
    'untrue report: the summary says ## ✓ built',
  ]);
});

test('the judge knows a sentence from an accident', async () => {
  const outputs = outputsOf(entryOf({ error: "reading 'id' of undefined" }));
  expect(await wrongsAfter(() => undefined, { outputs })).toEqual([
    expect.stringMatching(/^unclear error: /),
  ]);
});

test('the judge sees that no good image is left, and a second instance of one build', async () => {
  await using cloud = await startSimulator({ guests: 'none' });
  const replaced = [{ id: 'm-gone', name: 'web', region: OWN_REGION }];
  const neighbourhood = { instanceIds: [] };
  expect(judgeMoment(World.of(cloud), { replaced, neighbourhood })).toMatchObject([{ kind: 'lost image' }]);
  const vpcId = cloud.furnish.vpc(OWN_REGION);
  const vSwitchId = cloud.furnish.vSwitch(OWN_REGION, {
    vpcId,
    zoneId: `${OWN_REGION}-h`,
    cidrBlock: '172.16.1.0/24',
  });
  const securityGroupId = cloud.furnish.securityGroup(OWN_REGION, { vpcId });
  const launch = () => cloud.furnish.instance(OWN_REGION, { vSwitchId, securityGroupId, tags: OURS });
  await launch();
  expect(judgeMoment(World.of(cloud), { replaced: [], neighbourhood })).toEqual([]);
  await launch();
  expect(judgeMoment(World.of(cloud), { replaced: [], neighbourhood })).toMatchObject([
    { kind: 'duplicate' },
  ]);
});
