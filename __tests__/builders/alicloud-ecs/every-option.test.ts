import { expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataDiskOptions, systemDiskOptions } from '../../../src/builders/alicloud-ecs/disk-options.js';
import { ecsOptions } from '../../../src/builders/alicloud-ecs/options.js';
import { communicatorOptions } from '../../../src/communicators/options.js';

const TESTS = join(import.meta.dirname ?? __dirname, '../..');

/** The tests that builds and connections are put through, as one text. */
const text = ['alicloud', 'builders', 'communicators', 'e2e']
  .flatMap((folder) =>
    readdirSync(join(TESTS, folder), { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
  )
  .filter((file) => file.endsWith('.test.ts') && !file.endsWith('every-option.test.ts'))
  .map((file) => readFileSync(join(TESTS, file), 'utf8'))
  .join('\n');

/** The ways to log in are the builder's matter; the rest of SSH and WinRM is tested by calls of their own. */
const KEYS =
  /^(communicator|temporary_key_pair_.*|ssh_(host|port|username|password|private_key_file|keypair_name))$/;

test('there is no option that no test gives', () => {
  const table = { ...ecsOptions, ...systemDiskOptions, ...dataDiskOptions };
  const names = Object.keys(table).filter(
    (name) => !Object.hasOwn(communicatorOptions, name) || KEYS.test(name),
  );
  expect(names.filter((name) => !new RegExp(`\\b${name}['"]?\\s*[:,}=]`).test(text))).toEqual([]);
});
