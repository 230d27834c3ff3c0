import { createServer, request, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

/** What the answer to an action's nth call (counted from 1) becomes. */
export type Lie = (action: string, nth: number, body: Buffer) => Buffer;

/** A server in front of the simulated cloud that hands every request on as it is, and tells lies of the answers. */
export async function startLyingProxy(
  cloudPort: number,
  lie: Lie,
): Promise<AsyncDisposable & { port: number }> {
  const counts = new Map<string, number>();
  const server = createServer((incoming, outgoing) => {
    const action = String(incoming.headers['x-acs-action']);
    const nth = (counts.get(action) ?? 0) + 1;
    counts.set(action, nth);
    answer(incoming, cloudPort).then(
      ({ status, body }) => {
        outgoing.writeHead(status, { 'content-type': 'application/json' });
        outgoing.end(status < 300 ? lie(action, nth, body) : body);
      },
      () => outgoing.destroy(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    [Symbol.asyncDispose]: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(incoming: IncomingMessage, port: number): Promise<{ status: number; body: Buffer }> {
  const { method, url, headers } = incoming;
  const asked = await buffer(incoming);
  return new Promise((resolve, reject) => {
    const onward = request({ host: '127.0.0.1', port, method, path: url, headers }, (answered) => {
      buffer(answered).then((body) => resolve({ status: answered.statusCode ?? 500, body }), reject);
    });
    onward.once('error', reject);
    onward.end(asked);
  });
}
