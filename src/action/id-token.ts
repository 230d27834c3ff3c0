import { getIDToken } from '@actions/core';
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
    try {
      return await getIDToken(audience);
    } catch (error) {
      throw new BuildError(`GitHub gave the job no ID token (${reasonOf(error)}).`, {
        hint: HINT,
        cause: error,
      });
    }
  };
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
