import { fullPath } from '../files/paths.js';
import type { WindowsMachine } from '../system/machine.js';
import { numberSetting } from '../system/winrm-config.js';
import { answer, milliseconds, type WsmanRequest } from './envelope.js';
import { Fault } from './fault.js';
import { CMD_SHELL, IDENTITY, SHELL, SOAP, TRANSFER, WSMAN } from './namespaces.js';
import { RemoteShell, type Piece, type RemoteCommand } from './shells.js';
import { escapeXml, type XmlElement } from '../encoding/xml.js';

/** Who asks, as the transport knows them. */
export interface Caller {
  readonly user: string;
  readonly address: string;
  /** The host as the client calls it. */
  readonly host: string;
}

/** What an envelope takes besides the streams' content. */
const ENVELOPE_OVERHEAD = 2_000;
/** Where the client does not say (MS-WSMV 2.2.4.20: 150 KB, before Windows 8's 512 KB). */
const USUAL_ENVELOPE_SIZE = 153_600;
const SHORTEST_IDLE_TIMEOUT = 60_000;

/** The WS-Man service with the remote shells that clients have made; knows nothing of HTTP. */
export class WsmanService {
  readonly #shells = new Map<string, RemoteShell>();

  constructor(private readonly machine: WindowsMachine) {}

  /** @throws Fault */
  async handle(request: WsmanRequest, caller: Caller): Promise<string> {
    const limit = this.#limit('MaxEnvelopeSizekb') * 1024;
    if (request.maxEnvelopeSize !== undefined && !(request.maxEnvelopeSize >= 8192))
      throw Fault.envelopeTooLarge(limit);
    // Windows takes the URI with and without a query, and in any case.
    if (request.resourceUri.toLowerCase() !== CMD_SHELL) throw Fault.resourceNotFound(request.resourceUri);
    switch (request.action) {
      case `${TRANSFER}/Create`:
        return this.#create(request, caller);
      case `${SHELL}/Command`:
        return this.#command(request);
      case `${SHELL}/Receive`:
        return this.#receive(request);
      case `${SHELL}/Send`:
        return this.#send(request);
      case `${SHELL}/Signal`:
        return this.#signal(request);
      case `${TRANSFER}/Delete`:
        return this.#delete(request);
      default:
        throw Fault.actionNotSupported(request.action);
    }
  }

  close(): void {
    for (const shell of this.#shells.values()) shell.close();
    this.#shells.clear();
  }

  #create(request: WsmanRequest, caller: Caller): string {
    if (this.#shells.size >= this.#limit('Winrs/MaxShellsPerUser')) throw Fault.tooManyShells();
    const wanted = request.body;
    if (wanted?.name !== 'Shell' || wanted.namespace !== SHELL)
      throw Fault.schema('The body is no rsp:Shell.');
    const environment = this.machine.environmentOf(caller.user);
    for (const variable of wanted.child(SHELL, 'Environment')?.all(SHELL, 'Variable') ?? [])
      environment.set(variable.attributes.get('Name') ?? '', environment.expand(variable.text));
    const text = (name: string) => wanted.child(SHELL, name)?.text.trim();
    const folder = text('WorkingDirectory');
    const shell: RemoteShell = new RemoteShell(
      this.machine,
      {
        user: caller.user,
        codePage: codePage(request),
        folder: fullPath(environment.expand(folder ?? '%USERPROFILE%')),
        environment,
        idleTimeout: this.#idleTimeout(text('IdleTimeOut')),
        inputStreams: text('InputStreams') ?? '',
        outputStreams: text('OutputStreams') ?? '',
      },
      () => this.#close(shell),
    );
    this.#shells.set(shell.id, shell);
    return answer(request, `${TRANSFER}/CreateResponse`, createdBody(shell, request, caller));
  }

  #command(request: WsmanRequest): string {
    const shell = this.#shellOf(request);
    const running = [...shell.commands.values()].filter(({ exitCode }) => exitCode === undefined).length;
    const limit = this.#limit('Winrs/MaxProcessesPerShell');
    if (running >= limit) throw Fault.tooManyCommands(limit);
    const line = request.body;
    const command = line?.name === 'CommandLine' ? line.child(SHELL, 'Command') : undefined;
    if (line === undefined || command === undefined)
      throw Fault.schema('The body is no rsp:CommandLine with a rsp:Command.');
    const words = line.all(SHELL, 'Arguments').map((element) => element.text);
    const throughCmd = request.options.get('WINRS_SKIP_CMD_SHELL')?.toUpperCase() !== 'TRUE';
    const started = shell.run(command.text, words.join(' '), throughCmd, line.attributes.get('CommandId'));
    return answer(
      request,
      `${SHELL}/CommandResponse`,
      `<rsp:CommandResponse><rsp:CommandId>${started.id}</rsp:CommandId></rsp:CommandResponse>`,
    );
  }

