import type { WindowsMachine } from '../system/machine.js';
import type { WinRmListener } from '../system/winrm-config.js';
import { WsmanServer } from './server.js';
import { WsmanService } from './service.js';

/** The WinRM service of a machine: its listeners as they are configured right now. */
export class WinRm {
  readonly #servers = new Map<string, WsmanServer>();
  #service: WsmanService | undefined;
  #last: Promise<void> = Promise.resolve();

  constructor(
    private readonly machine: WindowsMachine,
    /** Where it listens for a port of the guest; undefined where that cannot be reached. */
    private readonly addressOf: (
      port: number,
    ) => { readonly address: string; readonly port: number } | undefined,
    private readonly onPorts: (ports: readonly number[]) => void,
    private readonly log: (line: string) => void,
  ) {}

  /** Opens and closes ports such that they are as configured. */
  adapt(): Promise<void> {
    this.#last = this.#last
      .then(() => this.#adapt())
      .catch((error: unknown) => this.log(`WinRM: ${String(error)}`));
    return this.#last;
  }

  dropConnections(): void {
    for (const server of this.#servers.values()) server.dropConnections();
  }

  async close(): Promise<void> {
    await this.#last;
    await this.#closeAll();
  }

  async #adapt(): Promise<void> {
    const wanted = new Map(this.machine.listeners().map((listener) => [keyOf(listener), listener]));
    if (!this.machine.isRunning('WinRM') || this.machine.off.aborted) await this.#closeAll();
    for (const [key, server] of this.#servers) {
      if (wanted.has(key)) continue;
      this.#servers.delete(key);
      await server.close();
    }
    this.#service ??= new WsmanService(this.machine);
    for (const [key, listener] of wanted) {
      if (!this.#servers.has(key)) await this.#listen(key, listener, this.#service);
    }
    this.onPorts(
      [...wanted.values()].filter((listener) => this.#servers.has(keyOf(listener))).map(({ port }) => port),
    );
  }

  async #listen(key: string, listener: WinRmListener, service: WsmanService): Promise<void> {
    const address = this.addressOf(listener.port);
    if (address === undefined) return;
    try {
      this.#servers.set(key, await WsmanServer.listen(this.machine, service, listener, address));
    } catch (error) {
      this.log(`WinRM does not listen on port ${listener.port}: ${String(error)}`);
    }
  }

  async #closeAll(): Promise<void> {
    this.#service?.close();
    this.#service = undefined;
    const servers = [...this.#servers.values()];
    this.#servers.clear();
    await Promise.all(servers.map((server) => server.close()));
  }
}

function keyOf({ transport, port, certificateThumbprint }: WinRmListener): string {
  return `${transport} ${port} ${certificateThumbprint}`;
}
