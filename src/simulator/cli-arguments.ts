import { existsSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { readFaultRules } from './faults/read-fault-rules.js';
import { LATENCY_PROFILES, type ProfileName } from './latency/profile.js';
import type { SimulatorOptions } from './options.js';
import { readRamDocument, type RamDocument } from './ram-document.js';

export const USAGE = `usage: simulator [options]
  --port N           port of the API (default: any free one)
  --profile NAME     ${Object.keys(LATENCY_PROFILES).join(' or ')}: how long things take (default: instant)
  --scale N          factor on all durations, such as 0.1 (default: 1)
  --faults JSON|FILE fault rules, as JSON text or in a file
  --guests MODE      real (default) or none
  --account ID       account ID; made up by default, as the two that follow
  --access-key ID
  --secret-key KEY
  --ram JSON|FILE    users, roles, OIDC providers, jobs with ID tokens and a host with a metadata service
  --help`;

/** What the command line asks for. */
export interface CommandLine extends SimulatorOptions {
  /** What RAM is furnished with once the simulator runs. */
  readonly ram?: RamDocument;
}

/** Reads the command line. Undefined when help is asked for. @throws Error for what it cannot make sense of */
export function readArguments(args: readonly string[]): CommandLine | undefined {
  const { values } = parseArgs({
    args: [...args],
    options: {
      port: { type: 'string' },
      profile: { type: 'string' },
      scale: { type: 'string' },
      faults: { type: 'string' },
      guests: { type: 'string' },
      account: { type: 'string' },
      'access-key': { type: 'string' },
      'secret-key': { type: 'string' },
      ram: { type: 'string' },
      help: { type: 'boolean' },
    },
  });
  if (values.help) return undefined;
  return {
    ...(values.port !== undefined && { port: readNumber('--port', values.port, 0, 65535) }),
    ...(values.profile !== undefined && { profile: readProfile(values.profile) }),
    ...(values.scale !== undefined && { scale: readNumber('--scale', values.scale, 0, 1000) }),
    ...(values.faults !== undefined && { faults: readFaultRules(textOrFile(values.faults)) }),
    ...(values.guests !== undefined && { guests: readGuests(values.guests) }),
    account: {
      ...(values.account !== undefined && { id: values.account }),
      ...(values['access-key'] !== undefined && { accessKey: values['access-key'] }),
      ...(values['secret-key'] !== undefined && { secretKey: values['secret-key'] }),
    },
    ...(values.ram !== undefined && { ram: readRamDocument(textOrFile(values.ram), folderOf(values.ram)) }),
  };
}

function readNumber(name: string, text: string, minimum: number, maximum: number): number {
  const number = Number(text);
  if (text.trim() === '' || Number.isNaN(number) || number < minimum || number > maximum) {
    throw new Error(`${name} must be a number from ${minimum} to ${maximum}; it was "${text}".`);
  }
  return number;
}

function readProfile(name: string): ProfileName {
  if (Object.hasOwn(LATENCY_PROFILES, name)) return name as ProfileName;
  throw new Error(`--profile must be one of ${Object.keys(LATENCY_PROFILES).join(', ')}; it was "${name}".`);
}

function readGuests(mode: string): 'real' | 'none' {
  if (mode === 'real' || mode === 'none') return mode;
  throw new Error(`--guests must be real or none; it was "${mode}".`);
}

const textOrFile = (value: string) => (existsSync(value) ? readFileSync(value, 'utf8') : value);

/** Where what the text or file names is looked for. */
const folderOf = (value: string) => (existsSync(value) ? dirname(value) : '.');
