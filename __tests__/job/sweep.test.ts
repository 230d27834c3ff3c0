import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { readRunner } from '../../src/action/index.js';
import { CopyImage } from '../../src/alicloud/index.js';
import { cancelled } from '../../src/errors/index.js';
import { SUBJECT, sweepAccount } from '../../src/job/sweep/sweep.js';
import type { FaultRule } from '../../src/simulator/index.js';
import { captureOutput, keyValues, runnerFiles } from '../action/capture.js';
import { asMap, marks, REGION, World, type Marking } from '../ledger/kit.js';

const OTHER = 'cn-beijing';

let world: World;
beforeEach(async () => {
  world = await World.start({}, { profile: { imageCopy: 60 } });
});
afterEach(async () => {
  await world[Symbol.asyncDispose]();
});

interface Swept {
  readonly isClean: boolean;
  readonly log: string;
  readonly summary: string;
  /** By kind and status, such as "image kept". */
  readonly fates: readonly string[];
  readonly outputs: Readonly<Record<string, string>>;
  readonly resources: readonly Readonly<Record<string, string | null>>[];
}

/** Runs the sweep as its action does, in this process. */
async function sweep(
  inputs: Readonly<Record<string, string>> = {},
  signal = new AbortController().signal,
): Promise<Swept> {
  using files = runnerFiles();
  const { simulator } = world;
  const given = {
    access_key: simulator.accessKey,
    secret_key: simulator.secretKey,
    custom_endpoint_ecs: simulator.url,
    region: REGION,
    ...inputs,
  };
  const env = Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value] as const);
  const runner = readRunner({ ...files.env, ...Object.fromEntries(env) });
  let isClean = false;
  const log = await captureOutput(async () => {
    isClean = await sweepAccount(runner, signal);
  });
  const outputs = keyValues(files.read('GITHUB_OUTPUT'));
  const resources = JSON.parse(outputs['resources'] ?? '[]') as Swept['resources'];
  const fates = resources.map(({ kind, status }) => `${kind ?? ''} ${status ?? ''}`).sort();
  return {
    isClean,
    log: log.join('\n'),
    summary: files.read('GITHUB_STEP_SUMMARY'),
    fates,
    outputs,
    resources,
  };
}

/** An image of a build that is over. */
const image = (name: string, entry: string, marking: Marking = {}) =>
  world.simulator.furnish.image(marking.region ?? REGION, { name, tags: asMap(marks(entry, marking)) });

const denied = (region: string, ...actions: readonly string[]): FaultRule[] =>
  actions.map((action) => ({
    match: { action, region },
    calls: { times: 'all' },
    effect: { kind: 'error', code: 'Forbidden.RAM', status: 403 },
  }));

const LISTS = 'Instances,Disks,Images,Snapshots,KeyPairs,SecurityGroups,VSwitches,Vpcs';
const EVERY_LIST = LISTS.split(',').map((kinds) => `Describe${kinds}`);

const changes = () =>
  world.simulator.calls().filter(({ action }) => !/^(Describe|List|Get)/.test(action)).length;

describe('a build that makes images in several regions', () => {
  const facts = { regions: `${REGION},${OTHER}` };

  /** Its image is good, and a copy of it is under way in the other region. */
  async function copying(): Promise<string> {
    const original = image('web-plain', 'image-1', { facts: { ...facts, temporary: 'yes' } });
    await world.cloud.call(
      CopyImage,
      {
        regionId: REGION,
        imageId: original,
        destinationRegionId: OTHER,
        destinationImageName: 'web',
        tag: marks('image-2', { region: OTHER, facts: { ...facts, copy: 'yes' } }),
      },
      { region: REGION },
    );
    return original;
  }

  test('is left alone while it is at work in a region that the sweep was not told to look into', async () => {
    const original = await copying();
    const { isClean, fates, log } = await sweep();
    expect(isClean).toBe(true);
    expect(fates).toEqual(['image alive']);
    expect(log).toContain(`has also left something in ${OTHER}, which regions does not name.`);
    expect(world.held('images')).toMatchObject([{ id: original }]);
  });

  test('is left, which is told, where nobody can see whether it is over', async () => {
    await copying();
    const before = changes();
    world.simulator.setFaults(denied(OTHER, 'DescribeImages'));
    const { isClean, resources, log } = await sweep();
    expect(isClean).toBe(false);
    expect(resources).toMatchObject([
      { status: 'left', reason: expect.stringContaining(`it may still be at work in ${OTHER}`) as unknown },
    ]);
    expect(log).toMatch(/^::error title=Looking into cn-beijing failed::/m);
    expect(changes()).toBe(before);
  });
});

