import type { GuestAddress } from '../../guest.js';
import { startSshServer, type SshServer } from '../../ssh/server.js';
import { isOpen } from '../system/settings.js';
import type { WindowsMachine } from '../system/machine.js';
import { windowsHost } from './host.js';
import { hostKeys, prepare, SSH_PORT, SSHD } from './setup.js';

/** The sshd service of a machine: it listens while it runs, and the firewall lets it. */
export class OpenSsh {
  #server: SshServer | undefined;
  #last: Promise<void> = Promise.resolve();

  constructor(
    private readonly machine: WindowsMachine,
    /** Where it listens; undefined where the machine cannot be reached. */
    private readonly address: GuestAddress | undefined,
    private readonly onPorts: (ports: readonly number[]) => void,
    private readonly log: (line: string) => void,
  ) {}

  /** Opens or closes the port such that it is as configured. */
  adapt(): Promise<void> {
    this.#last = this.#last
      .then(() => this.#adapt())
      .catch((error: unknown) => this.log(`sshd: ${String(error)}`));
    return this.#last;
  }

  dropConnections(): void {
    this.#server?.dropConnections();
  }

  async close(): Promise<void> {
    await this.#last;
    await this.#stop();
  }

  async #adapt(): Promise<void> {
    const { machine, address } = this;
    const listens =
      machine.isRunning(SSHD) && !machine.off.aborted && isOpen(machine.settings.firewall, SSH_PORT);
    if (listens === (this.#server !== undefined) || address === undefined) return;
    if (!listens) return this.#stop();
    prepare(machine);
    const keys = await hostKeys(machine);
    this.#server = await startSshServer({
      listen: [address],
      hostKeys: keys.map(({ privateKey }) => privateKey),
      host: windowsHost(machine),
    });
    this.onPorts([SSH_PORT]);
  }

  async #stop(): Promise<void> {
    const server = this.#server;
    this.#server = undefined;
    await server?.close();
    if (server !== undefined) this.onPorts([]);
  }
}
