import { provisionUnder, type Way } from './guest-run.js';

/** What a build does with its guest at some time, and a moment in the middle of it. */
export interface Phase {
  readonly name: string;
  /** How many bytes have gone to and from the guest then. */
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
  ['output', /\| first$/, /^Provisioner 2 of 3/],
  ['upload', /^Uploading/, /^Provisioner 3 of 3/],
  ['last command', /^Provisioner 3 of 3/, /^✓ Provisioning/],
  ['removing traces', /^✓ Provisioning/, /^::group::Stopping/],
];

/** So often is it tried to see the phases: the machine may be too busy for the limits of the build. */
const ATTEMPTS = 3;

/** The phases of a provisioned build, as one that nothing befalls shows them. @throws Error where it fails by itself */
export async function phasesOf(way: Way): Promise<readonly Phase[]> {
  let error: string | undefined;
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const marks: { line: string; bytes: number }[] = [];
    const ran = await provisionUnder(undefined, way, (line, bytes) => marks.push({ line, bytes }));
    const isEarly = marks.some(({ line }) => line.startsWith('Waiting for'));
    if (ran.ending === 'success' && ran.wrongs.length === 0 && (!isEarly || attempt === ATTEMPTS))
      return [...loginPhases(way), ...laterPhases(marks)];
    error = ran.error ?? JSON.stringify(ran.wrongs);
  }
  throw new Error(`Without trouble on the way, the build over ${way} fails: ${error ?? ''}`);
}

function loginPhases(way: Way): readonly Phase[] {
  return Object.entries(LOGIN_PHASES[way]).map(([name, afterBytes]) => ({ name, afterBytes, isLogin: true }));
}

function laterPhases(marks: readonly { readonly line: string; readonly bytes: number }[]): readonly Phase[] {
  const bytesAt = (pattern: RegExp) => {
    const mark = marks.find(({ line }) => pattern.test(line));
    if (mark === undefined) throw new Error(`The log has no line such as ${pattern}.`);
    return mark.bytes;
  };
  return LATER_PHASES.map(([name, from, to]) => ({
    name,
    afterBytes: Math.floor((bytesAt(from) + bytesAt(to)) / 2),
    isLogin: false,
  }));
}
