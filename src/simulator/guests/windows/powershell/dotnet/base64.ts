import { convert, toBytes } from '../convert.js';
import { toNumber, toText } from '../values.js';
import { methodError } from './exception.js';
import type { StaticType } from './index.js';

export const CONVERT: StaticType = {
  frombase64string: (_, args = []) => {
    const text = toText(args[0]).replace(/\s/g, '');
    if (text.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(text))
      throw methodError(
        'FromBase64String',
        1,
        'The input is not a valid Base-64 string as it contains a non-base 64 character, more than two padding characters, or an illegal character among the padding characters. ',
        'System.FormatException',
      );
    return Buffer.from(text, 'base64');
  },
  tobase64string: (_, args = []) => {
    const bytes = toBytes(args[0]);
    const isPart = typeof args[1] === 'number' && args[2] !== undefined;
    const from = isPart ? (toNumber(args[1]) ?? 0) : 0;
    const length = isPart ? (toNumber(args[2]) ?? 0) : bytes.length;
    return bytes.subarray(from, from + length).toString('base64');
  },
  toint32: (_, args = []) =>
    args[1] === undefined ? convert(args[0], 'int') : parseInt(toText(args[0]), toNumber(args[1]) ?? 10),
  tobyte: (_, args = []) =>
    args[1] === undefined ? convert(args[0], 'byte') : parseInt(toText(args[0]), toNumber(args[1]) ?? 10),
  tostring: (_, args = []) =>
    typeof args[0] === 'number' && args[1] !== undefined
      ? args[0].toString(toNumber(args[1]))
      : toText(args[0]),
  toboolean: (_, args = []) => convert(args[0], 'bool'),
};
