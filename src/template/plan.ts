import type { BuilderKind, OnError } from '../builders/builder.js';
import type { PlannedBuild } from '../builders/run-builds.js';
import { closestName, Problems, type Place } from '../errors/index.js';
import {
  parseOptions,
  type LocatedMap,
  type OptionTable,
  type OptionValues,
  type ParsedOptions,
} from '../options/index.js';
import {
  reportUnfit,
  type BuildFacts,
  type KnownGuest,
  type PlannedProvisioner,
  type ProvisionerKind,
} from '../provisioners/index.js';
import { MAX_PAIRS } from './limits.js';
import { pathResolver } from './paths.js';
import { BUILDER_KEYS, checkSelection, overriddenIn, PROVISIONER_KEYS, runsIn } from './selection.js';
import type { Component, EvaluationScope, Template } from './template.js';

export interface PlanContext {
  readonly builderKinds: ReadonlyMap<string, BuilderKind>;
  readonly provisionerKinds: ReadonlyMap<string, ProvisionerKind>;
  /** What options fall back to. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Where relative paths lead that are not beside the template; absolute. */
  readonly workspace: string;
  /** What every build does with its resources when it fails. Default: `cleanup`. */
  readonly onError?: OnError | undefined;
  readonly problems: Problems;
  /** Told to the user without failing. */
  readonly notice: (message: string, place: Place) => void;
}

/**
 * Turns a template into builds that are ready to run: values filled in, options parsed by the tables of their
 * kinds, everything checked that can be known before the first call to the cloud.
 *
 * Nothing is thrown: the problems of all builds are added to `context.problems`, and the builds may be run only
 * if there are none.
 */
export function planBuilds(template: Template, context: PlanContext): readonly PlannedBuild[] {
  const names = template.builders.map((builder) => builder.name);
  const { provisioners, errorCleanup } = template;
  for (const provisioner of [...provisioners, ...(errorCleanup ? [errorCleanup] : [])]) {
    checkSelection(provisioner, names, context.problems);
    kindOf(provisioner, context.provisionerKinds, 'provisioner', context.problems);
  }
  const tooMany = template.builders[Math.floor(MAX_PAIRS / Math.max(1, provisioners.length))];
  if (tooMany !== undefined) {
    const message = `is one builder too many for ${provisioners.length} provisioners: builders times provisioners may be ${MAX_PAIRS}.`;
    context.problems.add({ place: tooMany.place, message });
    return [];
  }
  return template.builders.flatMap((builder) => planBuild(builder, template, context) ?? []);
}

function planBuild(builder: Component, template: Template, context: PlanContext): PlannedBuild | undefined {
  const kind = kindOf(builder, context.builderKinds, 'builder', context.problems);
  if (kind === undefined) return undefined;
  const { place } = builder;
  const resolve = pathResolver(template.file, context.workspace);
  const resolvePath = (path: string) => resolve(path, place);
  const scope = { buildName: builder.name, builderType: builder.type, generated: 'none' } as const;
  const parsed = parse(builder.written, BUILDER_KEYS, kind.options, scope, template, context);
  const { problems, env, notice } = context;
  kind.check(parsed, { problems, place, env, resolvePath, notice });
  const provisioners = planProvisioners(builder, template, context);
  const errorCleanup = planErrorCleanup(builder, template, context);
  const all = [...provisioners, ...(errorCleanup ? [errorCleanup] : [])];
  const communicator = parsed.values['communicator'] as KnownGuest['communicator'] | undefined;
  if (communicator === 'none') refuseGuestless(all, builder.name, problems);
  else if (communicator !== undefined) reportUnfit(all, { communicator }, problems);
  return {
    name: builder.name,
    kind,
    options: parsed.values,
    provisioners,
    errorCleanup,
    onError: context.onError ?? 'cleanup',
    placeOf: (option) => parsed.placeOf(option),
    resolvePath,
  };
}

function planProvisioners(
  builder: Component,
  template: Template,
  context: PlanContext,
): readonly PlannedProvisioner[] {
  const planned = template.provisioners
    .filter((provisioner) => runsIn(provisioner, builder.name))
    .map((provisioner) => planProvisioner(provisioner, builder, template, context));
  return planned.flatMap((provisioner, index) =>
    provisioner === undefined ? [] : { ...provisioner, number: index + 1 },
  );
}

