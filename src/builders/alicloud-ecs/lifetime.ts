import { CloudError, ModifyInstanceAutoReleaseTime } from '../../alicloud/index.js';
import { describeError } from '../../errors/index.js';
import { to, type Site } from './site.js';
import { asApiTime, autoReleaseTime } from './time-limits.js';

/** In milliseconds. */
export interface KeepAliveTimes {
  /** How long before the automatic release it is put off. */
  readonly margin: number;
  /** The pause after an attempt that failed. */
  readonly retryAfter: number;
}

/** Enough for some failed attempts. */
const TIMES: KeepAliveTimes = { margin: 20 * 60_000, retryAfter: 60_000 };

/**
 * Keeps the dead man's switch from striking a build that lives: the instance's automatic release is put off for as
 * long as this lasts (ModifyInstanceAutoReleaseTime). Disposing ends it.
 */
export function keepAlive(
  site: Site,
  instance: { readonly id: string; readonly autoRelease: Date },
  { margin, retryAfter } = TIMES,
): Disposable {
  let timer: NodeJS.Timeout;
  let releasedAt: Date;
  const watchUntil = (release: Date): void => {
    releasedAt = release;
    schedule(release.getTime() - margin - Date.now());
  };
  const schedule = (milliseconds: number): void => {
    timer = setTimeout(() => void extend(), Math.max(0, milliseconds));
    // It must not keep a process alive that has nothing else to do.
    timer.unref();
  };
  const extend = async (): Promise<void> => {
    const release = autoReleaseTime(site.options, Date.now());
    try {
      await site.cloud.call(
        ModifyInstanceAutoReleaseTime,
        { regionId: site.region, instanceId: instance.id, autoReleaseTime: asApiTime(release) },
        to(site, `put off the automatic release of ${instance.id}`),
      );
      watchUntil(release);
    } catch (error) {
      if (site.signal.aborted) return;
      if (error instanceof CloudError && error.isDenied) return tellDenied(site, instance.id);
      site.events.emit({ type: 'warning', message: describeError(error) });
      if (Date.now() < releasedAt.getTime()) schedule(retryAfter);
    }
  };
  watchUntil(instance.autoRelease);
  return { [Symbol.dispose]: () => clearTimeout(timer) };
}

/** Asking again would not help. */
function tellDenied({ events }: Site, instanceId: string): void {
  events.emit({
    type: 'notice',
    message: `This account may not call ModifyInstanceAutoReleaseTime. The cloud releases ${instanceId} at its automatic release time, whether the build is done or not.`,
  });
}
