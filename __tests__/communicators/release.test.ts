import { expect, test } from '@jest/globals';
import { release } from '../../src/communicators/release.js';

const LARGE = 100_000;
const canRelease = 'transfer' in ArrayBuffer.prototype;

test('gives back the memory under large buffers, where Node can', () => {
  const bytes = Buffer.alloc(LARGE, 'x');
  const part = bytes.subarray(0, 4);
  release(part);
  expect(bytes.length).toBe(canRelease ? 0 : LARGE);
});

test('can be told twice', () => {
  const bytes = Buffer.alloc(LARGE, 'x');
  release(bytes);
  expect(() => release(bytes)).not.toThrow();
});

test.each([3, (Buffer.poolSize >>> 1) - 8])(
  'leaves alone the memory that %i bytes share with others',
  (size) => {
    const [bytes, neighbour] = [Buffer.allocUnsafe(size), Buffer.from('neighbour')];
    release(bytes);
    expect([bytes.length, neighbour.toString()]).toEqual([size, 'neighbour']);
  },
);
