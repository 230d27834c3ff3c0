import { readFileSync } from 'node:fs';
import { startSimulator, type Simulator } from '../src/simulator/index.js';
import { runBuild } from './build.js';
import { held } from './held.js';
import { furnish, IMAGE_NAME, OWN_REGION } from './scenario.js';
import { WayToGuest, type WayFault } from './trouble-on-the-way.js';
import { judge, judgeError, judgeMoment, type Wrong } from './verdict.js';

export const WAYS = ['ssh', 'winrm'] as const;
export type Way = (typeof WAYS)[number];

export interface GuestFault extends WayFault {
  readonly way: Way;
}

export interface GuestRun {
  readonly fault: GuestFault | undefined;
  readonly ending: 'success' | 'clear error';
  readonly error: string | undefined;
  readonly wrongs: readonly Wrong[];
  readonly struck: boolean;
}

const WINRM_PORT = 5985;

/** Longer than any limit of a run: a request of WinRM may be silent for a minute, and is asked for again. */
const HANG_MS = 240_000;

/** Builds an image of a provisioned guest, with trouble on the way to it, and judges it. */
export async function provisionUnder(way: Way, fault: GuestFault | undefined): Promise<GuestRun> {
  const seen = new Map<string, Wrong>();
  const cloud = await startSimulator({ onCall: look });
  function look(): void {
    for (const wrong of judgeMoment(cloud)) seen.set(wrong.what, wrong);
  }
  // The simulator keeps no process alive by itself.
  const alive = setInterval(() => undefined, 60_000);
  try {
    const furnished = await furnish(cloud);
    const port = way === 'ssh' ? cloud.sshPort : WINRM_PORT;
    await using lead = await WayToGuest.open(port, () => guestOf(cloud, port), fault);
    const signal = AbortSignal.timeout(HANG_MS);
    const settings = { signal, provisioners: SCENARIOS[way].provisioners };
    const { result } = await runBuild(optionsOf(cloud, way, { host: lead.host, port }), settings);
    const success = result.status === 'success';
    const hang: Wrong[] = signal.aborted ? [{ kind: 'hang', what: `not done in ${HANG_MS / 1000} s` }] : [];
    const claims = {
      success,
      imageIds: result.artifact.image_ids,
      regions: [OWN_REGION],
      isRight: (image: { readonly [fact: string]: unknown }) => image['name'] === IMAGE_NAME,
    };
    return {
      fault,
      ending: success ? 'success' : 'clear error',
      error: result.error,
      wrongs: [...seen.values(), ...hang, ...judge(cloud, furnished, claims), ...judgeError(result)],
      struck: lead.struck,
    };
  } finally {
    clearInterval(alive);
    await cloud.close();
  }
}

const FILE = new URL('./guest-run.ts', import.meta.url).pathname.replace(/^\/(?=[A-Z]:)/, '');
const ENABLES_WINRM = readFileSync(
  new URL('../examples/alicloud/basic/winrm_enable_userdata.ps1', import.meta.url),
  'utf8',
);

const SCENARIOS = {
  ssh: {
    options: {
      source_image: 'aliyun_3_x64_20G_alibase_20240819.vhd',
      ssh_username: 'root',
      temporary_key_pair_type: 'ecdsa',
      ssh_timeout: '8s',
      ssh_keep_alive_interval: '500ms',
      ssh_read_write_timeout: '2s',
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
      winrm_timeout: '10s',
      user_data: ENABLES_WINRM,
    },
    provisioners: [
      { type: 'powershell', inline: ['Write-Output first'] },
      { type: 'file', source: FILE, destination: 'C:/Windows/Temp/one' },
      { type: 'powershell', inline: ['Get-Content C:/Windows/Temp/one', 'Write-Output last'] },
    ],
  },
} as const;

function optionsOf(
  cloud: Simulator,
  way: Way,
  { host, port }: { readonly host: string; readonly port: number },
): Readonly<Record<string, unknown>> {
  return {
    access_key: cloud.accessKey,
    secret_key: cloud.secretKey,
    custom_endpoint_ecs: `127.0.0.1:${cloud.port}`,
    region: OWN_REGION,
    image_name: IMAGE_NAME,
    instance_type: 'ecs.g6.large',
    image_force_delete: true,
    ...SCENARIOS[way].options,
    [`${way}_host`]: host,
    [`${way}_port`]: port,
  };
}

function guestOf(cloud: Simulator, port: number) {
  const [instance] = held(cloud, OWN_REGION).instances;
  const at = instance?.['publicAddress'] as { readonly address: string } | undefined;
  return at && { host: at.address, port };
}
