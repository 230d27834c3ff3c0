import { statSync, truncateSync } from 'node:fs';
import { artifactId, imageId, type BuildResult } from '../builders/artifact.js';
import { redact } from '../secrets/index.js';
import { appendValues } from './commands.js';
import { addToRunnerFile } from './runner-file.js';
import type { RunnerEnvironment } from './runner.js';

/**
 * Sets the outputs of the step from what is known so far. May be called again as more becomes known: the last
 * call counts. Nothing happens where there is no file to write them to.
 * @param results of every builder that has begun, in the template's order
 */
export function setOutputs(results: readonly BuildResult[], runner: Pick<RunnerEnvironment, 'env'>): void {
  writeOutputs(outputs(results), runner);
}

/** Sets outputs of the step by name. Nothing happens where there is no file to write them to. */
export function writeOutputs(
  values: Readonly<Record<string, string>>,
  runner: Pick<RunnerEnvironment, 'env'>,
): void {
  addToRunnerFile('GITHUB_OUTPUT', runner, (path) => {
    const { size } = statSync(path);
    const begin = begins.get(path) ?? size;
    begins.set(path, begin);
    try {
      appendValues(path, values);
    } catch (error) {
      if (size <= begin) throw error;
      // What was set before does not count any more: on a full disk this takes its place.
      truncateSync(path, begin);
      appendValues(path, values);
    }
  });
}

/** How long each file was before anything of ours was in it. */
const begins = new Map<string, number>();

/** The outputs by name. Lists and maps are JSON. */
export function outputs(results: readonly BuildResult[]): Readonly<Record<string, string>> {
  const artifact = spokesman(results)?.artifact;
  const values: Record<string, string> = {
    image_id: artifact === undefined ? '' : (imageId(artifact) ?? ''),
    image_name: artifact?.image_name ?? '',
    image_ids: JSON.stringify(sortedByKey(artifact?.image_ids ?? {})),
    snapshot_ids: JSON.stringify(artifact?.snapshot_ids ?? []),
    source_image: artifact?.source_image ?? '',
    region: artifact?.region ?? '',
    builds: JSON.stringify(results.map(buildEntry)),
  };
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, redact(value)]));
}

/**
 * The build that the single-value outputs speak of: the first successful one, else the first whose image is
 * good though something after it failed.
 */
function spokesman(results: readonly BuildResult[]): BuildResult | undefined {
  const successful = results.filter((result) => result.status === 'success');
  const hasImage = (result: BuildResult): boolean => imageId(result.artifact) !== undefined;
  const hasAny = ({ artifact }: BuildResult): boolean => Object.keys(artifact.image_ids).length > 0;
  return successful.find(hasImage) ?? results.find(hasImage) ?? results.find(hasAny) ?? successful[0];
}

/** One builder's entry in `builds`. Every field is always there; what is not known is null. */
function buildEntry({ name, status, artifact, seconds, error }: BuildResult): Record<string, unknown> {
  return {
    name,
    builder_type: artifact.builder_type,
    status,
    artifact_id: artifactId(artifact),
    image_id: imageId(artifact) ?? null,
    image_ids: sortedByKey(artifact.image_ids),
    image_name: artifact.image_name,
    region: artifact.region,
    source_image: artifact.source_image ?? null,
    snapshot_ids: artifact.snapshot_ids,
    seconds,
    error: error ?? null,
  };
}

function sortedByKey(map: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(map).sort(([a], [b]) => (a < b ? -1 : 1)));
}
