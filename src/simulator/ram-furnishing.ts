import { identityOfSession, type Accounts } from './model/accounts.js';
import type { Cloud } from './model/cloud.js';
import type { RamRole } from './model/ram.js';
import type { Metadata, Host } from './metadata/metadata.js';
import { GITHUB_ISSUER, type GitHubJob, type GitHubJobs } from './oidc/jobs.js';
import { OIDC_PATH } from './oidc/pages.js';
import { decide } from './policy/decide.js';
import { readPolicy } from './policy/policy.js';
import type { Keys } from './furnishing.js';
import type { RamDocument } from './ram-document.js';

/** A policy as RAM has it: `{ Version: '1', Statement: […] }`. */
export type PolicyDocument = object;

export interface FurnishedUser {
  /** Everything by default. */
  readonly policy?: PolicyDocument;
  /** The ID of its key; made up by default, as its secret. */
  readonly accessKey?: string;
  readonly secretKey?: string;
}

export interface FurnishedRole {
  /** Its trust policy; by default everybody in its account may assume it. */
  readonly trust?: PolicyDocument;
  /** Everything by default. */
  readonly policy?: PolicyDocument;
  /** MaxSessionDuration; an hour by default. */
  readonly longestSessionSeconds?: number;
}

export interface FurnishedProvider {
  /** GitHub's by default, whose tokens {@link RamFurnishing.job} gives. */
  readonly issuer?: string;
  /** `sts.aliyuncs.com` by default. */
  readonly audiences?: readonly string[];
  readonly hasOldFingerprint?: boolean;
}

export interface FurnishedHost {
  /** The role that it has; none by default. */
  readonly role?: string;
  /** `both` by default. */
  readonly versions?: Host['versions'];
  readonly region?: string;
}

/** What came of a {@link RamDocument}: what clients need to know of it, by name. */
export interface FurnishedRam {
  readonly users: Readonly<Record<string, Pick<Keys, 'accessKey' | 'secretKey'>>>;
  /** ARNs. */
  readonly roles: Readonly<Record<string, string>>;
  /** ARNs. */
  readonly oidcProviders: Readonly<Record<string, string>>;
  /** The variables that each job's runner sets. */
  readonly jobs: readonly Readonly<Record<string, string>>[];
}

/** Furnishes an account with users and roles, and the world around it with jobs and a host that calls come from. */
export class RamFurnishing {
  readonly #accounts: Accounts;

  constructor(
    private readonly cloud: Cloud,
    private readonly accountId: string,
    private readonly around: {
      readonly url: string;
      readonly jobs: GitHubJobs;
      readonly metadata: Metadata;
    },
  ) {
    this.#accounts = cloud.accounts;
  }

