import type { DialLimits } from '../dial.js';
import { LoginFailure } from '../login-failure.js';
import { ConnectionBroken, HttpConnection, type HttpAnswer } from './connection.js';
import { authenticate, negotiateMessage } from './ntlm/login.js';
import type { SealedSession } from './ntlm/session.js';
import type { WinRmRequest } from './request.js';
import { isSealed, SEALED_TYPE, sealBody, SOAP_TYPE, unsealBody } from './sealed-body.js';

export interface Exchange {
  readonly xml: string;
  readonly signal: AbortSignal;
  /** For the answer, in milliseconds. */
  readonly timeout: number;
}

export type Scheme = 'ntlm' | 'basic';

/** What was found out about a guest: how it lets us in. */
export interface Acquaintance {
  scheme?: Scheme;
}

/** What two messages of a login may take together, in milliseconds. */
const LOGIN_LIMIT = 20_000;
const STATUS_UNAUTHORIZED = 401;
const STATUS_TOO_LARGE = 413;

/** The request is larger than the service takes. */
export class RequestTooLarge extends Error {}

/** One connection to the service, logged in, that carries SOAP envelopes one after another. */
export class Channel {
  readonly #connection: HttpConnection;
  readonly #acquaintance: Acquaintance;
  readonly #login: Login;

  /** @throws LoginFailure if the guest cannot be reached, or does not let us in */
  static async open(request: WinRmRequest, acquaintance: Acquaintance, limits: DialLimits): Promise<Channel> {
    const connection = await HttpConnection.open(request, limits);
    try {
      const login = await logIn(connection, request, acquaintance, limits);
      return new Channel(connection, acquaintance, login);
    } catch (error) {
      connection.close();
      if (error instanceof ConnectionBroken) throw new LoginFailure('unreachable', error.message, error);
      throw error;
    }
  }

  private constructor(connection: HttpConnection, acquaintance: Acquaintance, login: Login) {
    this.#connection = connection;
    this.#acquaintance = acquaintance;
    this.#login = login;
  }

  get isOpen(): boolean {
    return this.#connection.isOpen;
  }

  close(): void {
    this.#connection.close();
  }

  /**
   * Sends an envelope. @returns the answering one, which may tell of a fault
   * @throws ConnectionBroken, RequestTooLarge, or LoginFailure if the guest does not let us in
   */
  async exchange({ xml, signal, timeout }: Exchange): Promise<string> {
    const { scheme, headers, session } = this.#login;
    const message = Buffer.from(xml);
    const answer = await this.#connection.post({
      headers: { ...headers, 'Content-Type': session === undefined ? SOAP_TYPE : SEALED_TYPE },
      body: session === undefined ? message : sealBody(session, message),
      signal,
      timeout,
    });
    if (answer.status === STATUS_UNAUTHORIZED) throw this.#refused();
    if (answer.status === STATUS_TOO_LARGE) {
      // Nobody knows whether it was decrypted, and so what the next message must look like.
      this.close();
      throw new RequestTooLarge();
    }
    this.#acquaintance.scheme = scheme;
    return this.#read(answer);
  }

  #read({ contentType, status, body }: HttpAnswer): string {
    const { session } = this.#login;
    if (session !== undefined && isSealed(contentType)) {
      try {
        return unsealBody(session, body).toString();
      } catch (error) {
        this.close();
        throw new ConnectionBroken(error instanceof Error ? error.message : String(error), { cause: error });
      }
    }
    if (session !== undefined && body.length > 0) {
      this.close();
      throw new LoginFailure(
        'incompatible',
        `it answers an encrypted message with one that is not (status ${status})`,
      );
    }
    if (!/xml/i.test(contentType)) throw new ConnectionBroken(`HTTP status ${status} instead of an answer`);
    return body.toString();
  }

  #refused(): Error {
    this.close();
    // Windows forgets the login of a connection now and then: another one will do.
    if (this.#login.session !== undefined && this.#acquaintance.scheme === 'ntlm')
      return new ConnectionBroken('the guest has ended the login');
    return new LoginFailure(
      'refused',
      `it does not take the user name and password by ${this.#login.scheme === 'ntlm' ? 'NTLM' : 'Basic'}`,
    );
  }
}

interface Login {
  readonly scheme: Scheme;
  /** Sent with every request. */
  readonly headers: Readonly<Record<string, string>>;
  /** Encrypts what is sent, where TLS does not. */
  readonly session: SealedSession | undefined;
}

async function logIn(
  connection: HttpConnection,
  request: WinRmRequest,
  { scheme }: Acquaintance,
  limits: DialLimits,
): Promise<Login> {
  const { authentication } = request;
  if (authentication === 'basic' || scheme === 'basic') return basicLogin(request);
  const outcome = await ntlmLogin(connection, request, limits);
  if (outcome.login !== undefined) return outcome.login;
  const offersBasic = outcome.challenges.some((challenge) => /^basic\b/i.test(challenge));
  if (authentication === 'any' && scheme === undefined && offersBasic) return basicLogin(request);
  if (outcome.isOffered)
    throw new LoginFailure('refused', 'it does not take the user name and password by NTLM');
  const offered = outcome.challenges.map((challenge) => challenge.split(' ')[0]).join(', ');
  throw new LoginFailure('incompatible', `it offers no login by NTLM, but ${offered || 'none at all'}`);
}

function basicLogin({ username, password }: WinRmRequest): Login {
  const encoded = Buffer.from(`${username}:${password.reveal()}`).toString('base64');
  return { scheme: 'basic', headers: { Authorization: `Basic ${encoded}` }, session: undefined };
}

interface NtlmOutcome {
  readonly login?: Login;
  readonly isOffered: boolean;
  readonly challenges: readonly string[];
}

async function ntlmLogin(
  connection: HttpConnection,
  request: WinRmRequest,
  { signal, milliseconds }: DialLimits,
): Promise<NtlmOutcome> {
  const say = (message: Buffer) =>
    connection.post({
      headers: { Authorization: `Negotiate ${message.toString('base64')}`, 'Content-Type': SOAP_TYPE },
      body: Buffer.alloc(0),
      signal,
      timeout: Math.min(LOGIN_LIMIT, milliseconds),
    });
  const { status, challenges } = await say(negotiateMessage());
  if (status !== STATUS_UNAUTHORIZED)
    throw new ConnectionBroken(`HTTP status ${status} instead of a challenge`);
  const token = challenges.map((challenge) => /^Negotiate\s+(\S+)/i.exec(challenge)?.[1]).find(Boolean);
  if (token === undefined) return { isOffered: false, challenges };
  const { message, session } = authenticate(request, Buffer.from(token, 'base64'));
  const answer = await say(message);
  if (answer.status === STATUS_UNAUTHORIZED) return { isOffered: true, challenges: answer.challenges };
  return {
    isOffered: true,
    challenges: [],
    login: { scheme: 'ntlm', headers: {}, session: request.useSsl ? undefined : session },
  };
}
