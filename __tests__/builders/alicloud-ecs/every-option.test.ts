import { expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataDiskOptions, systemDiskOptions } from '../../../src/builders/alicloud-ecs/disk-options.js';
import { ecsOptions } from '../../../src/builders/alicloud-ecs/options.js';
import { provisionerKinds } from '../../../src/provisioners/index.js';

const TESTS = join(import.meta.dirname ?? __dirname, '../..');

/** The tests that builds, connections and provisioners are put through, as one text. */
const text = ['alicloud', 'builders', 'communicators', 'provisioners', 'e2e']
  .flatMap((folder) =>
    readdirSync(join(TESTS, folder), { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
  )
  .filter((file) => file.endsWith('.test.ts') && !file.endsWith('every-option.test.ts'))
  .map((file) => readFileSync(join(TESTS, file), 'utf8'))
  .join('\n');

/** Where the test cannot give it: on a runner with Windows alone, whose path is tested by itself. */
const ELSEWHERE = ['use_linux_pathing'];

test('there is no option that no test gives', () => {
  const tables = [
    ecsOptions,
    systemDiskOptions,
    dataDiskOptions,
    ...[...provisionerKinds.values()].map(({ options }) => options),
  ];
  const names = tables
    .flatMap((table) => Object.entries(table))
    .flatMap(([name, { dead }]) => (dead === undefined && !ELSEWHERE.includes(name) ? [name] : []));
  const untested = [...new Set(names)].filter((name) => !new RegExp(`\\b${name}['"]?\\s*[:,}=]`).test(text));
  expect(untested).toEqual([]);
});
