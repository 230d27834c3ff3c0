/** Why one attempt to log in to a guest failed, and so whether another one makes sense. */
export class LoginFailure extends Error {
  /**
   * `unreachable`: nothing answers, or not in time, or it hangs up: it may be booting.
   * `refused`: it does not let us in: cloud-init may not have come to our key yet.
   * `incompatible`: no algorithm in common; trying again changes nothing.
   */
  readonly kind: 'unreachable' | 'refused' | 'incompatible';

  constructor(kind: LoginFailure['kind'], message: string, cause?: unknown) {
    super(message, { cause });
    this.kind = kind;
  }
}

/** What the SSH library reports, as a LoginFailure. It tells kinds apart by `level` and by wording alone. */
export function loginFailure(error: Error & { level?: string }): LoginFailure {
  if (error.level === 'client-authentication' || /authentication failures/i.test(error.message)) {
    return new LoginFailure('refused', error.message, error);
  }
  if (/no matching/i.test(error.message)) return new LoginFailure('incompatible', error.message, error);
  return new LoginFailure('unreachable', error.message, error);
}
