import { expect, test } from '@jest/globals';
import { artifactId, imageId, type Artifact } from '../../src/builders/artifact.js';

const artifact = (image_ids: Artifact['image_ids']): Artifact => ({
  builder_type: 'alicloud-ecs',
  region: 'cn-beijing',
  image_name: 'web',
  source_image: undefined,
  instance_type: undefined,
  image_ids,
  snapshot_ids: [],
});

test.each([
  [{}, ''],
  [{ 'cn-beijing': 'm-1' }, 'cn-beijing:m-1'],
  [
    { 'cn-shanghai': 'm-3', 'cn-beijing': 'm-1', 'cn-hangzhou': 'm-2' },
    'cn-beijing:m-1,cn-hangzhou:m-2,cn-shanghai:m-3',
  ],
])('the artifact of %j has the ID %j, as Packer writes it', (imageIds, id) => {
  expect(artifactId(artifact(imageIds))).toBe(id);
});

test("the image's own ID is that of the build's region", () => {
  expect(imageId(artifact({ 'cn-hangzhou': 'm-2', 'cn-beijing': 'm-1' }))).toBe('m-1');
  expect(imageId(artifact({ 'cn-hangzhou': 'm-2' }))).toBeUndefined();
});
