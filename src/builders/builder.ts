import type { Pace, SharedAccess } from '../alicloud/index.js';
import type { Problems, Place } from '../errors/index.js';
import type { Events } from '../events/index.js';
import type { Ledger, LeftOver } from '../ledger/index.js';
import type { OptionTable, OptionValues, ParsedOptions } from '../options/index.js';
import type { PlannedProvisioner } from '../provisioners/provisioner.js';
import type { Artifact } from './artifact.js';
import type { Permission } from './permission.js';

/**
 * A kind of builder: its options and what it does with them. `check` runs before the first call to any cloud
 * and reports whatever can be known then; `build` does the work.
 */
export interface BuilderKind<Table extends OptionTable = OptionTable> {
  /** As in a template's `"type"`. */
  readonly type: string;
  readonly options: Table;
  check(parsed: ParsedOptions<Table>, context: BuilderCheckContext): void;
  /** What it builds and where, for the log and the outputs. */
  target(options: OptionValues<Table>, surroundings: Where): BuildTarget;
  /** What the caller must be allowed for a build with these options. */
  permissions(options: OptionValues<Table>, surroundings: Where): readonly Permission[];
  build(options: OptionValues<Table>, context: BuildContext): Promise<Artifact>;
  /**
   * Releases what the ledger of an earlier, ended process says is left.
   * @returns what could not be released; a single resource's failure is not thrown
   */
  release(options: OptionValues<Table>, context: ReleaseContext): Promise<readonly LeftOver[]>;
  /**
   * Releases what bears the mark of an earlier, ended process's build whose ledger is gone.
   * @returns what could not be released
   * @throws BuildError if not all of it could be looked for
   */
  releaseMarked(
    options: OptionValues<Table>,
    context: Omit<ReleaseContext, 'ledgerPath'> & Pick<BuildContext, 'mark'>,
  ): Promise<readonly LeftOver[]>;
}

/**
 * What becomes of a build's resources when it fails, as with Packer's `-on-error`. A cancelled build always releases
 * them.
 */
export const ON_ERROR = ['cleanup', 'abort', 'run-cleanup-provisioner'] as const;
export type OnError = (typeof ON_ERROR)[number];

export interface BuilderCheckContext {
  readonly problems: Problems;
  /** The builder's own place, for problems of no single option. */
  readonly place: Place;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The absolute path of a file that the option names, by the rules of relative paths. */
  readonly resolvePath: (path: string) => string;
  /** Told to the user without failing. */
  readonly notice: (message: string, place: Place) => void;
}

export interface BuildTarget {
  readonly region: string;
  readonly image_name: string;
}

/** The outside world, handed down from the entry: nothing below reads the environment or knows the runner. */
export interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  /**
   * Gets the job's ID token for an audience, for `oidc_provider_arn`.
   * @throws BuildError if there is no job here, or it may not have one
   */
  readonly idToken: (audience: string) => Promise<string>;
  /** The usual one where it is not given; a simulated cloud that is fast is waited for at its own pace. */
  readonly pace?: Pace;
  /** Of all builds of the run. Default: each has its own. */
  readonly credentials?: SharedAccess;
  readonly events: Events;
  /** The build's ledger file: new for `build`, existing for `release`. */
  readonly ledgerPath: string;
  /** Where an option was written, for errors that come late. */
  readonly placeOf: (option: string) => Place;
}

/** What says where a build takes place, beside its options: the environment, and a profile that some option names. */
export type Where = Pick<Surroundings, 'env' | 'placeOf'>;

export interface BuildContext extends Surroundings {
  /** The whole environment of the programs that provisioners run on the runner. */
  readonly programEnv: Readonly<Record<string, string | undefined>>;
  /** The build's name, as in the template. */
  readonly name: string;
  readonly signal: AbortSignal;
  readonly provisioners: readonly PlannedProvisioner[];
  /** Runs when one of them has failed, unless `onError` is `abort`. */
  readonly errorCleanup: PlannedProvisioner | undefined;
  /** `cleanup` releases everything, the others keep everything. */
  readonly onError: OnError;
  readonly resolvePath: (path: string) => string;
  /** Who runs it, for the tags of temporary resources: "owner/repository run 123.1". */
  readonly run: string;
  /** Marks everything that the build creates: unique to it, at most 36 characters. */
  readonly mark: string;
  /** Unique to the run, and the same in all of its builds: `PackerRunUUID`. */
  readonly runUuid: string;
  /** Called whenever more of the result is good, so that a later failure loses none of it. */
  readonly report: (artifact: Artifact) => void;
  /** Called with the build's ledger before its first entry. */
  readonly onLedger?: (ledger: Pick<Ledger, 'entries'>) => void;
}

export type ReleaseContext = Surroundings & Pick<BuildContext, 'signal' | 'run'>;
