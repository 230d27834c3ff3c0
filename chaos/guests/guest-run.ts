import { startSimulator } from '../../src/simulator/index.js';
import { templateOf } from '../fault-run.js';
import { InProcessJob } from '../in-process.js';
import { entriesOf, judge, Watch, type StepReport, type Wrong } from '../judge/index.js';
import { Keepalive } from '../keepalive.js';
import type { Ran } from '../ran.js';
import { furnish, OWN_REGION, type Builder, type Given } from '../scenarios/index.js';
import { DiskWitness } from './disk-witness.js';
import { PROVISIONINGS, type Way } from './provisioning.js';
import { WayToGuest, type SoFar, type WayFault } from './way-to-guest.js';
import { World } from '../world.js';

export { WAYS, type Way } from './provisioning.js';

export interface GuestFault extends WayFault {
  readonly way: Way;
  /** What the build does with its guest then. */
  readonly phase: string;
}

const IMAGE_NAME = 'web';
const WINRM_PORT = 5985;

/** Longer than any limit of a run: a request of WinRM may be silent for a minute, and is asked for again. */
const HANG_MS = 900_000;

/** Builds an image of a provisioned guest, with trouble on the way to it, and judges it. */
export async function provisionUnder(
  fault: GuestFault | undefined,
  way: Way = fault?.way ?? 'ssh',
  onLine: (line: string, soFar: SoFar) => void = () => undefined,
): Promise<Ran> {
  const watch = new Watch();
  using _alive = new Keepalive();
  const witness = await DiskWitness.begin();
  await using cloud = await startSimulator({ guests: witness.host, onCall: watch.look });
  const given = await furnish(cloud, { replaces: [{ region: OWN_REGION, name: IMAGE_NAME }] });
  const port = way === 'ssh' ? cloud.sshPort : WINRM_PORT;
  await using lead = await WayToGuest.open(port, () => guestOf(given, port), fault);
  const builders = [builderOn(way, { host: lead.host, port })];
  const scenario = { name: way, guests: 'real', replaces: [], builders: () => builders } as const;
  const template = templateOf(
    { ...scenario, provisioners: PROVISIONINGS[way].provisioners },
    given,
    builders,
  );
  using job = new InProcessJob(template, 'octo/chaos run 1.1', (line) => {
    lead.read(line);
    if (line.startsWith('::group::Connecting to')) lead.approached();
    onLine(line, lead.soFar);
  });
  const before = World.of(cloud);
  watch.begin(given);

  const signal = AbortSignal.timeout(HANG_MS);
  const main = await job.main(signal);
  const built = World.of(cloud);
  const lacks = await lacksOf(main, way, witness);
  const post = await job.post();
  const story = { given, builders, before, main, built, later: [post], after: World.of(cloud) };
  const { wrongs, keptAndTold } = judge(story);
  const hang: Wrong[] = signal.aborted ? [{ kind: 'hang', what: `not done in ${HANG_MS / 1000} s` }] : [];
  return {
    ending: main.exitCode === 0 ? 'success' : 'clear error',
    wrongs: [...watch.wrongs, ...hang, ...wrongs, ...lacks],
    keptAndTold,
    error: entriesOf(main)[0]?.error ?? undefined,
    logs: [main.log, post.log],
    struck: fault === undefined || lead.struck,
  };
}

/** What an image that is reported lacks of what its provisioners were to leave in it. */
async function lacksOf(main: StepReport, way: Way, witness: DiskWitness): Promise<readonly Wrong[]> {
  if (entriesOf(main).every(({ image_ids: ids }) => Object.keys(ids).length === 0)) return [];
  const traces = Object.entries(PROVISIONINGS[way].traces);
  const found = await witness.read(traces.map(([path]) => path));
  return traces.flatMap(([path, wanted], index): Wrong[] => {
    const text = found[index];
    if (text === wanted) return [];
    const is = text === undefined ? 'not there' : JSON.stringify(text.slice(-100));
    return [
      {
        kind: 'wrong image',
        what: `${path} in the image is ${is}, not ${JSON.stringify(wanted.slice(-100))}`,
      },
    ];
  });
}

function builderOn(way: Way, { host, port }: { readonly host: string; readonly port: number }): Builder {
  const { options, disks, bootMode } = PROVISIONINGS[way];
  return {
    name: IMAGE_NAME,
    options: {
      region: OWN_REGION,
      image_name: IMAGE_NAME,
      instance_type: 'ecs.g6.large',
      image_force_delete: true,
      image_force_delete_snapshots: true,
      ...options,
      [`${way}_host`]: host,
      [`${way}_port`]: port,
    },
    wants: [{ region: OWN_REGION, name: IMAGE_NAME, disks, bootMode }],
  };
}

function guestOf({ cloud, neighbourhood }: Given, port: number) {
  const ours = World.of(cloud).all.find(
    ({ kind, id }) => kind === 'instances' && !neighbourhood.instanceIds.includes(id),
  );
  const at = ours?.['publicAddress'] as { readonly address: string } | undefined;
  return at && { host: at.address, port };
}
