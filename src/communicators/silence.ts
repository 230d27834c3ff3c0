/**
 * How long a guest that lives may answer nothing while files are copied, in milliseconds, unless `ssh_read_write_timeout` says
 * otherwise: longer than a loaded machine takes over a slow disk, and shorter than anybody waits for a hung one.
 */
export const LONGEST_SILENCE = 5 * 60_000;

/** The guest is there, but answers nothing. */
export class GuestSilent extends Error {
  constructor(milliseconds: number) {
    super(
      `the guest has answered nothing for ${milliseconds / 1000} s; if it needs longer, raise ssh_read_write_timeout`,
    );
  }
}

/** Ends the waiting for a guest's answers once none of them has come for too long: its server may hang while its SSH goes on. */
export class Silence {
  readonly #longest: number;
  readonly #waiting = new Set<(reason: Error) => void>();
  #timer: NodeJS.Timeout | undefined;
  #over: GuestSilent | undefined;

  /** @param longest in milliseconds */
  constructor(longest: number) {
    this.#longest = longest;
  }

  /** Several may be waited for at once. @throws GuestSilent if neither this answer nor another comes in time, or did before */
  until<Answer>(answer: Promise<Answer>): Promise<Answer> {
    return new Promise((resolve, reject) => {
      if (this.#over !== undefined) reject(this.#over);
      this.#waiting.add(reject);
      this.#listen();
      const heard = (): void => {
        this.#waiting.delete(reject);
        this.#listen();
      };
      answer.finally(heard).then(resolve, reject);
    });
  }

  #listen(): void {
    clearTimeout(this.#timer);
    if (this.#waiting.size === 0) return;
    // The connection keeps the process alive by itself.
    this.#timer = setTimeout(() => this.#giveUp(), this.#longest).unref();
  }

  #giveUp(): void {
    this.#over = new GuestSilent(this.#longest);
    for (const reject of this.#waiting) reject(this.#over);
    this.#waiting.clear();
  }
}