test('a resource whose tags were copied from one in a region out of sight is not touched', async () => {
  image('mine', 'image-1', { region: REGION, facts: { temporary: 'yes' } });
  world.simulator.furnish.image(OTHER, {
    name: 'copied tags',
    tags: asMap(marks('image-1', { facts: { temporary: 'yes' } })),
  });
  world.simulator.setFaults(denied(REGION, ...EVERY_LIST));
  const { isClean, fates, log, summary } = await sweep({ regions: `[${REGION}, ${OTHER}]` });
  expect(isClean).toBe(false);
  expect(fates).toEqual(['image unproven']);
  const words = 'its tag is that of a resource in another region';
  expect(log).toMatch(
    new RegExp(`::notice::The image .* in ${OTHER} bears tags of this action, but ${words}`),
  );
  expect(summary).toContain(words);
  expect(changes()).toBe(0);
});

describe('a dry run', () => {
  /** A replacement that was cut off, a good image, and an unfinished one's successor-to-be. */
  function furnish() {
    const old = world.simulator.furnish.image(REGION, { name: 'web' });
    const snapshots = world.held('snapshots').map(({ id }) => id);
    const facts = {
      ...{ replaces: old, final_name: 'web', retired_name: 'web-old', images: '1', published: 'yes' },
      delete_snapshots: snapshots.join(','),
    };
    image('web-new', 'image-1', { facts });
    image('plain', 'image-2', { facts: { temporary: 'yes' } });
    return old;
  }

  test('tells what a real one does: the same kinds and counts, the deletion of what is replaced among them', async () => {
    const old = furnish();
    const dry = await sweep({ dry_run: 'true' });
    expect(changes()).toBe(0);
    const real = await sweep();
    expect(dry.fates).toEqual(['image found', 'image found', 'image kept', 'snapshot found']);
    expect(real.fates).toEqual(['image kept', 'image released', 'image released', 'snapshot released']);
    expect([dry.outputs['found'], dry.isClean]).toEqual(['3', false]);
    expect([real.outputs['released'], real.isClean]).toEqual(['3', true]);
    expect(dry.resources).toContainEqual(
      expect.objectContaining({ id: old, reason: expect.stringMatching(/^replaced by m-/) as unknown }),
    );
    expect(dry.log).toContain('3 would be released. 1 would be kept');
    expect(real.log).toContain('3 released. 1 kept');
    expect(world.held('images')).toMatchObject([{ name: 'web', tags: {} }]);
  });

  test('finds nothing to release where all is good', async () => {
    image('web', 'image-1');
    const dry = await sweep({ dry_run: 'true' });
    expect([dry.fates, dry.outputs['found'], dry.isClean]).toEqual([['image kept'], '0', true]);
    expect(dry.log).toMatch(/There is nothing to release\. 1 would be kept/);
  });
});

test('a new image whose name a rerun has taken is handed over under its own, once, and fails no sweep', async () => {
  const facts = {
    replaces: 'm-gone',
    final_name: 'web',
    retired_name: 'web-old',
    images: '1',
    published: 'yes',
  };
  const taken = world.simulator.furnish.image(REGION, { name: 'web' });
  const lost = image('web-new', 'image-1', { facts });
  const first = await sweep();
  expect([first.isClean, first.fates]).toEqual([true, ['image kept']]);
  expect(first.log).toMatch(new RegExp(`::warning::.*${lost} in ${REGION} keeps its temporary name`));
  expect(world.held('images')).toMatchObject([
    { id: taken, name: 'web' },
    { id: lost, name: 'web-new', tags: {} },
  ]);
  const second = await sweep();
  expect([second.isClean, second.fates]).toEqual([true, []]);
});

test('builds of other repositories are counted, and a filter that is no repository is refused', async () => {
  image('web', 'image-1');
  const { log, fates } = await sweep({ repository: 'octo/others' });
  expect(fates).toEqual([]);
  expect(log).toContain('Passed over: 1 build of others than octo/others.');
  expect((await sweep({ repository: 'OCTO/Images' })).fates).toEqual(['image kept']);
  await expect(sweep({ repository: 'octo' })).rejects.toThrow(/must be a repository such as "owner\/name"/);
});

test.each([
  ['older_than', '0', /"older_than": must be more than 0/],
  ['regions', '[]', /regions.* must name at least one/],
])('%s: %s is refused', async (name, value, message) => {
  await expect(sweep({ [name]: value })).rejects.toThrow(message);
});

test('a sweep that is cancelled says that it was, and not a build', async () => {
  const cancel = new AbortController();
  cancel.abort(cancelled('SIGINT', SUBJECT));
  await expect(sweep({}, cancel.signal)).rejects.toThrow('The sweep was cancelled (SIGINT).');
});

test('a region that there is not is named, and the sweep fails', async () => {
  const { isClean, log } = await sweep({ regions: '[cn-nowhere]' });
  expect(isClean).toBe(false);
  expect(log).toMatch(
    /::error title=Looking into cn-nowhere failed::.*cn-nowhere|cn-nowhere.*InvalidRegionId/,
  );
});
