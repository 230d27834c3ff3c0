import type { OpenFile } from '../platform.js';

export interface Listing {
  readonly folder: string;
  readonly names: string[];
}

/** What a client has open, by the handles that it was given. */
export class SftpHandles {
  readonly #open = new Map<number, { readonly file: OpenFile } | Listing>();
  #next = 0;

  add(entry: { readonly file: OpenFile } | Listing): Buffer {
    const number = this.#next++;
    this.#open.set(number, entry);
    const handle = Buffer.alloc(4);
    handle.writeUInt32BE(number);
    return handle;
  }

  file(handle: Buffer): OpenFile {
    const entry = this.#open.get(handle.readUInt32BE());
    if (entry === undefined || !('file' in entry)) throw new Error('Not a handle of an open file.');
    return entry.file;
  }

  listing(handle: Buffer): Listing {
    const entry = this.#open.get(handle.readUInt32BE());
    if (entry === undefined || !('names' in entry)) throw new Error('Not a handle of an open folder.');
    return entry;
  }

  async close(handle: Buffer): Promise<void> {
    const entry = this.#open.get(handle.readUInt32BE());
    this.#open.delete(handle.readUInt32BE());
    if (entry !== undefined && 'file' in entry) await entry.file.close();
  }

  async closeAll(): Promise<void> {
    const entries = [...this.#open.values()];
    this.#open.clear();
    for (const entry of entries) if ('file' in entry) await entry.file.close().catch(() => undefined);
  }
}
