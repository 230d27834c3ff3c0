import { proxyFor } from '../alicloud/proxy.js';
import { delay } from '../async/index.js';
import { BuildError, toError } from '../errors/index.js';
import { Secret } from '../secrets/index.js';
import type { RunnerEnvironment } from './runner.js';

/**
 * What gets the job's ID token for an audience, anew at each call: GitHub's tokens live for minutes only. The
 * token is masked in the log by the toolkit.
 * @throws BuildError if the job may not have one, with the lines of YAML that change it; if the service is out of reach
 */
export function idTokenOf({ env }: Pick<RunnerEnvironment, 'env'>): (audience: string) => Promise<string> {
  new Secret(env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] ?? '');
  return async (audience) => {
    const isAllowed = REQUEST_VARIABLES.every((name) => env[name] !== undefined && env[name] !== '');
    if (!isAllowed)
      throw new BuildError('The job may not have an ID token: it lacks the permission "id-token: write".', {
        hint: HINT,
      });
    refuseOddRequest(env);
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

/** @throws BuildError for what would fail at every attempt, and in words that do not say where it comes from */
function refuseOddRequest(env: RunnerEnvironment['env']): void {
  const [url = '', token = ''] = REQUEST_VARIABLES.map((name) => env[name]);
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol))
    throw new BuildError(`${URL_VARIABLE} is no http or https URL.`, { hint: SET_BY_RUNNER });
  if (/[^\x21-\x7e]/.test(token))
    throw new BuildError(`${TOKEN_VARIABLE} holds a character that no token has.`, { hint: SET_BY_RUNNER });
  proxyFor(new URL(url), env);
}

async function patiently(ask: () => Promise<string>): Promise<string> {
  for (const pause of [...PAUSES, undefined]) {
    try {
      return await ask();
    } catch (error) {
      const status = statusOf(error);
      if (pause === undefined || !mayPass(error, status)) throw explained(error, status);
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

/** Whether another attempt may do. */
function mayPass(error: unknown, status: number | undefined): boolean {
  if (status !== undefined) return status >= 500 || status === 429;
  return !DISTRUST.test(reasonOf(error));
}

/** What Node says where it does not trust who answers, or does not find TLS there. */
const DISTRUST = /certificate|self-signed|altname|SSL|TLS|EPROTO/i;

/** The HTTP status, which the toolkit only says in words. */
function statusOf(error: unknown): number | undefined {
  const [, status] = /Error Code\s*:\s*(\d{3})/.exec(toError(error).message) ?? [];
  return status === undefined ? undefined : Number(status);
}

/** A page that a service answers with is nothing to show; and only who is refused lacks a permission. */
function explained(error: unknown, status: number | undefined): BuildError {
  const reason = status === undefined ? reasonOf(error) : `HTTP status ${status}`;
  return new BuildError(`GitHub gave the job no ID token (${reason}).`, {
    hint: hintFor(error, status),
    cause: error,
  });
}

function hintFor(error: unknown, status: number | undefined): string {
  if (status === 401 || status === 403) return HINT;
  if (mayPass(error, status))
    return status === undefined
      ? 'Its token service did not answer: run the job again, and see that the runner may reach it, through a proxy if it needs one.'
      : 'Its token service has a temporary problem: run the job again.';
  return status === undefined
    ? 'Something on the way to its token service, such as a proxy that reads along, is not trusted: NODE_EXTRA_CA_CERTS names further certificates.'
    : 'Its token service does not take the request: check oidc_audience.';
}

/** The runner sets them in jobs that have the permission, and in no others. */
const URL_VARIABLE = 'ACTIONS_ID_TOKEN_REQUEST_URL';
const TOKEN_VARIABLE = 'ACTIONS_ID_TOKEN_REQUEST_TOKEN';
const REQUEST_VARIABLES = [URL_VARIABLE, TOKEN_VARIABLE];

const SET_BY_RUNNER = 'The runner sets it: nothing else of the workflow may.';

const HINT = [
  'Give it to the job (a pull request from a fork never has it):',
  '  permissions:',
  '    id-token: write',
  '    contents: read',
].join('\n');

/** What went wrong in the end: the toolkit's message has several lines, of which the last says that. */
function reasonOf(error: unknown): string {
  const message = toError(error).message.replace(/\s+/g, ' ').trim();
  return message.replace(/^.*Error message: /i, '').replace(/\.$/, '');
}
