import { expect, test } from '@jest/globals';
import { parseIni } from '../../../src/alicloud/credentials/ini.js';

test.each<[string, string, Record<string, Record<string, string>>]>([
  ['sections', '[a]\nx = 1\n[ b c ]\nx=2\r\n', { a: { x: '1' }, 'b c': { x: '2' } }],
  ['comments', '# x = 0\n[a] ; the first\n; x = 1\nx = 2 # two\ny = 3\t; three', { a: { x: '2', y: '3' } }],
  ['signs of comments within values', '[a]\nx = a#b;c', { a: { x: 'a#b;c' } }],
  ['quotes', `[a]\nx = "a # b" # c\ny = 'd'\nz = e"f"`, { a: { x: 'a # b', y: 'd', z: 'e"f"' } }],
  ['signs of assignment within values', '[a]\nx = YWJj==', { a: { x: 'YWJj==' } }],
  ['empty values', '[a]\nx =\ny = # nothing', { a: { x: '', y: '' } }],
  ['a section that goes on', '[a]\nx = 1\n[b]\n[a]\ny = 2', { a: { x: '1', y: '2' }, b: {} }],
  ['what stands before all sections', 'x = 1', {}],
])('reads %s', (_, text, sections) => {
  expect(Object.fromEntries(parseIni(text))).toEqual(sections);
});
