import type { AccessOptions } from '../alicloud/index.js';
import { NEEDS, type Permission, type PlannedBuild } from '../builders/index.js';
import type { RunnerEnvironment } from '../action/index.js';

/** A policy of RAM's, ready to be pasted into its console. */
export interface PolicyDocument {
  readonly Version: '1';
  readonly Statement: readonly PolicyStatement[];
}

export interface PolicyStatement {
  readonly Effect: 'Allow';
  readonly Action: string | readonly string[];
  readonly Resource?: readonly string[];
  readonly Principal?: Readonly<Record<string, readonly string[]>>;
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** What the builds make use of, each action once, with the strongest need that any of them has of it. */
export function permissionsOf(
  builds: readonly PlannedBuild[],
  env: RunnerEnvironment['env'],
): readonly Permission[] {
  const merged = new Map<string, Permission>();
  for (const permission of builds.flatMap(({ kind, options, placeOf }) =>
    kind.permissions(options, { env, placeOf }),
  )) {
    const known = merged.get(permission.action);
    merged.set(permission.action, known === undefined ? permission : union(known, permission));
  }
  return [...merged.values()];
}

/** The policy that allows these permissions and nothing else. @param account the account's ID, or `*` */
export function permissionPolicy(permissions: readonly Permission[], account: string): PolicyDocument {
  const byResources = new Map<string, string[]>();
  for (const { action, resources } of permissions) {
    const key = JSON.stringify(resources.map((resource) => resource.replace('{account}', account)).sort());
    byResources.set(key, [...(byResources.get(key) ?? []), action]);
  }
  return {
    Version: '1',
    Statement: [...byResources].map(([resources, actions]) => ({
      Effect: 'Allow',
      Action: actions.sort(),
      Resource: JSON.parse(resources) as string[],
    })),
  };
}

/** Which tokens a role may be assumed with. */
export interface Trust {
  readonly providerArn: string;
  readonly audience: string;
  /** Of the token; `*` stands for any text: "repo:owner/name:*". */
  readonly subject: string;
}

/** The trust policy of a role that jobs of one repository assume with their ID tokens. */
export function trustPolicy({ providerArn, audience, subject }: Trust): PolicyDocument {
  return {
    Version: '1',
    Statement: [
      {
        Effect: 'Allow',
        Action: 'sts:AssumeRole',
        Principal: { Federated: [providerArn] },
        Condition: {
          StringEquals: { 'oidc:iss': GITHUB_ISSUER, 'oidc:aud': audience },
          StringLike: { 'oidc:sub': subject },
        },
      },
    ],
  };
}

const GITHUB_ISSUER = 'https://token.actions.githubusercontent.com';

/**
 * The policy of whoever assumes the builds' roles (`ram_role_arn`) with other credentials; undefined where there is
 * nothing to assume, or an ID token is all that it takes.
 */
export function callerPolicy(builds: readonly PlannedBuild[]): PolicyDocument | undefined {
  const roles = builds.flatMap(({ options }) => {
    const {
      ram_role_arn: role,
      oidc_provider_arn: provider,
      oidc_role_arn: first,
    } = options as Partial<AccessOptions>;
    return role === undefined || (provider !== undefined && first === undefined) ? [] : [role];
  });
  if (roles.length === 0) return undefined;
  return {
    Version: '1',
    Statement: [{ Effect: 'Allow', Action: 'sts:AssumeRole', Resource: [...new Set(roles)].sort() }],
  };
}

function union(a: Permission, b: Permission): Permission {
  const stronger = NEEDS.indexOf(a.need) <= NEEDS.indexOf(b.need) ? a : b;
  return { ...stronger, resources: [...new Set([...a.resources, ...b.resources])] };
}
