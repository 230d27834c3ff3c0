import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import * as ecs from '../../../src/alicloud/operations/ecs.js';
import * as vpc from '../../../src/alicloud/operations/vpc.js';
import { CALLED } from '../../../src/builders/alicloud-ecs/planned-calls.js';

const SOURCES = join(import.meta.dirname, '../../../src');

/** The files that builds call the cloud from. */
function callers(): string[] {
  const files = ['builders/alicloud-ecs', 'communicators/cloud-assistant', 'ledger', 'ledger/kinds'].flatMap(
    (folder) => readdirSync(join(SOURCES, folder)).map((name) => join(folder, name)),
  );
  const code = files.filter((name) => name.endsWith('.ts') && !name.endsWith('permissions.ts'));
  return [...code, 'alicloud/watches.ts'];
}

/** The operations that a file imports. */
function operationsIn(file: string): string[] {
  const text = readFileSync(join(SOURCES, file), 'utf8');
  const imports = [...text.matchAll(/^import \{([^}]*)\}/gm)].flatMap(([, names = '']) => names.split(','));
  return imports.map((name) => name.trim()).filter((name) => name in ecs || name in vpc);
}

test('every operation that a build calls has its line among the permissions, and no other has', () => {
  const called = new Set(callers().flatMap(operationsIn));
  expect([...CALLED].sort()).toEqual([...called].sort());
});
