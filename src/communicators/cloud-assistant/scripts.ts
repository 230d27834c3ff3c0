import type { CommandPosition, ReadLimits } from './linux-scripts.js';
import type { GuestEntry } from '../communicator.js';
import type { GuestFacts } from './session.js';
import type { Batch, Completion } from './transfer-scripts.js';

/** Which kind of system a guest has. */
export type GuestSystem = 'linux' | 'windows';

/** What to say to a guest, in the language that it speaks. All scripts print lines as frames.ts takes them. */
export interface GuestScripts {
  /** What RunCommand calls the language. */
  readonly type: 'RunShellScript' | 'RunPowerShellScript';
  /** Finds out what the guest is, and makes the private folder. */
  hello(name: string, leftovers: readonly string[]): string;
  /** Starts a command, unless it runs already, and reads on; see {@link GuestScripts.read}. */
  start(guest: GuestFacts, command: string, at: CommandPosition, limits: ReadLimits): string;
  /** The same for a command that lies in a file of the private folder. */
  startFile(guest: GuestFacts, file: string, at: CommandPosition, limits: ReadLimits): string;
  /** Prints what a command has printed since; then `@exit CODE`, `@lost` or `@more`. */
  read(guest: GuestFacts, at: CommandPosition, limits: ReadLimits): string;
  kill(guest: GuestFacts, name: string): string;
  /** Prints a file from an offset on, as far as one script may. */
  slice(guest: GuestFacts, file: string, from: number, to: number): string;
  collect(guest: GuestFacts, partial: string, batch: Batch): string;
  place(completion: Completion, target: string, mode: number): string;
  /** `@size BYTES` and `@sha256 HEX` of a file, or `@folder`. */
  facts(file: string): string;
  /** Writes what a folder holds into a file, and tells of it as `facts` does. */
  list(folder: string, file: string): string;
  /** Reads such a file. */
  entriesIn(list: Buffer): GuestEntry[];
  /** Path of a file of ours, in the private folder. */
  privateFile(guest: GuestFacts, name: string): string;
  remove(paths: readonly string[]): string;
  /** A path of the user's, as the other scripts take it. */
  path(written: string): string;
  /** Where SendFile itself can put what is at such a path. */
  sendPlace(path: string): SendPlace | undefined;
  /** Whether a folder goes with the guest's memory, and nothing of it gets into an image. */
  isInMemory(folder: string): boolean;
}

export interface SendPlace {
  readonly folder: string;
  readonly name: string;
}
