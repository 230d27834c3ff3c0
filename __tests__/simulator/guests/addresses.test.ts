import { expect, test } from '@jest/globals';
import { createServer } from 'node:net';
import { AddressPool } from '../../../src/simulator/guests/addresses.js';

test('addresses are on the loopback, all different, and can be listened on', async () => {
  const pool = new AddressPool();
  const addresses = await Promise.all(Array.from({ length: 20 }, () => pool.reserve()));
  expect(new Set(addresses.map(({ address, port }) => `${address}:${port}`)).size).toBe(20);
  for (const { address, port } of addresses) {
    expect(address).toMatch(/^127\./);
    const server = createServer();
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, address, () => resolve());
    });
    await new Promise((resolve) => server.close(resolve));
  }
});
