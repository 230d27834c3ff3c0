import { randomBytes } from 'node:crypto';

/** What every template text of one run sees the same: the moment it began, and where it runs. */
export interface RunFacts {
  /** `{{timestamp}}`, `{{isotime}}`, `{{strftime}}`: fixed, so that all builds of a run agree. */
  readonly startedAt: Date;
  /** `{{pwd}}`: the working directory. */
  readonly workingDirectory: string;
  /** `{{env}}`, allowed in a template's `variables` only. */
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** A UUID that begins with the time in seconds, as Packer's `{{uuid}}`: they sort by when they were made. */
export function timeOrderedUuid(): string {
  const seconds = Math.floor(Date.now() / 1000)
    .toString(16)
    .padStart(8, '0')
    .slice(-8);
  const random = randomBytes(12).toString('hex');
  return [seconds, random.slice(0, 4), random.slice(4, 8), random.slice(8, 12), random.slice(12)].join('-');
}
