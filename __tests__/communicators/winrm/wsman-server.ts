import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { isSealed, SEALED_TYPE, sealBody, unsealBody } from '../../../src/communicators/winrm/sealed-body.js';
import { NtlmServer, type User } from './ntlm-server.js';

const SHELL = 'http://schemas.microsoft.com/wbem/wsman/1/windows/shell';

/** A command that runs on the server: what it prints and reads. Its outcome is the exit code. */
export type Program = (command: string, io: ProgramIo) => Promise<number>;

export interface ProgramIo {
  readonly input: AsyncIterable<Buffer>;
  readonly print: (stream: 'stdout' | 'stderr', bytes: Buffer | string) => void;
  /** Aborts when the client ends the command. */
  readonly signal: AbortSignal;
}

export interface WsManRequest {
  readonly action: string;
  /** Counted from 1, of this action. */
  readonly count: number;
  readonly xml: string;
  readonly size: number;
}

export interface ServerSettings {
  readonly user: User;
  readonly program: Program;
  /** Default: both. */
  readonly offers?: readonly ('Negotiate' | 'Basic')[];
  readonly tls?: { readonly key: Buffer; readonly cert: Buffer };
  /** Larger requests are answered with 413. */
  readonly largestRequest?: number;
  /** How long Receive waits, in milliseconds, before it says that there is nothing yet. */
  readonly operationTimeout?: number;
  /**
   * `drop` breaks the connection before the request is done, `drop-after` when it is; `silent` never answers; a number is
   * a fault's code.
   */
  readonly interfere?: (request: WsManRequest) => 'drop' | 'drop-after' | 'silent' | number | undefined;
}

/** A WS-Management service as MS-WSMV has it, with just as much of it as a client of its shells needs. */
export async function startWsMan(settings: ServerSettings) {
  const service = new Service(settings);
  const handle = (request: IncomingMessage, response: ServerResponse) =>
    void service.handle(request, response);
  const server = settings.tls ? createTlsServer(settings.tls, handle) : createServer(handle);
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
    socket.on('error', () => undefined);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    service,
    connections: () => sockets.size,
    /** Cuts every connection, as a network fault does. */
    cut: () => sockets.forEach((socket) => socket.destroy()),
    [Symbol.asyncDispose]: async () => {
      service.end();
      const closed = new Promise((resolve) => server.close(resolve));
      sockets.forEach((socket) => socket.destroy());
      await closed;
    },
  };
}

interface Running {
  readonly output: { readonly stream: string; readonly bytes: Buffer }[];
  readonly input: Buffer[];
  inputEnded: boolean;
  exitCode: number | undefined;
  readonly stop: AbortController;
  wake: () => void;
}

class Service {
  readonly #settings: ServerSettings;
  readonly #logins = new WeakMap<Socket, NtlmServer>();
  readonly #counts = new Map<string, number>();
  readonly #commands = new Map<string, Running>();
  readonly shells = new Set<string>();
  /** The actions asked for, in order. */
  readonly actions: string[] = [];
  /** How the last request was logged in. */
  lastLogin: 'Basic' | 'Negotiate' | undefined;
  largestSeen = 0;
  failedLogins = 0;

  constructor(settings: ServerSettings) {
    this.#settings = settings;
  }

