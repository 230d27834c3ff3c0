import type { OptionTable } from '../options/index.js';
import { alicloudEcs } from './alicloud-ecs/index.js';
import type { BuilderKind } from './builder.js';

/** Every kind of builder, by the type that a template names. */
export const builderKinds: ReadonlyMap<string, BuilderKind> = new Map(
  [alicloudEcs].map((kind) => [kind.type, plainly(kind)]),
);

/** The builder that inputs alone describe. */
export const DEFAULT_BUILDER_TYPE = alicloudEcs.type;

/** A kind as the registry holds it: its table goes with its options, which the type system cannot say of a list. */
function plainly<Table extends OptionTable>(kind: BuilderKind<Table>): BuilderKind {
  return {
    type: kind.type,
    options: kind.options,
    check: (parsed, context) => kind.check(parsed as never, context),
    target: (options, where) => kind.target(options as never, where),
    permissions: (options, where) => kind.permissions(options as never, where),
    build: (options, context) => kind.build(options as never, context),
    release: (options, context) => kind.release(options as never, context),
    releaseMarked: (options, context) => kind.releaseMarked(options as never, context),
  };
}

export type { Artifact, BuildResult } from './artifact.js';
export { ON_ERROR, type OnError } from './builder.js';
export { NEEDS, type Need, type Permission } from './permission.js';
export { ledgerPath } from '../ledger/index.js';
export { runBuilds, type PlannedBuild } from './run-builds.js';
