import type { Duplex } from 'node:stream';
import type { AnyAuthMethod, Client, ParsedKey } from 'ssh2';
import { DEFAULT_CIPHERS } from './algorithms.js';
import { BuildError, toError } from '../errors/index.js';
import { abortable } from '../async/index.js';
import { showCertificate } from './certificate-login.js';
import { gatherWrites } from './gather-writes.js';
import type { HostKeys } from './host-keys.js';
import { useKeyObjects } from './key-objects.js';
import { parsePrivateKey } from './keys.js';
import { LoginFailure, loginFailure } from './login-failure.js';
import { releaseReceived } from './release-received.js';
import { LONGEST_SILENCE } from './silence.js';
import { loadSsh2 } from './ssh2.js';
import { sshReason } from './ssh-reason.js';
import type { SshAuth, SshRequest } from './ssh-request.js';

/** Without a sign of life for this long a guest counts as gone: a loaded one may be slow to answer. */
const SILENCE_UNTIL_LOST = 60_000;

const LONGEST_GOODBYE = 1000;

/** One login to a guest, over one connection. */
export class SshSession {
  readonly client: Client;
  /** Whether commands may use the runner's SSH agent; false once the guest has refused that. */
  forwardsAgent: boolean;
  /** How long the guest may answer nothing where it is asked for something, in milliseconds. */
  readonly longestSilence: number;
  #open = true;
  #lostBecause: string | undefined;

