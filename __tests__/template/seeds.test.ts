import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { generateKeyPairSync } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { builderKinds } from '../../src/builders/index.js';
import { formatProblem, Problems } from '../../src/errors/index.js';
import type { LocatedMap } from '../../src/options/index.js';
import { provisionerKinds } from '../../src/provisioners/index.js';
import { locatedYaml, planBuilds, readLegacyTemplate } from '../../src/template/index.js';

const SEEDS = join(import.meta.dirname, '../fixtures/seeds');
const EXAMPLES = join(import.meta.dirname, '../../examples');

let workspace: string;
beforeAll(() => {
  workspace = mkdtempSync(join(tmpdir(), 'seeds-'));
  mkdirSync(join(workspace, 'examples/alicloud/basic'), { recursive: true });
  writeFileSync(
    join(workspace, 'examples/alicloud/basic/winrm_enable_userdata.ps1'),
    '<powershell></powershell>',
  );
  const profile = {
    name: 'packer_sk',
    mode: 'AK',
    access_key_id: 'id-of-profile',
    access_key_secret: 'secret-of-profile',
  };
  writeFileSync(join(workspace, 'config.json'), JSON.stringify({ profiles: [profile] }));
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  writeFileSync(join(workspace, 'key.pem'), privateKey.export({ type: 'pkcs1', format: 'pem' }));
});
afterAll(() => rmSync(workspace, { recursive: true }));

describe('the examples of the seed documents, exactly as printed', () => {
  // The vendor's RAM policy lies beside them.
  test.each(readdirSync(SEEDS).filter((name) => name !== 'devops-policy.json'))('%s', (name) => {
    const { builds, problems } = plan(join(SEEDS, name));
    expect(problems.map(formatProblem)).toEqual([]);
    expect(builds).toMatchObject([{ name: 'alicloud-ecs', kind: { type: 'alicloud-ecs' } }]);
  });
});

describe('our own examples', () => {
  const templates = readdirSync(EXAMPLES).filter((name) => name.endsWith('.json'));
  test.each(templates)('%s', (name) => {
    expect(plan(join(EXAMPLES, name)).problems.map(formatProblem)).toEqual([]);
  });
});

test('the basic example means what its document says', () => {
  const { builds } = plan(join(SEEDS, 'builder-basic.json'));
  const { access_key, secret_key, ...options } = builds[0]?.options ?? {};
  expect(options).toMatchObject({
    region: 'cn-beijing',
    image_name: 'packer_test2',
    source_image: 'centos_7_04_64_20G_alibase_201701015.vhd',
    ssh_username: 'root',
    instance_type: 'ecs.n1.tiny',
    io_optimized: true,
    image_force_delete: true,
  });
  expect([access_key, secret_key].map(String)).toEqual(['***', '***']);
  const facts = { name: 'alicloud-ecs', builderType: 'alicloud-ecs', generated: {} };
  expect(builds[0]?.provisioners[0]?.options(facts)).toMatchObject({
    inline: ['sleep 30', 'yum install redis.x86_64 -y'],
  });
});

function plan(file: string) {
  const problems = new Problems();
  const env = {
    ALICLOUD_ACCESS_KEY: 'seed-access-key',
    ALICLOUD_SECRET_KEY: 'seed-secret-key',
    ALICLOUD_SHARED_CREDENTIALS_FILE: join(workspace, 'config.json'),
  };
  const variables = locatedYaml(
    'ssh_keypair_name: pair\nssh_private_key_file: key.pem',
    'input "variables"',
  ) as LocatedMap;
  const notice = () => undefined;
  const facts = { startedAt: new Date(), workingDirectory: workspace, env };
  const template = readLegacyTemplate(readFileSync(file, 'utf8'), {
    file,
    facts,
    variables,
    problems,
    notice,
  });
  const builds = planBuilds(template, { builderKinds, provisionerKinds, env, workspace, problems, notice });
  return { builds, problems: problems.all };
}
