/** A task of the Task Scheduler, until it is deleted or the machine goes off. */
export interface ScheduledTask {
  readonly name: string;
  readonly user: string;
  /** A program and its arguments, as one command line each. */
  readonly actions: readonly { readonly command: string; readonly arguments: string }[];
  state: 'ready' | 'running';
  /** Of the last run; 267011 (SCHED_S_TASK_HAS_NOT_RUN) before the first. */
  lastResult: number;
}
