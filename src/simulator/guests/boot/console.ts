const KEPT_CHARACTERS = 64 * 1024;

/** What the guest wrote on its serial console: the last of it, as the cloud keeps it. */
export class GuestConsole {
  #text = '';
  #startedAt = performance.now();

  /** A new boot starts the kernel's clock anew; what was written before stays. */
  poweredOn(): void {
    this.#startedAt = performance.now();
  }

  /** A line with the kernel's seconds since boot in front. */
  log(line: string): void {
    const seconds = ((performance.now() - this.#startedAt) / 1000).toFixed(6).padStart(12);
    this.write(`[${seconds}] ${line}\n`);
  }

  write(text: string): void {
    this.#text = (this.#text + text).slice(-KEPT_CHARACTERS);
  }

  text(): string {
    return this.#text;
  }
}
