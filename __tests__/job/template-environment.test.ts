import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { readRunner } from '../../src/action/index.js';
import { planJob } from '../../src/job/index.js';

test('a template reads what the workflow gave to the step, and none of the action’s own inputs and tokens', () => {
  const folder = mkdtempSync(join(tmpdir(), 'template-'));
  try {
    const names = ['INPUT_SECRET_KEY', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN', 'GITHUB_SHA'];
    const template = {
      variables: Object.fromEntries(names.map((name) => [name, `{{env \`${name}\`}}`])),
      builders: [
        {
          type: 'alicloud-ecs',
          image_name: 'web',
          image_description: names.map((name) => `[{{user \`${name}\`}}]`).join(''),
          instance_type: 'ecs.g6.large',
          source_image: 'a',
          region: 'cn-beijing',
          communicator: 'none',
        },
      ],
    };
    writeFileSync(join(folder, 'template.json'), JSON.stringify(template));
    const env = {
      GITHUB_WORKSPACE: folder,
      INPUT_TEMPLATE: 'template.json',
      INPUT_ACCESS_KEY: 'LTAI0000000000000001',
      INPUT_SECRET_KEY: 'secretKeyOfTheInput',
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'the token of the job',
      GITHUB_SHA: 'abc',
    };
    const [build] = planJob(readRunner(env), () => undefined);
    expect(build?.options['image_description']).toBe('[][][abc]');
  } finally {
    rmSync(folder, { recursive: true });
  }
});
