import { provisionUnder } from './guest-run.js';
import type { Way } from './provisioning.js';
import type { SoFar } from './way-to-guest.js';

/** What a build does with its guest at some time, and a moment in the middle of it. */
export interface Phase {
  readonly name: string;
  /** From which connection on its bytes are counted, from 1. */
  readonly connection: number;
  /** The line of the log from which on they are counted; default: from the first byte on. */
  readonly afterLine?: string;
  /** How many bytes have gone to and from the guest then, on that connection and those after it. */
  readonly afterBytes: number;
  /** Whether it belongs to each connection's beginning: another attempt comes through it again. */
  readonly isLogin: boolean;
}

/** The beginnings of a connection, which no line of the log tells apart: by the sizes of their messages. */
const LOGIN_PHASES: Readonly<Record<Way, Readonly<Record<string, number>>>> = {
  ssh: { connection: 0, greeting: 10, 'key exchange': 1_200, login: 2_600 },
  winrm: { connection: 0, 'first request': 300, login: 3_000, 'opening the shell': 8_000 },
};

/** The rest: from where one line of the log is written to where another is. */
const LATER_PHASES: readonly (readonly [name: string, from: RegExp, to: RegExp])[] = [
  ['starting a command', /^Provisioning with/, /\| first$/],
  ['output', /\| first$/, /^Provisioner 2 of 5/],
  ['upload', /^Uploading/, /^Provisioner 3 of 5/],
  ['last command', /^Provisioner 5 of 5/, /^✓ Provisioning/],
  ['removing traces', /^✓ Provisioning/, /^::group::Stopping/],
];

/** The restarts of the guest, after each of which there is another connection. */
const RESTARTS: readonly (readonly [name: string, from: RegExp])[] = [
  ['the second time', /^Provisioner 3 of 5/],
  ['the third time', /^Provisioner 4 of 5/],
];

/** So often is it tried to see the phases: the machine may be too busy for the limits of the build. */
const ATTEMPTS = 3;

/** The phases of a provisioned build, as one that nothing befalls shows them. @throws Error where it fails by itself */
export async function phasesOf(way: Way): Promise<readonly Phase[]> {
  let error: string | undefined;
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const marks: Mark[] = [];
    const ran = await provisionUnder(undefined, way, (line, soFar) => marks.push({ line, ...soFar }));
    const isEarly = marks.some(({ line }) => line.startsWith('Waiting for'));
    if (ran.ending === 'success' && ran.wrongs.length === 0 && (!isEarly || attempt === ATTEMPTS))
      return [...loginPhases(way), ...laterPhases(marks), ...loginPhasesAfterRestarts(way, marks)];
    error = ran.error ?? JSON.stringify(ran.wrongs);
  }
  throw new Error(`Without trouble on the way, the build over ${way} fails: ${error ?? ''}`);
}

interface Mark extends SoFar {
  readonly line: string;
}

function loginPhases(way: Way, connection = 1, suffix = ''): readonly Phase[] {
  return Object.entries(LOGIN_PHASES[way]).map(([name, afterBytes]) => ({
    name: `${name}${suffix}`,
    connection,
    afterBytes,
    isLogin: true,
  }));
}

function laterPhases(marks: readonly Mark[]): readonly Phase[] {
  return LATER_PHASES.map(([name, from, to]) => ({
    name,
    connection: 1,
    afterLine: from.source,
    afterBytes: Math.floor((markAt(marks, to).bytes - markAt(marks, from).bytes) / 2),
    isLogin: false,
  }));
}

function loginPhasesAfterRestarts(way: Way, marks: readonly Mark[]): readonly Phase[] {
  return RESTARTS.flatMap(([name, from]) =>
    loginPhases(way, markAt(marks, from).connections + 1, `, ${name}`),
  );
}

function markAt(marks: readonly Mark[], pattern: RegExp): Mark {
  const mark = marks.find(({ line }) => pattern.test(line));
  if (mark === undefined) throw new Error(`The log has no line such as ${pattern}.`);
  return mark;
}
