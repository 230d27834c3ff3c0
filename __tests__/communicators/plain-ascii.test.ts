import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isPlainAscii } from '../../src/communicators/plain-ascii.js';
import { runs } from '../long-run.js';

test('it is what a regular expression says, wherever the bytes lie', () => {
  const plain = fc.constantFrom(0x09, 0x0a, 0x20, 0x41, 0x7e);
  const byte = fc.oneof({ weight: 12, arbitrary: plain }, fc.nat(255));
  fc.assert(
    fc.property(fc.array(byte, { maxLength: 24 }), fc.nat(7), (given, offset) => {
      const bytes = Buffer.concat([Buffer.alloc(offset), Buffer.from(given)]).subarray(offset);
      expect(isPlainAscii(bytes)).toBe(/^[\t\n\x20-\x7e]*$/.test(bytes.toString('latin1')));
    }),
    { numRuns: runs(3000) },
  );
  for (let value = 0; value < 256; value++)
    for (let index = 0; index < 4; index++) {
      const bytes = Buffer.alloc(12, 'x');
      bytes[4 + index] = value;
      expect([value, isPlainAscii(bytes)]).toEqual([
        value,
        /[\t\n\x20-\x7e]/.test(String.fromCharCode(value)),
      ]);
    }
});
