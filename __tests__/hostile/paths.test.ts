import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { readRunner } from '../../src/action/index.js';
import { ProblemsError } from '../../src/errors/index.js';
import { planJob } from '../../src/job/index.js';

const workspace = mkdtempSync(join(tmpdir(), 'hostile-paths-'));
afterAll(() => rmSync(workspace, { recursive: true }));

const BUILDER = {
  type: 'alicloud-ecs',
  region: 'cn-beijing',
  source_image: 'm-1',
  instance_type: 'ecs.g6.large',
  ssh_username: 'root',
};
const FILE = { type: 'file', destination: '/tmp/x' };
const PLAYBOOK = { playbook_file: 't.json' };

/** Every option that names a path of the runner, and what it stands in. */
const options: [option: string, component: Record<string, unknown>][] = [
  ['user_data_file', BUILDER],
  ['ssh_private_key_file', BUILDER],
  ['ssh_certificate_file', { ...BUILDER, ssh_private_key_file: 'absent' }],
  ['ssh_bastion_private_key_file', BUILDER],
  ['ssh_bastion_certificate_file', { ...BUILDER, ssh_bastion_private_key_file: 'absent' }],
  ['shared_credentials_file', { ...BUILDER, profile: 'p' }],
  ['source', FILE],
  ['sources', FILE],
  ['script', { type: 'shell' }],
  ['scripts', { type: 'powershell' }],
  ['script', { type: 'shell-local' }],
  ['playbook_file', { type: 'ansible' }],
  ['inventory_file', { type: 'ansible', ...PLAYBOOK }],
  ['inventory_directory', { type: 'ansible', ...PLAYBOOK }],
  ['galaxy_file', { type: 'ansible-local', ...PLAYBOOK }],
  ['playbook_dir', { type: 'ansible-local', ...PLAYBOOK }],
  ['role_paths', { type: 'ansible-local', ...PLAYBOOK }],
  ['group_vars', { type: 'ansible-local', ...PLAYBOOK }],
];

const paths = ['a\0b', 't.json/in-it', `/${'n'.repeat(300)}`, 'p/'.repeat(5000)];

test.each(options)('%s of %j: no path keeps the other problems from being told', (option, component) => {
  for (const path of paths) {
    const template =
      'region' in component
        ? { builders: [{ ...component, [option]: path }] }
        : { builders: [BUILDER], provisioners: [{ ...component, [option]: path }] };
    writeFileSync(join(workspace, 't.json'), JSON.stringify(template));
    const problems = problemsOf('profile' in component ? {} : KEYS);
    expect(problems).toContainEqual(expect.objectContaining({ option: 'image_name' }));
    const own = problems.filter(
      (problem) => problem.option === option || problem.message.includes('credentials file'),
    );
    expect(own).not.toHaveLength(0);
    for (const { place, message } of own) {
      expect(place).toHaveProperty('line', 1);
      expect(message).not.toMatch(/E[A-Z]{4,}:|null bytes|undefined/);
      expect(message.length).toBeLessThan(1000);
    }
  }
});

const KEYS = { INPUT_ACCESS_KEY: 'key-of-nobody', INPUT_SECRET_KEY: 'secret-of-nobody' };

function problemsOf(keys: Record<string, string>): ProblemsError['problems'] {
  const env = {
    GITHUB_WORKSPACE: workspace,
    INPUT_TEMPLATE: 't.json',
    ...keys,
  };
  try {
    planJob(readRunner(env), () => undefined);
  } catch (error) {
    if (error instanceof ProblemsError) return error.problems;
    throw error;
  }
  return [];
}
