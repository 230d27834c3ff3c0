import { BuildError } from '../errors/index.js';
import { delay } from '../async/index.js';
import type { SshCertificate } from './certificate.js';
import type { Dialer } from './dial.js';
import type { OffWatch } from './guest-off.js';
import { GuestOff } from './guest-off.js';
import type { HostKeys } from './host-keys.js';
import { LoginFailure } from './login-failure.js';
import { handshakeAttempts, sshTimeout } from './options.js';
import { address, type SshAuth, type SshRequest } from './ssh-request.js';
import { logIn, type SshSession } from './ssh-session.js';

const FIRST_PAUSE = 100;
/** A guest that is not up yet costs nothing to ask; each pause comes late by half of it on the average. */
const LONGEST_PAUSE = 200;
/** Grows to the second value: a guest that looks up our name before it answers may take that long. */
const LOGIN_LIMITS = [20_000, 80_000] as const;
/** Ten refusals take some twenty seconds, which a slow cloud-init may need until our key is in its place. */
const FIRST_PAUSE_AFTER_REFUSAL = 500;
const LONGEST_PAUSE_AFTER_REFUSAL = 3000;

/** How the guest is reached, and known. */
export interface Way {
  readonly dialer: Dialer;
  readonly hostKeys: HostKeys;
}

/**
 * Logs in to a guest that may still be booting: asks again at short intervals until `ssh_timeout`, and takes
 * `ssh_handshake_attempts` refusals.
 * @throws BuildError in words for the user; GuestOff as soon as `watch` finds that; the signal's reason if it aborts
 */
export async function connectWhenReachable(
  request: SshRequest,
  { dialer, hostKeys }: Way,
  signal: AbortSignal,
  watch?: OffWatch,
): Promise<SshSession> {
  const started = performance.now();
  const timeout = sshTimeout(request.options);
  const attempts = mostRefusals(request);
  const left = () => timeout - (performance.now() - started);
  const pauses = { unreachable: FIRST_PAUSE, refused: FIRST_PAUSE_AFTER_REFUSAL };
  let refusals = 0;
  let loginLimit: number = LOGIN_LIMITS[0];
  for (;;) {
    const failure = await attempt(
      request,
      { dialer, hostKeys },
      { signal, milliseconds: Math.min(loginLimit, left()) },
    );
    if (!(failure instanceof LoginFailure)) return failure;
    if (failure.kind === 'incompatible') throw incompatible(request, failure);
    if (/timed out/i.test(failure.message)) loginLimit = Math.min(loginLimit * 2, LOGIN_LIMITS[1]);
    if (failure.kind === 'refused') refusals += 1;
    if (refusals >= attempts) throw refused(request, failure, `after ${refusals} attempts`);
    if (failure.kind === 'unreachable' && (await watch?.findsItOff())) throw new GuestOff(address(request));
    const pause = pauses[failure.kind];
    if (left() <= pause)
      throw failure.kind === 'refused'
        ? refused(request, failure, `for ${seconds(timeout)}`)
        : unreachable(request, failure, timeout);
    request.news.progress(waitingFor(request, failure));
    await delay(pause, signal);
    pauses.unreachable = Math.min(pauses.unreachable * 1.5, LONGEST_PAUSE);
    if (failure.kind === 'refused')
      pauses.refused = Math.min(pauses.refused * 2, LONGEST_PAUSE_AFTER_REFUSAL);
  }
}

/** As over WinRM: Windows locks an account after ten wrong passwords. */
const MOST_WRONG_PASSWORDS = 5;

function mostRefusals({ options, system, auth }: SshRequest): number {
  const most = handshakeAttempts(options);
  const maySayOtherwise = options.ssh_handshake_attempts === undefined && system === 'windows';
  return maySayOtherwise && auth.password !== undefined ? Math.min(most, MOST_WRONG_PASSWORDS) : most;
}

type Limits = { readonly signal: AbortSignal; readonly milliseconds: number };

async function attempt(
  request: SshRequest,
  { dialer, hostKeys }: Way,
  limits: Limits,
): Promise<SshSession | LoginFailure> {
  try {
    return await logIn(await dialer.dial(limits), request, hostKeys, limits);
  } catch (error) {
    if (error instanceof LoginFailure) return error;
    throw error;
  }
}

function waitingFor(request: SshRequest, failure: LoginFailure): string {
  return failure.kind === 'refused'
    ? `${address(request)} does not let "${request.username}" in yet`
    : `Waiting for SSH at ${address(request)}: ${failure.message}`;
}

function unreachable(request: SshRequest, failure: LoginFailure, timeout: number): BuildError {
  return new BuildError(
    `SSH at ${address(request)} could not be reached within ${seconds(timeout)}: ${failure.message}.`,
    {
      hint: `Check that the guest has an address the runner can reach, that its security group admits the port, that ${serverIn(request)}, and that ssh_timeout is long enough.`,
      cause: failure,
    },
  );
}

function serverIn({ system }: SshRequest): string {
  return system === 'windows'
    ? 'the image or the user data installs OpenSSH, which takes minutes, starts it and lets it through the firewall of Windows'
    : 'the image runs an SSH server';
}

function refused(request: SshRequest, failure: LoginFailure, howLong: string): BuildError {
  const { certificate } = request.auth;
  const reason = /all configured/i.test(failure.message) ? '' : ` (${failure.message})`;
  return new BuildError(
    `${address(request)} did not let "${request.username}" in with ${methods(request.auth)} ${howLong}${reason}.`,
    {
      hint: `${certificate === undefined ? '' : aboutCertificate(certificate)}Check ssh_username (images differ in the user they take keys for), and the password or key given; ssh_handshake_attempts or ssh_timeout give a slow guest more time.`,
      cause: failure,
    },
  );
}

function aboutCertificate({ principals, validBefore }: SshCertificate): string {
  const users =
    principals.length === 0 ? 'any user' : principals.map((name) => JSON.stringify(name)).join(', ');
  const end = validBefore === undefined ? '' : ` until ${validBefore.toISOString()}`;
  return `The certificate is for ${users}${end}; its authority must be among the TrustedUserCAKeys of the guest. `;
}

function methods(auth: SshAuth): string {
  const given = [
    auth.agent && 'the SSH agent',
    auth.certificate && 'a certificate',
    auth.privateKey && 'a private key',
    auth.password && 'a password',
  ].filter((method) => method);
  return given.length > 0 ? given.join(' or ') : 'no key and no password';
}

function incompatible(request: SshRequest, failure: LoginFailure): BuildError {
  return new BuildError(
    `${address(request)} and this build have no way of talking SSH in common: ${failure.message}.`,
    {
      hint: 'See ssh_ciphers and ssh_key_exchange_algorithms.',
      cause: failure,
    },
  );
}

function seconds(milliseconds: number): string {
  return `${Math.round(milliseconds / 100) / 10} s`;
}
