import { once } from 'node:events';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { expect, test } from '@jest/globals';
import { connect } from '../../../src/communicators/winrm/winrm.js';
import { BuildError } from '../../../src/errors/index.js';
import { expectForPeople } from '../../hostile/for-people.js';
import { never, requestTo } from './requests.js';

/*
 * Whatever stands at the guest's port takes neither memory nor time beyond the limits, and one sentence tells of it.
 */

const MEGABYTE = 1024 * 1024;
const noise = Buffer.from(Array.from({ length: 300 }, (_, index) => (index * 7919) % 256));
const challengeWith = (fill: number) => {
  const message = Buffer.alloc(56, fill);
  message.write('NTLMSSP\0', 'latin1');
  message.writeUInt32LE(2, 8);
  return message.toString('base64');
};

const negotiate = (token: string) =>
  `HTTP/1.1 401 No\r\nWWW-Authenticate: Negotiate ${token}\r\nContent-Length: 0\r\n\r\n`;
const endless = (head: string) => (socket: Socket) => {
  socket.write(head);
  const piece = Buffer.alloc(65_536, 'x');
  const chunk = Buffer.concat([Buffer.from('10000\r\n'), piece, Buffer.from('\r\n')]);
  const send = () => {
    while (!socket.destroyed && socket.write(chunk));
  };
  socket.on('drain', send);
  send();
};
const dripping = (head: string) => (socket: Socket) => {
  socket.write(head);
  const timer = setInterval(() => socket.write('x'), 20);
  socket.on('close', () => clearInterval(timer));
};

const ANSWERS: readonly (readonly [string, string | ((socket: Socket) => void), RegExp])[] = [
  ['a challenge of noise', negotiate(noise.toString('base64')), /answer to NTLM is not understood/],
  ['a challenge that is no base64', negotiate('{"a":1}'), /answer to NTLM is not understood/],
  ['a challenge of zeros', negotiate(challengeWith(0)), /NTLMv2/],
  ['a challenge that points beyond its end', negotiate(challengeWith(255)), /does not take|NTLM/],
  ['a challenge of 15 KB', negotiate('A'.repeat(15_000)), /answer to NTLM is not understood/],
  ['headers without an end', endless('HTTP/1.1 401 No\r\nX: '), /no HTTP/],
  ['chunks of garbage', 'HTTP/1.1 401 No\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nxx', /no HTTP/],
  ['another protocol', 'SSH-2.0-OpenSSH_9.6\r\n', /no HTTP/],
  ['a switch of protocols', 'HTTP/1.1 101 X\r\nConnection: Upgrade\r\nUpgrade: x\r\n\r\n', /status 101/],
  [
    'a redirect',
    'HTTP/1.1 302 X\r\nLocation: http://127.0.0.1:1/\r\nContent-Length: 0\r\n\r\n',
    /status 302/,
  ],
  ['a page', 'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 4\r\n\r\n<p/>', /status 200/],
  [
    'an endless body',
    endless('HTTP/1.1 401 No\r\nTransfer-Encoding: chunked\r\n\r\n'),
    /more than \d+ bytes/,
  ],
  ['100 MB', endless('HTTP/1.1 200 OK\r\nContent-Length: 104857600\r\n\r\n'), /more than \d+ bytes/],
  ['byte by byte', dripping('HTTP/1.1 401 No\r\nContent-Length: 100000\r\n\r\n'), /no answer within|in time/],
  [
    'interim answers',
    (socket) => socket.write('HTTP/1.1 100 Go\r\n\r\n'.repeat(10_000)),
    /no answer|in time/,
  ],
];

test.concurrent.each(ANSWERS)('%s is told of in a sentence', async (_, answer, sentence) => {
  for (const authentication of ['ntlm', 'basic'] as const) {
    await using server = await speaking(answer);
    const { request, told } = requestTo(server.port, { timeout: 1000, authentication });
    const error: unknown = await connect(request, never).then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
    expect(error).toBeInstanceOf(BuildError);
    const { message } = error as BuildError;
    if (authentication === 'ntlm') expect([...told, message].join('\n')).toMatch(sentence);
    expect(message.split('. ')).toHaveLength(1);
    expectForPeople(message);
    expect(server.mostSent()).toBeLessThan(20 * MEGABYTE);
  }
});

/** A server that says the same to every request, and whatever it is asked. */
async function speaking(answer: string | ((socket: Socket) => void)) {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.on('data', () => {
      if (typeof answer === 'string') socket.write(answer);
      else if (socket.bytesWritten === 0) answer(socket);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    mostSent: () => Math.max(...[...sockets].map(({ bytesWritten }) => bytesWritten)),
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}
