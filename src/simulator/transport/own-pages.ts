import type { CallRecord } from '../protocol/call-log.js';
import type { SimulatorState } from '../state.js';
import type { OwnPage } from './server.js';
import { page } from './page.js';

export interface OwnPageSources {
  readonly state: () => SimulatorState;
  readonly calls: () => readonly CallRecord[];
}

/** The simulator's own paths, beside the API. */
export function ownPages({ state, calls }: OwnPageSources): (path: string) => OwnPage | undefined {
  return (path) => {
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
