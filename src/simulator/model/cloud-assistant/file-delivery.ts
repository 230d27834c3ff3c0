import type { AgentFile } from '../../guests/guest.js';
import { newId } from '../ids.js';
import type { Instance } from '../instance.js';
import type { Region } from '../region.js';
import type { Resource } from '../resource.js';
import { deliver, taskError, type TaskError } from './task.js';

/** One call of SendFile. */
export interface FileSending extends Resource {
  readonly file: AgentFile;
  readonly description: string;
  /** As it was sent. */
  readonly contentType: 'PlainText' | 'Base64';
  readonly content: string;
  readonly fileMode: string;
  readonly arrivals: readonly FileArrival[];
}

export type FileStatus = 'Pending' | 'Running' | 'Success' | 'Failed' | 'Aborted' | 'Invalid';

/** The file on its way to one instance. */
export class FileArrival {
  status: FileStatus = 'Pending';
  error: TaskError | undefined;
  readonly createdAt: Date;
  startedAt: Date | undefined;
  finishedAt: Date | undefined;

  constructor(readonly instance: Instance) {
    this.createdAt = instance.region.timeline.now();
  }

  async carryOut(file: AgentFile): Promise<void> {
    const { assistant } = this.instance;
    const delivered = await deliver(this.instance, () => true);
    if ('failure' in delivered) return this.#end('Aborted', delivered.failure);
    assistant.invocations += 1;
    this.status = 'Running';
    this.startedAt = this.#now();
    try {
      const refusal = await delivered.agent.writeFile(file);
      if (refusal === undefined) return this.#end('Success');
      this.#end(refusal.errorCode === 'FileCreateFail' ? 'Failed' : 'Invalid', taskError(refusal.errorCode));
    } catch {
      this.#end('Failed', taskError('FileCreateFail'));
    }
  }

  #end(status: FileStatus, error?: TaskError): void {
    this.status = status;
    this.error = error;
    this.finishedAt = this.#now();
  }

  #now(): Date {
    return this.instance.region.timeline.now();
  }
}

export type NewFileSending = Omit<FileSending, 'id' | 'createdAt' | 'arrivals'> & {
  readonly instances: readonly Instance[];
};

/** Sends a file to instances; the caller asks for the results. */
export function sendFile(region: Region, { instances, ...wanted }: NewFileSending): FileSending {
  const id = newId('f');
  const arrivals = instances.map((instance) => new FileArrival(instance));
  const sending: FileSending = { ...wanted, id, arrivals, createdAt: region.timeline.now() };
  region.fileSendings.set(id, sending);
  for (const arrival of arrivals) {
    arrival.carryOut(wanted.file).catch((error: unknown) => region.cloud.problems.push(String(error)));
  }
  return sending;
}

/** The state of the whole, over all its instances. */
export function sendingStatus({ arrivals }: FileSending): string {
  const statuses = arrivals.map(({ status }) => status);
  if (statuses.includes('Pending')) return 'Pending';
  if (statuses.includes('Running')) return 'Running';
  const successes = statuses.filter((status) => status === 'Success').length;
  if (successes === statuses.length) return 'Success';
  return successes === 0 ? 'Failed' : 'PartialFailed';
}
