import { rmSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { outputs, setOutputs } from '../../src/action/outputs.js';
import { captureOutput, keyValues, runnerFiles } from './capture.js';
import { artifact, result } from './facts.js';

test('one builder: its image, the copies and the snapshots, as text and JSON', () => {
  const { builds, ...values } = outputs([result()]);
  expect(values).toEqual({
    image_id: 'm-1',
    image_name: 'web',
    image_ids: '{"cn-beijing":"m-1","cn-hangzhou":"m-2"}',
    snapshot_ids: '["s-1"]',
    source_image: 'ubuntu_22',
    region: 'cn-beijing',
  });
  expect(JSON.parse(builds ?? '')).toEqual([
    {
      name: 'linux',
      builder_type: 'alicloud-ecs',
      status: 'success',
      artifact_id: 'cn-beijing:m-1,cn-hangzhou:m-2',
      image_id: 'm-1',
      image_ids: { 'cn-beijing': 'm-1', 'cn-hangzhou': 'm-2' },
      image_name: 'web',
      region: 'cn-beijing',
      source_image: 'ubuntu_22',
      snapshot_ids: ['s-1'],
      seconds: 93.4,
      error: null,
    },
  ]);
});

const failed = result({
  name: 'failed',
  status: 'failed',
  error: 'It failed.',
  artifact: artifact({ image_ids: {} }),
});
const partial = result({
  name: 'partial',
  status: 'failed',
  error: 'The copy to cn-hangzhou failed.',
  artifact: artifact({ image_ids: { 'cn-beijing': 'm-3' } }),
});
const imageless = result({ name: 'imageless', artifact: artifact({ image_ids: {}, snapshot_ids: [] }) });

test.each([
  [
    'the first successful one',
    [failed, partial, result(), result({ artifact: artifact({ image_ids: { 'cn-beijing': 'm-9' } }) })],
    'm-1',
  ],
  ['one whose image is good though a copy failed', [failed, partial], 'm-3'],
  ['one with an image before one that made none', [imageless, partial], 'm-3'],
  ['none, where all failed', [failed], ''],
  ['none, where nothing began', [], ''],
])('image_id of several builders is that of %s', (_title, results, imageId) => {
  const values = outputs(results);
  expect(values['image_id']).toBe(imageId);
  expect(JSON.parse(values['builds'] ?? '')).toHaveLength(results.length);
});

test('images of other regions are listed where the one of the own region alone is not good', () => {
  const elsewhere = result({
    status: 'failed',
    artifact: artifact({ image_ids: { 'eu-central-1': 'm-4' } }),
  });
  expect(outputs([failed, elsewhere])).toMatchObject({ image_id: '', image_ids: '{"eu-central-1":"m-4"}' });
});

test('where nothing is good, lists and maps are empty and no words are invented', () => {
  expect(outputs([failed])).toMatchObject({
    image_ids: '{}',
    snapshot_ids: '[]',
    region: '',
    image_name: '',
  });
});

test('the runner reads what was set, however odd, and the last call counts', () => {
  using files = runnerFiles();
  setOutputs([], files);
  const error = 'line\n::error::x\nghadelimiter_x\nimage_id=m-evil';
  setOutputs([result({ status: 'failed', error })], files);
  const values = keyValues(files.read('GITHUB_OUTPUT'));
  expect(values['image_id']).toBe('m-1');
  expect(JSON.parse(values['builds'] ?? '')).toMatchObject([{ error }]);
});

test('an output file that is missing is tolerated', async () => {
  using files = runnerFiles();
  const log = await captureOutput(() => {
    setOutputs([result()], { env: {} });
    rmSync(files.env['GITHUB_OUTPUT'] ?? '');
    setOutputs([result()], files);
  });
  expect(log).toEqual([]);
});
