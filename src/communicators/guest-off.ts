import { ConnectionLost } from './connection-lost.js';

/** The guest is off, and nothing starts it again: waiting for it is in vain. */
export class GuestOff extends ConnectionLost {
  constructor(guest: string) {
    super(`The guest ${guest} is off: a provisioner has shut it down, and nothing starts it again.`, {
      hint: 'Only the last provisioner may shut the guest down; one that others follow can reboot it, with expect_disconnect: true.',
    });
  }
}

/** A reboot is mostly over by then; a guest that shuts down takes seconds, too. */
const FIRST_LOOK = 3000;
const PAUSE_BETWEEN_LOOKS = 10_000;

/** Looks now and then, while a guest that was there before does not answer, whether it is off for good. */
export class OffWatch {
  readonly #isOff: () => Promise<boolean>;
  #nextLook = performance.now() + FIRST_LOOK;

  constructor(isOff: () => Promise<boolean>) {
    this.#isOff = isOff;
  }

  /** @returns false also where it is not time to look yet */
  async findsItOff(): Promise<boolean> {
    if (performance.now() < this.#nextLook) return false;
    this.#nextLook = performance.now() + PAUSE_BETWEEN_LOOKS;
    return this.#isOff();
  }
}
