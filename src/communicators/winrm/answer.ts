import { XMLParser } from 'fast-xml-parser';
import { STATE_DONE } from './names.js';
import { WsManFault } from './fault.js';

/** An answer's body, by what its elements are called, whatever prefixes they have. */
export interface Body {
  readonly elements: Readonly<Record<string, unknown>>;
  /** What its streams carry, in base64: in `elements` they have but the place of it here. */
  readonly contents: readonly string[];
}

/** What a running command has told since it was last asked. */
export interface Output {
  readonly pieces: readonly { readonly stream: 'stdout' | 'stderr'; readonly bytes: Buffer }[];
  readonly isDone: boolean;
  /** Undefined while it runs, and where it ended without one. */
  readonly exitCode: number | undefined;
}

const TEXT = '#text';
/** The output of a command, most of an answer: taken out before the parser looks at every character of it. */
const CONTENT = /(<(?:\w+:)?Stream\b[^<>]*>)([A-Za-z\d+/=\s]+)(?=<\/)/g;
const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  textNodeName: TEXT,
  removeNSPrefix: true,
  parseTagValue: false,
  parseAttributeValue: false,
  isArray: (name) => ['Stream', 'Selector'].includes(name),
});

/**
 * Reads a SOAP envelope.
 * @throws WsManFault if it says that something failed; Error if it is no envelope
 */
export function readAnswer(xml: string): Body {
  // No service sends one, and entities of its own would be the only thing to be had from it.
  if (/<!DOCTYPE/i.test(xml)) throw new Error('its answer has a document type, which SOAP does not allow');
  const contents: string[] = [];
  const frame = xml.replace(
    CONTENT,
    (_, start: string, content: string) => `${start}${contents.push(content) - 1}`,
  );
  const body = at(parse(frame), 'Envelope', 'Body');
  if (typeof body === 'string' && body.trim() === '') return { elements: {}, contents };
  if (!isElement(body)) throw new Error('its answer is no SOAP envelope');
  const fault = body.Fault;
  if (fault !== undefined) {
    throw new WsManFault({
      code: Number(text(at(fault, 'Detail', 'WSManFault', '@Code')) ?? NaN) || undefined,
      subcode: text(at(fault, 'Code', 'Subcode', 'Value'))?.replace(/^.*:/, ''),
      reason: text(at(fault, 'Reason', 'Text')),
    });
  }
  return { elements: body, contents };
}

function parse(xml: string): unknown {
  try {
    return parser.parse(xml);
  } catch (error) {
    // The library's own words are for programmers.
    throw new Error('its answer is no XML', { cause: error });
  }
}

/** The ID of a shell just made. */
export function shellIdOf({ elements: body }: Body): string {
  const selectors = at(body, 'ResourceCreated', 'ReferenceParameters', 'SelectorSet', 'Selector');
  const selector = list(selectors).find((candidate) => at(candidate, '@Name') === 'ShellId');
  return needed(text(selector) ?? text(at(body, 'Shell', 'ShellId')), 'the ID of its shell');
}

/** The ID of a command just started. */
export function commandIdOf({ elements: body }: Body): string {
  return needed(text(at(body, 'CommandResponse', 'CommandId')), 'the ID of the command');
}

export function outputOf({ elements, contents }: Body): Output {
  const response = at(elements, 'ReceiveResponse');
  const state = at(response, 'CommandState');
  const exitCode = text(at(state, 'ExitCode'));
  return {
    pieces: list(at(response, 'Stream')).flatMap((stream) => {
      const name = at(stream, '@Name');
      const content = contents[Number(text(stream) ?? NaN)];
      if ((name !== 'stdout' && name !== 'stderr') || !content) return [];
      return [{ stream: name, bytes: Buffer.from(content, 'base64') }];
    }),
    isDone: at(state, '@State') === STATE_DONE,
    exitCode: exitCode !== undefined && /^-?\d{1,10}$/.test(exitCode) ? Number(exitCode) : undefined,
  };
}

function needed(value: string | undefined, what: string): string {
  if (value !== undefined) return value;
  throw new Error(`its answer lacks ${what}`);
}

function at(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>((inner, name) => (isElement(inner) ? inner[name] : undefined), value);
}

function text(value: unknown): string | undefined {
  const inner = isElement(value) ? value[TEXT] : value;
  return typeof inner === 'string' && inner.trim() !== '' ? inner.trim() : undefined;
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function isElement(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
