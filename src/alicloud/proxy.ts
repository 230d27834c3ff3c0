import { BuildError } from '../errors/index.js';
import { Secret } from '../secrets/index.js';
import { isLoopback } from './endpoints.js';

export type ProxyEnvironment = Readonly<Record<string, string | undefined>>;

/**
 * The proxy for `url` by the usual environment variables (`https_proxy` or `http_proxy`, `no_proxy`; in small
 * letters or in capitals). This machine and link-local addresses are never reached through a proxy.
 * @throws BuildError if the variable holds no http or https URL
 */
export function proxyFor(url: URL, env: ProxyEnvironment): URL | undefined {
  const written =
    read(url.protocol === 'https:' ? 'https_proxy' : 'http_proxy', env) ?? read('all_proxy', env);
  if (written === undefined || isLoopback(url.hostname) || isLinkLocal(url.hostname)) return undefined;
  if (isExcepted(url, read('no_proxy', env)?.value ?? '')) return undefined;
  return parseProxy(written);
}

interface Variable {
  readonly name: string;
  readonly value: string;
}

function read(small: string, env: ProxyEnvironment): Variable | undefined {
  const name = env[small] === undefined ? small.toUpperCase() : small;
  const value = env[name]?.trim() ?? '';
  return value === '' ? undefined : { name, value };
}

/** The metadata service's address, and those that only mean something on this very network. */
function isLinkLocal(hostname: string): boolean {
  return hostname === '100.100.100.200' || hostname.startsWith('169.254.');
}

/** `no_proxy`: hosts, domains (with or without a leading dot or `*.`), each with a port if wanted; `*` for all. */
function isExcepted(url: URL, noProxy: string): boolean {
  const port = url.port === '' ? (url.protocol === 'https:' ? '443' : '80') : url.port;
  const host = url.hostname.toLowerCase();
  return noProxy
    .toLowerCase()
    .split(/[\s,]+/)
    .filter((rule) => rule !== '')
    .some((rule) => {
      if (rule === '*') return true;
      const [, name = rule, rulePort] = /^(.*?)(?::(\d+))?$/.exec(rule) ?? [];
      const domain = name.replace(/^\*?\./, '');
      return (
        (rulePort === undefined || rulePort === port) && (host === domain || host.endsWith(`.${domain}`))
      );
    });
}

function parseProxy({ name, value }: Variable): URL {
  const text = value.includes('://') ? value : `http://${value}`;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !['http:', 'https:'].includes(url.protocol)) {
    throw new BuildError(`The environment variable ${name} must be the http or https URL of a proxy.`, {
      hint: 'SOCKS proxies are not supported.',
    });
  }
  // In an address the password is encoded; both forms are masked.
  const [user, password] = [decoded(url.username), decoded(url.password)];
  if (url.password !== '') new Secret(password ?? url.password);
  if (user !== undefined && password !== undefined) return url;
  throw new BuildError(
    `The ${user === undefined ? 'user name' : 'password'} of the proxy in the environment variable ${name} has a percent sign that stands for no character.`,
    { hint: 'Write a percent sign in it as %25.' },
  );
}

/** Undefined where it is not encoded as an address has it. */
function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
