import type { CommunicatorOptions, SshRequest } from '../../src/communicators/index.js';
import { communicatorOptions } from '../../src/communicators/index.js';
import type { Sshd } from './sshd.js';

/** The options of a builder where only these are given. */
export function optionsWith(given: Partial<CommunicatorOptions> = {}): CommunicatorOptions {
  const defaults = Object.entries(communicatorOptions).map(([name, option]) => [
    name,
    'default' in option ? option.default : undefined,
  ]);
  return { ...Object.fromEntries(defaults), ...given } as CommunicatorOptions;
}

export interface News {
  readonly progress: string[];
  readonly notices: string[];
  readonly warnings: string[];
}

/** A request to log in to `target`, and what is told meanwhile. */
export function requestFor(
  target: Pick<Sshd, 'host' | 'port' | 'username' | 'key'>,
  given: Partial<CommunicatorOptions> = {},
  rest: Partial<SshRequest> = {},
): SshRequest & { readonly told: News } {
  const told: News = { progress: [], notices: [], warnings: [] };
  return {
    host: target.host,
    port: target.port,
    username: target.username,
    auth: { privateKey: target.key.privateKey },
    options: optionsWith(given),
    hostKeys: { checking: given.ssh_host_key_checking ?? 'auto' },
    news: {
      progress: (message) => told.progress.push(message),
      notice: (message) => told.notices.push(message),
      warning: (message) => told.warnings.push(message),
    },
    ...rest,
    told,
  };
}
