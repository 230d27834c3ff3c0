import { describe, expect, jest } from '@jest/globals';
import { connectSsh, noCommunicator, type Communicator } from '../../src/communicators/index.js';
import { runProvisioners } from '../../src/provisioners/index.js';
import { requestFor } from '../communicators/requests.js';
import { startSshd, type Sshd } from '../communicators/sshd.js';
import { concurrentTestWith, SSHD } from '../peers.js';
import { concurrentLinuxTest } from '../platforms.js';
import { planAll, provisioning } from './kit.js';

jest.setTimeout(40_000);

/** Leaves something behind that holds its output open. */
const holding = (type: string, seconds: number, start = '') => ({
  type,
  inline: [`${start} sleep ${seconds} &`, 'echo done'],
});

/** Runs it until the build has told something, or it ends. @returns what it printed, and how it ended */
async function run(provisioner: Record<string, unknown>, connect: (ending: Ending) => Promise<Communicator>) {
  const ending = new Ending();
  await using communicator = await connect(ending);
  const { context, output } = provisioning(communicator, ending.signal);
  context.events.subscribe((event) => {
    if (event.type === 'notice') ending.told(event.message);
  });
  const ended = runProvisioners(planAll(provisioner), context);
  const how = await ended.then(
    () => 'by itself',
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  );
  return { output: output(), how };
}

class Ending {
  readonly #controller = new AbortController();
  readonly signal = this.#controller.signal;

  told(message: string): void {
    this.#controller.abort(new Error(`told: ${message}`));
  }
}

const runner = () => Promise.resolve(noCommunicator());

function over(sshd: Sshd) {
  return async (ending: Ending) => {
    const request = requestFor(sshd, { ssh_host_key_checking: 'off' });
    const news = { ...request.news, notice: (message: string) => ending.told(message) };
    return connectSsh({ ...request, news }, new AbortController().signal);
  };
}

const NOTICE = expect.stringMatching(
  /^told: The command has ended, but something that it has started still has its output open.*nohup/,
);
const TOO_LATE = expect.stringContaining('did not finish within 1 s (timeout)');

const withSshd = concurrentTestWith(SSHD);

describe('what holds the output of a command open is waited for', () => {
  concurrentLinuxTest('on the runner: with a word why, also where it has a session of its own', async () => {
    expect(await run(holding('shell-local', 0.2), runner)).toEqual({ output: ['done'], how: 'by itself' });
    const short = { ...holding('shell-local', 30), timeout: '1s' };
    expect(await run(short, runner)).toEqual({ output: ['done'], how: TOO_LATE });
    expect(await run(holding('shell-local', 30, 'setsid'), runner)).toEqual({
      output: ['done'],
      how: NOTICE,
    });
  });

  withSshd('over SSH: the same', async () => {
    const sshd = await startSshd();
    try {
      const guest = over(sshd);
      expect(await run(holding('shell', 0.2), guest)).toEqual({ output: ['done'], how: 'by itself' });
      const short = { ...holding('shell', 30), timeout: '1s' };
      expect(await run(short, guest)).toMatchObject({ how: TOO_LATE });
      expect(await run(holding('shell', 30), guest)).toEqual({ output: ['done'], how: NOTICE });
    } finally {
      await sshd.close();
    }
  });
});
