import { randomUUID } from 'node:crypto';
import { ADDRESSING, ANONYMOUS, FAULT, SHELL, SOAP, TRANSFER, WSMAN, WSMAN_MICROSOFT } from './namespaces.js';
import { Fault } from './fault.js';
import { escapeXml, parseXml, type XmlElement } from '../encoding/xml.js';

/** What a WS-Man request says, its header read. */
export interface WsmanRequest {
  readonly action: string;
  readonly messageId: string;
  readonly to: string;
  readonly resourceUri: string;
  readonly selectors: ReadonlyMap<string, string>;
  readonly options: ReadonlyMap<string, string>;
  /** Milliseconds; undefined where the client does not say. */
  readonly operationTimeout: number | undefined;
  /** Bytes that the client takes in an answer. */
  readonly maxEnvelopeSize: number | undefined;
  readonly body: XmlElement | undefined;
}

/** @throws Fault, XmlError */
export function readRequest(text: string): WsmanRequest {
  const envelope = parseXml(text);
  if (envelope.name !== 'Envelope' || envelope.namespace !== SOAP)
    throw Fault.schema('The message is no SOAP 1.2 envelope.');
  const header = envelope.child(SOAP, 'Header');
  if (header === undefined) throw Fault.schema('The message has no header.');
  refuseUnknownMustUnderstand(header);
  const text_ = (namespace: string, name: string) => header.child(namespace, name)?.text.trim();
  const timeout = text_(WSMAN, 'OperationTimeout');
  const size = text_(WSMAN, 'MaxEnvelopeSize');
  return {
    action: required(text_(ADDRESSING, 'Action'), 'a:Action'),
    messageId: required(text_(ADDRESSING, 'MessageID'), 'a:MessageID'),
    to: text_(ADDRESSING, 'To') ?? '',
    resourceUri: text_(WSMAN, 'ResourceURI') ?? '',
    selectors: named(header.child(WSMAN, 'SelectorSet')?.all(WSMAN, 'Selector')),
    options: named(header.child(WSMAN, 'OptionSet')?.all(WSMAN, 'Option')),
    operationTimeout: timeout === undefined ? undefined : milliseconds(timeout),
    maxEnvelopeSize: size === undefined ? undefined : Number(size),
    body: envelope.child(SOAP, 'Body')?.elements()[0],
  };
}

/** An answer as Windows writes it: the same prefixes, in the same order. */
export function answer(request: WsmanRequest, action: string, body: string): string {
  return envelope(action, request.messageId, body);
}

/** `machine` is the name that the client knows this host by. */
export function faultAnswer(fault: Fault, messageId: string | undefined, machine: string): string {
  const { code, subcode, reason, wsmanCode, detail } = fault;
  const details = [
    detail === undefined ? '' : `<w:FaultDetail>${escapeXml(detail)}</w:FaultDetail>`,
    `<f:WSManFault xmlns:f="${FAULT}" Code="${wsmanCode}" Machine="${escapeXml(machine)}"><f:Message>${escapeXml(fault.message)}</f:Message></f:WSManFault>`,
  ].join('');
  return envelope(
    `http://schemas.dmtf.org/wbem/wsman/1/wsman/fault`,
    messageId,
    `<s:Fault><s:Code><s:Value>s:${code}</s:Value><s:Subcode><s:Value>${subcode}</s:Value></s:Subcode></s:Code>` +
      `<s:Reason><s:Text xml:lang="en-US">${escapeXml(reason)}</s:Text></s:Reason><s:Detail>${details}</s:Detail></s:Fault>`,
  );
}

function envelope(action: string, relatesTo: string | undefined, body: string): string {
  return (
    `<s:Envelope xml:lang="en-US" xmlns:s="${SOAP}" xmlns:a="${ADDRESSING}" xmlns:x="${TRANSFER}" xmlns:w="${WSMAN}" ` +
    `xmlns:rsp="${SHELL}" xmlns:p="${WSMAN_MICROSOFT}"><s:Header><a:Action>${action}</a:Action>` +
    `<a:MessageID>uuid:${randomUUID().toUpperCase()}</a:MessageID><a:To>${ANONYMOUS}</a:To>` +
    (relatesTo === undefined ? '' : `<a:RelatesTo>${escapeXml(relatesTo)}</a:RelatesTo>`) +
    `</s:Header><s:Body>${body}</s:Body></s:Envelope>`
  );
}

function refuseUnknownMustUnderstand(header: XmlElement): void {
  for (const { namespace, name, attributes } of header.elements()) {
    if (!/^(true|1)$/.test(attributes.get('mustUnderstand') ?? '')) continue;
    if (![ADDRESSING, WSMAN, WSMAN_MICROSOFT, SHELL].includes(namespace)) throw Fault.notUnderstood(name);
  }
}

function required(value: string | undefined, name: string): string {
  if (value === undefined || value === '') throw Fault.schema(`The header ${name} is missing.`);
  return value;
}

function named(elements: readonly XmlElement[] = []): ReadonlyMap<string, string> {
  return new Map(elements.map(({ attributes, text }) => [attributes.get('Name') ?? '', text]));
}

/** An xs:duration such as `PT60S` or `P0DT0H1M0.500S`. @throws Fault */
export function milliseconds(duration: string): number {
  const parts = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:([\d.]+)S)?)?$/.exec(duration);
  if (parts === null) throw Fault.schema(`${duration} is no duration.`);
  const [days, hours, minutes, seconds] = parts.slice(1).map((part) => Number(part ?? 0));
  return (((days ?? 0) * 24 + (hours ?? 0)) * 60 + (minutes ?? 0)) * 60_000 + (seconds ?? 0) * 1000;
}
