import type { Artifact, BuildResult } from '../../src/builders/artifact.js';

/** An artifact as a build with one copy yields it, with what the test says otherwise. */
export function artifact(differences: Partial<Artifact> = {}): Artifact {
  return {
    builder_type: 'alicloud-ecs',
    region: 'cn-beijing',
    image_name: 'web',
    source_image: 'ubuntu_22',
    instance_type: 'ecs.c7.large',
    image_ids: { 'cn-hangzhou': 'm-2', 'cn-beijing': 'm-1' },
    snapshot_ids: ['s-1'],
    ...differences,
  };
}

export function result(differences: Partial<BuildResult> = {}): BuildResult {
  return { name: 'linux', status: 'success', artifact: artifact(), seconds: 93.4, ...differences };
}
