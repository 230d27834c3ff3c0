import { randomUUID } from 'node:crypto';
import { setMaxListeners } from 'node:events';
import { SharedAccess } from '../alicloud/index.js';
import { describeError, isCancellation, type Place } from '../errors/index.js';
import { Events, type EventListener } from '../events/index.js';
import { isOpen, ledgerPath, type Ledger } from '../ledger/index.js';
import type { OptionTable, OptionValues } from '../options/index.js';
import type { PlannedProvisioner } from '../provisioners/index.js';
import { artifactId, type Artifact, type BuildResult } from './artifact.js';
import type { BuildContext, BuilderKind, OnError, Surroundings } from './builder.js';

/** A builder of the template, checked and ready to run. */
export interface PlannedBuild {
  readonly name: string;
  readonly kind: BuilderKind;
  readonly options: OptionValues<OptionTable>;
  readonly provisioners: readonly PlannedProvisioner[];
  readonly errorCleanup: PlannedProvisioner | undefined;
  readonly onError: OnError;
  readonly placeOf: (option: string) => Place;
  readonly resolvePath: (path: string) => string;
}

export interface RunOptions
  extends Pick<Surroundings, 'env' | 'idToken' | 'pace'>, Pick<BuildContext, 'programEnv'> {
  readonly signal: AbortSignal;
  /** An existing folder of our own, for the ledgers. */
  readonly ledgerFolder: string;
  /** Who runs it, for the tags of temporary resources. */
  readonly run: string;
  /** What marks that which each of the builds creates, in their order. Default: something new. */
  readonly marks?: readonly string[];
  readonly listener: EventListener;
  /** Called with what every build has so far, whenever one of them has more. */
  readonly onProgress: (results: readonly BuildResult[]) => void;
}

/**
 * Runs the builds side by side. Never throws: how each ended stands in its result, in the order of the template.
 */
export async function runBuilds(
  builds: readonly PlannedBuild[],
  options: RunOptions,
): Promise<readonly BuildResult[]> {
  // All that goes on listens to it: Node would take that for a leak, and say so in the log.
  setMaxListeners(0, options.signal);
  const results = builds.map((build) => unfinished(build, options.env));
  const run = { ...options, runUuid: randomUUID(), credentials: new SharedAccess() };
  options.onProgress(results);
  await Promise.all(
    builds.map(async (build, index) => {
      const update = (result: BuildResult) => {
        results[index] = result;
        options.onProgress(results);
      };
      const mark = options.marks?.[index] ?? randomUUID();
      update(await runBuild(build, ledgerPath(options.ledgerFolder, index), { ...run, mark }, update));
    }),
  );
  return results;
}

/** What a result says until its build ends: it stays so if the process ends first. */
const NOT_ENDED = 'The build was cancelled before it ended.';

async function runBuild(
  build: PlannedBuild,
  path: string,
  options: RunOptions & Pick<BuildContext, 'mark' | 'runUuid' | 'credentials'>,
  update: (result: BuildResult) => void,
): Promise<BuildResult> {
  const started = Date.now();
  const events = new Events(build.name);
  events.subscribe(options.listener);
  let artifact = unfinished(build, options.env).artifact;
  let ledger: Pick<Ledger, 'entries'> | undefined;
  const ended = (status: BuildResult['status'], error?: string): BuildResult => {
    const seconds = Math.round((Date.now() - started) / 100) / 10;
    const leavesOpen = ledger?.entries.some(isOpen) ?? false;
    return { name: build.name, status, artifact, seconds, leavesOpen, ...(error !== undefined && { error }) };
  };
  const report = (known: Artifact) => {
    artifact = known;
    update(ended('cancelled', NOT_ENDED));
  };
  const { region, image_name: imageName } = artifact;
  events.emit({ type: 'build_started', builderType: build.kind.type, region, imageName });
  try {
    artifact = await build.kind.build(build.options, {
      ...options,
      ...build,
      events,
      report,
      onLedger: (begun) => (ledger = begun),
      ledgerPath: path,
    });
    const images = artifactId(artifact);
    events.emit({
      type: 'build_finished',
      outcome: 'success',
      message: images === '' ? 'No image was asked for.' : `Built ${images}`,
    });
    return ended('success');
  } catch (error) {
    const outcome = isCancellation(error) ? 'cancelled' : 'failed';
    const message = describeError(error);
    events.emit({ type: 'build_finished', outcome, message });
    return { ...ended(outcome, message), cause: error };
  }
}

/** What is known of a build before it began. */
function unfinished({ name, kind, options, placeOf }: PlannedBuild, env: RunOptions['env']): BuildResult {
  const artifact: Artifact = {
    builder_type: kind.type,
    ...kind.target(options, { env, placeOf }),
    source_image: undefined,
    instance_type: undefined,
    image_ids: {},
    snapshot_ids: [],
  };
  return { name, status: 'cancelled', artifact, seconds: 0, error: NOT_ENDED };
}
