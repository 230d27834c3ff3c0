import { randomBytes } from 'node:crypto';

/** What is known of the guest that a communicator works with: asked anew after each reboot. */
export interface GuestFacts {
  /** Another after each boot. */
  readonly boot: string;
  /** A private folder of ours in the guest, for what is under way. */
  readonly folder: string;
  /** Whether the guest can pack and unpack (gzip). */
  readonly packs: boolean;
}

/** A name that nobody in the guest can guess, for the private folder. */
export function folderName(): string {
  return `packer-${randomBytes(8).toString('hex')}`;
}
