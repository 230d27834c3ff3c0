import { Issuer } from '../oidc/issuer.js';
import { ALLOW_ALL, type Policy } from '../policy/policy.js';

/** A user of RAM's: a person or a program within an account. */
export interface RamUser {
  readonly accountId: string;
  readonly name: string;
  readonly id: string;
  readonly arn: string;
  policy: Policy;
}

/** A role of RAM's: nobody's own, assumed by whomever it trusts. */
export interface RamRole {
  readonly accountId: string;
  readonly name: string;
  readonly id: string;
  readonly arn: string;
  trust: Policy;
  policy: Policy;
  /** MaxSessionDuration. */
  readonly longestSessionSeconds: number;
}

/** An issuer of ID tokens that an account trusts. */
export interface OidcProvider {
  readonly arn: string;
  readonly issuer: string;
  /** The audiences that it is trusted for. */
  readonly clientIds: readonly string[];
  /** Whether the certificate's fingerprint that was stored with it is not the issuer's any more. */
  readonly hasOldFingerprint?: boolean;
}

/** The users, roles and OIDC providers of all accounts. */
export class Ram {
  readonly #users = new Map<string, RamUser>();
  readonly #roles = new Map<string, RamRole>();
  readonly #providers = new Map<string, OidcProvider>();
  readonly #issuers = new Map<string, Issuer>();
  /** Sessions end after so many seconds at most, whatever was asked for: for tests of renewal. */
  sessionLimitSeconds = Infinity;

  addUser(accountId: string, name: string, policy: Policy = ALLOW_ALL): RamUser {
    const user = { accountId, name, id: numberOf(name), arn: `acs:ram::${accountId}:user/${name}`, policy };
    this.#users.set(user.arn, user);
    return user;
  }

  addRole(
    accountId: string,
    { name, trust, policy = ALLOW_ALL, longestSessionSeconds = 3600 }: NewRole,
  ): RamRole {
    const arn = `acs:ram::${accountId}:role/${name}`;
    const role = { accountId, name, id: numberOf(arn), arn, trust, policy, longestSessionSeconds };
    this.#roles.set(arn.toLowerCase(), role);
    return role;
  }

  addProvider(accountId: string, name: string, provider: Omit<OidcProvider, 'arn'>): OidcProvider {
    const added = { ...provider, arn: `acs:ram::${accountId}:oidc-provider/${name}` };
    this.#providers.set(added.arn, added);
    return added;
  }

  user(arn: string): RamUser | undefined {
    return this.#users.get(arn);
  }

  /** The names of roles are compared without case. */
  role(arn: string): RamRole | undefined {
    return this.#roles.get(arn.toLowerCase());
  }

  /** The issuer at a URL: this cloud asks no network for its keys. */
  issuer(url: string): Issuer {
    const issuer = this.#issuers.get(url) ?? new Issuer(url);
    this.#issuers.set(url, issuer);
    return issuer;
  }

  provider(arn: string): OidcProvider | undefined {
    return this.#providers.get(arn);
  }
}

export interface NewRole {
  readonly name: string;
  readonly trust: Policy;
  readonly policy?: Policy;
  readonly longestSessionSeconds?: number;
}

/** IDs of RAM are long numbers; the same name has the same one. */
function numberOf(text: string): string {
  const digits = [...text].reduce(
    (sum, letter) => (sum * 31n + BigInt(letter.codePointAt(0) ?? 0)) % 10n ** 15n,
    7n,
  );
  return `3${digits.toString().padStart(15, '0')}`;
}
