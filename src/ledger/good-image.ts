import { isGoodInTheMaking, type LedgerEntry } from './entry.js';
import { isGoodOnceUsable, isTemporary } from './image-facts.js';

/** What the cloud says of an image. */
export interface ImageCondition {
  readonly status?: string | undefined;
  /** Whether instances can be started from it, which some can before they are made. Undefined: older servers do not say. */
  readonly usable?: boolean | undefined;
}

/** Whether an image is made, so that somebody can use it, or could. */
export function isMade({ status }: ImageCondition): boolean {
  return status === 'Available' || status === 'Deprecated';
}

export function isInTheMaking({ status }: ImageCondition): boolean {
  return status === 'Waiting' || status === 'Creating';
}

/**
 * Whether an image is a result of the build that made it. One that the build has waited for, and has told as good, remains
 * so while the cloud goes on making it.
 */
export function isGoodImage(image: ImageCondition, entry: LedgerEntry): boolean {
  if (isTemporary(entry)) return false;
  if (isMade(image)) return true;
  const isEnough = isGoodInTheMaking(entry) || (isGoodOnceUsable(entry) && image.usable === true);
  return isInTheMaking(image) && isEnough;
}
