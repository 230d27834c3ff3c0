import type { SFTPWrapper } from 'ssh2';
import { abortable } from '../async/index.js';
import { GuestSilent, Silence } from './silence.js';
import { lost } from './ssh-channel.js';
import type { SshSession } from './ssh-session.js';
import { TransferUnavailable } from './transfer.js';

/** What the library calls when the guest has answered. */
export type Done = (error: Error | null | undefined, answer?: unknown) => void;

/** SFTP with a guest. */
export class Sftp {
  readonly library: SFTPWrapper;
  /** Rejects when the guest ends it. */
  readonly hungUp: Promise<never>;
  readonly #silence: Silence;

  constructor(library: SFTPWrapper, silence: Silence) {
    this.library = library;
    this.hungUp = untilClosed(library);
    this.#silence = silence;
  }

  /**
   * The answer to a request, whatever it is.
   * @throws Error if it is that the request failed; GuestSilent if the guest answers nothing any more
   */
  ask(request: (library: SFTPWrapper, done: Done) => void): Promise<unknown> {
    return this.#silence.until(
      new Promise((resolve, reject) => {
        request(this.library, (error, answer) => (error ? reject(error) : resolve(answer)));
      }),
    );
  }

  end(): void {
    this.library.end();
  }
}

/** @throws TransferUnavailable if the guest offers no SFTP; ConnectionLost */
export async function openSftp(session: SshSession, signal: AbortSignal): Promise<Sftp> {
  const silence = new Silence(session.longestSilence);
  const opening = opened(session);
  const endLater = (): void => void opening.then((library) => library.end()).catch(() => undefined);
  try {
    return new Sftp(await abortable(silence.until(opening), signal, endLater), silence);
  } catch (error) {
    if (!(error instanceof GuestSilent)) throw error;
    endLater();
    throw new TransferUnavailable(`SFTP does not begin: ${error.message}`, { cause: error });
  }
}

function opened(session: SshSession): Promise<SFTPWrapper> {
  return new Promise((resolve, reject) => {
    const onOpen = (error: Error | undefined, library: SFTPWrapper): void => {
      if (error === undefined) return resolve(library);
      reject(
        session.isOpen
          ? new TransferUnavailable('the guest offers no SFTP', { cause: error })
          : lost(session),
      );
    };
    try {
      session.client.sftp(onOpen);
    } catch (error) {
      // Its socket is closed already, which it has not told yet.
      void session.end();
      reject(lost(session, error));
    }
  });
}

function untilClosed(library: SFTPWrapper): Promise<never> {
  const hungUp = new Promise<never>((_, reject) => {
    library.once('close', () => reject(new Error('the guest ended SFTP')));
    // Requests that are never answered fail with it too.
    library.on('error', reject);
  });
  hungUp.catch(() => undefined);
  return hungUp;
}