function planErrorCleanup(
  builder: Component,
  template: Template,
  context: PlanContext,
): PlannedProvisioner | undefined {
  const { errorCleanup } = template;
  if (errorCleanup === undefined || !runsIn(errorCleanup, builder.name)) return undefined;
  const planned = planProvisioner(errorCleanup, builder, template, context);
  return planned && { ...planned, number: 1 };
}

function planProvisioner(
  provisioner: Component,
  builder: Component,
  template: Template,
  context: PlanContext,
): Omit<PlannedProvisioner, 'number'> | undefined {
  const kind = context.provisionerKinds.get(provisioner.type);
  if (kind === undefined) return undefined;
  const { place } = provisioner;
  const written = overriddenIn(provisioner, builder.name);
  const resolve = pathResolver(template.file, context.workspace);
  const parseWith = (generated: EvaluationScope['generated'], to: PlanContext) => {
    const scope = { buildName: builder.name, builderType: builder.type, generated };
    return parse(written, PROVISIONER_KEYS, kind.options, scope, template, to);
  };
  const parsed = parseWith('pending', context);
  const resolvePath = (path: string) => resolve(path, place);
  kind.check(parsed, { problems: context.problems, place, resolvePath });
  const optionsOf = ({ generated }: BuildFacts) => {
    const problems = new Problems();
    const { values } = parseWith(generated, { ...context, problems, notice: () => undefined });
    problems.throwIfAny();
    return values as OptionValues<OptionTable>;
  };
  const unfitFor = (guest: KnownGuest) => kind.unfitFor?.(parsed.values, guest, { resolvePath });
  return { kind, place, unfitFor, options: onceForEach(optionsOf) };
}

function refuseGuestless(planned: readonly PlannedProvisioner[], build: string, problems: Problems): void {
  for (const { kind, place } of planned) {
    if (kind.needsNoGuest === true) continue;
    problems.add({
      option: 'communicator',
      place,
      message: `"none" lets nobody into the guest of the build "${build}", where this ${kind.type} provisioner is to work; set communicator to "ssh", "winrm" or "cloud_assistant", or remove the provisioner.`,
    });
  }
}

type Scope = Pick<EvaluationScope, 'buildName' | 'builderType' | 'generated'>;

function parse(
  written: LocatedMap,
  otherKeys: readonly string[],
  options: OptionTable,
  scope: Scope,
  template: Template,
  context: PlanContext,
): ParsedOptions<OptionTable> {
  const { problems, env, notice } = context;
  const own = new Map(
    [...written.entries].filter(([key]) => !otherKeys.includes(key) && !key.startsWith('_')),
  );
  const evaluated = template.evaluate({ ...written, entries: own }, { ...scope, options, problems, notice });
  const isReadable = ([name]: [string, unknown]) => evaluated.entries.has(name) || !own.has(name);
  const table = Object.fromEntries(Object.entries(options).filter(isReadable));
  const resolvePath = pathResolver(template.file, context.workspace);
  return parseOptions(table, evaluated, { problems, env, notice, resolvePath });
}

function kindOf<Kind>(
  { type, written }: Component,
  kinds: ReadonlyMap<string, Kind>,
  what: string,
  problems: Problems,
): Kind | undefined {
  const kind = kinds.get(type);
  if (kind === undefined) {
    const known = [...kinds.keys()].map((each) => `"${each}"`).join(', ');
    const message = `"${type}" is not a type of ${what} that there is here; there is ${known}.${closestName(type, [...kinds.keys()])}`;
    problems.add({
      option: 'type',
      place: written.entries.get('type')?.value.place ?? written.place,
      message,
    });
  }
  return kind;
}

/** The same result for the same argument: a provisioner asks for its options more than once. */
function onceForEach<Argument extends object, Result>(
  compute: (argument: Argument) => Result,
): (argument: Argument) => Result {
  const known = new WeakMap<Argument, Result>();
  return (argument) => {
    const earlier = known.get(argument);
    if (earlier !== undefined) return earlier;
    const result = compute(argument);
    known.set(argument, result);
    return result;
  };
}
