import type { Communicator } from '../communicators/communicator.js';
import type { Place, Problems } from '../errors/index.js';
import type { Events } from '../events/index.js';
import type { OptionTable, OptionValues, ParsedOptions } from '../options/index.js';
import type { KnownGuest } from './guest-fit.js';

/**
 * A kind of provisioner: its options and what it does with them. `check` runs before the first call to the
 * cloud and reports whatever can be known then; `run` does the work on the guest.
 */
export interface ProvisionerKind<Table extends OptionTable = OptionTable> {
  /** As in a template's `"type"`. */
  readonly type: string;
  readonly options: Table;
  /** It does nothing on the guest, and so runs with `communicator: none` too. */
  readonly needsNoGuest?: true;
  check(parsed: ParsedOptions<Table>, context: CheckContext): void;
  /**
   * Why it cannot work on such a guest, and what can, as it follows the provisioner's name; undefined where it may.
   * Default: it works on every guest.
   */
  unfitFor?(
    values: ParsedOptions<Table>['values'],
    guest: KnownGuest,
    context: Pick<CheckContext, 'resolvePath'>,
  ): string | undefined;
  run(options: OptionValues<Table>, context: ProvisionContext): Promise<void>;
}

export interface CheckContext {
  readonly problems: Problems;
  /** The provisioner's own place, for problems of no single option. */
  readonly place: Place;
  /** The absolute path of a file that the template names, by the rules of relative paths. */
  readonly resolvePath: (path: string) => string;
}

export interface ProvisionContext {
  readonly communicator: Communicator;
  /** The whole environment of what runs on the runner. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly build: BuildFacts;
  readonly events: Events;
  readonly signal: AbortSignal;
  readonly resolvePath: (path: string) => string;
}

/** What a provisioner may know of the build it runs in: generated data of the template engine. */
export interface BuildFacts {
  /** The build's name: PACKER_BUILD_NAME. */
  readonly name: string;
  /** PACKER_BUILDER_TYPE, such as "alicloud-ecs". */
  readonly builderType: string;
  /** Values of `{{ build "…" }}`: ID, Host, Port, User, ConnType, PackerRunUUID … */
  readonly generated: Readonly<Record<string, string>>;
}

/** A provisioner of one build, checked and ready to run. */
export interface PlannedProvisioner {
  readonly kind: ProvisionerKind;
  /**
   * Its options with the `{{build …}}` values of a running build filled in. Every string is rendered in full,
   * those of options marked `runtime` as far as the provisioner itself does not have to (`{{.Path}}`).
   * @throws ProblemsError if a value, now known, breaks its option's rule
   */
  readonly options: (build: BuildFacts) => OptionValues<OptionTable>;
  /** Why it cannot work on such a guest, where that is certain. */
  readonly unfitFor: (guest: KnownGuest) => string | undefined;
  /** Where the template or the input has it. */
  readonly place: Place;
  /** Counted from 1 in the build's order. */
  readonly number: number;
}
