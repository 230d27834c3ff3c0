import { connectSsh, type Communicator, type CommunicatorOptions } from '../../src/communicators/index.js';
import { Problems } from '../../src/errors/index.js';
import { Events, type BuildEvent } from '../../src/events/index.js';
import { parseOptions, type Located } from '../../src/options/index.js';
import {
  provisionerKinds,
  type BuildFacts,
  type PlannedProvisioner,
  type ProvisionContext,
} from '../../src/provisioners/index.js';
import { requestFor } from '../communicators/requests.js';
import type { Sshd } from '../communicators/sshd.js';

const FILE = 'template.json';

export const build: BuildFacts = { name: 'web', builderType: 'alicloud-ecs', generated: { ID: 'i-1' } };

/** A value as a template has it, all on line `line`. */
export function located(value: unknown, line = 1): Located {
  const place = { file: FILE, line };
  if (Array.isArray(value)) return { kind: 'list', items: value.map((item) => located(item, line)), place };
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).map(
      ([key, inner], index) =>
        [
          key,
          { keyPlace: { file: FILE, line: line + index + 1 }, value: located(inner, line + index + 1) },
        ] as const,
    );
    return { kind: 'map', entries: new Map(entries), place };
  }
  return { kind: 'scalar', value: value as string | number | boolean | null, place };
}

/** Reads a provisioner as a template would: its problems, and the provisioner if there is none. */
export function plan(
  written: Record<string, unknown>,
  number = 1,
): { problems: string[]; planned: PlannedProvisioner } {
  const { type, ...rest } = written;
  const kind = provisionerKinds.get(String(type));
  if (kind === undefined) throw new Error(`no provisioner ${String(type)}`);
  const problems = new Problems();
  const map = located(rest);
  if (map.kind !== 'map') throw new Error('no map');
  const parsed = parseOptions(kind.options, map, { problems, env: {}, notice: () => undefined });
  kind.check(parsed, { problems, place: map.place, resolvePath: (path) => path });
  return {
    problems: problems.all.map(({ option, place, message }) => `${place?.line} ${option ?? ''}: ${message}`),
    planned: {
      kind,
      number,
      place: map.place,
      unfitFor: (guest) => kind.unfitFor?.(parsed.values, guest, { resolvePath: (path) => path }),
      options: () => parsed.values,
    },
  };
}

/** The provisioners, all of them without a problem. */
export function planAll(...written: Record<string, unknown>[]): PlannedProvisioner[] {
  return written.map((one, index) => {
    const { problems, planned } = plan(one, index + 1);
    if (problems.length > 0) throw new Error(problems.join('\n'));
    return planned;
  });
}

export interface Provisioning {
  readonly context: ProvisionContext;
  readonly events: BuildEvent[];
  /** The lines that the guest printed so far. */
  output(): string[];
}

export function provisioning(
  communicator: Communicator,
  signal = new AbortController().signal,
  env: ProvisionContext['env'] = process.env,
): Provisioning {
  const events = new Events(build.name);
  const told: BuildEvent[] = [];
  events.subscribe((event) => told.push(event));
  return {
    context: { communicator, env, build, events, signal, resolvePath: (path) => path },
    events: told,
    output: () => told.flatMap((event) => (event.type === 'output' ? [event.line] : [])),
  };
}

export function connectTo(sshd: Sshd, options: Partial<CommunicatorOptions> = {}) {
  return connectSsh(requestFor(sshd, options), new AbortController().signal);
}
