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

const furnishVpc = (entry: string) =>
  world.simulator.furnish.vpc(REGION, { tags: new Map(Object.entries(asMap(marks(entry)))) });

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

describe('what cannot be looked at', () => {
  test('is not said to be empty: nothing is known of it, and why', async () => {
    world.simulator.setFaults(denied(REGION, ...EVERY_LIST));
    const { isClean, log, outputs, summary } = await sweep();
    expect(isClean).toBe(false);
    const words = `Nothing is known of what builds left in ${REGION}: it could not be looked at.`;
    expect(log).toContain(words);
    expect(log + summary).not.toContain('nothing to release');
    expect(summary).toMatch(/### Not looked at[^]*cn-hangzhou \| everything \| .*the permissions ecs/);
    expect(log.match(/^::error/gm)).toHaveLength(1);
    for (const action of EVERY_LIST) expect(log).toMatch(new RegExp(`permissions .*:${action}[,.]`));
    expect(outputs).toMatchObject({ found: '', released: '', left: '' });
    expect(JSON.parse(outputs['unseen'] ?? '')).toMatchObject([{ region: REGION }]);
  });

  test('keeps what does not depend on it from nothing: that is released, the rest left', async () => {
    image('half', 'image-1', { facts: { temporary: 'yes' } });
    furnishVpc('vpc-2');
    world.simulator.setFaults(denied(REGION, 'DescribeKeyPairs', 'DescribeSecurityGroups'));
    const { isClean, fates, log } = await sweep();
    expect(isClean).toBe(false);
    expect(fates).toEqual(['image released', 'vpc left']);
    expect(log).toContain('it can only go after security groups, which could not be looked for');
    expect(log).toContain('lacks the permissions ecs:DescribeKeyPairs, ecs:DescribeSecurityGroups.');
    expect(log).toContain(`In ${REGION} these could not be looked at: key pairs, security groups.`);
  });

  test('is told in twenty annotations, however many regions there are', async () => {
    const regions = Array.from({ length: 25 }, (_, index) => `cn-nowhere-${index}`);
    const { log, summary } = await sweep({ regions: JSON.stringify(regions) });
    expect(log.match(/^::error/gm)).toHaveLength(20);
    expect(log).toContain('in cn-nowhere-20, cn-nowhere-21, cn-nowhere-22, cn-nowhere-23, cn-nowhere-24;');
    expect(summary).toContain('| cn-nowhere-24 | everything |');
  });
});

describe('what proves nothing', () => {
  const EXPIRES = 'alicloud-image-builder:expires';

  test.each(['-1', '2020', '2020-02-30T00:00:00Z', '2020-01-01'])('an end of %s', async (expires) => {
    const tags = { ...asMap(marks('image-1', { facts: { temporary: 'yes' } })), [EXPIRES]: expires };
    world.simulator.furnish.image(REGION, { name: 'web', tags });
    const { fates, log } = await sweep();
    expect(fates).toEqual(['image unproven']);
    expect(log).toContain('its tags are not complete');
  });

  test('tags of a build that was over before the resource was created', async () => {
    image('mine', 'image-1', { facts: { temporary: 'yes' }, expires: new Date('2020-01-01T00:00:00Z') });
    const { fates, log } = await sweep();
    expect(fates).toEqual(['image unproven']);
    expect(log).toContain('it was created after the build that its tags name was over');
    expect(changes()).toBe(0);
  });
});

test('what the cloud holds is one line of the log each, whatever is in it', async () => {
  const tags = asMap(marks('image-1', { run: 'x run 1\nThere was nothing to release.' }));
  world.simulator.furnish.image(REGION, { name: 'web', tags });
  const { log } = await sweep({ dry_run: 'true' });
  expect(log).toMatch(/^x run 1 There was nothing to release\.: by its tags over/m);
});

test('what another sweep has released meanwhile is not counted as released by this one', async () => {
  for (const entry of ['vpc-1', 'vpc-2']) furnishVpc(entry);
  world.simulator.setFaults([
    {
      match: { action: 'DeleteVpc' },
      calls: { times: 1 },
      // It is gone, and what is answered is what comes when another one has been faster.
      effect: { kind: 'error', code: 'InvalidVpcID.NotFound', status: 404, when: 'after' },
    },
  ]);
  const { isClean, fates, outputs, log } = await sweep();
  expect([isClean, outputs['released'], fates]).toEqual([true, '1', ['vpc gone', 'vpc released']]);
  expect(log.match(/-\S* VPC vpc-/g)).toHaveLength(1);
  expect(log).toContain('1 released. 1 gone without this sweep');
});

describe('inputs', () => {
  test('`regions: all` needs no region', async () => {
    const { isClean, log } = await sweep({ regions: 'all', region: '' });
    expect(isClean).toBe(true);
    expect(log).toMatch(/left behind in .*cn-hangzhou.*us-east-1/);
  });

  test.each([
    ['{a: b}', 'must be a region, or a list of regions such as [cn-hangzhou, cn-beijing]; found {"a":"b"}.'],
    ['cn-hangzhou, cn-beijing', 'several are a list, such as [cn-hangzhou, cn-beijing]'],
    ['["evil.com/x", "a b", ""]', 'found "evil.com/x".'],
    ['["evil.com/x", "a b", ""]', 'regions[2]: must be the ID of a region'],
  ])('regions: %s is refused before any call', async (regions, words) => {
    await expect(sweep({ regions })).rejects.toThrow(words);
    expect(world.simulator.calls()).toEqual([]);
  });
});
