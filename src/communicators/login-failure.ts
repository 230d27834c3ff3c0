import { sshReason } from './ssh-reason.js';

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
  const reason = sshReason(error);
  if (error.level === 'client-authentication' || /authentication failures/i.test(reason)) {
    return new LoginFailure('refused', reason, error);
  }
  if (/no matching/i.test(reason)) return new LoginFailure('incompatible', reason, error);
  return new LoginFailure('unreachable', reason, error);
}
