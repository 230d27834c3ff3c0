import { createGuestHost } from '../../src/simulator/guests/index.js';
import type { DiskLayer, Guest, GuestHost, GuestSpec } from '../../src/simulator/guests/guest.js';

type System = 'linux' | 'windows';

/** Remembers what the system disk held that an image was last made of, so that the judge can look at it. */
export class DiskWitness {
  readonly #boot: GuestHost['boot'];
  #frozen: { readonly layer: DiskLayer; readonly system: System } | undefined;

  private constructor(
    /** For the simulated cloud, which closes it. */
    readonly host: GuestHost,
  ) {
    this.#boot = host.boot.bind(host);
    host.boot = async (spec) => this.#watched(await this.#boot(spec), spec);
  }

  static async begin(): Promise<DiskWitness> {
    return new DiskWitness(await createGuestHost());
  }

  /** The text of these files as they are in the image; undefined where one is not there. */
  async read(paths: readonly string[]): Promise<readonly (string | undefined)[]> {
    if (this.#frozen === undefined) throw new Error('No image was made of any guest.');
    const { layer, system } = this.#frozen;
    const guest = await this.#boot({ ...LOOKER, system, disk: layer });
    try {
      const texts: (string | undefined)[] = [];
      for (const path of paths) texts.push(await textOf(guest, path, system));
      return texts;
    } finally {
      await guest.destroy();
    }
  }

  #watched(guest: Guest, { system = 'linux' }: GuestSpec): Guest {
    const freeze = guest.freezeDisk.bind(guest);
    guest.freezeDisk = async () => {
      const layer = await freeze();
      this.#frozen = { layer, system };
      return layer;
    };
    return guest;
  }
}

/** A guest that nobody can reach, and that is not asked to do anything by itself. */
const LOOKER = {
  instanceId: 'i-looker',
  hostName: 'looker',
  listen: [],
  authorizedKeys: [],
  loginUser: 'root',
  password: undefined,
  userData: undefined,
  onPowerOff: () => undefined,
  onReboot: () => undefined,
};

const READING = {
  linux: { type: 'RunShellScript', content: (path: string) => `cat '${path}'` },
  windows: {
    type: 'RunPowerShellScript',
    content: (path: string) => `$ErrorActionPreference = 'Stop'\nGet-Content '${path}'`,
  },
} as const;

async function textOf(guest: Guest, path: string, system: System): Promise<string | undefined> {
  const { type, content } = READING[system];
  const task = { id: 't-look', type, content: content(path), workingDir: '', username: '' };
  const run = await guest.agent()?.run(task);
  if (run === undefined || 'errorCode' in run) throw new Error(`The image cannot be looked at: ${path}.`);
  let text = '';
  for await (const piece of run.output) text += piece.toString('utf8');
  const ended = await run.ended;
  return ended !== 'interrupted' && ended.exitCode === 0 ? text.replaceAll('\r\n', '\n') : undefined;
}
