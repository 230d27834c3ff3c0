/**
 * What becomes of a build without a permission:
 * - `required`: it fails;
 * - `release`: it succeeds, but something temporary is left behind, and told of;
 * - `rescue`: nothing, unless the build fails or is cancelled: then something may be left behind;
 * - `optional`: it succeeds with a notice.
 */
export type Need = 'required' | 'release' | 'rescue' | 'optional';

/** Strongest first. */
export const NEEDS: readonly Need[] = ['required', 'release', 'rescue', 'optional'];

/** A permission that a build makes use of. */
export interface Permission {
  /** As in a policy of RAM's: "ecs:CreateImage". */
  readonly action: string;
  /** The resources that it can be narrowed to, with `{account}` for the account's ID; `*` where the cloud knows none. */
  readonly resources: readonly string[];
  readonly need: Need;
  /** What it is for, as it follows "to". */
  readonly purpose: string;
}
