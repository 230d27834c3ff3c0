import { describe, expect, test } from '@jest/globals';
import { bearMarks, markKeys, marksOf, readFacts, readResourceTag } from '../../src/ledger/marks.js';

const run = { mark: 'build-1234', run: 'octo/images run 1.1', expires: new Date('2026-01-02T03:04:05.678Z') };
const image = { entry: 'image-3', region: 'cn-hangzhou' };
const ids = (count: number) =>
  Array.from({ length: count }, (_, index) => `d-bp1${String(index).padStart(17, '0')}`).join(',');

describe('the tags of a resource', () => {
  test.each([
    ['no facts', {}],
    ['a fact', { temporary: 'yes' }],
    ['a list that fits into one tag', { disk_ids: ids(5) }],
    ['a list that needs several', { disk_ids: ids(17), replaces: 'm-old' }],
    ['a name of the greatest length', { final_name: '镜'.repeat(128) }],
  ])('tell what its release has to know: %s', (_, facts) => {
    const tags = marksOf(run, image, facts);
    expect(readFacts(tags)).toEqual(facts);
    expect(readResourceTag(tags)).toEqual({ mark: 'build-1234', entry: 'image-3', region: 'cn-hangzhou' });
    expect(markKeys(facts)).toEqual(tags.map(({ key }) => key));
    expect(tags.length).toBeLessThanOrEqual(20);
    for (const { key, value } of tags) {
      expect([...key].length).toBeLessThanOrEqual(128);
      expect([...value].length).toBeLessThanOrEqual(128);
    }
  });

  // CreateVpc, Tag.N.Value: it "cannot start with `aliyun` or `acs:`".
  test.each(['aliyun/images run 1.1', 'Aliyun/images run 1.1', 'acs:images run 1.1'])(
    'tell a run that begins as the cloud’s own tags do: %s',
    (name) => {
      const tags = marksOf({ ...run, run: name }, image);
      for (const { value } of tags) expect(value).not.toMatch(/^(?:aliyun|acs:)/i);
      expect(bearMarks(tags, image, { mark: run.mark, runName: name })).toBe(true);
    },
  );

  test('hold nothing that is empty', () => {
    expect(marksOf(run, image, { delete_snapshots: '' })).toHaveLength(3);
  });

  test.each([
    '',
    'x/image-1@cn-hangzhou',
    'build-1234',
    'build-1234/image@cn-hangzhou',
    'build-1234/image-1',
    'build-1234/image-1@a/b',
    '../../a/image-1@cn-hangzhou',
  ])('prove nothing when the first of them reads "%s"', (value) => {
    expect(readResourceTag([{ key: 'alicloud-image-builder:resource', value }])).toBeUndefined();
  });
});
