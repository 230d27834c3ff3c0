import { expect, jest } from '@jest/globals';
import { startSimulator } from '../../../src/simulator/index.js';
import { ANSIBLE, testWith } from '../../peers.js';
import { build, temporaryFolder } from './kit.js';

jest.setTimeout(60_000);

testWith(ANSIBLE)('Ansible logs in with a password that stands in no command line', async () => {
  await using cloud = await startSimulator();
  using files = temporaryFolder();
  const playbook = files.write(
    'playbook.yml',
    `- hosts: all
  gather_facts: false
  tasks:
    - {command: ps -eo args, delegate_to: localhost, register: seen}
    - {raw: 'echo by $USER', register: said}
    - {debug: {var: said.stdout}}
    - {assert: {that: ["'Conformance-1' not in seen.stdout", "'ansible-playbook' in seen.stdout"]}}
`,
  );
  const options = {
    communicator: 'ssh',
    ssh_username: 'root',
    ssh_password: 'Conformance-1',
    user_data: '#!/bin/sh\n',
  };
  const built = await build(cloud, options, {
    template: { provisioners: [{ type: 'ansible', playbook_file: playbook }] },
  });
  const output = built.events.flatMap((event) => (event.type === 'output' ? [event.line] : []));
  expect(output.join('\n')).toContain('by root');
  expect(built).toMatchObject({ status: 'success' });
});
