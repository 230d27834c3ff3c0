import { expect, test } from '@jest/globals';
import { parseScpCommand, type ScpCommand } from '../../../../src/simulator/guests/ssh/scp-command.js';

const plain = { recursive: false, preserveTimes: false, targetIsDirectory: false };

test.each<[string, ScpCommand | undefined]>([
  ['scp -vt /tmp', { ...plain, direction: 'sink', paths: ['/tmp'] }],
  ['scp -t /tmp/x', { ...plain, direction: 'sink', paths: ['/tmp/x'] }],
  [
    '/usr/bin/scp -r -p -d -t -- -odd',
    { direction: 'sink', recursive: true, preserveTimes: true, targetIsDirectory: true, paths: ['-odd'] },
  ],
  [`scp -f "a b" 'c'\\''d' e\\ f`, { ...plain, direction: 'source', paths: ['a b', "c'd", 'e f'] }],
  ['scp -t', undefined],
  ['scp a b', undefined],
  ['scp -t /tmp; id', undefined],
  ['scp -t $HOME', undefined],
  ['scpx -t /tmp', undefined],
  ['', undefined],
])('%s', (command, expected) => {
  expect(parseScpCommand(command)).toEqual(expected);
});
