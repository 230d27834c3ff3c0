import { expect, test } from '@jest/globals';
import { gzipSync } from 'node:zlib';
import { parseUserData } from '../../../../src/simulator/guests/boot/user-data.js';

const SCRIPT = '#!/bin/sh\necho hi\n';
const CONFIG = '#cloud-config\nruncmd:\n  - echo hi\n';

const multipart = (...parts: readonly string[]): string =>
  [
    'Content-Type: multipart/mixed; boundary="=-x.y"',
    'MIME-Version: 1.0',
    '',
    ...parts.flatMap((part) => ['--=-x.y', part]),
    '--=-x.y--',
    '',
  ].join('\n');

test.each<
  [string, Buffer | string | undefined, { scripts?: string[]; runcmd?: unknown[]; problems?: number }]
>([
  ['nothing', undefined, {}],
  ['an empty text', '', {}],
  ['a script', SCRIPT, { scripts: [SCRIPT] }],
  ['a compressed script', gzipSync(SCRIPT), { scripts: [SCRIPT] }],
  ['a document', CONFIG, { runcmd: ['echo hi'] }],
  ['a document of comments', '#cloud-config\n# none\n', {}],
  ['a list instead of settings', '#cloud-config\n- a\n', { problems: 1 }],
  ['something else', 'hello', { problems: 1 }],
  [
    'parts in order',
    multipart(
      `Content-Type: text/x-shellscript\n\n${SCRIPT}`,
      `Content-Type: text/cloud-config\n\n${CONFIG}`,
      `Content-Type: text/x-shellscript\n\n#!/bin/sh\ntwo\n`,
    ),
    { scripts: [SCRIPT, '#!/bin/sh\ntwo\n'], runcmd: ['echo hi'] },
  ],
  [
    'a part in base64, by lines that end as on Windows',
    multipart(
      `Content-Type: text/x-shellscript; charset="utf-8"\nContent-Transfer-Encoding: base64\n\n${Buffer.from(SCRIPT).toString('base64')}`,
    ).replaceAll('\n', '\r\n'),
    { scripts: [SCRIPT] },
  ],
  [
    'a commands list',
    '#cloud-config\nruncmd: [[ls, -l, 5], "a b"]\n',
    { runcmd: [['ls', '-l', '5'], 'a b'] },
  ],
])('user data: %s', (_name, data, { scripts = [], runcmd = [], problems = 0 }) => {
  const parsed = parseUserData(data === undefined ? undefined : Buffer.from(data));
  expect(parsed.scripts.map((script) => script.toString())).toEqual(scripts);
  expect(parsed.runcmd).toEqual(runcmd);
  expect(parsed.problems).toHaveLength(problems);
});

test('files have the defaults and the encodings of cloud-init', () => {
  const { write_files } = parseUserData(
    Buffer.from(`#cloud-config
write_files:
  - path: /a
    content: text
  - {path: /b, content: dGV4dA==, encoding: b64, permissions: '0600', owner: 'app:app', append: true, defer: true}
  - {path: /c, content: ${gzipSync('text').toString('base64')}, encoding: gzip+base64, permissions: 0o755}
`),
  );
  expect(write_files).toEqual([
    { path: '/a', content: Buffer.from('text'), mode: 0o644, owner: undefined, how: undefined, defer: false },
    { path: '/b', content: Buffer.from('text'), mode: 0o600, owner: 'app:app', how: 'append', defer: true },
    { path: '/c', content: Buffer.from('text'), mode: 0o755, owner: undefined, how: undefined, defer: false },
  ]);
});
