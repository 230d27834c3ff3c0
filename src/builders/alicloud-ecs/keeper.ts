import { DescribeInstances } from '../../alicloud/index.js';
import { isSsh, type Communicator } from '../../communicators/index.js';
import { isCancellation } from '../../errors/index.js';
import { kindInWords } from '../../ledger/index.js';
import type { BuildContext } from '../builder.js';
import { howToGetIn, type Running } from './get-in.js';
import type { Instance } from './instance.js';
import type { Login } from './login.js';
import { to, type BuildingSite } from './site.js';

/** Keeps what a failed build has created, where `on_error` says so, and tells how to get into its instance. */
export class Keeper {
  readonly #site: BuildingSite;
  readonly #context: Pick<BuildContext, 'onError' | 'ledgerPath'>;
  #running: Running | undefined;

  constructor(site: BuildingSite, context: Pick<BuildContext, 'onError' | 'ledgerPath'>) {
    this.#site = site;
    this.#context = context;
  }

  /** The instance that there is to get into. */
  instanceRuns(instance: Instance, login: Login): void {
    this.#running = { instance, login };
  }

  /** The host key is known then, also where it was not given to the instance. */
  isConnectedBy(communicator: Communicator): void {
    if (this.#running === undefined || !isSsh(communicator)) return;
    const hostKey = communicator.hostKey ?? this.#running.instance.hostKey;
    this.#running = { ...this.#running, instance: { ...this.#running.instance, hostKey } };
  }

  /** Does `work`; when it fails, what there is then is kept. Nobody asked for that in a build that was cancelled. */
  async keepWhenFails<Result>(work: () => Promise<Result>): Promise<Result> {
    try {
      return await work();
    } catch (error) {
      if (this.#context.onError !== 'cleanup' && !isCancellation(error)) await this.#keep();
      throw error;
    }
  }

  async #keep(): Promise<void> {
    const { onError, ledgerPath } = this.#context;
    const { events, resources } = this.#site;
    const kept = await resources.keepAll();
    if (kept.length === 0) return;
    const names = kept.map(({ kind, id }) => `${kindInWords(kind)} ${id}`).join(', ');
    const running = kept.some(({ id }) => id === this.#running?.instance.id) ? this.#running : undefined;
    const release = running && (await releaseTime(this.#site, running.instance));
    const wayIn = running === undefined ? [] : await howToGetIn(this.#site, running, ledgerPath);
    for (const { kind, id, region } of kept) {
      const isRunning = id === running?.instance.id;
      const until = isRunning ? `until the cloud releases it at ${release}` : 'until you delete it';
      const reason = `kept ${until} (on_error: ${onError})`;
      events.emit({
        type: 'resource_kept_on_error',
        kind,
        id,
        region,
        reason,
        ...(isRunning && { wayIn }),
      });
    }
    events.emit({
      type: 'warning',
      message: [
        `Kept, since on_error is "${onError}": ${names}. They cost until you delete them.`,
        ...(running === undefined ? [] : [`The cloud releases the instance itself at ${release}.`, ...wayIn]),
      ].join(' '),
    });
  }
}

/** As the cloud has it: it may have been put off since the launch. */
async function releaseTime(site: BuildingSite, { id, autoRelease }: Instance): Promise<string> {
  try {
    const { instances } = await site.cloud.call(
      DescribeInstances,
      { regionId: site.region, instanceIds: JSON.stringify([id]) },
      to(site, `see when ${id} is released`),
    );
    return instances?.instance?.[0]?.autoReleaseTime || autoRelease.toISOString();
  } catch {
    // The build has failed already; what the launch asked for is near enough.
    return autoRelease.toISOString();
  }
}
