import type { AgentRun, AgentTask } from '../../guests/guest.js';
import type { Instance } from '../instance.js';
import { deliver, taskError, type TaskError } from './task.js';

/** States of a command on one instance, as InvocationStatus of a result. */
export type ExecutionStatus =
  | 'Pending'
  | 'Running'
  | 'Stopping'
  | 'Success'
  | 'Failed'
  | 'Timeout'
  | 'Error'
  | 'Aborted'
  | 'Cancelled'
  | 'Terminated';

/** Bytes of output that are kept; the rest is dropped. */
const OUTPUT_LIMIT = 24 * 1024;

/** One run of a command on one instance, from the call to its result. */
export class Execution {
  status: ExecutionStatus = 'Pending';
  exitCode: number | undefined;
  error: TaskError | undefined;
  dropped = 0;
  readonly createdAt: Date;
  startedAt: Date | undefined;
  finishedAt: Date | undefined;
  stoppedAt: Date | undefined;
  #printed: Buffer[] = [];
  #printedLength = 0;
  /** How much of it the agent has told of. */
  #reported = 0;
  #run: AgentRun | undefined;

  constructor(
    readonly instance: Instance,
    private readonly task: AgentTask,
    /** Seconds of the real clock: the script's time is not scaled either. */
    private readonly timeout: number,
  ) {
    this.createdAt = instance.region.timeline.now();
  }

  /** What the cloud has of the output. */
  get output(): Buffer {
    return Buffer.concat(this.#printed).subarray(0, this.#reported);
  }

  get isOver(): boolean {
    return this.finishedAt !== undefined;
  }

  async carryOut(): Promise<void> {
    const { assistant } = this.instance;
    const delivered = await deliver(this.instance, () => this.status === 'Pending');
    if (this.status !== 'Pending') return;
    if ('failure' in delivered) return this.#end('Aborted', delivered.failure);
    assistant.invocations += 1;
    assistant.lastInvoked = this.#now();
    assistant.activeTasks += 1;
    try {
      const run = await delivered.agent.run(this.task);
      if ('errorCode' in run) return this.#end('Failed', taskError(run.errorCode));
      await this.#follow(run);
    } catch {
      // The guest went off while it was given the task.
      this.#end('Error', taskError('ExecutionInterrupted'));
    } finally {
      assistant.activeTasks -= 1;
    }
  }

  /** StopInvocation: what has not begun will not; what has is stopped, where the cloud does that. */
  stop(): void {
    if (this.isOver) return;
    this.stoppedAt = this.#now();
    if (this.status === 'Pending') return this.#end('Cancelled');
    if (this.instance.region.cloud.behaviour.stopInvocation === 'spare') return;
    this.status = 'Stopping';
    this.#run?.kill();
  }

  async #follow(run: AgentRun): Promise<void> {
    const { timeline, latency, cloud } = this.instance.region;
    this.#run = run;
    if (this.status === 'Pending') this.status = 'Running';
    this.startedAt = this.#now();
    let over = false;
    const reading = this.#read(run);
    if (cloud.behaviour.runningOutput === 'reported') {
      const report = (): void => {
        if (over) return;
        this.#reported = Math.min(this.#printedLength, OUTPUT_LIMIT);
        timeline.after(latency.agentReport, report);
      };
      timeline.after(latency.agentReport, report);
    }
    let timer: NodeJS.Timeout | undefined;
    const tooLate = new Promise<'timeout'>((resolve) => {
      timer = setTimeout(() => resolve('timeout'), this.timeout * 1000);
      timer.unref();
    });
    // As the real agent, it waits until nobody holds the output open any more.
    const end = await Promise.race([Promise.all([run.ended, reading]).then(([ended]) => ended), tooLate]);
    clearTimeout(timer);
    over = true;
    if (end === 'timeout') run.kill();
    this.dropped = Math.max(0, this.#printedLength - OUTPUT_LIMIT);
    this.#reported = Math.min(this.#printedLength, OUTPUT_LIMIT);
    this.#conclude(end);
  }

  #conclude(end: { readonly exitCode: number } | 'interrupted' | 'timeout'): void {
    if (end === 'timeout') return this.#end('Timeout', taskError('ExecutionTimeout'));
    if (end === 'interrupted') return this.#end('Error', taskError('ExecutionInterrupted'));
    this.exitCode = end.exitCode;
    if (this.status === 'Stopping') return this.#end('Terminated');
    if (end.exitCode === 0) return this.#end('Success');
    this.#end('Failed', taskError('ExitCodeNonzero'));
  }

  async #read({ output }: AgentRun): Promise<void> {
    for await (const chunk of output) {
      // What is dropped anyway is only counted.
      if (this.#printedLength < OUTPUT_LIMIT) this.#printed.push(chunk);
      this.#printedLength += chunk.length;
    }
  }

  #end(status: ExecutionStatus, error?: TaskError): void {
    this.status = status;
    this.error = error;
    this.finishedAt = this.#now();
  }

  #now(): Date {
    return this.instance.region.timeline.now();
  }
}
