import type { Simulator } from '../../src/simulator/index.js';

/** What the simulated cloud holds, a line each: "cn-hangzhou images web", in a stable order. System images aside. */
export function held(cloud: Simulator): string[] {
  return cloud
    .state()
    .accounts.flatMap(({ regions }) => Object.entries(regions))
    .flatMap(([region, state]) =>
      Object.entries(state).flatMap(([kind, resources]) =>
        (resources as readonly { readonly id: string; readonly name?: string }[]).map((resource) =>
          `${region} ${kind} ${kind === 'snapshots' ? '' : (resource.name ?? resource.id)}`.trim(),
        ),
      ),
    )
    .sort();
}

/** The resources of one kind in a region, as the cloud has them. */
export function heldIn(cloud: Simulator, region: string) {
  const found = cloud.state().accounts.flatMap(({ regions }) => regions[region] ?? []);
  const [first] = found;
  if (first === undefined) throw new Error(`The simulated cloud holds nothing in ${region}.`);
  return first;
}

/** The actions called, in their order, polls and all. */
export function actions(cloud: Simulator): string[] {
  return cloud.calls().map(({ action }) => action);
}
