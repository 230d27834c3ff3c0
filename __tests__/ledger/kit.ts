import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Cloud, Endpoints, Transport, type Pace } from '../../src/alicloud/index.js';
import { StaticProvider } from '../../src/alicloud/credentials/static.js';
import { Events, type BuildEvent } from '../../src/events/index.js';
import { Ledger, releaseAll, type LeftOver } from '../../src/ledger/index.js';
import { marksOf, type Facts, type Tag } from '../../src/ledger/marks.js';
import { Secret } from '../../src/secrets/index.js';
import { startSimulator, type Simulator, type SimulatorOptions } from '../../src/simulator/index.js';

export const REGION = 'cn-hangzhou';
export const RUN = 'octo/images run 1.1';
export const MARK = '3f0c1a52-6a0e-4f0e-9d55-0d7c8f1b2a34';

/** A cloud, a ledger in a file, and what is told while its entries are released. */
export class World implements AsyncDisposable {
  readonly told: BuildEvent[] = [];
  readonly events = new Events('web');
  readonly ledger: Ledger;
  readonly #transport: Transport;

  private constructor(
    readonly simulator: Simulator,
    readonly cloud: Cloud,
    transport: Transport,
    readonly folder: string,
  ) {
    this.#transport = transport;
    this.events.subscribe((event) => void this.told.push(event));
    const header = { build: 'web', mark: MARK, region: REGION, startedAt: '2026-01-01T00:00:00.000Z' };
    this.ledger = Ledger.create(join(folder, 'build-1.jsonl'), header);
  }

  static async start(pace: Pace = {}, options: SimulatorOptions = {}): Promise<World> {
    const simulator = await startSimulator({ guests: 'none', ...options });
    const transport = new Transport();
    const cloud = new Cloud({
      credentials: new StaticProvider('the simulator', {
        accessKeyId: simulator.accessKey,
        accessKeySecret: new Secret(simulator.secretKey),
      }),
      endpoints: new Endpoints({ custom_endpoint_ecs: simulator.url }),
      transport,
      userAgent: 'tests',
      ...pace,
    });
    return new World(simulator, cloud, transport, mkdtempSync(join(tmpdir(), 'ledger-')));
  }

  /** What a release that begins now works with. */
  get context() {
    return { cloud: this.cloud, events: this.events, signal: new AbortController().signal, runName: RUN };
  }

  /** As the post step does it, which has nothing but the file. */
  release(): Promise<readonly LeftOver[]> {
    return releaseAll({ ...this.context, ledger: this.ledger, isHint: true });
  }

  /** Everything told as notice, warning or remark. */
  get messages(): readonly string[] {
    return this.told.flatMap((event) => ('message' in event ? [event.message] : []));
  }

  /** The account's things of a kind. */
  held(kind: 'vpcs' | 'images' | 'snapshots' | 'instances' | 'disks', region = REGION) {
    const there = this.simulator.state().accounts[0]?.regions[region]?.[kind] ?? [];
    return there as unknown as readonly {
      readonly id: string;
      readonly name: string;
      readonly tags: Readonly<Record<string, string>>;
    }[];
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.ledger.close();
    rmSync(this.folder, { recursive: true });
    await this.#transport.close();
    await this.simulator.close();
  }
}

export interface Marking {
  readonly facts?: Facts;
  readonly region?: string;
  readonly mark?: string;
  readonly run?: string;
  readonly expires?: Date;
}

/** The marks of the resource that an entry of the ledger stands for; unless told otherwise its build is over. */
export function marks(entry: string, marking: Marking = {}): Tag[] {
  const { facts = {}, region = REGION, mark = MARK, run = RUN } = marking;
  // A moment ago: what is created much later than its build was over is not that build's.
  const { expires = new Date(Date.now() - 60_000) } = marking;
  return marksOf({ mark, run, expires }, { entry, region }, facts);
}

export const asMap = (tags: readonly Tag[]) => Object.fromEntries(tags.map(({ key, value }) => [key, value]));