  /** Everything that a document names. @throws Error for a policy or a host that makes no sense */
  furnish({
    users = [],
    roles = [],
    oidcProviders = [],
    jobs = [],
    host,
    sessionSeconds,
  }: RamDocument): FurnishedRam {
    if (sessionSeconds !== undefined) this.sessionsLast(sessionSeconds);
    const furnished = {
      users: Object.fromEntries(users.map(({ name, ...user }) => [name, this.#user(name, user)])),
      roles: Object.fromEntries(roles.map(({ name, ...role }) => [name, this.role(name, role)])),
      oidcProviders: Object.fromEntries(
        oidcProviders.map(({ name, ...provider }) => [name, this.oidcProvider(name, provider)]),
      ),
      jobs: jobs.map((job) => this.job(job)),
    };
    if (host !== undefined) this.host(host);
    return furnished;
  }

  /** A user with a key. Without a policy it may everything. */
  user(name: string, policy?: PolicyDocument): Keys {
    return { accountId: this.accountId, ...this.#user(name, policy ? { policy } : {}) };
  }

  /** A role; one that trusts ECS can be given to instances too. @returns its ARN */
  role(name: string, { trust, policy, longestSessionSeconds }: FurnishedRole = {}): string {
    const added = this.#accounts.ram.addRole(this.accountId, {
      name,
      trust: readPolicy(trust ?? trustOf({ RAM: [`acs:ram::${this.accountId}:root`] })),
      ...(policy && { policy: readPolicy(policy) }),
      ...(longestSessionSeconds && { longestSessionSeconds }),
    });
    const ecs = { kind: 'Service', names: ['ecs.aliyuncs.com'] } as const;
    if (decide([added.trust], { action: 'sts:AssumeRole', principal: ecs }) === 'Allow')
      this.cloud.instanceRoles.add(name);
    return added.arn;
  }

  /** Gives a user or a role, by its ARN or name, another policy from now on. */
  changePolicy(who: string, policy: PolicyDocument): void {
    const prefix = `acs:ram::${this.accountId}:`;
    const { ram } = this.#accounts;
    const found = [who, `${prefix}user/${who}`, `${prefix}role/${who}`]
      .map((arn) => ram.user(arn) ?? ram.role(arn))
      .find((one) => one !== undefined);
    if (!found) throw new Error(`There is no user or role ${who}.`);
    found.policy = readPolicy(policy);
  }

  /** An issuer of ID tokens to be trusted. @returns its ARN */
  oidcProvider(
    name: string,
    { issuer = GITHUB_ISSUER, audiences, hasOldFingerprint }: FurnishedProvider = {},
  ): string {
    const clientIds = audiences ?? ['sts.aliyuncs.com'];
    const provider = { issuer, clientIds, ...(hasOldFingerprint && { hasOldFingerprint }) };
    return this.#accounts.ram.addProvider(this.accountId, name, provider).arn;
  }

  /** A job of GitHub Actions with `id-token: write`. @returns the variables that its runner sets */
  job(job: GitHubJob = {}): Record<string, string> {
    const { id, bearer } = this.around.jobs.add(job);
    return {
      ACTIONS_ID_TOKEN_REQUEST_URL: `${this.around.url}${OIDC_PATH}/jobs/${id}/token?api-version=2.0`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: bearer,
    };
  }

  /** An ID token as a job gets it, for what reads tokens from files. */
  idToken(job: GitHubJob = {}, audience = 'sts.aliyuncs.com'): string {
    const { id, bearer } = this.around.jobs.add(job);
    return this.around.jobs.token(id, `Bearer ${bearer}`, audience, this.cloud.timeline.now()) ?? '';
  }

  /** The machine that calls come from is an instance: its metadata service answers on the simulator's port. */
  host({ role, versions = 'both', region = 'cn-hangzhou' }: FurnishedHost = {}): void {
    const { ram } = this.#accounts;
    const found = role === undefined ? undefined : ram.role(`acs:ram::${this.accountId}:role/${role}`);
    if (role !== undefined && !found) throw new Error(`There is no role ${role}.`);
    this.around.metadata.host = {
      regionId: region,
      roleName: role,
      versions,
      session: () => {
        if (!found) throw new Error('The host has no role.');
        return this.#sessionOf(found);
      },
    };
  }

  /** Sessions of roles end after so many seconds from now on, whatever they are asked to: to see them renewed. */
  sessionsLast(seconds: number): void {
    this.#accounts.ram.sessionLimitSeconds = seconds;
  }

  /** Every secret that was given to anyone so far: of keys, sessions, jobs and their tokens. For searches. */
  secrets(): readonly string[] {
    const ofKeys = this.#accounts.keys().flatMap(({ secret, securityToken = '' }) => [secret, securityToken]);
    return [...ofKeys, ...this.around.jobs.secrets].filter((secret) => secret !== '');
  }

  #user(name: string, { policy, accessKey, secretKey }: FurnishedUser) {
    const user = this.#accounts.ram.addUser(this.accountId, name, policy && readPolicy(policy));
    const given = { ...(accessKey && { id: accessKey }), ...(secretKey && { secret: secretKey }) };
    const { id, secret } = this.#accounts.newUserKey(user, given);
    return { accessKey: id, secretKey: secret };
  }

  #sessionOf(role: RamRole) {
    const life = Math.min(role.longestSessionSeconds, this.#accounts.ram.sessionLimitSeconds);
    const expiresAt = new Date(this.cloud.timeline.now().getTime() + life * 1000);
    const identity = identityOfSession(role, 'i-host');
    return this.#accounts.newTemporaryKey(identity, expiresAt, { policies: () => [role.policy] });
  }
}

/** A trust policy for these principals. */
function trustOf(principals: Readonly<Record<string, readonly string[]>>): PolicyDocument {
  return {
    Version: '1',
    Statement: [{ Effect: 'Allow', Action: 'sts:AssumeRole', Principal: principals }],
  };
}
