import { describe, expect, test } from '@jest/globals';
import { createHash, randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../../builders/alicloud-ecs/kit.js';
import { guest } from './guest.js';
import { never } from './requests.js';

describe('files', () => {
  const large = randomBytes(1_300_000);

  test('are uploaded in few requests, whole', async () => {
    await using it = await guest();
    await it.communicator.upload(large, 'C:\\big.bin', { signal: never });
    expect(digest(it.files.get('C:\\big.bin'))).toBe(digest(large));
    // Base64 twice, in envelopes of 500 KiB.
    expect(it.service.actions.filter((action) => action === 'Send').length).toBeLessThanOrEqual(6);
    expect(it.service.largestSeen).toBeLessThanOrEqual(512_000);
  });

  test.each([
    ['answers 413', { largestRequest: 153_600 }],
    [
      'tells of a fault',
      {
        interfere: ({ action, size }: { action: string; size: number }) =>
          action === 'Send' && size > 153_600 ? 0x80338048 : undefined,
      },
    ],
    [
      'hangs up',
      {
        interfere: ({ action, size }: { action: string; size: number }) =>
          action === 'Send' && size > 153_600 ? ('drop' as const) : undefined,
      },
    ],
  ])('are uploaded in smaller requests where the service %s', async (_what, settings) => {
    await using it = await guest(undefined, settings);
    await it.communicator.upload(large, 'C:\\big.bin', { signal: never });
    expect(digest(it.files.get('C:\\big.bin'))).toBe(digest(large));
  });

  test('are uploaded from the start when the connection breaks in the middle', async () => {
    await using it = await guest(undefined, {
      interfere: ({ action, count }) => (action === 'Send' && count === 3 ? 'drop-after' : undefined),
    });
    await it.communicator.upload(large, 'C:\\big.bin', { signal: never });
    expect(digest(it.files.get('C:\\big.bin'))).toBe(digest(large));
  });

  test.each([
    ['an empty one', Buffer.alloc(0), 'c:/Windows/Temp/a b.txt', 'c:/Windows/Temp/a b.txt'],
    ['one with an odd name', Buffer.from('\u00e9'), "C:\\it's \u00e9.txt", "C:\\it's \u00e9.txt"],
    ['one in the folder for temporary files', Buffer.from('x'), '$env:TEMP\\x', '%TEMP%\\x'],
    ['one in the home folder', Buffer.from('x'), '~/x', '%USERPROFILE%/x'],
  ])('are uploaded: %s', async (_what, content, path, onGuest) => {
    await using it = await guest();
    await it.communicator.upload(content, path, { signal: never });
    expect(it.files.get(onGuest)).toEqual(content);
  });

  test('cannot be uploaded over a folder, and the guest says why', async () => {
    await using it = await guest();
    it.folders.add('C:\\Windows');
    await expect(it.communicator.upload(Buffer.from('x'), 'C:\\Windows', { signal: never })).rejects.toThrow(
      /^Uploading to C:\\Windows failed: C:\\Windows is a folder\.$/,
    );
  });

  test('are downloaded whole, and from the start when the connection breaks', async () => {
    using folder = temporaryFolder();
    await using it = await guest(undefined, {
      interfere: ({ action, count }) => (action === 'Receive' && count === 20 ? 'drop-after' : undefined),
    });
    it.files.set('C:\\big.bin', large);
    const path = join(folder.path, 'new', 'big.bin');
    await it.communicator.download('C:\\big.bin', path, { signal: never });
    expect(digest(readFileSync(path))).toBe(digest(large));
  });

  test('that are not there cannot be downloaded', async () => {
    using folder = temporaryFolder();
    await using it = await guest();
    const path = join(folder.path, 'x');
    await expect(it.communicator.download('C:\\none', path, { signal: never })).rejects.toThrow(
      "Downloading C:\\none failed: Could not find file 'C:\\none'.",
    );
    expect(() => readFileSync(path)).toThrow('ENOENT');
  });

  test('travel in folders, both ways', async () => {
    using folder = temporaryFolder();
    mkdirSync(join(folder.path, 'sub', 'empty'), { recursive: true });
    writeFileSync(join(folder.path, 'a.txt'), 'A');
    writeFileSync(join(folder.path, 'sub', 'b.txt'), 'B');
    await using it = await guest();
    await it.communicator.uploadFolder(folder.path, 'C:\\target\\', { signal: never });
    expect([...it.files].map(([path, content]) => [path, content.toString()])).toEqual([
      ['C:\\target\\a.txt', 'A'],
      ['C:\\target\\sub\\b.txt', 'B'],
    ]);
    expect([...it.folders]).toEqual(['C:\\target', 'C:\\target\\sub', 'C:\\target\\sub\\empty']);

    using back = temporaryFolder();
    await it.communicator.downloadFolder('C:\\target', join(back.path, 'new'), { signal: never });
    expect(readFileSync(join(back.path, 'new', 'sub', 'b.txt'), 'utf8')).toBe('B');
  });

  test('cannot be written outside of the folder downloaded to', async () => {
    using folder = temporaryFolder();
    await using it = await guest();
    it.folders.add('C:\\evil');
    it.files.set('C:\\evil\\..\\..\\gotcha', Buffer.from('x'));
    await expect(it.communicator.downloadFolder('C:\\evil', folder.path, { signal: never })).rejects.toThrow(
      'refused',
    );
  });
});

function digest(bytes: Buffer | undefined): string {
  return createHash('sha256')
    .update(bytes ?? '')
    .digest('hex');
}
