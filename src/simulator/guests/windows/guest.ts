import { setTimeout } from 'node:timers/promises';
import { portAt } from '../addresses.js';
import { GuestConsole } from '../boot/console.js';
import type { Guest, GuestAgent, GuestChanges, GuestSpec } from '../guest.js';
import type { GuestOptions } from '../lifecycle.js';
import { windowsAgent } from './agent.js';
import { copyDisk, type WindowsDisk } from './disk.js';
import { prepareInstance, runUserData } from './first-boot.js';
import { WindowsMachine } from './system/machine.js';
import type { ScriptedCommands } from './system/scripted-command.js';
import type { PowerOff } from './system/shutdown.js';
import { OpenSsh } from './ssh/open-ssh.js';
import { SSH_PORT } from './ssh/setup.js';
import { WinRm } from './wsman/win-rm.js';

export interface WindowsGuestOptions extends GuestOptions {
  readonly scripted: ScriptedCommands;
  /** Takes a frozen disk in. */
  readonly keep: (disk: WindowsDisk) => ReturnType<Guest['freezeDisk']>;
}

const REBOOT_DELAY_MS = 200;

/** Makes a Windows guest on a copy of `disk` and boots it. A boot that fails leaves nothing. */
export async function bootWindows(
  disk: WindowsDisk,
  spec: GuestSpec,
  options: WindowsGuestOptions,
): Promise<Guest> {
  const guest = new WindowsGuest(copyDisk(disk), spec, options);
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
  readonly machine: WindowsMachine;
  /** What clients come in by. */
  readonly services: readonly (WinRm | OpenSsh)[];
}

/** One Windows guest through its life. */
class WindowsGuest implements Guest {
  readonly #console = new GuestConsole();
  #spec: GuestSpec;
  #powered: Powered | undefined;
  /** Power changes happen one after the other, those that the guest asks for itself too. */
  #last: Promise<void> = Promise.resolve();
  readonly #destroyed = new AbortController();

  constructor(
    private readonly disk: WindowsDisk,
    spec: GuestSpec,
    private readonly options: WindowsGuestOptions,
  ) {
    this.#spec = spec;
  }

  start(changes: GuestChanges = {}): Promise<void> {
    return this.#inTurn(async () => {
      if (this.#powered !== undefined) return;
      this.#destroyed.signal.throwIfAborted();
      this.#spec = { ...this.#spec, ...changes };
      await this.#powerOn();
    });
  }

  stop(): Promise<void> {
    return this.#inTurn(() => this.#switchOff());
  }

  freezeDisk(): ReturnType<Guest['freezeDisk']> {
    return this.options.keep(copyDisk(this.disk));
  }

  consoleOutput(): string {
    return this.#console.text();
  }

  agent(): GuestAgent | undefined {
    return this.#powered && windowsAgent(this.#powered.machine);
  }

  async destroy(): Promise<void> {
    if (!this.#destroyed.signal.aborted) {
      this.#destroyed.abort(new Error(`The guest ${this.#spec.instanceId} is being destroyed.`));
      await this.stop();
      this.options.destroyed(this);
    }
    await this.#last;
  }

  async #powerOn(): Promise<void> {
    this.#console.poweredOn();
    await this.#delay(this.options.bootDelayMs ?? 0);
    const isFirstBoot = prepareInstance(this.disk, this.#spec);
    const { disk, options } = this;
    const machine: WindowsMachine = new WindowsMachine({
      disk,
      scripted: options.scripted,
      onNetworkChange: () => services.forEach((service) => void service.adapt()),
      onPowerOff: (how) => this.#goesOff(powered, how),
      dropConnections: () => services.forEach((service) => service.dropConnections()),
    });
    const services = this.#services(machine);
    const powered: Powered = { machine, services };
    this.#powered = powered;
    await Promise.all(services.map((service) => service.adapt()));
    this.#console.log(`${disk.settings.hostName} is up`);
    if (isFirstBoot) void runUserData(machine, this.#spec.userData, this.#console);
  }

  #services(machine: WindowsMachine): readonly (WinRm | OpenSsh)[] {
    const listenAt = this.#spec.listen[0];
    const open: (readonly number[])[] = [];
    const opened = (index: number) => (ports: readonly number[]) => {
      open[index] = ports;
      this.#spec.onPorts?.(open.flat());
    };
    const log = (line: string) => this.#console.log(line);
    const at = (port: number) => listenAt && { address: listenAt.address, port: portAt(listenAt, port) };
    return [new WinRm(machine, at, opened(0), log), new OpenSsh(machine, at(SSH_PORT), opened(1), log)];
  }

  async #switchOff(): Promise<void> {
    const powered = this.#powered;
    this.#powered = undefined;
    if (powered === undefined) return;
    powered.machine.switchOff();
    await Promise.all(powered.services.map((service) => service.close()));
    this.#spec.onPorts?.([]);
    this.#console.log('Power down');
  }

  /** One that `stop` switched off is not the current one any more. */
  #goesOff(powered: Powered, how: PowerOff): void {
    const follow = async (): Promise<void> => {
      if (this.#powered !== powered) return;
      await this.#switchOff();
      this.options.log?.(
        `guest ${this.#spec.instanceId} ${how === 'reboot' ? 'reboots itself' : 'went off by itself'}`,
      );
      if (how === 'poweroff') return this.#spec.onPowerOff();
      this.#spec.onReboot();
      await this.#delay(this.options.rebootDelayMs ?? REBOOT_DELAY_MS);
      await this.#powerOn();
    };
    this.#inTurn(follow).catch((error: unknown) => {
      if (!this.#destroyed.signal.aborted)
        this.#console.log(`The guest did not come up again: ${String(error)}`);
    });
  }

  #inTurn(change: () => Promise<void>): Promise<void> {
    const turn = this.#last.then(change);
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  async #delay(ms: number): Promise<void> {
    if (ms > 0) await setTimeout(ms, undefined, { signal: this.#destroyed.signal });
  }
}
