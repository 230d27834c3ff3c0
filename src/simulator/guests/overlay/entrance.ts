import { closeSync, openSync } from 'node:fs';

/** By their names in /proc/PID/ns, with nsenter's options for them. */
const NAMESPACES = [
  { name: 'mnt', flag: '--mount' },
  { name: 'uts', flag: '--uts' },
  { name: 'ipc', flag: '--ipc' },
  { name: 'pid', flag: '--pid' },
];

/**
 * The way into a guest: its namespaces and its root folder, held open rather than named by a process. A process'
 * number can belong to somebody else a moment later, and a command would then run on the machine itself. For the
 * same reason descriptors are closed only when nobody is on the way in any more: their numbers are used again.
 */
export class Entrance {
  /** Options of nsenter. */
  readonly options: readonly string[];
  readonly rootFolder: number;
  readonly #descriptors: readonly number[];
  #visitors = 0;
  #closing = false;

  /** `pid`: of a process in the guest that lives. */
  constructor(pid: number) {
    const namespaces = NAMESPACES.map(({ name }) => openSync(`/proc/${pid}/ns/${name}`, 'r'));
    this.options = NAMESPACES.map(
      ({ flag }, index) => `${flag}=/proc/${process.pid}/fd/${namespaces[index]}`,
    );
    this.rootFolder = openSync(`/proc/${pid}/root`, 'r');
    this.#descriptors = [...namespaces, this.rootFolder];
  }

  /** Does `work` with the way open meanwhile. Rejects where the guest has gone off. */
  async whileOpen<T>(work: () => Promise<T>): Promise<T> {
    if (this.#closing) throw new Error('The guest is switched off.');
    this.#visitors++;
    try {
      return await work();
    } finally {
      this.#visitors--;
      this.#closeIfLeft();
    }
  }

  /** Lets nobody in any more. An open namespace keeps the guest's mounts alive, so this follows its end. */
  close(): void {
    this.#closing = true;
    this.#closeIfLeft();
  }

  #closeIfLeft(): void {
    if (this.#closing && this.#visitors === 0)
      this.#descriptors.forEach((descriptor) => closeSync(descriptor));
  }
}
