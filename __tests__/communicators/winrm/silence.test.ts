import { describe, expect, test } from '@jest/globals';
import { ConnectionLost } from '../../../src/communicators/index.js';
import { guest } from './guest.js';
import { never } from './requests.js';

/** Its service says "nothing yet" sooner than that. */
const patience = { operationTimeout: 1000 };

async function printsLate(_command: string, { print }: { print: (stream: 'stdout', text: string) => void }) {
  await new Promise((resolve) => setTimeout(resolve, 1500));
  print('stdout', 'late\r\n');
  return 0;
}

describe('a guest that says nothing at all', () => {
  test('on one connection is asked over another, where its command still runs', async () => {
    const silent = { on: false };
    await using it = await guest(
      printsLate,
      {
        operationTimeout: 200,
        interfere: ({ action }) => {
          if (action !== 'Receive' || !silent.on) return undefined;
          silent.on = false;
          return 'silent';
        },
      },
      patience,
    );
    silent.on = true;
    const lines: string[] = [];
    const result = await it.communicator.run('x', { signal: never, onOutput: (_, line) => lines.push(line) });
    expect({ ...result, lines }).toEqual({ exitCode: 0, disconnected: false, lines: ['late'] });
    expect(silent.on).toBe(false);
  });

  test('on two is gone, and with it the command', async () => {
    let asked = 0;
    const silent = { on: false };
    await using it = await guest(
      printsLate,
      {
        operationTimeout: 200,
        interfere: ({ action }) => {
          if (action !== 'Receive' || !silent.on) return undefined;
          asked += 1;
          return 'silent';
        },
      },
      patience,
    );
    silent.on = true;
    const result = await it.communicator.run('x', { signal: never, onOutput: () => undefined });
    expect(result).toEqual({ exitCode: undefined, disconnected: true });
    expect(asked).toBe(2);
  });

  test.each(['up', 'down'])('while a file goes %s is given up, in a sentence', async (direction) => {
    let asked = 0;
    const silent = { on: false };
    await using it = await guest(
      undefined,
      {
        operationTimeout: 200,
        interfere: ({ action }) => {
          if (!silent.on || action !== (direction === 'up' ? 'Send' : 'Receive')) return undefined;
          asked += 1;
          return 'silent';
        },
      },
      patience,
    );
    await it.communicator.upload(Buffer.from('there'), 'C:/there', { signal: never });
    silent.on = true;
    const work =
      direction === 'up'
        ? it.communicator.upload(Buffer.alloc(1000), 'C:/one', { signal: never })
        : it.communicator.download('C:/there', `${import.meta.filename}.absent`, { signal: never });
    await expect(work).rejects.toThrow(ConnectionLost);
    await expect(work).rejects.toThrow(/lost: no answer within 1\.25 s/);
    expect(asked).toBe(2);
  });
});
