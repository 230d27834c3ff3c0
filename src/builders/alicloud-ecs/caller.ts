import { callerIdentity } from '../../alicloud/index.js';
import type { ReleaseContext } from '../builder.js';
import type { OpenedCloud } from './access.js';

/**
 * Tells where the credentials come from, and, as soon as STS has said so, whose they are. Nothing waits for that:
 * disposing gives the question up.
 */
export function tellCaller(
  { cloud, region }: OpenedCloud,
  { events, signal }: Pick<ReleaseContext, 'events' | 'signal'>,
): Disposable {
  events.emit({ type: 'info', message: `Credentials come from ${cloud.credentials.source}.` });
  const done = new AbortController();
  void callerIdentity(cloud, region, AbortSignal.any([signal, done.signal])).then((caller) => {
    if (caller === undefined || done.signal.aborted) return;
    events.emit({
      type: 'info',
      message: `They belong to ${caller.arn} of the account ${caller.accountId}.`,
    });
  });
  return { [Symbol.dispose]: () => done.abort() };
}
