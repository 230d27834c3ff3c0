import { expect, test } from '@jest/globals';
import { Results } from '../../../src/builders/alicloud-ecs/results.js';
import type { Artifact } from '../../../src/builders/artifact.js';
import { Events } from '../../../src/events/index.js';

const NOTHING: Artifact = {
  builder_type: 'alicloud-ecs',
  region: 'cn-beijing',
  image_name: 'web',
  source_image: undefined,
  instance_type: undefined,
  image_ids: {},
  snapshot_ids: [],
};

test('an image that is good when its build is released is reported with its snapshots from the first word of it', () => {
  const events = new Events('web');
  const reported: Artifact[] = [];
  using _results = new Results({ events, report: (artifact) => reported.push(artifact) }, NOTHING);
  const named = { type: 'image_named', id: 'm-1', name: 'web', snapshotIds: ['s-1', 's-2'] } as const;
  events.emit({ ...named, region: 'cn-beijing' });
  events.emit({ ...named, id: 'm-2', region: 'cn-hangzhou', snapshotIds: ['s-3'] });
  expect(reported).toMatchObject([
    { image_ids: { 'cn-beijing': 'm-1' }, snapshot_ids: ['s-1', 's-2'] },
    { image_ids: { 'cn-beijing': 'm-1', 'cn-hangzhou': 'm-2' }, snapshot_ids: ['s-1', 's-2'] },
  ]);
});
