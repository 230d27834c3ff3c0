import { X509Certificate } from 'node:crypto';
import http, { type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import https from 'node:https';
import type { Socket } from 'node:net';
import { TLSSocket } from 'node:tls';
import { XmlError, parseXml } from '../encoding/xml.js';
import type { WindowsMachine } from '../system/machine.js';
import type { Certificate } from '../system/settings.js';
import { isOn, numberSetting, type WinRmListener } from '../system/winrm-config.js';
import { ConnectionAuthentication } from './authentication.js';
import { faultAnswer, readRequest } from './envelope.js';
import { Fault } from './fault.js';
import { identity, isIdentify, type Caller, type WsmanService } from './service.js';
import { isSealed, seal, SEALED, unseal } from './sealing.js';
import { SOAP } from './namespaces.js';

const SOAP_TYPE = 'application/soap+xml;charset=UTF-8';

/** One listener of WinRM: an HTTP or HTTPS server on a port. */
export class WsmanServer {
  readonly #server: Server;
  readonly #connections = new Map<Socket, ConnectionAuthentication>();

  private constructor(
    private readonly machine: WindowsMachine,
    private readonly service: WsmanService,
    certificate: Certificate | undefined,
  ) {
    const answer = (request: IncomingMessage, response: ServerResponse): void => {
      this.#answer(request, response).catch(() => request.socket.destroy());
    };
    this.#server =
      certificate === undefined
        ? http.createServer(answer)
        : https.createServer({ cert: certificate.certificate, key: certificate.key }, answer);
    const der = certificate && new X509Certificate(certificate.certificate).raw;
    this.#server.on(certificate === undefined ? 'connection' : 'secureConnection', (socket: Socket) => {
      this.#connections.set(socket, new ConnectionAuthentication(machine, der));
      socket.on('close', () => this.#connections.delete(socket));
    });
    // HTTP.sys keeps a connection for two minutes; a client may wait for output for longer than Node's default.
    this.#server.keepAliveTimeout = 120_000;
    this.#server.requestTimeout = 0;
  }

  static async listen(
    machine: WindowsMachine,
    service: WsmanService,
    listener: WinRmListener,
    address: { readonly address: string; readonly port: number },
  ): Promise<WsmanServer> {
    const certificate = machine.settings.certificates.find(
      ({ thumbprint }) => thumbprint === listener.certificateThumbprint.replaceAll(' ', '').toUpperCase(),
    );
    if (listener.transport === 'HTTPS' && certificate === undefined)
      throw new Error(`The HTTPS listener's certificate ${listener.certificateThumbprint} does not exist.`);
    const server = new WsmanServer(
      machine,
      service,
      listener.transport === 'HTTPS' ? certificate : undefined,
    );
    await new Promise<void>((resolve, reject) => {
      server.#server.once('error', reject);
      server.#server.listen(address.port, address.address, () => resolve());
    });
    server.#server.on('error', () => undefined);
    return server;
  }

  async close(): Promise<void> {
    const closed = new Promise<void>((resolve) => this.#server.close(() => resolve()));
    this.dropConnections();
    await closed;
  }

  dropConnections(): void {
    this.#server.closeAllConnections();
    for (const socket of this.#connections.keys()) socket.destroy();
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    response.setHeader('Server', 'Microsoft-HTTPAPI/2.0');
    const path = (request.url ?? '').split('?')[0]?.toLowerCase();
    if (path !== '/wsman' && path !== '/wsman-anon/identify') return reply(response, 404);
    if (request.method !== 'POST') return reply(response, 405);
    const body = await readBody(request);
    if (isAnonymousIdentify(request, body)) return reply(response, 200, identity());
    const found = this.#connections.get(request.socket)?.authenticate(request) ?? { offers: [] };
    if ('offers' in found) {
      if (found.offers.length > 0) response.setHeader('WWW-Authenticate', [...found.offers]);
      return reply(response, 401);
    }
    if (found.headers.length > 0) response.setHeader('WWW-Authenticate', [...found.headers]);
    const contentType = request.headers['content-type'] ?? '';
    // A client that only wants to be known sends nothing yet.
    if (body.length === 0) return reply(response, 200);
    const { session } = found;
    if (isSealed(contentType)) {
      const message = session?.canSeal ? unseal(session, body) : undefined;
      if (session === undefined || message === undefined) return reply(response, 400);
      const { status, text } = await this.#handle(
        message.toString('utf8'),
        this.#caller(request, found.user),
      );
      return reply(response, status, seal(session, Buffer.from(text)), SEALED);
    }
    const isProtected =
      request.socket instanceof TLSSocket || isOn(this.machine.settings.winRm, 'Service/AllowUnencrypted');
    if (!isProtected) return reply(response, 500);
    if (!/^application\/soap\+xml/i.test(contentType)) return reply(response, 415);
    const encoding = /charset="?utf-16/i.test(contentType) ? 'utf16le' : 'utf8';
    const { status, text } = await this.#handle(body.toString(encoding), this.#caller(request, found.user));
    reply(response, status, text);
  }

  async #handle(text: string, caller: Caller): Promise<{ readonly status: number; readonly text: string }> {
    let messageId: string | undefined;
    try {
      const limit = numberSetting(this.machine.settings.winRm, 'MaxEnvelopeSizekb') * 1024;
      if (Buffer.byteLength(text) > limit) throw Fault.envelopeTooLarge(limit);
      const request = readRequest(text);
      messageId = request.messageId;
      return { status: 200, text: await this.service.handle(request, caller) };
    } catch (error) {
      const fault = error instanceof XmlError ? Fault.schema(error.message) : error;
      if (!(fault instanceof Fault)) throw fault;
      return { status: 500, text: faultAnswer(fault, messageId, caller.host) };
    }
  }

  #caller(request: IncomingMessage, user: string): Caller {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    return { user, host, address: request.socket.remoteAddress ?? '' };
  }
}

function isAnonymousIdentify(request: IncomingMessage, body: Buffer): boolean {
  const isAsked =
    request.headers['wsmanidentify'] === 'unauthenticated' ||
    request.url?.toLowerCase() === '/wsman-anon/identify';
  if (!isAsked || body.length === 0) return false;
  try {
    return isIdentify(parseXml(body.toString('utf8')).child(SOAP, 'Body')?.elements()[0]);
  } catch {
    return false;
  }
}

function reply(response: ServerResponse, status: number, body: string | Buffer = '', type = SOAP_TYPE): void {
  response.statusCode = status;
  if (body.length > 0) response.setHeader('Content-Type', type);
  response.setHeader('Content-Length', Buffer.byteLength(body));
  response.end(body);
}

/** More than any envelope that the service takes, so that it can say so. */
const LONGEST_BODY = 8 * 1024 * 1024;

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > LONGEST_BODY) throw new Error('The request is too large.');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
