/** Remembers signature nonces for as long as a request that bears them could be accepted. */
export class NonceStore {
  static readonly #lifetimeMs = 30 * 60_000;
  readonly #expiries = new Map<string, number>();

  /** False when this key has used the nonce before. */
  use(accessKeyId: string, nonce: string, now: Date): boolean {
    this.#forgetExpired(now);
    const entry = `${accessKeyId} ${nonce}`;
    if (this.#expiries.has(entry)) return false;
    this.#expiries.set(entry, now.getTime() + NonceStore.#lifetimeMs);
    return true;
  }

  // Entries are in the order of their expiry, so the scan ends at the first live one.
  #forgetExpired(now: Date): void {
    for (const [entry, expiry] of this.#expiries) {
      if (expiry > now.getTime()) return;
      this.#expiries.delete(entry);
    }
  }
}
