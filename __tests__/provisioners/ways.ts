import { join } from 'node:path';
import { mkdir } from 'node:fs/promises';
import { Cloud, Endpoints, Transport } from '../../src/alicloud/index.js';
import { StaticProvider } from '../../src/alicloud/credentials/static.js';
import { connect as connectByCloudAssistant } from '../../src/communicators/cloud-assistant/cloud-assistant.js';
import { connect as connectByWinRm } from '../../src/communicators/winrm/winrm.js';
import type { Communicator } from '../../src/communicators/index.js';
import { Secret } from '../../src/secrets/index.js';
import { startSimulator } from '../../src/simulator/index.js';
import { never, requestTo } from '../communicators/winrm/requests.js';
import { hasSshd, startSshd } from '../communicators/sshd.js';
import { bootWindows, createGuestHost, openSsh } from '../simulator/guests/windows/guest.js';
import { CloudClient } from '../simulator/support/cloud-client.js';
import { requestFor } from '../communicators/requests.js';
import { connectSsh, generateKeyPair } from '../../src/communicators/index.js';
import { connectTo } from './kit.js';

/** A guest with a session on it, by one of the ways. */
export interface Way extends AsyncDisposable {
  readonly communicator: Communicator;
  /** A folder of the guest that is there, with slashes. */
  readonly root: string;
}

/** Every way of moving files, on guests of our own: OpenSSH's sshd, and the simulator's Linux and Windows. */
export const WAYS: readonly {
  readonly name: string;
  readonly isWindows: boolean;
  readonly open: () => Promise<Way>;
}[] = [
  ...(hasSshd
    ? (['scp', 'sftp'] as const).map((method) => ({
        name: method,
        isWindows: false,
        open: () => bySsh(method),
      }))
    : []),
  { name: 'cloud_assistant', isWindows: false, open: () => byCloudAssistant('linux') },
  { name: 'cloud_assistant on Windows', isWindows: true, open: () => byCloudAssistant('windows') },
  { name: 'winrm', isWindows: true, open: byWinRm },
  ...(['scp', 'sftp'] as const).map((method) => ({
    name: `${method} on Windows`,
    isWindows: true,
    open: () => bySshToWindows(method),
  })),
];

async function bySsh(method: 'scp' | 'sftp'): Promise<Way> {
  const sshd = await startSshd();
  const communicator = await connectTo(sshd, { ssh_file_transfer_method: method });
  const root = join(sshd.folder, 'guest');
  await mkdir(root);
  return {
    communicator,
    root,
    async [Symbol.asyncDispose]() {
      await communicator[Symbol.asyncDispose]();
      await sshd.close();
    },
  };
}

const WINDOWS_IMAGE = 'win2022_21H2_x64_dtc_en-us_40G_alibase_20240815.vhd';

async function byCloudAssistant(system: 'linux' | 'windows'): Promise<Way> {
  const simulator = await startSimulator();
  const client = new CloudClient(simulator);
  const transport = new Transport();
  const instanceId = await client.launch(
    await client.network(),
    system === 'windows' ? { ImageId: WINDOWS_IMAGE } : {},
  );
  const credentials = new StaticProvider('the simulator', {
    accessKeyId: simulator.accessKey,
    accessKeySecret: new Secret(simulator.secretKey),
  });
  const communicator = await connectByCloudAssistant(
    {
      cloud: new Cloud({
        endpoints: new Endpoints({ custom_endpoint_ecs: simulator.url }),
        transport,
        userAgent: 'test',
        retry: { firstPauseMs: 10, longestPauseMs: 50 },
        credentials,
      }),
      region: client.region,
      instanceId,
      system,
      timeout: 20_000,
      pauseBeforeConnecting: 0,
      news: { progress: () => undefined, notice: () => undefined, warning: () => undefined },
    },
    never,
  );
  return {
    communicator,
    root: system === 'windows' ? 'C:/Users/Public' : '/var/tmp',
    async [Symbol.asyncDispose]() {
      await communicator[Symbol.asyncDispose]();
      await transport.close();
      await simulator.close();
    },
  };
}

async function byWinRm(): Promise<Way> {
  const host = await createGuestHost();
  const booted = await bootWindows(host);
  await booted.portsAre(5985);
  const communicator = await connectByWinRm(
    requestTo(5985, { host: booted.address, password: new Secret('Test1234') }).request,
    never,
  );
  return {
    communicator,
    root: 'C:/Users/Public',
    async [Symbol.asyncDispose]() {
      await communicator[Symbol.asyncDispose]();
      await host.close();
    },
  };
}

async function bySshToWindows(method: 'scp' | 'sftp'): Promise<Way> {
  const host = await createGuestHost();
  const at = await host.reserveAddress();
  const booted = await bootWindows(host, { userData: openSsh(), at });
  await booted.portsAre(22);
  const key = await generateKeyPair('ecdsa');
  const request = requestFor(
    { host: at.address, port: at.port, username: 'Administrator', key },
    { ssh_file_transfer_method: method },
    { system: 'windows', auth: { password: new Secret('Test1234') } },
  );
  const communicator = await connectSsh(request, never);
  return {
    communicator,
    root: 'C:/Users/Public',
    async [Symbol.asyncDispose]() {
      await communicator[Symbol.asyncDispose]();
      await host.close();
    },
  };
}
