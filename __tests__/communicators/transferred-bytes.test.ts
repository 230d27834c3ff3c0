import { createHash, randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, jest } from '@jest/globals';
import { connectSsh, fileContent, type CommunicatorOptions } from '../../src/communicators/index.js';
import { requestFor } from './requests.js';
import { hasSshd, startSshd, type Sshd } from './sshd.js';
import { sshdTest } from './sshd-test.js';

jest.setTimeout(60_000);

const never = new AbortController().signal;
/** No whole number of packets, portions or windows. */
const SIZE = 5_000_001;

// Buffers are given back or used again as soon as they are done with: bytes that change on the way would be the sign of
// one that was not. Exchanges of keys in the middle hold packets back.
let sshd: Sshd;
let original: string;
beforeAll(async () => {
  if (!hasSshd) return;
  sshd = await startSshd(['RekeyLimit 1M', 'AllowTcpForwarding yes']);
  writeFileSync(join(sshd.folder, 'original'), randomBytes(SIZE));
  original = digest('original');
});
afterAll(() => sshd?.close());

const GCM = 'aes128-gcm@openssh.com';

sshdTest.each<{
  ssh_file_transfer_method: 'scp' | 'sftp';
  ssh_ciphers: CommunicatorOptions['ssh_ciphers'];
  way: 'directly' | 'through a bastion';
}>([
  { ssh_file_transfer_method: 'scp', ssh_ciphers: [GCM], way: 'directly' },
  { ssh_file_transfer_method: 'scp', ssh_ciphers: [GCM], way: 'through a bastion' },
  { ssh_file_transfer_method: 'scp', ssh_ciphers: ['chacha20-poly1305@openssh.com'], way: 'directly' },
  { ssh_file_transfer_method: 'scp', ssh_ciphers: ['aes128-ctr'], way: 'directly' },
  { ssh_file_transfer_method: 'sftp', ssh_ciphers: [GCM], way: 'directly' },
])(
  'files arrive unchanged by $ssh_file_transfer_method and $ssh_ciphers, $way',
  async ({ ssh_file_transfer_method, ssh_ciphers, way }) => {
    const { host, port, username, key } = sshd;
    const bastion = { host, port, username, auth: { privateKey: key.privateKey } };
    await using guest = await connectSsh(
      requestFor(sshd, { ssh_file_transfer_method, ssh_ciphers }, way === 'directly' ? {} : { bastion }),
      never,
    );
    const [from, up, down] = ['original', 'up', 'down'].map((name) => join(sshd.folder, name)) as [
      string,
      string,
      string,
    ];
    await guest.upload(fileContent(from, SIZE), up, { signal: never });
    await guest.download(up, down, { signal: never });
    expect([digest('up'), digest('down')]).toEqual([original, original]);
  },
);

function digest(name: string): string {
  return createHash('sha256')
    .update(readFileSync(join(sshd.folder, name)))
    .digest('hex');
}
