import type { Duplex } from 'node:stream';
import { abortable, delay } from '../async/index.js';
import { dialDirectly } from './dial.js';
import { LoginFailure } from './login-failure.js';

/** Where a guest is to answer. */
export interface GuestPort {
  readonly host: string;
  readonly port: number;
  /**
   * Whether it speaks first, as SSH does. A connection alone tells little: there are networks in which something between
   * takes every one.
   */
  readonly greets: boolean;
}

/** A guest that is not up yet costs nothing to ask; each pause comes late by half of it on the average. */
const PAUSE = 100;
const DIAL_LIMIT = 2_000;
/** A guest that looks up our name before it greets may take long. */
const GREETING_LIMIT = 10_000;
/** In characters: a server may say more before its version. */
const LONGEST_GREETING = 10_000;

/**
 * Asks a port at short intervals until a guest answers there, however long that takes, and hangs up.
 * @throws the signal's reason when it aborts
 */
export async function untilPortAnswers(guest: GuestPort, signal: AbortSignal): Promise<void> {
  while (!(await answers(guest, signal))) await delay(PAUSE, signal);
}

async function answers(guest: GuestPort, signal: AbortSignal): Promise<boolean> {
  let socket: Duplex;
  try {
    socket = await dialDirectly(guest, { signal, milliseconds: DIAL_LIMIT });
  } catch (error) {
    if (error instanceof LoginFailure) return false;
    throw error;
  }
  try {
    return !guest.greets || (await abortable(speaksSsh(socket), signal, () => undefined));
  } finally {
    socket.destroy();
  }
}

/** Whether a line of what comes first is the version of an SSH server (RFC 4253, 4.2). */
function speaksSsh(socket: Duplex): Promise<boolean> {
  let heard = '';
  return new Promise((resolve) => {
    const tooLate = setTimeout(() => resolve(false), GREETING_LIMIT);
    const answer = (result: boolean): void => {
      clearTimeout(tooLate);
      resolve(result);
    };
    socket.on('data', (chunk: Buffer) => {
      heard += chunk.toString('latin1');
      if (/^SSH-/m.test(heard)) answer(true);
      else if (heard.length > LONGEST_GREETING) answer(false);
    });
    socket.on('error', () => answer(false));
    socket.on('close', () => answer(false));
  });
}
