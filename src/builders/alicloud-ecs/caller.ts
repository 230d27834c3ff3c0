import { callerIdentity, type CallerIdentity } from '../../alicloud/index.js';
import { BuildError } from '../../errors/index.js';
import type { ReleaseContext } from '../builder.js';
import type { OpenedCloud } from './access.js';

/** Disposing gives up the question whose the credentials are. */
export interface Caller extends Disposable {
  /** Undefined if STS does not tell. Never rejects. */
  readonly identity: Promise<CallerIdentity | undefined>;
}

/**
 * Tells where the credentials come from, and, as soon as STS has said so, whose they are.
 * @param onKnown called then, unless the question was given up
 */
export function tellCaller(
  { cloud, region }: OpenedCloud,
  { events, signal }: Pick<ReleaseContext, 'events' | 'signal'>,
  onKnown?: (caller: CallerIdentity) => void,
): Caller {
  events.emit({ type: 'info', message: `Credentials come from ${cloud.credentials.source}.` });
  const done = new AbortController();
  const identity = callerIdentity(cloud, region, AbortSignal.any([signal, done.signal])).then((caller) => {
    if (caller === undefined || done.signal.aborted) return undefined;
    events.emit({
      type: 'info',
      message: `They belong to ${caller.arn} of the account ${caller.accountId}.`,
    });
    onKnown?.(caller);
    return caller;
  });
  return { identity, [Symbol.dispose]: () => done.abort() };
}

/**
 * Another account's credentials would find nothing of a build, which looks as if all were gone.
 * @param account the build's, as far as it is known
 * @throws BuildError if the caller is another one's
 */
export async function ensureSameAccount({ identity }: Caller, account: string | undefined): Promise<void> {
  if (account === undefined) return;
  const caller = await identity;
  if (caller === undefined || caller.accountId === account) return;
  throw new BuildError(
    `The build had credentials of the account ${account}, and there are those of ${caller.accountId} now.`,
    {
      hint: 'A later step of the job may have put others into the environment: give the action its own, as inputs.',
    },
  );
}
