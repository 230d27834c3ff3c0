import { describe, it } from '@jest/globals';
import { RuleTester } from 'eslint';
import tseslint from 'typescript-eslint';
import { importDirection } from '../../scripts/lint/import-direction.mjs';

RuleTester.describe = describe;
RuleTester.it = it;

const tester = new RuleTester({ languageOptions: { parser: tseslint.parser } });
const file = (path: string) => ({ filename: `/repo/src/${path}`, options: ['/repo/src'] });
const upward = [{ messageId: 'upward' }];
const annex = [{ messageId: 'annex' }];

tester.run('import-direction', importDirection, {
  valid: [
    { ...file('main.ts'), code: `import { a } from './action/index.js';` },
    { ...file('builders/alicloud-ecs/build.ts'), code: `import { a } from '../../ledger/index.js';` },
    { ...file('builders/alicloud-ecs/build.ts'), code: `import { a } from '../artifact.js';` },
    { ...file('builders/alicloud-ecs/build.ts'), code: `import { a } from './network.js';` },
    { ...file('communicators/ssh.ts'), code: `import ssh2 from 'ssh2'; import fs from 'node:fs';` },
    { ...file('action/log.ts'), code: `import { info } from '@actions/core';` },
    { ...file('provisioners/ansible.ts'), code: `import { exec } from '@actions/exec';` },
    { ...file('simulator.ts'), code: `import { start } from './simulator/index.js';` },
    { ...file('simulator/model/vpc.ts'), code: `import { id } from '../ids.js';` },
    { filename: '/repo/__tests__/a.test.ts', options: ['/repo/src'], code: `import '../src/main.js';` },
  ],
  invalid: [
    { ...file('ledger/ledger.ts'), code: `import { a } from '../builders/index.js';`, errors: upward },
    { ...file('ledger/ledger.ts'), code: `import type { A } from '../builders/index.js';`, errors: upward },
    { ...file('ledger/ledger.ts'), code: `export { a } from '../builders/index.js';`, errors: upward },
    { ...file('ledger/ledger.ts'), code: `export * from '../builders/index.js';`, errors: upward },
    { ...file('ledger/ledger.ts'), code: `const a = import('../builders/index.js');`, errors: upward },
    { ...file('ledger/ledger.ts'), code: `type A = import('../builders/index.js').A;`, errors: upward },
    { ...file('ledger/ledger.ts'), code: `import { run } from '../main.js';`, errors: upward },
    { ...file('action/log.ts'), code: `import { a } from '../template/index.js';`, errors: upward },
    { ...file('main.ts'), code: `import { run } from './post.js';`, errors: upward },
    { ...file('alicloud/call.ts'), code: `import { a } from '../simulator/index.js';`, errors: annex },
    { ...file('simulator/server.ts'), code: `import { a } from '../errors/index.js';`, errors: annex },
    { ...file('simulator.ts'), code: `import { a } from './errors/index.js';`, errors: annex },
    { ...file('main.ts'), code: `import { a } from './simulator/index.js';`, errors: annex },
    {
      ...file('builders/build.ts'),
      code: `import { a } from '../utils/index.js';`,
      errors: [{ messageId: 'noFloor', data: { room: 'utils' } }],
    },
    {
      ...file('builders/build.ts'),
      code: `import { info } from '@actions/core/lib/core';`,
      errors: [{ messageId: 'package' }],
    },
  ],
});
