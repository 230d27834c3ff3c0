import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, jest } from '@jest/globals';
import { runProvisioners } from '../../src/provisioners/index.js';
import { startSshd, type Sshd } from '../communicators/sshd.js';
import { sshdTest } from '../communicators/sshd-test.js';
import { temporaryFolder } from '../builders/alicloud-ecs/kit.js';
import { connectTo, planAll, provisioning } from './kit.js';

jest.setTimeout(30_000);

/** As often as a transfer is begun; whatever comes after that is begun anew by the provisioner alone. */
const TRANSFERS = 3;

/** A guest that kills the connections of the first commands, as one does whose sshd is restarted. */
async function startFickleGuest(folder: string): Promise<Sshd> {
  const program = join(folder, 'forced');
  const seen = join(folder, 'seen');
  await writeFile(
    program,
    `#!/bin/sh
echo >> ${seen}
if [ $(wc -l < ${seen}) -le ${TRANSFERS} ]; then kill -9 $PPID; sleep 1; fi
exec sh -c "$SSH_ORIGINAL_COMMAND"
`,
    { mode: 0o755 },
  );
  return startSshd([`ForceCommand exec ${program}`]);
}

sshdTest('start_retry_timeout: a connection lost before the script runs is made again', async () => {
  using files = temporaryFolder();
  const sshd = await startFickleGuest(files.path);
  try {
    await using guest = await connectTo(sshd);
    const { context, output } = provisioning(guest);
    const began = performance.now();
    await runProvisioners(
      planAll({ type: 'shell', inline: ['echo ran'], remote_folder: files.path, pause_after: '30ms' }),
      context,
    );
    expect(output()).toEqual(['ran']);
    expect(performance.now() - began).toBeGreaterThanOrEqual(30);
  } finally {
    await sshd.close();
  }
});

sshdTest('start_retry_timeout of 0: it is not', async () => {
  using files = temporaryFolder();
  const sshd = await startFickleGuest(files.path);
  try {
    await using guest = await connectTo(sshd);
    const planned = planAll({
      type: 'shell',
      inline: ['echo ran'],
      remote_folder: files.path,
      start_retry_timeout: '0s',
    });
    await expect(runProvisioners(planned, provisioning(guest).context)).rejects.toThrow(
      /connection to the guest was lost/,
    );
  } finally {
    await sshd.close();
  }
});
