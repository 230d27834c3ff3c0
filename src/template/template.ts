import type { Place, Problems } from '../errors/index.js';
import type { LocatedMap, OptionTable } from '../options/index.js';

/** What is to be built, in whatever language it was written, with the place of every value. */
export interface Template {
  /** The template's path; undefined where the action's inputs alone say what to build. */
  readonly file: string | undefined;
  readonly builders: readonly Component[];
  /** They run in this order in every build that `only` and `except` let them. */
  readonly provisioners: readonly Component[];
  /** It runs when a provisioner has failed, in the builds that its `only` and `except` let it. */
  readonly errorCleanup?: Component | undefined;
  /** Fills in what a component's values leave open: variables, functions, the data of a build. */
  readonly evaluate: Evaluate;
}

/** A builder or a provisioner as it was written: nothing filled in, no option checked. */
export interface Component {
  /** As in `"type"`. */
  readonly type: string;
  /** The builder's name in the template, or its type; a provisioner's type. */
  readonly name: string;
  readonly place: Place;
  readonly written: LocatedMap;
}

/** @returns the options with every value known; those that cannot be evaluated are reported, and left out */
export type Evaluate = (written: LocatedMap, scope: EvaluationScope) => LocatedMap;

export interface EvaluationScope {
  readonly problems: Problems;
  readonly notice: (message: string, place: Place) => void;
  readonly buildName: string;
  readonly builderType: string;
  /** The component's options: those marked `runtime` are filled in as far as known. */
  readonly options: OptionTable;
  /** The data of a running build; `pending` while there is none yet; `none` where there will never be (in builders). */
  readonly generated: Readonly<Record<string, string>> | 'pending' | 'none';
}
