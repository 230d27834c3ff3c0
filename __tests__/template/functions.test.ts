import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { renderTemplate } from '../../src/engine/index.js';
import {
  buildFunctions,
  configFunctions,
  envFunction,
  generatedFunction,
} from '../../src/template/functions.js';
import { formatGoTime } from '../../src/template/go-time.js';
import { strftime } from '../../src/template/strftime.js';
import { describeWith, PACKER } from '../peers.js';

/** A Sunday in week 47. */
const MOMENT = new Date('2026-11-22T03:47:08.096Z');

/** What Packer 1.6.6 gave for them. */
const LAYOUTS: [layout: string, formatted: string][] = [
  ['2006-01-02T15:04:05Z07:00', '2026-11-22T03:47:08Z'],
  ['Janus January Jan Marchh', 'Janus November Nov Marchh'],
  ['Mondayx Mon Monx Month', 'Sundayx Sun Monx Month'],
  ['1 2 3 4 5 01 02 03 04 05 06 2006 15', '11 22 3 47 8 11 22 03 47 08 26 2026 03'],
  ['_2 __2 002 _2006 20061 200602', '22 326 326 _2026 202611 202622'],
  ['15:04:05.000 15:04:05,00 .0001 .00', '03:47:08.096 03:47:08,09 .0011 .09'],
  ['PM pm Pm 3:04PM', 'AM am Pm 3:47AM'],
  ['-07 -0700 -07:00 -070000 -07:00:00 Z07 Z0700 MST', '+00 +0000 +00:00 +000000 +00:00:00 Z Z UTC'],
  ['12 11 10 9 8 7 6', '1122 1111 110 9 8 7 6'],
  ['0 00 000 007 0022 0102 25', '0 00 000 007 32622 1122 228'],
  ['MSTx xMST 20060102-150405', 'UTCx xUTC 20261122-034708'],
];

describe('Go layouts', () => {
  test.each([...LAYOUTS, ['.999 .999999 .9', '.096 .096 '], ['', '']])('%j', (layout, formatted) => {
    expect(formatGoTime(MOMENT, layout ?? '')).toBe(formatted);
  });

  test('in the afternoon, early in the year', () => {
    expect(formatGoTime(new Date('2004-01-05T13:05:09Z'), '3 03 PM pm _2 __2 002 06')).toBe(
      '1 01 PM pm  5   5 005 04',
    );
  });
});

describe('strftime', () => {
  test.each([
    [
      '%A %a %B %b %h %d %H %I %M %m %p %S %Y %y %Z %z %%',
      'Sunday Sun November Nov Nov 22 03 03 47 11 AM 08 2026 26 UTC +0000 %',
    ],
    ['%F %T %R %D %x %X', '2026-11-22 03:47:08 03:47 11/22/26 11/22/26 03:47:08'],
    ['%c|%v|%r', 'Sun Nov 22 03:47:08 2026|22-Nov-2026|03:47:08 AM'],
    ['%C %e %j %k %l %L', '20 22 326  3  3 .096'],
    ['%U %W %V %u %w', '47 46 47 7 0'],
    ['%n%t', '\n\t'],
  ])('%j', (pattern, formatted) => {
    expect(strftime(MOMENT, pattern)).toBe(formatted);
  });

  // By `date -u -d … "+%U %W %V %u %w %j"`.
  test.each([
    ['2021-01-01', '00 00 53 5 5 001'],
    ['2023-01-01', '01 00 52 7 0 001'],
    ['2024-12-30', '52 53 01 1 1 365'],
    ['2020-12-31', '52 52 53 4 4 366'],
  ])('weeks around %s', (day, formatted) => {
    expect(strftime(new Date(`${day}T12:00:00Z`), '%U %W %V %u %w %j')).toBe(formatted);
  });

  test.each(['%q', '100%'])('%j is refused', (pattern) => {
    expect(() => strftime(MOMENT, pattern)).toThrow(/^does not know "%q?"; it knows %% %A %B/);
  });
});

describe('functions of templates', () => {
  const facts = { startedAt: MOMENT, workingDirectory: resolve('/work'), env: { HOME_OF_TEST: '/home' } };
  const functions = {
    ...configFunctions(facts, 'templates/web.json'),
    ...buildFunctions('web', 'alicloud-ecs'),
    ...envFunction(facts),
    ...generatedFunction({ ID: 'i-1' }),
  };
  test.each([
    ['{{timestamp}}', '1795319228'],
    ['{{isotime}}', '2026-11-22T03:47:08Z'],
    ['{{isotime "06"}}', '26'],
    ['{{strftime "%Y"}}', '2026'],
    ['{{pwd}}', resolve('/work')],
    ['{{template_dir}}', resolve('/work/templates')],
    ['{{build_name}} {{build_type}}', 'web alicloud-ecs'],
    ['{{build "ID"}}', 'i-1'],
    ['{{env "HOME_OF_TEST"}}{{env "NOT_THERE"}}', '/home'],
    ['{{clean_resource_name "中文 image/v1.0:x_y-z"}}', '中文-image-v1.0:x_y-z'],
  ])('%s', (text, rendered) => {
    expect(renderTemplate(text, { functions })).toBe(rendered);
  });

  test('every uuid is another one, and begins with the time', () => {
    const before = Math.floor(Date.now() / 1000);
    const uuids = renderTemplate('{{uuid}} {{uuid}}', { functions }).split(' ');
    expect(new Set(uuids).size).toBe(2);
    for (const uuid of uuids) {
      expect(uuid).toMatch(/^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/);
      expect(parseInt(uuid.slice(0, 8), 16)).toBeGreaterThanOrEqual(before);
    }
  });

  test.each([
    ['{{build "IP"}}', /knows no "IP"; it knows ID/],
    ['{{vault "a" "b"}}', /"vault" is not supported here/],
    ['{{isotime "a" "b"}}', /"isotime" takes 0 to 1 values, not 2/],
  ])('%s is refused', (text, told) => {
    expect(() => renderTemplate(text, { functions })).toThrow(told);
  });

  test('without a template there is no folder of it', () => {
    expect(() =>
      renderTemplate('{{template_dir}}', { functions: configFunctions(facts, undefined) }),
    ).toThrow(/needs a template/);
  });
});

const folder = mkdtempSync(join(tmpdir(), 'functions-'));
afterAll(() => rmSync(folder, { recursive: true }));

describeWith(PACKER)('as Packer formats the time', () => {
  test.each(LAYOUTS.map(([layout]) => layout))('%j', (layout) => {
    const template = join(folder, 'template.json');
    writeFileSync(template, JSON.stringify({ builders: [{ type: 'null', communicator: 'none' }] }));
    const input = `{{isotime "2006-01-02T15:04:05.000Z"}}|{{isotime ${JSON.stringify(layout)}}}\n`;
    const env = { ...process.env, CHECKPOINT_DISABLE: '1' };
    const { stdout } = spawnSync('packer', ['console', template], { input, encoding: 'utf8', env });
    const [moment, formatted] = stdout.replace(/\n$/, '').split('|');
    expect(formatGoTime(new Date(moment ?? ''), layout)).toBe(formatted);
  });
});
