import type { OwnPage, OwnRequest } from '../transport/server.js';
import type { Issuer } from './issuer.js';
import type { GitHubJobs } from './jobs.js';

/** Where the issuer stands on the simulator's port. */
export const OIDC_PATH = '/_simulator/oidc';

/** The issuer's documents, and the service at ACTIONS_ID_TOKEN_REQUEST_URL. */
export function oidcPages(issuer: Issuer, jobs: GitHubJobs): (request: OwnRequest) => OwnPage | undefined {
  return ({ path, query, headers }) => {
    if (path === `${OIDC_PATH}/.well-known/openid-configuration`)
      return json(configuration(issuer, headers['host'] ?? ''));
    if (path === `${OIDC_PATH}/jwks`) return json(issuer.keys());
    const [, id] = /^\/jobs\/(\d+)\/token$/.exec(path.replace(OIDC_PATH, '')) ?? [];
    if (id === undefined || !path.startsWith(OIDC_PATH)) return undefined;
    const value = jobs.token(id, headers['authorization'], query.get('audience') ?? undefined, new Date());
    return value === undefined ? json({ message: 'Not authorized.' }, 403) : json({ value });
  };
}

function configuration({ url }: Issuer, host: string): object {
  return {
    issuer: url,
    jwks_uri: `http://${host}${OIDC_PATH}/jwks`,
    response_types_supported: ['id_token'],
    id_token_signing_alg_values_supported: ['RS256'],
    subject_types_supported: ['public'],
  };
}

const json = (content: object, status = 200): OwnPage => ({
  status,
  contentType: 'application/json;charset=utf-8',
  body: JSON.stringify(content),
});
