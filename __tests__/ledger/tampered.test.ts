import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { Cloud, CreateVpc, Endpoints, Transport } from '../../src/alicloud/index.js';
import { StaticProvider } from '../../src/alicloud/credentials/static.js';
import { Events, type BuildEvent, type ResourceKind } from '../../src/events/index.js';
import { findBuilds, Ledger, releaseAll, type LeftOver } from '../../src/ledger/index.js';
import { marksOf, type Facts, type Tag } from '../../src/ledger/marks.js';
import { Secret } from '../../src/secrets/index.js';
import { startSimulator, type Simulator } from '../../src/simulator/index.js';

const region = 'cn-hangzhou';
const RUN = 'octo/images run 1.1';
const MARK = '3f0c1a52-6a0e-4f0e-9d55-0d7c8f1b2a34';

let folder: string;
let simulator: Simulator;
let transport: Transport;
let cloud: Cloud;
let events: BuildEvent[];
let ledger: Ledger;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tampered-'));
  simulator = await startSimulator({ guests: 'none' });
  transport = new Transport();
  cloud = new Cloud({
    credentials: new StaticProvider('the simulator', {
      accessKeyId: simulator.accessKey,
      accessKeySecret: new Secret(simulator.secretKey),
    }),
    endpoints: new Endpoints({ custom_endpoint_ecs: simulator.url }),
    transport,
    userAgent: 'tests',
  });
  events = [];
  const header = { build: 'web', mark: MARK, region, startedAt: '2026-01-01T00:00:00.000Z' };
  ledger = Ledger.create(join(folder, 'build-1.jsonl'), header);
});
afterEach(async () => {
  ledger.close();
  rmSync(folder, { recursive: true });
  await transport.close();
  await simulator.close();
});

/** The marks of the resource that the ledger's nth entry stands for. */
const marks = (entry: string, facts: Facts = {}) =>
  marksOf({ mark: MARK, run: RUN, expires: new Date() }, { entry, region }, facts);

const asMap = (tags: readonly Tag[]) => Object.fromEntries(tags.map(({ key, value }) => [key, value]));

/** As a hand that is not ours writes it. */
function write(kind: ResourceKind, id: string, facts: Facts = {}): void {
  const { entry } = ledger.intend({ kind, region, facts });
  ledger.record({ line: 'created', entry, id });
}

function release(): Promise<readonly LeftOver[]> {
  const told = new Events('web');
  told.subscribe((event) => void events.push(event));
  return releaseAll({
    ledger,
    isHint: true,
    runName: RUN,
    cloud,
    events: told,
    signal: new AbortController().signal,
  });
}

function ids(kind: 'vpcs' | 'images' | 'snapshots'): readonly string[] {
  const there = simulator.state().accounts[0]?.regions[region];
  return (there?.[kind] ?? []).map(({ id }) => id);
}

async function createVpc(tag: readonly Tag[]): Promise<string> {
  const made = await cloud.call(CreateVpc, { regionId: region, tag: [...tag] }, { region });
  return made.vpcId ?? '';
}

const deletions = () =>
  simulator.calls().filter(({ action }) => /^(Delete|Release|Modify|Untag)/.test(action)).length;