  end(): void {
    for (const command of this.#commands.values()) command.stop.abort();
  }

  async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    try {
      for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
    } catch {
      return;
    }
    const body = Buffer.concat(chunks);
    const login = this.#login(request, response, body);
    if (login === undefined) return;
    if (body.length > (this.#settings.largestRequest ?? Infinity)) {
      response.writeHead(413).end();
      return;
    }
    const { session } = login;
    const xml = session === undefined ? body.toString() : unsealBody(session, body).toString();
    const answer = await this.#answer(xml, request, body.length);
    if (answer === undefined) return;
    const status = answer.includes('<s:Fault>') ? 500 : 200;
    if (session === undefined) {
      response.writeHead(status, { 'Content-Type': 'application/soap+xml;charset=UTF-8' }).end(answer);
    } else {
      response.writeHead(status, { 'Content-Type': SEALED_TYPE }).end(sealBody(session, Buffer.from(answer)));
    }
  }

  /** Undefined if that was all there is to answer. */
  #login(request: IncomingMessage, response: ServerResponse, body: Buffer) {
    const { user, offers = ['Negotiate', 'Basic'], tls } = this.#settings;
    const [scheme = '', token = ''] = (request.headers.authorization ?? '').split(' ');
    const refuse = (
      challenges: string[] = offers.map((offer) => (offer === 'Basic' ? 'Basic realm="WSMAN"' : offer)),
    ) => {
      response.writeHead(401, { 'WWW-Authenticate': challenges }).end();
      return undefined;
    };
    if (scheme === 'Basic' && offers.includes('Basic')) {
      const given = Buffer.from(token, 'base64').toString();
      if (given !== `${user.username}:${user.password}`) {
        this.failedLogins += 1;
        return refuse();
      }
      this.lastLogin = 'Basic';
      return { session: undefined };
    }
    if (scheme === 'Negotiate' && offers.includes('Negotiate')) {
      const ntlm = this.#logins.get(request.socket) ?? new NtlmServer(user);
      this.#logins.set(request.socket, ntlm);
      const answer = ntlm.answer(Buffer.from(token, 'base64'));
      if (answer instanceof Buffer) return refuse([`Negotiate ${answer.toString('base64')}`]);
      if (!answer) {
        this.failedLogins += 1;
        return refuse();
      }
      response.writeHead(200).end();
      return undefined;
    }
    const session = this.#logins.get(request.socket)?.session;
    if (session === undefined) return refuse();
    this.lastLogin = 'Negotiate';
    const mustBeSealed = tls === undefined;
    if (mustBeSealed !== isSealed(request.headers['content-type'] ?? '') && body.length > 0) return refuse();
    return { session: mustBeSealed ? session : undefined };
  }

  async #answer(xml: string, request: IncomingMessage, size: number): Promise<string | undefined> {
    const action = /<a:Action[^>]*>[^<]*\/(\w+)<\/a:Action>/.exec(xml)?.[1] ?? '';
    const count = (this.#counts.get(action) ?? 0) + 1;
    this.#counts.set(action, count);
    this.actions.push(action);
    this.largestSeen = Math.max(this.largestSeen, size);
    const effect = this.#settings.interfere?.({ action, count, xml, size });
    if (effect === 'silent') return undefined;
    if (effect === 'drop') {
      request.socket.destroy();
      return undefined;
    }
    if (typeof effect === 'number') return fault(effect, 'as the test wants it');
    const answer = await this.#perform(action, xml, request.socket);
    if (request.socket.destroyed) return undefined;
    if (effect !== 'drop-after') return answer;
    request.socket.destroy();
    return undefined;
  }

