import type { BuildEvent, EventBody } from './build-event.js';

export type EventListener = (event: BuildEvent) => void;

/** The event stream of one build. Listeners are called in the order they subscribed, synchronously. */
export class Events {
  readonly #build: string;
  readonly #listeners = new Set<EventListener>();

  /** @param build the build's name, as in the template */
  constructor(build: string) {
    this.#build = build;
  }

  emit(body: EventBody): void {
    const event: BuildEvent = { ...body, build: this.#build, at: Date.now() };
    for (const listener of this.#listeners) listener(event);
  }

  /** @returns a function that ends the subscription */
  subscribe(listener: EventListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /**
   * Runs `work` as a phase: its start and its end, with the outcome, are told whatever happens.
   * @param isDone whether the result is what was wanted; by default every result is
   */
  async phase<Result>(
    phase: string,
    title: string,
    work: () => Promise<Result>,
    isDone: (result: Result) => boolean = () => true,
  ): Promise<Result> {
    this.emit({ type: 'phase_started', phase, title });
    let outcome: 'done' | 'failed' = 'failed';
    try {
      const result = await work();
      if (isDone(result)) outcome = 'done';
      return result;
    } finally {
      this.emit({ type: 'phase_finished', phase, outcome });
    }
  }
}
