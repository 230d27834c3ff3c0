import type { Region } from '../../model/region.js';
import { ApiError } from '../../protocol/api-error.js';

const LONGEST_YEARS = 3;

/**
 * Reads an AutoReleaseTime; seconds are cut off. Undefined where none is given.
 *
 * @throws ApiError `InvalidAutoReleaseTime.Malformed` for one that is too soon, too far or no time at all
 */
export function readAutoReleaseTime(region: Region, text: string | undefined): Date | undefined {
  if (!text) return undefined;
  const malformed = new ApiError(
    'InvalidAutoReleaseTime.Malformed',
    400,
    'The specified parameter AutoReleaseTime is not valid.',
  );
  const time = /^(\d{4}-\d\d-\d\dT\d\d:\d\d):\d\dZ$/.exec(text)?.[1];
  if (!time || Number.isNaN(Date.parse(`${time}:00Z`))) throw malformed;
  const date = new Date(`${time}:00Z`);
  const now = region.timeline.now();
  const earliest = now.getTime() + region.cloud.behaviour.autoReleaseMinimumMinutes * 60_000;
  const latest = new Date(now).setFullYear(now.getFullYear() + LONGEST_YEARS);
  if (Date.parse(text) < earliest || date.getTime() > latest) throw malformed;
  return date;
}
