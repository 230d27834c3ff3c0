import { cloudInit } from './boot/cloud-init.js';
import { GuestConsole } from './boot/console.js';
import type { DiskLayer, Guest, GuestSpec } from './guest.js';
import type { GuestDisk, GuestPlatform, Machine, MachineEnd } from './platform.js';
import { startSshServer, type SshServer } from './ssh/server.js';

export interface GuestTimes {
  readonly bootDelayMs?: number | undefined;
  readonly rebootDelayMs?: number | undefined;
}

const REBOOT_DELAY_MS = 200;

/** Makes a guest and boots it; `forget` hears when it is destroyed. A boot that fails leaves nothing. */
export async function bootGuest(
  platform: GuestPlatform,
  spec: GuestSpec,
  times: GuestTimes,
  forget: (guest: Guest) => void,
): Promise<Guest> {
  const disk = await platform.createDisk(spec.disk);
  const guest = new SimulatedGuest(disk, spec, times, forget);
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
  #powered: Powered | undefined;
  /** Power changes happen one after the other, those that the guest asks for itself too. */
  #last: Promise<void> = Promise.resolve();
  #destroyed = false;

  constructor(
    readonly disk: GuestDisk,
    readonly spec: GuestSpec,
    readonly times: GuestTimes,
    readonly forget: (guest: Guest) => void,
  ) {}

  start(): Promise<void> {
    return this.#inTurn(async () => {
      if (this.#powered !== undefined || this.#destroyed) return;
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

  async destroy(): Promise<void> {
    if (this.#destroyed) return void (await this.#last);
    this.#destroyed = true;
    await this.stop({ force: true });
    await this.#inTurn(() => this.disk.delete());
    this.forget(this);
  }

  async #powerOn(): Promise<Powered> {
    const started = performance.now();
    this.#console.poweredOn();
    this.#console.log(`Booting ${this.spec.hostName}`);
    const machine = await this.disk.powerOn({ hostName: this.spec.hostName });
    try {
      const stages = cloudInit(machine, this.spec, this.#console);
      const hostKeys = await stages.prepare();
      await delay((this.times.bootDelayMs ?? 0) - (performance.now() - started));
      const server = await startSshServer({
        listen: this.spec.listen,
        hostKeys: hostKeys.map((key) => key.privateKey),
        machine,
        password: this.spec.password,
      });
      this.#console.write(`\n${this.spec.hostName} login: \n`);
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
      if (end !== 'reboot') return this.spec.onPowerOff();
      this.spec.onReboot();
      await delay(this.times.rebootDelayMs ?? REBOOT_DELAY_MS);
      if (this.#destroyed) return;
      this.#powered = await this.#powerOn();
      this.#watch(this.#powered);
    };
    void powered.machine.ended.then((end) => {
      this.#inTurn(() => follow(end)).catch((error: unknown) => {
        this.#console.log(`The guest did not come up again: ${String(error)}`);
        this.spec.onPowerOff();
      });
    });
  }

  #inTurn(change: () => Promise<void>): Promise<void> {
    const turn = this.#last.then(change);
    this.#last = turn.catch(() => undefined);
    return turn;
  }
}

function delay(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, Math.max(0, ms)));
}
