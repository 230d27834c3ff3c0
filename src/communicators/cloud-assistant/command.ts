import { delay } from '../../async/index.js';
import type { CommandResult, RunOptions } from '../communicator.js';
import { ConnectionLost } from '../connection-lost.js';
import { linesOf, StreamOfFrames, type Line } from './frames.js';
import { SHORT_TIMEOUT, type Guest } from './guest.js';
import { ClixmlReader } from '../winrm/clixml.js';
import type { CommandPosition, ReadLimits } from './linux-scripts.js';

/** Bytes of a command that go into the script that starts it; a longer one is sent as a file before. */
export const LONGEST_INLINE = 8_000;

/** In seconds. A script that has printed ends soon, so that what it printed is seen even where that is told late. */
const LIMITS: ReadLimits = { patience: 60, linger: 3 };
const SCRIPT_TIMEOUT = LIMITS.patience + SHORT_TIMEOUT;
const RETRY_PAUSE = 1_000;

export interface CommandRun extends RunOptions {
  readonly command: string;
  /** Where the command lies as a file, where it is too long for a script. */
  readonly file: string | undefined;
  /** Another for each command: its folder in the guest. */
  readonly name: string;
  /** Told of work that goes on after an abort. */
  readonly onFarewell: (work: Promise<unknown>) => void;
}

/**
 * Runs a command to its end. It runs in a session of its own and prints into files; one script after another prints
 * what is new in them. So neither its output nor its duration is bound by what Cloud Assistant takes, and a script
 * that is lost is asked again from where the last byte came.
 */
export async function runCommand(guest: Guest, run: CommandRun): Promise<CommandResult> {
  const streams = {
    o: new StreamOfFrames((line) => run.onOutput('stdout', line)),
    e: new StreamOfFrames(
      (line) => run.onOutput('stderr', line),
      guest.request.system === 'windows' ? new ClixmlReader() : undefined,
    ),
  };
  try {
    return await followed(guest, run, streams);
  } catch (error) {
    if (run.signal.aborted) run.onFarewell(kill(guest, run.name));
    throw error;
  } finally {
    streams.o.end();
    streams.e.end();
  }
}

type Streams = Readonly<Record<'o' | 'e', StreamOfFrames>>;

async function followed(guest: Guest, run: CommandRun, streams: Streams): Promise<CommandResult> {
  const take = (output: string): Ending | undefined =>
    linesOf(output, guest.facts.packs)
      .map((line) => note(line, streams))
      .find((ending) => ending !== undefined);
  // Whether it may have begun: it must not begin twice.
  let started = false;
  let vainSince: number | undefined;
  for (;;) {
    const { boot } = guest.facts;
    const before = streams.o.offset + streams.e.offset;
    const outcome = await guest.invoke({
      script: nextScript(guest, run, streams, started),
      timeout: SCRIPT_TIMEOUT,
      signal: run.signal,
      doing: 'run a command on',
      onOutput: (output) => void take(output),
    });
    const ending = outcome.kind === 'undelivered' ? undefined : take(outcome.output);
    if (ending !== undefined && ending !== 'more' && (started || ending !== 'gone')) return resultOf(ending);
    const isVain = ending !== 'more' && streams.o.offset + streams.e.offset === before;
    vainSince = isVain ? (vainSince ?? performance.now()) : undefined;
    if (vainSince !== undefined && performance.now() - vainSince > guest.request.timeout)
      throw guest.lost(outcome.kind === 'done' ? 'what it answers makes no sense' : outcome.reason);
    if (ending === 'gone') await meetAgain(guest, run);
    else if (outcome.kind === 'done') {
      started = true;
      if (isVain) await delay(RETRY_PAUSE, run.signal);
    } else {
      started ||= outcome.kind === 'interrupted';
      if (outcome.kind === 'undelivered' && outcome.isOff) {
        if (started) return GONE;
        throw guest.unreachable(outcome.reason);
      }
      await delay(RETRY_PAUSE, run.signal);
      try {
        await meetAgain(guest, run);
      } catch (error) {
        // The guest may have gone for good, as one does that shuts itself down.
        if (started && error instanceof ConnectionLost) return GONE;
        throw error;
      }
      if (started && guest.facts.boot !== boot) return GONE;
    }
  }
}

function nextScript(guest: Guest, run: CommandRun, streams: Streams, started: boolean): string {
  const at: CommandPosition = { name: run.name, out: streams.o.offset, err: streams.e.offset };
  if (started) return guest.scripts.read(guest.facts, at, LIMITS);
  return run.file === undefined
    ? guest.scripts.start(guest.facts, run.command, at, LIMITS)
    : guest.scripts.startFile(guest.facts, run.file, at, LIMITS);
}

/** A guest that was started anew has lost the files that a command needs. */
async function meetAgain(guest: Guest, { signal, file }: CommandRun): Promise<void> {
  const { boot } = guest.facts;
  const again = await guest.meet(signal);
  if (file !== undefined && again.boot !== boot) throw guest.lost('it has rebooted');
}

type Ending = { readonly exitCode: number } | 'lost' | 'gone' | 'more';

function note(line: Line, streams: Streams): Ending | undefined {
  if (line.kind === 'frame') {
    if (line.stream === 'o' || line.stream === 'e') streams[line.stream].add(line.offset, line.bytes);
    return undefined;
  }
  if (line.name === 'exit') return /^-?\d{1,10}$/.test(line.text) ? { exitCode: Number(line.text) } : 'lost';
  return line.name === 'lost' || line.name === 'gone' || line.name === 'more' ? line.name : undefined;
}

const GONE: CommandResult = { exitCode: undefined, disconnected: true };

function resultOf(ending: Exclude<Ending, 'more'>): CommandResult {
  if (ending === 'gone') return GONE;
  if (ending === 'lost') return { exitCode: undefined, disconnected: false };
  return { exitCode: ending.exitCode, disconnected: false };
}

async function kill(guest: Guest, name: string): Promise<void> {
  try {
    const signal = AbortSignal.timeout(KILL_LIMIT);
    const script = guest.scripts.kill(guest.facts, name);
    await guest.invoke({
      script,
      timeout: SHORT_TIMEOUT,
      signal,
      doing: 'end a command on',
      stopOnAbort: false,
    });
  } catch {
    // The guest may be going away with the build.
  }
}

const KILL_LIMIT = 10_000;