  async #perform(action: string, xml: string, socket: Socket): Promise<string> {
    if (action === 'Create') {
      const id = randomUUID();
      this.shells.add(id);
      return body(
        `<x:ResourceCreated xmlns:x="http://schemas.xmlsoap.org/ws/2004/09/transfer"><a:ReferenceParameters><w:SelectorSet><w:Selector Name="ShellId">${id}</w:Selector></w:SelectorSet></a:ReferenceParameters></x:ResourceCreated>`,
      );
    }
    const shell = /<w:Selector Name="ShellId">([^<]+)</.exec(xml)?.[1] ?? '';
    if (!this.shells.has(shell)) return fault(2150858843, 'The shell was not found on the server.');
    if (action === 'Delete') {
      this.shells.delete(shell);
      return body('');
    }
    if (action === 'Command')
      return this.#start(unescaped(/<rsp:Command>([\s\S]*?)<\/rsp:Command>/.exec(xml)?.[1] ?? ''));
    const id = /CommandId="([^"]+)"/.exec(xml)?.[1] ?? '';
    const command = this.#commands.get(id);
    if (command === undefined) return fault(2150858843, 'There is no such command.');
    if (action === 'Receive') return this.#receive(id, command, socket);
    if (action === 'Signal') command.stop.abort();
    if (action === 'Send') {
      command.input.push(Buffer.from(/<rsp:Stream[^>]*>([^<]*)</.exec(xml)?.[1] ?? '', 'base64'));
      if (/<rsp:Stream[^>]* End="true"/.test(xml)) command.inputEnded = true;
      command.wake();
    }
    return body(`<rsp:${action}Response/>`);
  }

  #start(line: string): string {
    const id = randomUUID();
    const command: Running = {
      output: [],
      input: [],
      inputEnded: false,
      exitCode: undefined,
      stop: new AbortController(),
      wake: () => undefined,
    };
    this.#commands.set(id, command);
    command.stop.signal.addEventListener('abort', () => command.wake());
    const print: ProgramIo['print'] = (stream, bytes) => {
      command.output.push({ stream, bytes: Buffer.from(bytes) });
      command.wake();
    };
    const ended = this.#settings.program(line, {
      input: inputOf(command),
      print,
      signal: command.stop.signal,
    });
    void ended.then((exitCode) => {
      command.exitCode = exitCode;
      command.wake();
    });
    return body(`<rsp:CommandResponse><rsp:CommandId>${id}</rsp:CommandId></rsp:CommandResponse>`);
  }

  async #receive(id: string, command: Running, socket: Socket): Promise<string> {
    const isOver = () => command.output.length > 0 || command.exitCode !== undefined;
    if (!isOver()) await changed(command, this.#settings.operationTimeout ?? 5000);
    // Who hung up gets nothing, and what there is stays for the next who asks.
    if (socket.destroyed || !isOver()) return fault(2150858793, 'The operation timed out.');
    // As Windows does, what was printed first, and that it is done in an answer of its own.
    const pieces = command.output.splice(0, 1);
    const streams = pieces.map(
      ({ stream, bytes }) =>
        `<rsp:Stream Name="${stream}" CommandId="${id}">${bytes.toString('base64')}</rsp:Stream>`,
    );
    const isDone = pieces.length === 0;
    const state = isDone
      ? `<rsp:CommandState CommandId="${id}" State="${SHELL}/CommandState/Done"><rsp:ExitCode>${command.exitCode}</rsp:ExitCode></rsp:CommandState>`
      : `<rsp:CommandState CommandId="${id}" State="${SHELL}/CommandState/Running"/>`;
    return body(`<rsp:ReceiveResponse>${streams.join('')}${state}</rsp:ReceiveResponse>`);
  }
}

async function* inputOf(command: Running): AsyncGenerator<Buffer> {
  for (;;) {
    const next = command.input.shift();
    if (next !== undefined) yield next;
    else if (command.inputEnded || command.stop.signal.aborted) return;
    else await changed(command, 60_000);
  }
}

/** Something happened to the command, or enough time has passed. */
function changed(command: Running, milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    const earlier = command.wake;
    const timer = setTimeout(() => command.wake(), milliseconds);
    command.wake = () => {
      clearTimeout(timer);
      command.wake = () => undefined;
      earlier();
      resolve();
    };
  });
}

function body(content: string): string {
  return (
    `<s:Envelope xmlns:s="http://www.w3.org/2003/05/soap-envelope" xmlns:a="http://schemas.xmlsoap.org/ws/2004/08/addressing" xmlns:w="http://schemas.dmtf.org/wbem/wsman/1/wsman.xsd" xmlns:rsp="${SHELL}">` +
    `<s:Header/><s:Body>${content}</s:Body></s:Envelope>`
  );
}

function fault(code: number, reason: string): string {
  return body(
    `<s:Fault><s:Code><s:Value>s:Receiver</s:Value><s:Subcode><s:Value>w:Fault</s:Value></s:Subcode></s:Code><s:Reason><s:Text xml:lang="en-US">${reason}</s:Text></s:Reason>` +
      `<s:Detail><f:WSManFault xmlns:f="http://schemas.microsoft.com/wbem/wsman/1/wsmanfault" Code="${code}"><f:Message>${reason}</f:Message></f:WSManFault></s:Detail></s:Fault>`,
  );
}

function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#13;', '\r')
    .replaceAll('&amp;', '&');
}
