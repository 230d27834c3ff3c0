import { randomBytes, randomInt } from 'node:crypto';
import type { Policy } from '../policy/policy.js';
import { Ram, type RamRole, type RamUser } from './ram.js';

export type IdentityType = 'Account' | 'RAMUser' | 'AssumedRoleUser';

/** Who a key stands for. */
export interface Identity {
  readonly type: IdentityType;
  readonly accountId: string;
  readonly arn: string;
  readonly userId: string;
  readonly principalId: string;
  readonly roleId?: string;
}

/** An access key; with a security token it is a temporary one, from STS. */
export interface AccessKey {
  readonly id: string;
  readonly secret: string;
  readonly identity: Identity;
  readonly securityToken?: string;
  readonly expiresAt?: Date;
  /** What it may do; undefined: everything, as the owner of the account. */
  readonly permissions?: Permissions | undefined;
}

/** What a user or a role may do. */
export interface Permissions {
  /** Asked at each call: policies change while keys stay. */
  readonly policies: () => readonly Policy[];
  /** The policy that a session of the role was narrowed by. */
  readonly sessionPolicy?: Policy | undefined;
}

export interface Account {
  readonly id: string;
  readonly name: string;
}

/** The accounts of the cloud and the keys that open them. */
export class Accounts {
  readonly ram = new Ram();
  readonly #accounts = new Map<string, Account>();
  readonly #keys = new Map<string, AccessKey>();
  readonly #tokens = new Set<string>();

  add({ id = newAccountId(), name = 'simulated' }: Partial<Account> = {}): Account {
    const account = { id, name };
    this.#accounts.set(id, account);
    return account;
  }

  account(id: string): Account | undefined {
    return this.#accounts.get(id);
  }

  all(): readonly Account[] {
    return [...this.#accounts.values()];
  }

  key(accessKeyId: string): AccessKey | undefined {
    return this.#keys.get(accessKeyId);
  }

  keys(): readonly AccessKey[] {
    return [...this.#keys.values()];
  }

  knowsToken(token: string): boolean {
    return this.#tokens.has(token);
  }

  /** Who calls without a signature: a key that opens nothing. */
  nobody(): AccessKey {
    const [{ id: accountId } = { id: '' }] = this.#accounts.values();
    return { id: '', secret: '', identity: ownerOf(accountId), permissions: { policies: () => [] } };
  }

  addKey(key: AccessKey): AccessKey {
    this.#keys.set(key.id, key);
    if (key.securityToken) this.#tokens.add(key.securityToken);
    return key;
  }

  /** A permanent key of the account's owner, or what is given of it. */
  newOwnerKey(
    accountId: string,
    { id = `LTAI5t${randomText(18)}`, secret = randomText(30) } = {},
  ): AccessKey {
    return this.addKey({ id, secret, identity: ownerOf(accountId) });
  }

  /** A permanent key of a user, or what is given of it. */
  newUserKey(user: RamUser, { id = `LTAI5t${randomText(18)}`, secret = randomText(30) } = {}): AccessKey {
    const permissions = { policies: () => [user.policy] };
    return this.addKey({ id, secret, identity: identityOfUser(user), permissions });
  }

  /** A temporary key, as STS gives it. */
  newTemporaryKey(identity: Identity, expiresAt: Date, permissions?: Permissions): TemporaryKey {
    const key: TemporaryKey = {
      permissions,
      id: `STS.NT${randomText(22)}`,
      secret: randomText(44),
      securityToken: `CAIS${randomText(200)}`,
      identity,
      expiresAt,
    };
    this.addKey(key);
    return key;
  }
}

/** A key with the token that belongs to it. */
export type TemporaryKey = AccessKey & Required<Pick<AccessKey, 'securityToken' | 'expiresAt'>>;

function identityOfUser({ accountId, arn, id }: RamUser): Identity {
  return { type: 'RAMUser', accountId, arn, userId: id, principalId: id };
}

/** The identity of a session of a role. */
export function identityOfSession({ accountId, name, id }: RamRole, sessionName: string): Identity {
  return {
    type: 'AssumedRoleUser',
    accountId,
    arn: `acs:ram::${accountId}:assumed-role/${name}/${sessionName}`,
    userId: `${id}:${sessionName}`,
    principalId: `${id}:${sessionName}`,
    roleId: id,
  };
}

/** The identity of the account itself. */
export function ownerOf(accountId: string): Identity {
  return {
    type: 'Account',
    accountId,
    arn: `acs:ram::${accountId}:root`,
    userId: accountId,
    principalId: accountId,
  };
}

const newAccountId = () => `1${Array.from({ length: 15 }, () => randomInt(10)).join('')}`;

function randomText(length: number): string {
  return randomBytes(length * 2)
    .toString('base64')
    .replace(/[^A-Za-z0-9]/g, '')
    .padEnd(length, 'x')
    .slice(0, length);
}
