import { instanceWatch } from '../../alicloud/index.js';
import { together } from '../../async/index.js';
import {
  connectSsh,
  ConnectionLost,
  givenHost,
  removeAuthorizedKeyCommand,
  removeHostKeyCommand,
  removeWindowsHostKeysCommand,
  type Communicator,
  type ConnectNews,
} from '../../communicators/index.js';
import { BuildError } from '../../errors/index.js';
import type { BuildContext } from '../builder.js';
import { HostKeyAsker } from './ask-host-key.js';
import { connectByCloudAssistant } from './connect-cloud-assistant.js';
import { connectByWinRm } from './connect-winrm.js';
import type { Instance } from './instance.js';
import type { Login } from './login.js';
import { to, type BuildingSite } from './site.js';

/** A session on the instance, as soon as it lets us in. */
export function connect(
  site: BuildingSite,
  instance: Instance,
  login: Login,
  env: BuildContext['env'],
): Promise<Communicator> {
  const { options, events } = site;
  const news: ConnectNews = {
    progress: (message) => events.emit({ type: 'progress', phase: 'connect', message }),
    notice: (message) => events.emit({ type: 'notice', message }),
    warning: (message) => events.emit({ type: 'warning', message }),
  };
  if (options.communicator === 'cloud_assistant') return connectByCloudAssistant(site, instance, news);
  const host = givenHost(options) ?? reachable(site, instance);
  if (options.communicator === 'winrm') return connectByWinRm(site, host, login, { news, env });
  return connectBySsh(site, { host, news, instance, login });
}

interface SshWay {
  readonly host: string;
  readonly news: ConnectNews;
  readonly instance: Instance;
  readonly login: Login;
}

async function connectBySsh(
  site: BuildingSite,
  { host, news, instance, login }: SshWay,
): Promise<Communicator> {
  const { options, signal } = site;
  using asker = new HostKeyAsker(site, instance.id);
  const isWindows = instance.osType === 'windows';
  const mustAsk = instance.hostKey === undefined && options.ssh_host_key_checking !== 'off';
  if (mustAsk && !isWindows) asker.readAhead();
  return await connectSsh(
    {
      host,
      port: options.ssh_port,
      username: options.ssh_username ?? 'root',
      ...login,
      options,
      system: instance.osType,
      isOff: () => isStopped(site, instance),
      hostKeys: {
        checking: options.ssh_host_key_checking,
        // Windows shows its keys nowhere.
        askCloud: (key) => (isWindows ? Promise.resolve(undefined) : asker.ask(key)),
        ...(instance.hostKey !== undefined && { expected: [instance.hostKey] }),
      },
      news,
    },
    signal,
  );
}

/** As far as that can be told; nobody but the guest itself stops it meanwhile. */
async function isStopped(site: BuildingSite, { id }: Instance): Promise<boolean> {
  try {
    const found = await instanceWatch.describe(site.cloud, [id], to(site, `look at the instance ${id}`));
    return found.get(id)?.status === 'Stopped';
  } catch {
    site.signal.throwIfAborted();
    return false;
  }
}

function reachable(site: BuildingSite, { id, address }: Instance): string {
  if (address !== undefined) return address;
  const wanted = site.options.ssh_private_ip ? 'private' : 'public';
  throw new BuildError(`The instance ${id} has no ${wanted} address to connect to.`, {
    hint: site.options.ssh_private_ip
      ? 'It must be in a VPC.'
      : 'Give it one (internet_max_bandwidth_out above 0), or connect to the private one with ssh_private_ip: true.',
  });
}

/**
 * Takes our keys out of the guest: the image lets nobody in that its user did not, and its instances have host keys
 * of their own.
 */
export async function removeTraces(
  site: BuildingSite,
  communicator: Communicator,
  { temporaryPublicKey: key }: Login,
  { hostKey, osType }: Instance,
): Promise<void> {
  const warn = (message: string) => site.events.emit({ type: 'warning', message });
  const run = (command: string) => succeeds(site, communicator, command);
  if (osType === 'windows') {
    await removeWindowsHostKeys(site, communicator);
    return;
  }
  const [keyIsGone, hostKeyIsGone] = await together(
    key === undefined ? Promise.resolve(true) : run(removeAuthorizedKeyCommand(key)),
    hostKey === undefined ? Promise.resolve(true) : run(removeHostKeyCommand(hostKey)),
  );
  if (!keyIsGone) {
    warn(
      "The temporary key could not be removed from the guest's authorized_keys; its private half is gone, so nobody can use it.",
    );
  }
  if (!hostKeyIsGone) {
    warn(
      'The host key that the instance was given could not be removed from the guest: the image has it, until cloud-init makes others in each of its instances.',
    );
  }
  // Without a shutdown nothing else would write it to the disk that the image is made of.
  if (site.options.force_stop_instance) await succeeds(site, communicator, 'sync');
}

const WINDOWS_HOST_KEYS_STAY =
  'The SSH host keys of the instance could not be removed from the guest: all instances of the image have the same ones. If the last provisioner shuts the guest down, let it remove C:\\ProgramData\\ssh\\ssh_host_* before.';

/** Only who comes in by SSH knows that nobody else needs them: the server has read them at its start. */
async function removeWindowsHostKeys(site: BuildingSite, communicator: Communicator): Promise<void> {
  if (communicator.type !== 'ssh') return;
  const areGone = await succeeds(site, communicator, removeWindowsHostKeysCommand());
  if (!areGone) site.events.emit({ type: 'warning', message: WINDOWS_HOST_KEYS_STAY });
}

/** How long a guest is asked that the last provisioner may have shut down (disable_stop_instance), in milliseconds. */
const PATIENCE = 20_000;

async function succeeds(site: BuildingSite, communicator: Communicator, command: string): Promise<boolean> {
  const mayBeOff = site.options.disable_stop_instance;
  const signal = mayBeOff ? AbortSignal.any([site.signal, AbortSignal.timeout(PATIENCE)]) : site.signal;
  try {
    const { exitCode } = await communicator.run(command, { signal, onOutput: () => undefined });
    return exitCode === 0;
  } catch (error) {
    site.signal.throwIfAborted();
    if (mayBeOff || error instanceof ConnectionLost) return false;
    throw error;
  }
}
