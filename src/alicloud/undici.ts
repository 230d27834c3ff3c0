import type { Dispatcher } from 'undici';
import request from 'undici/lib/api/api-request.js';
import Agent from 'undici/lib/dispatcher/agent.js';

/**
 * What every call uses of undici, file by file: its index brings fetch, web sockets, caches and mocks along, which take
 * longer to load than all else before the first call.
 */
export { Agent };

/** Sends one request, as undici's own `request` does. */
export function send(
  dispatcher: Dispatcher,
  options: Dispatcher.RequestOptions,
): Promise<Dispatcher.ResponseData> {
  return request.call(dispatcher, options);
}