describe('a ledger that another step has written into', () => {
  test("never leads to the user's own resources", async () => {
    const [vpc, image] = [simulator.furnish.vpc(region), simulator.furnish.image(region, { name: 'mine' })];
    const [snapshot = ''] = ids('snapshots');
    write('vpc', vpc);
    write('image', image);
    write('snapshot', snapshot);
    const left = await release();
    expect(left.map(({ reason }) => reason)).toEqual([
      `${vpc} does not bear the tags of this build, so it is not touched: the ledger may have been changed.`,
    ]);
    expect(deletions()).toBe(0);
    expect([ids('vpcs'), ids('images'), ids('snapshots')]).toEqual([[vpc], [image], [snapshot]]);
  });

  test('never leads to what another build has under way', async () => {
    const run = { mark: 'another-build-of-ours', run: RUN, expires: new Date() };
    const theirs = marksOf(run, { entry: 'vpc-1', region });
    const vpc = await createVpc(theirs);
    write('vpc', vpc);
    expect(await release()).toHaveLength(1);
    expect(ids('vpcs')).toEqual([vpc]);
  });

  test("never leads to what another run has under way, though it names that run's build", async () => {
    const run = { mark: MARK, run: 'octo/others run 1.1', expires: new Date() };
    const vpc = await createVpc(marksOf(run, { entry: 'vpc-1', region }));
    ledger.intend({ kind: 'vpc', region });
    expect(await release()).toMatchObject([
      { reason: expect.stringContaining('does not bear the tags of this build') as unknown },
    ]);
    expect(ids('vpcs')).toEqual([vpc]);
  });

  test('never leads to another resource of the same build than it says', async () => {
    const image = simulator.furnish.image(region, { name: 'web', tags: asMap(marks('image-7')) });
    write('image', image, { temporary: 'yes' });
    expect(await release()).toHaveLength(1);
    expect(ids('images')).toEqual([image]);
  });

  test('says nothing of what belongs to a resource: its tags do', async () => {
    const [mine, ours] = [
      simulator.furnish.image(region, { name: 'mine' }),
      simulator.furnish.image(region, { name: 'web', tags: asMap(marks('image-1')) }),
    ];
    write('image', ours, {
      temporary: 'yes',
      replaces: mine,
      final_name: 'mine',
      retired_name: 'old',
      delete_snapshots: ids('snapshots').join(','),
      images: '1',
    });
    expect(await release()).toEqual([]);
    // It is good, whatever the ledger says: it is the user's from now on.
    expect(ids('images')).toEqual([mine, ours]);
    expect(ids('snapshots')).toHaveLength(2);
    expect(events.map(({ type }) => type)).toEqual(['resource_kept']);
  });
});

describe('a new image that nobody but its tags tells of', () => {
  test.each([
    ['goes when', 'yes', ['web']],
    ['is kept unless', 'no', ['web-old', 'web']],
  ])('what it replaces %s they say that it is published', async (_what, published, names) => {
    const old = simulator.furnish.image(region, { name: 'web' });
    const facts = { replaces: old, final_name: 'web', retired_name: 'web-old', images: '1', published };
    simulator.furnish.image(region, { name: 'web-new', tags: asMap(marks('image-1', facts)) });
    const told = new Events('web');
    told.subscribe((event) => void events.push(event));
    const context = { cloud, events: told, signal: new AbortController().signal };
    const [found] = (await findBuilds([region], context)).builds;
    if (found === undefined) throw new Error('The build is not found.');
    expect(await releaseAll({ ...context, ledger: found, runName: found.run })).toEqual([]);
    const { images = [] } = simulator.state().accounts[0]?.regions[region] ?? {};
    expect(images.map(({ name }) => name)).toEqual(names);
    expect(images.flatMap(({ tags }) => Object.keys(tags as object))).toEqual([]);
    const isPublished = published === 'yes';
    expect(events.map(({ type }) => type)).toEqual([
      ...(isPublished ? ['resource_released', 'info'] : ['warning']),
      'resource_kept',
    ]);
  });
});

describe('a ledger as the build wrote it', () => {
  test('leads to what is ours, found by its ID or by its tag', async () => {
    write('vpc', await createVpc(marks('vpc-1')));
    ledger.intend({ kind: 'vpc', region });
    await createVpc(marks('vpc-2'));
    expect(await release()).toEqual([]);
    expect(ids('vpcs')).toEqual([]);
    expect(ledger.entries.map(({ state }) => state)).toEqual(['released', 'released']);
  });

  test('takes a call more for each resource that its own process does not need', async () => {
    write('vpc', await createVpc(marks('vpc-1')));
    const before = simulator.calls().length;
    await release();
    const made = simulator.calls().slice(before);
    // A VPC that is still being made is refused for a moment.
    expect([...new Set(made.map(({ action }) => action))]).toEqual(['DescribeVpcs', 'DeleteVpc']);
    expect(made.filter(({ action }) => action === 'DescribeVpcs')).toHaveLength(1);
  });

  test('has no quarrel with what is gone already', async () => {
    write('vpc', 'vpc-gone');
    write('image', 'm-gone');
    expect(await release()).toEqual([]);
    expect(deletions()).toBe(0);
    expect(events).toEqual([]);
  });
});