  async #receive(request: WsmanRequest): Promise<string> {
    const shell = this.#shellOf(request);
    const desired = request.body?.child(SHELL, 'DesiredStream');
    if (desired === undefined) throw Fault.schema('The body has no rsp:DesiredStream.');
    const command = shell.command(desired.attributes.get('CommandId') ?? '');
    const size = Math.min(
      request.maxEnvelopeSize ?? USUAL_ENVELOPE_SIZE,
      this.#limit('MaxEnvelopeSizekb') * 1024,
    );
    const bytes = Math.floor(((size - ENVELOPE_OVERHEAD) * 3) / 4);
    const timeout = Math.min(request.operationTimeout ?? Infinity, this.#limit('MaxTimeoutms'));
    const pieces = await command.receive(bytes, timeout);
    shell.touch();
    return answer(
      request,
      `${SHELL}/ReceiveResponse`,
      receivedBody(command, pieces, desired.text.trim().split(/\s+/)),
    );
  }

  #send(request: WsmanRequest): string {
    const shell = this.#shellOf(request);
    for (const stream of request.body?.all(SHELL, 'Stream') ?? []) {
      const command = shell.command(stream.attributes.get('CommandId') ?? '');
      if (stream.attributes.get('Name') !== 'stdin') throw Fault.invalidParameter();
      command.input(
        Buffer.from(stream.text, 'base64'),
        /^(true|1)$/i.test(stream.attributes.get('End') ?? ''),
      );
    }
    return answer(request, `${SHELL}/SendResponse`, '<rsp:SendResponse/>');
  }

  #signal(request: WsmanRequest): string {
    const shell = this.#shellOf(request);
    const command = shell.command(request.body?.attributes.get('CommandId') ?? '');
    const code = request.body?.child(SHELL, 'Code')?.text.trim().toLowerCase() ?? '';
    if (/signal\/(terminate|powershell\/terminate)$/.test(code) || code === 'terminate') {
      command.terminate();
      shell.commands.delete(command.id);
    } else if (/(signal\/)?ctrl_(c|break)$/.test(code)) command.interrupt();
    else throw Fault.invalidParameter();
    return answer(request, `${SHELL}/SignalResponse`, '<rsp:SignalResponse/>');
  }

  #delete(request: WsmanRequest): string {
    this.#close(this.#shellOf(request));
    return answer(request, `${TRANSFER}/DeleteResponse`, '');
  }

  #shellOf({ selectors }: WsmanRequest): RemoteShell {
    const id = selectors.get('ShellId') ?? '';
    const shell = this.#shells.get(id.toUpperCase());
    if (shell === undefined) throw Fault.shellNotFound(id);
    shell.touch();
    return shell;
  }

  #close(shell: RemoteShell): void {
    this.#shells.delete(shell.id);
    shell.close();
  }

  #idleTimeout(wanted: string | undefined): number {
    const longest = this.#limit('Winrs/IdleTimeout');
    if (wanted === undefined) return longest;
    const asked = milliseconds(wanted);
    if (asked < SHORTEST_IDLE_TIMEOUT || asked > longest) throw Fault.idleTimeout();
    return asked;
  }

  #limit(setting: string): number {
    return numberSetting(this.machine.settings.winRm, setting);
  }
}

