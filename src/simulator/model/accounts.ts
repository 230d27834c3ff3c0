import { randomBytes, randomInt } from 'node:crypto';

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
}

export interface Account {
  readonly id: string;
  readonly name: string;
}

/** The accounts of the cloud and the keys that open them. */
export class Accounts {
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

  knowsToken(token: string): boolean {
    return this.#tokens.has(token);
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

  /** A temporary key, as STS gives it. */
  newTemporaryKey(identity: Identity, expiresAt: Date): Required<AccessKey> {
    const key = {
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
