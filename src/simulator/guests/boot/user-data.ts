import { gunzipSync } from 'node:zlib';
import { parse as parseYaml } from 'yaml';
import type { HostKeyType } from './host-keys.js';

/** What builds ask of cloud-init, from all parts of the user data together. Names are cloud-init's. */
export interface UserData {
  /** `#!` scripts, in order, run as root late in the first boot. */
  readonly scripts: readonly Buffer[];
  readonly bootcmd: readonly ShellCommand[];
  readonly runcmd: readonly ShellCommand[];
  readonly write_files: readonly UserFile[];
  readonly ssh_authorized_keys: readonly string[];
  readonly ssh_keys: Readonly<Partial<Record<`${HostKeyType}_${'private' | 'public'}`, string>>> | undefined;
  /** Whether the image's host keys go at the first boot; cloud-init's default is true. */
  readonly ssh_deletekeys: boolean;
  /** What could not be used, one sentence each, for the console. */
  readonly problems: readonly string[];
}

/** Text for a shell, or a program and its arguments. */
export type ShellCommand = string | readonly string[];

export interface UserFile {
  readonly path: string;
  readonly content: Buffer;
  /** Permission bits; cloud-init's default is 0o644. */
  readonly mode: number;
  readonly owner: string | undefined;
  readonly how: 'append' | undefined;
  /** Written late, when accounts and packages of the user data are there. */
  readonly defer: boolean;
}

/** Reads user data as cloud-init does: by how each part begins. It never throws; see `problems`. */
export function parseUserData(data: Buffer | undefined): UserData {
  const parts = data === undefined ? [] : splitParts(uncompressed(data));
  const scripts: Buffer[] = [];
  const problems: string[] = [];
  let config: Record<string, unknown> = {};
  for (const part of parts) {
    const text = part.toString('utf8');
    if (text.startsWith('#!')) scripts.push(part);
    else if (text.startsWith('#cloud-config')) config = { ...config, ...cloudConfig(text, problems) };
    else if (text.trim() !== '')
      problems.push(`Unhandled non-multipart (text/x-not-multipart) userdata: '${text.slice(0, 40)}...'`);
  }
  return { scripts, problems, ...settings(config) };
}

/** A multipart message's parts (each may be compressed or base64), or the whole as the only one. */
function splitParts(data: Buffer): Buffer[] {
  const { headers, body } = splitMessage(data);
  const type = headers.get('content-type') ?? '';
  if (!type.toLowerCase().startsWith('multipart/')) return [data];
  const boundary = /boundary="?([^";]+)"?/i.exec(type)?.[1];
  if (boundary === undefined) return [];
  // The line break before a boundary belongs to the boundary (RFC 2046, 5.1.1).
  return `\n${body.toString('latin1')}`
    .split(new RegExp(`\\r?\\n--${escapePattern(boundary)}(?:--)?[ \\t]*(?=\\r?\\n|$)`))
    .slice(1, -1)
    .flatMap((section) => splitParts(decodePart(Buffer.from(section.replace(/^\r?\n/, ''), 'latin1'))));
}

/** A part without its headers; a part that is a message of parts itself keeps them. */
function decodePart(part: Buffer): Buffer {
  const { headers, body } = splitMessage(part);
  if ((headers.get('content-type') ?? '').toLowerCase().startsWith('multipart/')) return part;
  const encoded = (headers.get('content-transfer-encoding') ?? '').toLowerCase() === 'base64';
  return uncompressed(encoded ? Buffer.from(body.toString('latin1'), 'base64') : body);
}

function splitMessage(data: Buffer): {
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Buffer;
} {
  const text = data.toString('latin1');
  const headers = new Map<string, string>();
  const head = /^(?:[A-Za-z-]+:[^\n]*\n(?:[ \t][^\n]*\n)*)+\r?\n/.exec(text)?.[0];
  if (head === undefined) return { headers, body: data };
  for (const line of head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const colon = line.indexOf(':');
    if (colon !== -1) headers.set(line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim());
  }
  return { headers, body: data.subarray(head.length) };
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function uncompressed(data: Buffer): Buffer {
  if (data[0] !== 0x1f || data[1] !== 0x8b) return data;
  try {
    return gunzipSync(data);
  } catch {
    return data;
  }
}

function cloudConfig(text: string, problems: string[]): Record<string, unknown> {
  try {
    const parsed: unknown = parseYaml(text);
    if (isRecord(parsed)) return parsed;
    if (parsed !== null) problems.push('Failed loading yaml blob: Yaml load allows a mapping only');
  } catch (error) {
    problems.push(`Failed loading yaml blob: ${error instanceof Error ? error.message : String(error)}`);
  }
  return {};
}

function settings(config: Record<string, unknown>): Omit<UserData, 'scripts' | 'problems'> {
  return {
    bootcmd: commands(config['bootcmd']),
    runcmd: commands(config['runcmd']),
    write_files: list(config['write_files']).filter(isRecord).map(userFile),
    ssh_authorized_keys: list(config['ssh_authorized_keys']).map(String),
    ssh_keys: isRecord(config['ssh_keys']) ? config['ssh_keys'] : undefined,
    ssh_deletekeys: config['ssh_deletekeys'] !== false,
  };
}

function commands(value: unknown): ShellCommand[] {
  return list(value).map((item) => (Array.isArray(item) ? item.map(String) : String(item)));
}

function userFile(file: Record<string, unknown>): UserFile {
  const permissions = file['permissions'];
  return {
    path: text(file['path']),
    content: fileContent(text(file['content']), text(file['encoding'])),
    mode: typeof permissions === 'number' ? permissions : parseInt(text(permissions) || '0644', 8),
    owner: text(file['owner']) || undefined,
    how: file['append'] === true ? 'append' : undefined,
    defer: file['defer'] === true,
  };
}

/** A value that is written as text or a number. */
function text(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** cloud-init's names for encodings: b64, base64, gz, gzip, and both joined by `+`. */
function fileContent(content: string, encoding: string): Buffer {
  const steps = encoding.toLowerCase().split('+');
  const base64 = steps.some((step) => step === 'b64' || step === 'base64');
  return uncompressed(base64 ? Buffer.from(content, 'base64') : Buffer.from(content, 'utf8'));
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