/** Windows' answer to `wsmid:Identify`, which asks for no authentication. */
export function identity(): string {
  return (
    `<s:Envelope xml:lang="en-US" xmlns:s="${SOAP}"><s:Header/><s:Body><wsmid:IdentifyResponse xmlns:wsmid="${IDENTITY}">` +
    `<wsmid:ProtocolVersion>${WSMAN}</wsmid:ProtocolVersion><wsmid:ProductVendor>Microsoft Corporation</wsmid:ProductVendor>` +
    '<wsmid:ProductVersion>OS: 0.0.0 SP: 0.0 Stack: 3.0</wsmid:ProductVersion></wsmid:IdentifyResponse></s:Body></s:Envelope>'
  );
}

function codePage({ options }: WsmanRequest): number {
  const wanted = Number(options.get('WINRS_CODEPAGE') ?? 437);
  if (![437, 65001, 850, 1252, 936].includes(wanted)) throw Fault.codePage();
  return wanted;
}

function createdBody(shell: RemoteShell, request: WsmanRequest, caller: Caller): string {
  const { inputStreams, outputStreams, idleTimeout, folder } = shell.options;
  return (
    `<x:ResourceCreated><a:Address>${escapeXml(request.to)}</a:Address><a:ReferenceParameters>` +
    `<w:ResourceURI>${CMD_SHELL}</w:ResourceURI><w:SelectorSet><w:Selector Name="ShellId">${shell.id}</w:Selector>` +
    '</w:SelectorSet></a:ReferenceParameters></x:ResourceCreated>' +
    `<rsp:Shell><rsp:ShellId>${shell.id}</rsp:ShellId><rsp:ResourceUri>${CMD_SHELL}</rsp:ResourceUri>` +
    `<rsp:Owner>${escapeXml(caller.user)}</rsp:Owner><rsp:ClientIP>${caller.address}</rsp:ClientIP>` +
    `<rsp:IdleTimeOut>PT${(idleTimeout / 1000).toFixed(3)}S</rsp:IdleTimeOut>` +
    `<rsp:WorkingDirectory>${escapeXml(folder)}</rsp:WorkingDirectory>` +
    `<rsp:InputStreams>${escapeXml(inputStreams)}</rsp:InputStreams>` +
    `<rsp:OutputStreams>${escapeXml(outputStreams)}</rsp:OutputStreams>` +
    '<rsp:ShellRunTime>P0DT0H0M0S</rsp:ShellRunTime><rsp:ShellInactivity>P0DT0H0M0S</rsp:ShellInactivity></rsp:Shell>'
  );
}

function receivedBody(command: RemoteCommand, pieces: readonly Piece[], streams: readonly string[]): string {
  const said = pieces
    .filter(({ stream }) => streams.includes(stream))
    .map(
      ({ stream, data }) =>
        `<rsp:Stream Name="${stream}" CommandId="${command.id}">${data.toString('base64')}</rsp:Stream>`,
    );
  if (!command.isOver) {
    const state = `<rsp:CommandState CommandId="${command.id}" State="${SHELL}/CommandState/Running"/>`;
    return `<rsp:ReceiveResponse>${said.join('')}${state}</rsp:ReceiveResponse>`;
  }
  const ends = streams.map(
    (stream) => `<rsp:Stream Name="${stream}" CommandId="${command.id}" End="true"></rsp:Stream>`,
  );
  const state =
    `<rsp:CommandState CommandId="${command.id}" State="${SHELL}/CommandState/Done">` +
    `<rsp:ExitCode>${command.exitCode}</rsp:ExitCode></rsp:CommandState>`;
  return `<rsp:ReceiveResponse>${said.join('')}${ends.join('')}${state}</rsp:ReceiveResponse>`;
}

/** Whether a message asks who is there. */
export function isIdentify(body: XmlElement | undefined): boolean {
  return body?.name === 'Identify' && body.namespace === IDENTITY;
}
