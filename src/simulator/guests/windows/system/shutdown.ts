export type PowerOff = 'poweroff' | 'reboot';

/** Whoever asked for it still gets its exit code, as from a real machine, which takes its time. */
const LAST_MOMENT_MS = 300;

/** The machine's going off by itself: asked for, due at some time, called off, or under way. */
export class Shutdown {
  #timer: NodeJS.Timeout | undefined;
  #state: 'none' | 'scheduled' | 'under way' = 'none';

  constructor(private readonly goOff: (how: PowerOff) => void) {}

  get state(): 'none' | 'scheduled' | 'under way' {
    return this.#state;
  }

  schedule(how: PowerOff, seconds: number): void {
    this.#state = seconds > 0 ? 'scheduled' : 'under way';
    clearTimeout(this.#timer);
    this.#timer = setTimeout(
      () => {
        this.#state = 'under way';
        this.goOff(how);
      },
      seconds * 1000 + LAST_MOMENT_MS,
    );
  }

  cancel(): void {
    clearTimeout(this.#timer);
    this.#state = 'none';
  }
}
