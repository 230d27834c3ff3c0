/** How long something may hold a command's output open after the command, in milliseconds, until it is told. */
const PATIENCE = 10_000;

/**
 * A command's output ends when nothing holds it any more, which may be long after the command: what it has started in the
 * background has the same output. The build waits for that, and tells so.
 */
export class HeldOpen implements Disposable {
  readonly #tell: (message: string) => void;
  #timer: NodeJS.Timeout | undefined;

  /** @param tell is told once, when there is something to tell */
  constructor(tell: (message: string) => void) {
    this.#tell = tell;
  }

  /** The command has ended; its output may not have. */
  commandEnded(): void {
    this.#timer ??= setTimeout(() => this.#tell(MESSAGE), PATIENCE);
  }

  /** Nobody waits for the output any more. */
  [Symbol.dispose](): void {
    clearTimeout(this.#timer);
  }
}

const MESSAGE =
  'The command has ended, but something that it has started still has its output open, and the build waits for that to end. ' +
  'Give what shall go on in the background an output of its own (nohup … > /dev/null 2>&1 &), or the provisioner a timeout.';
