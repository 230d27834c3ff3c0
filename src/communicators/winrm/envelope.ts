import { randomUUID } from 'node:crypto';
import { ACTION, ANONYMOUS, CMD_SHELL, NAMESPACES, SIGNAL_TERMINATE } from './names.js';

/** The largest answer that we ask for: what the service allowed by default at first, and ever since at least. */
const LARGEST_ANSWER = 153_600;

const CODE_PAGE_UTF8 = 65001;

/** One request of the shell protocol (MS-WSMV 3.1.4), but for the address that it is sent to. */
export interface Operation {
  readonly action: (typeof ACTION)[keyof typeof ACTION];
  readonly shellId?: string;
  readonly options?: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Opens a shell that speaks UTF-8 and has its user's profile. */
export function createShell(): Operation {
  return {
    action: ACTION.create,
    options: { WINRS_NOPROFILE: 'FALSE', WINRS_CODEPAGE: String(CODE_PAGE_UTF8) },
    body:
      '<rsp:Shell><rsp:InputStreams>stdin</rsp:InputStreams>' +
      '<rsp:OutputStreams>stdout stderr</rsp:OutputStreams></rsp:Shell>',
  };
}

export function deleteShell(shellId: string): Operation {
  return { action: ACTION.delete, shellId, body: '' };
}

/** Starts a command line. With `pipedInput` its standard input is what {@link sendInput} sends, byte by byte. */
export function startCommand(
  shellId: string,
  command: string,
  { pipedInput }: { readonly pipedInput: boolean },
): Operation {
  return {
    action: ACTION.command,
    shellId,
    options: { WINRS_CONSOLEMODE_STDIN: pipedInput ? 'FALSE' : 'TRUE', WINRS_SKIP_CMD_SHELL: 'FALSE' },
    body: `<rsp:CommandLine><rsp:Command>${escapeXml(command)}</rsp:Command></rsp:CommandLine>`,
  };
}

export function receiveOutput(shellId: string, commandId: string): Operation {
  const id = escapeXml(commandId);
  return {
    action: ACTION.receive,
    shellId,
    body: `<rsp:Receive><rsp:DesiredStream CommandId="${id}">stdout stderr</rsp:DesiredStream></rsp:Receive>`,
  };
}

export function sendInput(shellId: string, commandId: string, input: Buffer, isLast: boolean): Operation {
  const end = isLast ? ' End="true"' : '';
  const stream = `<rsp:Stream Name="stdin" CommandId="${escapeXml(commandId)}"${end}>${input.toString('base64')}</rsp:Stream>`;
  return { action: ACTION.send, shellId, body: `<rsp:Send>${stream}</rsp:Send>` };
}

export function terminate(shellId: string, commandId: string): Operation {
  return {
    action: ACTION.signal,
    shellId,
    body: `<rsp:Signal CommandId="${escapeXml(commandId)}"><rsp:Code>${SIGNAL_TERMINATE}</rsp:Code></rsp:Signal>`,
  };
}

export interface Addressing {
  readonly url: string;
  /** How long the guest may keep a question open before it says that there is nothing to tell yet, in milliseconds. */
  readonly operationTimeout: number;
}

/** The SOAP envelope of an operation, and the ID by which its answer refers to it. */
export function envelope(
  { action, shellId, options, body }: Operation,
  { url, operationTimeout }: Addressing,
): { readonly messageId: string; readonly xml: string } {
  const messageId = `uuid:${randomUUID()}`;
  const namespaces = Object.entries(NAMESPACES).map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`);
  const header = [
    `<a:To>${escapeXml(url)}</a:To>`,
    `<a:ReplyTo><a:Address s:mustUnderstand="true">${ANONYMOUS}</a:Address></a:ReplyTo>`,
    `<a:Action s:mustUnderstand="true">${action}</a:Action>`,
    `<a:MessageID>${messageId}</a:MessageID>`,
    `<w:ResourceURI s:mustUnderstand="true">${CMD_SHELL}</w:ResourceURI>`,
    `<w:MaxEnvelopeSize s:mustUnderstand="true">${LARGEST_ANSWER}</w:MaxEnvelopeSize>`,
    `<w:OperationTimeout>PT${operationTimeout / 1000}S</w:OperationTimeout>`,
    // Its messages are for the log: one language for all guests.
    '<w:Locale xml:lang="en-US" s:mustUnderstand="false"/><p:DataLocale xml:lang="en-US" s:mustUnderstand="false"/>',
    ...(shellId === undefined
      ? []
      : [`<w:SelectorSet><w:Selector Name="ShellId">${escapeXml(shellId)}</w:Selector></w:SelectorSet>`]),
    optionSet(options ?? {}),
  ];
  const xml =
    `<?xml version="1.0" encoding="UTF-8"?><s:Envelope ${namespaces.join(' ')}>` +
    `<s:Header>${header.join('')}</s:Header><s:Body>${body}</s:Body></s:Envelope>`;
  return { messageId, xml };
}

function optionSet(options: Readonly<Record<string, string>>): string {
  const entries = Object.entries(options);
  if (entries.length === 0) return '';
  const written = entries.map(([name, value]) => `<w:Option Name="${name}">${value}</w:Option>`);
  return `<w:OptionSet>${written.join('')}</w:OptionSet>`;
}

/** Text inside an element or attribute. XML 1.0 has no control characters but tab and line ends: they are left out. */
export function escapeXml(text: string): string {
  return text
    .replace(/[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\r', '&#13;');
}
