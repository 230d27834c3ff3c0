import type { Action, Answer } from '../actions/action.js';
import { ApiError } from './api-error.js';
import type { ApiRequest } from './api-request.js';

/** Parameters that rightly differ between a call and its repetition. */
const CHANGING = /^(Signature|SignatureNonce|Timestamp|AccessKeyId|SecurityToken|ClientToken)$/;

interface Remembered {
  readonly parameters: string;
  readonly answer: Promise<Answer>;
}

/** Makes calls with a ClientToken idempotent: who asks again gets the first answer, and nothing happens twice. */
export class ClientTokens {
  readonly #remembered = new Map<string, Remembered>();

  /**
   * Performs a call, or gives the answer that it had when it came with the same token. Only successes are remembered.
   *
   * @param scope whose tokens these are: account and region
   * @throws ApiError the action's mismatch code where the parameters differ
   */
  async once(
    action: Action,
    request: ApiRequest,
    scope: string,
    perform: () => Promise<Answer>,
  ): Promise<Answer> {
    const token = request.parameters.get('ClientToken');
    if (!token || !Object.hasOwn(action.parameters, 'ClientToken')) return perform();
    if (token.length > 64 || !/^[\x20-\x7e]*$/.test(token)) {
      throw new ApiError('InvalidClientToken.ValueNotSupported', 400, 'The ClientToken provided is invalid.');
    }
    const key = `${scope} ${action.name} ${token}`;
    const parameters = comparable(request);
    const known = this.#remembered.get(key);
    if (known && known.parameters !== parameters) throw mismatch(action);
    if (known) return known.answer;
    const answer = perform();
    this.#remembered.set(key, { parameters, answer });
    answer.catch(() => this.#remembered.delete(key));
    return answer;
  }
}

const mismatch = ({ tokenMismatch: { code, status } }: Action) =>
  new ApiError(
    code,
    status,
    'The request is retried with updated parameters, or uses a client token in a previous request.',
  );

function comparable({ parameters }: ApiRequest): string {
  return JSON.stringify([...parameters].filter(([name]) => !CHANGING.test(name)).sort());
}
