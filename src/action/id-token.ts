import { delay } from '../async/index.js';
import { BuildError, toError } from '../errors/index.js';
import { Secret } from '../secrets/index.js';
import type { RunnerEnvironment } from './runner.js';

/**
 * What gets the job's ID token for an audience, anew at each call: GitHub's tokens live for minutes only. The
 * token is masked in the log by the toolkit.
 * @throws BuildError if the job may not have one, with the lines of YAML that change it
 */
export function idTokenOf({ env }: Pick<RunnerEnvironment, 'env'>): (audience: string) => Promise<string> {
  new Secret(env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] ?? '');
  return async (audience) => {
    const isAllowed = REQUEST_VARIABLES.every((name) => env[name] !== undefined && env[name] !== '');
    if (!isAllowed)
      throw new BuildError('The job may not have an ID token: it lacks the permission "id-token: write".', {
        hint: HINT,
      });
    // Loaded only where it is asked for: it brings an HTTP client along.
    const { getIDToken } = await import('@actions/core');
    const token: unknown = await patiently(() => withinLimit(getIDToken(audience)));
    if (typeof token === 'string') return token;
    throw new BuildError('GitHub gave the job an ID token that is none.');
  };
}

/** How long GitHub's service may take for one answer, in milliseconds; it takes less than one second. */
const LIMIT = 30_000;

/** Pauses before further attempts, in milliseconds: the service has its bad moments, and a build has no other way. */
const PAUSES = [1_000, 3_000, 8_000];

async function patiently(ask: () => Promise<string>): Promise<string> {
  for (const pause of [...PAUSES, undefined]) {
    try {
      return await ask();
    } catch (error) {
      const status = statusOf(error);
      const isRefusal = status !== undefined && status < 500 && status !== 429;
      if (isRefusal || pause === undefined) throw explained(error, status);
      await delay(pause);
    }
  }
  throw new Error('The last attempt neither gave a token nor failed.');
}

async function withinLimit(answer: Promise<string>): Promise<string> {
  const over = new AbortController();
  const limit = delay(LIMIT, over.signal).then(() => {
    throw new Error(`no answer within ${LIMIT / 1000} seconds`);
  });
  try {
    return await Promise.race([answer, limit]);
  } finally {
    over.abort();
    limit.catch(() => undefined);
    answer.catch(() => undefined);
  }
}

/** The HTTP status, which the toolkit only says in words. */
function statusOf(error: unknown): number | undefined {
  const [, status] = /Error Code\s*:\s*(\d{3})/.exec(toError(error).message) ?? [];
  return status === undefined ? undefined : Number(status);
}

/** A page that a service answers with is nothing to show; and only who is refused lacks a permission. */
function explained(error: unknown, status: number | undefined): BuildError {
  const reason = status === undefined ? reasonOf(error) : `HTTP status ${status}`;
  return new BuildError(`GitHub gave the job no ID token (${reason}).`, {
    hint:
      status === 401 || status === 403
        ? HINT
        : 'Its token service has a temporary problem: run the job again.',
    cause: error,
  });
}

/** The runner sets them in jobs that have the permission, and in no others. */
const REQUEST_VARIABLES = ['ACTIONS_ID_TOKEN_REQUEST_URL', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN'];

const HINT = [
  'Give it to the job (a pull request from a fork never has it):',
  '  permissions:',
  '    id-token: write',
  '    contents: read',
].join('\n');

/** The toolkit's message has several lines. */
function reasonOf(error: unknown): string {
  return toError(error).message.replace(/\s+/g, ' ').trim().replace(/\.$/, '');
}
