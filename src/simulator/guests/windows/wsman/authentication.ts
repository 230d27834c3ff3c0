import type { IncomingMessage } from 'node:http';
import { NtlmServer } from '../ntlm/server.js';
import { messageType } from '../ntlm/messages.js';
import type { NtlmSession } from '../ntlm/session.js';
import { mechanismToken, spnegoAnswer } from '../ntlm/spnego.js';
import type { WindowsMachine } from '../system/machine.js';
import { isOn } from '../system/winrm-config.js';

export type Authentication =
  | { readonly user: string; readonly session: NtlmSession | undefined; readonly headers: readonly string[] }
  /** Not in: values of WWW-Authenticate for the answer. */
  | { readonly offers: readonly string[] };

/** Who one connection belongs to: NTLM authenticates it once, Basic each request. */
export class ConnectionAuthentication {
  #ntlm: { readonly server: NtlmServer; readonly inSpnego: boolean } | undefined;
  #known: { readonly user: string; readonly session: NtlmSession } | undefined;

  constructor(
    private readonly machine: WindowsMachine,
    /** DER of the certificate that the connection is encrypted with. */
    private readonly certificate: Buffer | undefined,
  ) {}

  authenticate({ headers }: IncomingMessage): Authentication {
    const [, scheme = '', token = ''] = /^(\S+)\s*(.*)$/.exec(headers.authorization ?? '') ?? [];
    if (scheme === '' && this.#known !== undefined) return { ...this.#known, headers: [] };
    if (scheme.toLowerCase() === 'basic' && this.#isAllowed('Basic')) return this.#basic(token);
    if (scheme.toLowerCase() === 'negotiate' && this.#isAllowed('Negotiate')) return this.#negotiate(token);
    return { offers: this.#offers() };
  }

  #basic(token: string): Authentication {
    const text = Buffer.from(token, 'base64').toString('utf8');
    const colon = text.indexOf(':');
    const name = text.slice(0, colon);
    if (colon === -1 || !this.machine.isPassword(name, text.slice(colon + 1)))
      return { offers: this.#offers() };
    return { user: this.machine.user(name)?.name ?? name, session: undefined, headers: [] };
  }

  #negotiate(token: string): Authentication {
    const written = Buffer.from(token, 'base64');
    const inSpnego = messageType(written) === 0;
    const message = inSpnego ? mechanismToken(written) : written;
    if (message === undefined) return { offers: this.#offers() };
    if (messageType(message) === 1) {
      this.#known = undefined;
      this.#ntlm = { server: new NtlmServer(this.#ntlmOptions(), message), inSpnego };
      const { challengeMessage } = this.#ntlm.server;
      const answer = inSpnego ? spnegoAnswer('incomplete', challengeMessage) : challengeMessage;
      return { offers: [`Negotiate ${answer.toString('base64')}`] };
    }
    const proven = this.#ntlm?.server.authenticate(message);
    this.#ntlm = undefined;
    if (proven === undefined) return { offers: this.#offers() };
    this.#known = { ...proven, user: this.machine.user(proven.user)?.name ?? proven.user };
    const headers = inSpnego ? [`Negotiate ${spnegoAnswer('completed').toString('base64')}`] : [];
    return { ...this.#known, headers };
  }

  #ntlmOptions() {
    return {
      hostName: this.machine.settings.hostName,
      passwordOf: (user: string) => this.machine.user(user)?.password || undefined,
      certificate: this.certificate,
    };
  }

  #offers(): readonly string[] {
    return [
      ...(this.#isAllowed('Negotiate') ? ['Negotiate'] : []),
      ...(this.#isAllowed('Basic') ? ['Basic realm="WSMAN"'] : []),
    ];
  }

  #isAllowed(scheme: string): boolean {
    return isOn(this.machine.settings.winRm, `Service/Auth/${scheme}`);
  }
}