  constructor(client: Client, { forwardedAgent, options }: Pick<SshRequest, 'forwardedAgent' | 'options'>) {
    this.client = client;
    this.forwardsAgent = forwardedAgent !== undefined;
    this.longestSilence =
      options.ssh_read_write_timeout > 0 ? options.ssh_read_write_timeout : LONGEST_SILENCE;
    client.on('error', (error) => (this.#lostBecause ??= sshReason(error)));
    client.once('close', () => (this.#open = false));
  }

  get isOpen(): boolean {
    return this.#open;
  }

  /** What ended it, where that is known. */
  get lostBecause(): string {
    return this.#lostBecause ?? 'the guest closed it';
  }

  /** Says goodbye and hangs up; resolves when the connection is closed, or when that takes too long. */
  async end(): Promise<void> {
    if (!this.#open) return;
    this.#open = false;
    await new Promise<void>((resolve) => {
      const impatience = setTimeout(() => {
        this.client.destroy();
        // A connection by way of a bastion that is half closed already never tells of its end.
        resolve();
      }, LONGEST_GOODBYE);
      this.client.once('close', () => {
        clearTimeout(impatience);
        resolve();
      });
      this.client.end();
    });
  }
}

export interface LoginLimits {
  readonly signal: AbortSignal;
  /** For everything from the first byte to the login, in milliseconds. */
  readonly milliseconds: number;
}

/**
 * Logs in over a connection that is made.
 * @throws LoginFailure if the guest does not let us in; BuildError if its host key is not to be trusted
 */
export async function logIn(
  socket: Duplex,
  request: SshRequest,
  hostKeys: HostKeys,
  limits: LoginLimits,
): Promise<SshSession> {
  const { Client } = await loadSsh2();
  const client = new Client();
  const certified = await certifiedKey(request.auth);
  const work = new Promise<SshSession>((resolve, reject) => {
    let distrust: Error | undefined;
    let hostKey: Buffer | undefined;
    client.once('ready', () => {
      if (hostKey !== undefined) hostKeys.record(hostKey);
      resolve(new SshSession(client, request));
    });
    client.on('error', (error: Error & { level?: string }) => {
      // Without its agent the library goes on to the next way of logging in, and tells if there is none.
      if (error.level === 'agent') request.news.progress(`The SSH agent of the runner: ${error.message}`);
      else reject(distrust ?? (error instanceof BuildError ? error : loginFailure(error)));
    });
    client.once('close', () => reject(distrust ?? new LoginFailure('unreachable', 'the guest hung up')));
    client.on('change password', () =>
      reject(new LoginFailure('refused', 'the password has expired and must be changed')),
    );
    client.connect({
      sock: socket,
      username: request.username,
      authHandler: authMethods(request, certified),
      readyTimeout: limits.milliseconds,
      algorithms: {
        cipher: [...(request.options.ssh_ciphers ?? DEFAULT_CIPHERS)],
        serverHostKey: hostKeys.algorithms(),
        ...(request.options.ssh_key_exchange_algorithms && {
          kex: [...request.options.ssh_key_exchange_algorithms],
        }),
      },
      hostVerifier: (key: Buffer, answer: (trusted: boolean) => void) => {
        // Keys are exchanged anew during a session (sshd's RekeyLimit). A later answer would be too late: the library reads
        // on meanwhile, by the old keys.
        if (hostKey?.equals(key)) return answer(true);
        hostKeys.verify(key).then(
          () => {
            hostKey = key;
            answer(true);
          },
          (reason: unknown) => {
            distrust = toError(reason);
            answer(false);
          },
        );
      },
      ...(request.forwardedAgent && { agent: request.forwardedAgent }),
      ...keepAlive(request.options.ssh_keep_alive_interval),
    });
    if (certified !== undefined && request.auth.certificate !== undefined)
      showCertificate(client, certified, request.auth.certificate);
    // A channel through a bastion stays half open otherwise, and nobody would learn that the guest is gone.
    socket.once('end', () => socket.end());
    // Nagle's algorithm would hold back the last packet of every exchange for tens of milliseconds.
    client.setNoDelay(true);
    gatherWrites(socket);
    releaseReceived(client, socket);
    useKeyObjects(client);
    loseWhenSilent(client, socket, request.options.ssh_read_write_timeout);
  });
  try {
    return await abortable(work, limits.signal, () => client.destroy());
  } catch (error) {
    client.on('error', () => undefined);
    client.destroy();
    throw error;
  }
}

/** The private key as the object that the certificate is shown for; undefined if there is none. */
async function certifiedKey({
  certificate,
  privateKey,
  passphrase,
}: SshAuth): Promise<ParsedKey | undefined> {
  if (certificate === undefined || privateKey === undefined) return undefined;
  return parsePrivateKey(privateKey, passphrase);
}

function authMethods({ username, auth }: SshRequest, certified: ParsedKey | undefined): AnyAuthMethod[] {
  const methods: AnyAuthMethod[] = [];
  if (auth.agent !== undefined) methods.push({ type: 'agent', username, agent: auth.agent });
  if (certified !== undefined) methods.push({ type: 'publickey', username, key: certified });
  if (auth.privateKey !== undefined) {
    const passphrase = auth.passphrase === undefined ? {} : { passphrase: auth.passphrase.reveal() };
    methods.push({ type: 'publickey', username, key: auth.privateKey.reveal(), ...passphrase });
  }
  if (auth.password !== undefined) {
    const password = auth.password.reveal();
    methods.push({ type: 'password', username, password });
    methods.push({
      type: 'keyboard-interactive',
      username,
      prompt: (_name, _instructions, _language, prompts, answer) => answer(prompts.map(() => password)),
    });
  }
  return methods.length > 0 ? methods : [{ type: 'none', username }];
}

function keepAlive(interval: number): { keepaliveInterval?: number; keepaliveCountMax?: number } {
  if (interval <= 0) return {};
  return {
    keepaliveInterval: interval,
    keepaliveCountMax: Math.max(3, Math.ceil(SILENCE_UNTIL_LOST / interval)),
  };
}

/** Ends the connection once nothing has arrived on it for `milliseconds`; 0 is for ever. */
function loseWhenSilent(client: Client, socket: Duplex, milliseconds: number): void {
  if (milliseconds <= 0) return;
  const timer = setTimeout(() => {
    client.emit('error', new Error(`nothing arrived for ${milliseconds / 1000} s (ssh_read_write_timeout)`));
    client.destroy();
  }, milliseconds);
  socket.on('data', () => timer.refresh());
  client.once('close', () => clearTimeout(timer));
}
