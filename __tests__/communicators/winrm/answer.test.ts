import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { commandIdOf, outputOf, readAnswer, shellIdOf } from '../../../src/communicators/winrm/answer.js';
import { WsManFault } from '../../../src/communicators/winrm/fault.js';
import { expectForPeople } from '../../hostile/for-people.js';
import { runs } from '../../long-run.js';

const recorded = (name: string) => readFileSync(new URL(`recorded/${name}.xml`, import.meta.url), 'utf8');

test.each([
  ['create-shell', '67A74734-DD32-4F10-89DE-49A060483810'],
  ['create-shell-2', '11111111-1111-1111-1111-111111111113'],
])('the shell of %s', (name, id) => {
  expect(shellIdOf(readAnswer(recorded(name)))).toBe(id);
});

test.each([
  ['command', '1A6DEE6B-EC68-4DD6-87E9-030C0048ECC4'],
  ['command-2', '11111111-1111-1111-1111-1111111111%s4'],
])('the command of %s', (name, id) => {
  expect(commandIdOf(readAnswer(recorded(name)))).toBe(id);
});

test.each([
  [
    'output',
    ["stdout: That's all folks!!!", "stderr: This is stderr, I'm pretty sure!"],
    { isDone: false, exitCode: undefined },
  ],
  ['done', [], { isDone: true, exitCode: 123 }],
])('the output of %s', (name, told, end) => {
  const { pieces, ...state } = outputOf(readAnswer(recorded(name)));
  expect(pieces.map(({ stream, bytes }) => `${stream}: ${bytes.toString()}`)).toEqual(told);
  expect(state).toEqual(end);
});

test('output and end of a command in one answer', () => {
  const { pieces, isDone, exitCode } = outputOf(readAnswer(recorded('output-2')));
  expect({ isDone, exitCode, streams: pieces.map(({ stream }) => stream) }).toEqual({
    isDone: true,
    exitCode: 1,
    streams: expect.arrayContaining(['stderr']) as unknown as string[],
  });
  expect(Buffer.concat(pieces.map(({ bytes }) => bytes)).toString()).toContain('#< CLIXML');
});

test.each([
  ['fault-timed-out', { isTimeout: true, isGone: false, isTooLarge: false, isPassing: false }],
  ['fault-too-long', { isTimeout: false, isGone: false, isTooLarge: false, isPassing: false }],
])('the fault %s', (name, kinds) => {
  const fault = thrownBy(() => readAnswer(recorded(name)));
  expect(fault).toBeInstanceOf(WsManFault);
  expect(fault).toMatchObject(kinds);
});

test('a fault is told in the words of the guest, with its number', () => {
  expect(thrownBy(() => readAnswer(recorded('fault-too-long')))).toMatchObject({
    message: 'The filename or extension is too long (0x800700ce)',
  });
});

test.each([
  ['no XML', 'Service Unavailable', 'is no SOAP envelope'],
  ['another document', '<html><body>Login</body></html>', 'is no SOAP envelope'],
  ['a document type', '<!DOCTYPE x [<!ENTITY e "x">]><s:Envelope>&e;</s:Envelope>', 'has a document type'],
  ['an answer that breaks off', recorded('output').slice(0, 700), 'is no XML'],
])('%s is no answer', (_what, text, complaint) => {
  expect(() => readAnswer(text)).toThrow(`its answer ${complaint}`);
});

function thrownBy(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  throw new Error('Nothing was thrown.');
}

/** As large as an answer may be; whoever looked for the end of each element would be at it for days. */
test.each(['<Stream ', '<rsp:Stream>', '<a:'])('an answer of nothing but %j', (part) => {
  expect(() => readAnswer(part.repeat((8 * 1024 * 1024) / part.length))).toThrow(/^its answer is no/);
});

test('an exit code that is no number is none', () => {
  const done = recorded('done').replace('>123<', '>x<');
  expect(outputOf(readAnswer(done))).toMatchObject({ isDone: true, exitCode: undefined });
});

test('whatever an answer is changed to, it is read or refused in a sentence', () => {
  const parts = fc.constantFrom(
    '<',
    '</',
    '>',
    '&',
    '&#x0;',
    '"',
    '<![CDATA[',
    ']]>',
    '<?',
    '<!--',
    '\0',
    '<s:',
    '=',
    '\ud800',
  );
  const change = fc.record({ at: fc.nat(2_000), leftOut: fc.nat(60), by: fc.oneof(parts, fc.string()) });
  fc.assert(
    fc.property(
      fc.constantFrom('create-shell', 'command', 'output', 'output-2', 'done'),
      fc.array(change, { minLength: 1, maxLength: 4 }),
      (name, changes) => {
        const xml = changes.reduce(
          (text, { at, leftOut, by }) => text.slice(0, at) + by + text.slice(at + leftOut),
          recorded(name),
        );
        for (const read of [shellIdOf, commandIdOf, outputOf]) {
          try {
            read(readAnswer(xml));
          } catch (error) {
            expectForPeople((error as Error).message);
          }
        }
      },
    ),
    { numRuns: runs(300) },
  );
});
