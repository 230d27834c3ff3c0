import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { once } from 'node:events';
import { afterEach, expect, test } from '@jest/globals';
import { untilPortAnswers } from '../../src/communicators/port-answers.js';

const host = '127.0.0.1';
const servers: Server[] = [];
const never = new AbortController().signal;

afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

async function listen(onConnection: (socket: Socket) => void, port = 0): Promise<number> {
  const server = createServer(onConnection);
  servers.push(server);
  server.listen(port, host);
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

/** A port that nothing listens at. */
async function freePort(): Promise<number> {
  const port = await listen(() => undefined);
  const server = servers.pop();
  server?.close();
  if (server !== undefined) await once(server, 'close');
  return port;
}

test('asks until something listens, and hangs up', async () => {
  const port = await freePort();
  const answers = untilPortAnswers({ host, port, greets: false }, never);
  const hungUp = new Promise<void>((resolve) => {
    setTimeout(() => void listen((socket) => socket.on('close', () => resolve()).resume(), port), 150);
  });
  await answers;
  await hungUp;
});

test('takes nothing for a guest that takes connections and speaks no SSH', async () => {
  const greetings = ['HTTP/1.1 400 Bad Request\r\n', '', 'Welcome\r\nSSH-2.0-OpenSSH_9.6\r\n'];
  let connections = 0;
  const port = await listen((socket) => {
    socket.on('error', () => undefined);
    socket.end(greetings[connections] ?? '');
    connections += 1;
  });
  await untilPortAnswers({ host, port, greets: true }, never);
  expect(connections).toBe(3);
});

test('ends when it is told to, while it waits for a greeting too', async () => {
  const abort = new AbortController();
  const reason = new Error('cancelled');
  const port = await listen(() => abort.abort(reason));
  await expect(untilPortAnswers({ host, port, greets: true }, abort.signal)).rejects.toBe(reason);
});
