import { startSimulator } from '../../src/simulator/index.js';
import { templateOf } from '../fault-run.js';
import { InProcessJob } from '../in-process.js';
import { entriesOf, judge, Watch, type Wrong } from '../judge/index.js';
import { Keepalive } from '../keepalive.js';
import type { Ran } from '../ran.js';
import { ENABLES_WINRM } from '../scenarios/guests.js';
import { furnish, OWN_REGION, type Builder, type Given } from '../scenarios/index.js';
import { WayToGuest, type WayFault } from './way-to-guest.js';
import { World } from '../world.js';

export const WAYS = ['ssh', 'winrm'] as const;
export type Way = (typeof WAYS)[number];

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
  onLine: (line: string, bytes: number) => void = () => undefined,
): Promise<Ran> {
  const watch = new Watch();
  using _alive = new Keepalive();
  await using cloud = await startSimulator({ onCall: watch.look });
  const given = await furnish(cloud, { replaces: [{ region: OWN_REGION, name: IMAGE_NAME }] });
  const port = way === 'ssh' ? cloud.sshPort : WINRM_PORT;
  await using lead = await WayToGuest.open(port, () => guestOf(given, port), fault);
  const builders = [builderOn(way, { host: lead.host, port })];
  const scenario = { name: way, guests: 'real', replaces: [], builders: () => builders } as const;
  const template = templateOf({ ...scenario, provisioners: SCENARIOS[way].provisioners }, given, builders);
  using job = new InProcessJob(template, 'octo/chaos run 1.1', (line) => {
    onLine(line, lead.bytes);
  });
  const before = World.of(cloud);
  watch.begin(given);

  const signal = AbortSignal.timeout(HANG_MS);
  const main = await job.main(signal);
  const built = World.of(cloud);
  const post = await job.post();
  const story = { given, builders, before, main, built, later: [post], after: World.of(cloud) };
  const { wrongs, keptAndTold } = judge(story);
  const hang: Wrong[] = signal.aborted ? [{ kind: 'hang', what: `not done in ${HANG_MS / 1000} s` }] : [];
  return {
    ending: main.exitCode === 0 ? 'success' : 'clear error',
    wrongs: [...watch.wrongs, ...hang, ...wrongs],
    keptAndTold,
    error: entriesOf(main)[0]?.error ?? undefined,
    logs: [main.log, post.log],
    struck: fault === undefined || lead.struck,
  };
}

const FILE = new URL('./guest-run.ts', import.meta.url).pathname.replace(/^\/(?=[A-Z]:)/, '');
const SCENARIOS = {
  ssh: {
    options: {
      source_image: 'aliyun_3_x64_20G_alibase_20240819.vhd',
      ssh_username: 'root',
      temporary_key_pair_type: 'ecdsa',
      ssh_timeout: '25s',
      ssh_keep_alive_interval: '1s',
      ssh_read_write_timeout: '4s',
    },
    provisioners: [
      { type: 'shell', inline: ['echo first', 'sleep 0.2', 'head -c 100000 /dev/zero | base64'] },
      { type: 'file', source: FILE, destination: '/root/one' },
      { type: 'shell', inline: ['cat /root/one', 'echo last'] },
    ],
  },
  winrm: {
    options: {
      source_image: 'win2022_21H2_x64_dtc_en-us_40G_alibase_20240815.vhd',
      communicator: 'winrm',
      winrm_username: 'Administrator',
      winrm_timeout: '25s',
      winrm_operation_timeout: '4s',
      user_data: ENABLES_WINRM,
    },
    provisioners: [
      { type: 'powershell', inline: ['Write-Output first'], start_retry_timeout: '25s' },
      { type: 'file', source: FILE, destination: 'C:/Windows/Temp/one' },
      {
        type: 'powershell',
        inline: ['Get-Content C:/Windows/Temp/one', 'Write-Output last'],
        start_retry_timeout: '25s',
      },
    ],
  },
} as const;

function builderOn(way: Way, { host, port }: { readonly host: string; readonly port: number }): Builder {
  const { options } = SCENARIOS[way];
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
    wants: [
      { region: OWN_REGION, name: IMAGE_NAME, disks: [40], ...(way === 'winrm' && { bootMode: 'BIOS' }) },
    ],
  };
}

function guestOf({ cloud, neighbourhood }: Given, port: number) {
  const ours = World.of(cloud).all.find(
    ({ kind, id }) => kind === 'instances' && !neighbourhood.instanceIds.includes(id),
  );
  const at = ours?.['publicAddress'] as { readonly address: string } | undefined;
  return at && { host: at.address, port };
}
