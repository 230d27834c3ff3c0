import { expect, test } from '@jest/globals';
import ssh2 from 'ssh2';
import { generateMissing } from '../../../../src/simulator/guests/boot/host-keys.js';

test('only missing keys are made, and all of them can be read', async () => {
  const given = (await generateMissing([], 'root@given')).filter(({ type }) => type !== 'ed25519');
  // Many, since ssh2 makes unreadable ones now and then.
  const made = (
    await Promise.all(Array.from({ length: 500 }, () => generateMissing(given, 'root@host')))
  ).flat();
  expect(made).toHaveLength(500);
  for (const { type, privateKey, publicKey } of made) {
    expect(type).toBe('ed25519');
    const parsed = ssh2.utils.parseKey(privateKey);
    if (parsed instanceof Error) throw parsed;
    expect(publicKey).toBe(`ssh-ed25519 ${parsed.getPublicSSH().toString('base64')} root@host`);
  }
});
