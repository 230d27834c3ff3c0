import { setTimeout } from 'node:timers/promises';
import { linuxAgent } from './agent/linux-agent.js';
import { cloudInit } from './boot/cloud-init.js';
import { GuestConsole } from './boot/console.js';
import type { DiskLayer, Guest, GuestAgent, GuestChanges, GuestSpec } from './guest.js';
import type { GuestDisk, GuestPlatform, Machine, MachineEnd } from './platform.js';
import { linuxHost } from './ssh/host.js';
import { startSshServer, type SshServer } from './ssh/server.js';

export interface GuestOptions {
  readonly log?: ((line: string) => void) | undefined;
  readonly bootDelayMs?: number | undefined;
  readonly rebootDelayMs?: number | undefined;
  /** Hears of a guest before it boots: from then on it can be destroyed. */
  readonly created: (guest: Guest) => void;
  readonly destroyed: (guest: Guest) => void;
}

const REBOOT_DELAY_MS = 200;

/** Makes a guest and boots it. A boot that fails leaves nothing. */
export async function bootGuest(
  platform: GuestPlatform,
  spec: GuestSpec,
  options: GuestOptions,
): Promise<Guest> {
  const disk = await platform.createDisk(spec.disk);
  const guest = new SimulatedGuest(disk, spec, options);
  options.created(guest);
  try {
    await guest.start();
    return guest;
  } catch (error) {
    await guest.destroy();
    throw error;
  }
}

interface Powered {
  readonly machine: Machine;
  readonly server: SshServer;
}

/** One guest through its life: switched on and off, rebooting itself, frozen, destroyed. */
class SimulatedGuest implements Guest {
  readonly #console = new GuestConsole();
  #spec: GuestSpec;
  /** Set while the guest was off, and not yet in it. */
  #newKeys = false;
  #powered: Powered | undefined;
  /** Power changes happen one after the other, those that the guest asks for itself too. */
  #last: Promise<void> = Promise.resolve();
  readonly #destroyed = new AbortController();

  constructor(
    readonly disk: GuestDisk,
    spec: GuestSpec,
    readonly options: GuestOptions,
  ) {
    this.#spec = spec;
  }

  start(changes: GuestChanges = {}): Promise<void> {
    return this.#inTurn(async () => {
      if (this.#powered !== undefined) return;
      this.#destroyed.signal.throwIfAborted();
      this.#spec = { ...this.#spec, ...changes };
      this.#newKeys ||= changes.authorizedKeys !== undefined;
      this.#powered = await this.#powerOn();
      this.#watch(this.#powered);
    });
  }

  stop({ force }: { readonly force: boolean }): Promise<void> {
    return this.#inTurn(async () => {
      const powered = this.#powered;
      this.#powered = undefined;
      if (powered === undefined) return;
      await (force ? powered.machine.cutPower() : powered.machine.shutDown());
      await powered.server.close();
      this.#console.log('reboot: Power down');
    });
  }

  freezeDisk(): Promise<DiskLayer> {
    return this.disk.freeze();
  }

  consoleOutput(): string {
    return this.#console.text();
  }

  agent(): GuestAgent | undefined {
    return this.#powered && linuxAgent(this.#powered.machine);
  }

  async destroy(): Promise<void> {
    if (this.#destroyed.signal.aborted) {
      await this.#last;
      return;
    }
    this.#destroyed.abort(new Error(`The guest ${this.#spec.instanceId} is being destroyed.`));
    await this.stop({ force: true });
    await this.#inTurn(() => this.disk.delete());
    this.options.destroyed(this);
  }

  async #powerOn(): Promise<Powered> {
    const started = performance.now();
    this.#console.poweredOn();
    this.#console.log(`Booting ${this.#spec.hostName}`);
    const machine = await this.disk.powerOn({ hostName: this.#spec.hostName });
    try {
      const stages = cloudInit(machine, { ...this.#spec, newKeys: this.#newKeys }, this.#console);
      const hostKeys = await stages.prepare();
      this.#newKeys = false;
      await this.#delay((this.options.bootDelayMs ?? 0) - (performance.now() - started));
      const server = await startSshServer({
        listen: this.#spec.listen,
        hostKeys: hostKeys.map((key) => key.privateKey),
        host: linuxHost(machine, this.#spec.password),
      });
      this.#console.write(`\n${this.#spec.hostName} login: \n`);
      this.#log(`booted in ${Math.round(performance.now() - started)} ms`);
      // It goes on while the guest is in use, and ends at the latest with the guest.
      stages.finish().catch((error: unknown) => this.#console.log(`cloud-init: ${String(error)}`));
      return { machine, server };
    } catch (error) {
      await machine.cutPower();
      throw error;
    }
  }

  /** Follows a machine that goes off by itself. One that `stop` switched off is not the current one any more. */
  #watch(powered: Powered): void {
    const follow = async (end: MachineEnd): Promise<void> => {
      if (this.#powered !== powered) return;
      this.#powered = undefined;
      await powered.server.close();
      this.#console.log(end === 'reboot' ? 'reboot: Restarting system' : 'reboot: Power down');
      this.#log(end === 'reboot' ? 'reboots itself' : 'went off by itself');
      if (end !== 'reboot') return this.#spec.onPowerOff();
      this.#spec.onReboot();
      await this.#delay(this.options.rebootDelayMs ?? REBOOT_DELAY_MS);
      this.#powered = await this.#powerOn();
      this.#watch(this.#powered);
    };
    void powered.machine.ended.then((end) => {
      this.#inTurn(() => follow(end)).catch((error: unknown) => {
        if (this.#destroyed.signal.aborted) return;
        this.#console.log(`The guest did not come up again: ${String(error)}`);
        this.#log(`did not come up again: ${String(error)}`);
        this.#spec.onPowerOff();
      });
    });
  }

  #inTurn(change: () => Promise<void>): Promise<void> {
    const turn = this.#last.then(change);
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  #log(what: string): void {
    this.options.log?.(`guest ${this.#spec.instanceId} ${what}`);
  }

  async #delay(ms: number): Promise<void> {
    if (ms > 0) await setTimeout(ms, undefined, { signal: this.#destroyed.signal });
  }
}
