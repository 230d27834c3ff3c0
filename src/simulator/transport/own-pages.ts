import type { CallRecord } from '../protocol/call-log.js';
import type { SimulatorState } from '../state.js';
import type { OwnPage, OwnRequest } from './server.js';
import { page } from './page.js';

export interface OwnPageSources {
  readonly state: () => SimulatorState;
  readonly calls: () => readonly CallRecord[];
  /** The services beside the API: each answers the paths that are its own. */
  readonly services: readonly ((request: OwnRequest) => OwnPage | undefined)[];
}

/** The simulator's own paths, beside the API. */
export function ownPages({
  state,
  calls,
  services,
}: OwnPageSources): (request: OwnRequest) => OwnPage | undefined {
  return (request) => {
    for (const service of services) {
      const answer = service(request);
      if (answer) return answer;
    }
    const { path, method } = request;
    if (method !== 'GET') return undefined;
    if (path === '/_simulator/state') return json(state());
    if (path === '/_simulator/calls') return json(calls());
    if (path === '/') return { contentType: 'text/html;charset=utf-8', body: page(state(), calls()) };
    return undefined;
  };
}

const json = (content: unknown): OwnPage => ({
  contentType: 'application/json;charset=utf-8',
  body: JSON.stringify(content, undefined, 2),
});
