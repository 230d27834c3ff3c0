import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { connectSsh, sshLogin, type SshRequest } from '../../src/communicators/index.js';
import { readGalaxyFile } from '../../src/provisioners/ansible/galaxy.js';
import { runProvisioners } from '../../src/provisioners/index.js';
import { Secret } from '../../src/secrets/index.js';
import { optionsWith, requestFor } from '../communicators/requests.js';
import { startSshd, type Sshd } from '../communicators/sshd.js';
import { ANSIBLE, isUsed, SSHD, testWith } from '../peers.js';
import { connectTo, plan, planAll, provisioning } from './kit.js';

jest.setTimeout(60_000);

const ansibleTest = testWith(SSHD, ANSIBLE);

let sshd: Sshd | undefined;
beforeAll(async () => void (sshd = isUsed(ANSIBLE) && isUsed(SSHD) ? await startSshd() : undefined));
afterAll(() => sshd?.close());

let folder = '';
const usualTemporary = process.env['TMPDIR'];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'playbooks-'));
  // What is left there shows, whatever else runs on this machine.
  process.env['TMPDIR'] = join(folder, 'tmp');
  await mkdir(join(folder, 'tmp'));
});
afterEach(async () => {
  if (usualTemporary === undefined) delete process.env['TMPDIR'];
  else process.env['TMPDIR'] = usualTemporary;
  await rm(folder, { recursive: true });
});

const PLAYBOOK = `
- hosts: all
  gather_facts: false
  tasks:
    - raw: 'echo "{{ packer_build_name }} {{ packer_builder_type }} {{ inventory_hostname }} {{ group_names | join("+") }} {{ more | default("-") }}" > FOLDER/result; echo "::set-output name=x::y"'
      register: said
    - debug: {var: said.stdout}
`;

async function playbook(text = PLAYBOOK): Promise<string> {
  const path = join(folder, 'playbook.yml');
  await writeFile(path, text.replaceAll('FOLDER', folder));
  return path;
}

const result = () => readFile(join(folder, 'result'), 'utf8').then((text) => text.trim());

async function run(written: Record<string, unknown>, rest: Partial<SshRequest> = {}): Promise<string[]> {
  if (sshd === undefined) throw new Error('no sshd');
  await using guest = await connectSsh(requestFor(sshd, {}, rest), new AbortController().signal);
  const { context, output } = provisioning(guest);
  await runProvisioners(planAll(written), context);
  return output();
}

describe('ansible', () => {
  ansibleTest('runs a playbook against the guest, and leaves nothing behind on the runner', async () => {
    const output = await run({
      type: 'ansible',
      playbook_file: await playbook(),
      groups: ['web', 'db'],
      host_alias: 'image',
      extra_arguments: ['--extra-vars', 'more=given'],
    });
    expect(await result()).toBe('web alicloud-ecs image db+web given');
    expect(output.join('\n')).toContain('::set-output name=x::y');
    expect(output.join('\n')).toMatch(/image +: ok=2/);
    expect(await readdir(join(folder, 'tmp'))).toEqual([]);
  });

  ansibleTest('a host key that is not the guest’s is refused', async () => {
    if (sshd === undefined) throw new Error('no sshd');
    await using guest = await connectTo(sshd);
    const { context, output } = provisioning(guest);
    await sshd.stop();
    await sshd.newHostKey();
    await sshd.start();
    const failing = runProvisioners(planAll({ type: 'ansible', playbook_file: await playbook() }), context);
    await expect(failing).rejects.toThrow(/ansible-playbook ended with exit code 4/);
    expect(output().join('\n')).toMatch(/host key verification failed/i);
    expect(await readdir(join(folder, 'tmp'))).toEqual([]);
  });

  ansibleTest('a key with a passphrase is opened by what ssh asks for, not by a command line', async () => {
    if (sshd === undefined) throw new Error('no sshd');
    const path = join(folder, 'key');
    spawnSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', 'open sesame', '-f', path]);
    const authorized = await readFile(sshd.authorizedKeys, 'utf8');
    await writeFile(sshd.authorizedKeys, authorized + (await readFile(`${path}.pub`, 'utf8')));
    const privateKey = Secret.ofOurOwn(await readFile(path, 'utf8'));
    const passphrase = new Secret('open sesame');
    await run({ type: 'ansible', playbook_file: await playbook() }, { auth: { privateKey, passphrase } });
    expect(await result()).toMatch(/^web alicloud-ecs default/);
  });

  ansibleTest('by a certificate, where the guest knows the key by it alone', async () => {
    const [authority, key] = [join(folder, 'authority'), join(folder, 'certified')];
    for (const path of [authority, key])
      spawnSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', path]);
    const trusting = await startSshd([`TrustedUserCAKeys ${authority}.pub`]);
    try {
      spawnSync('ssh-keygen', ['-q', '-s', authority, '-I', 'test', '-n', trusting.username, `${key}.pub`]);
      const { auth = {} } = await sshLogin(
        optionsWith({ ssh_private_key_file: key, ssh_certificate_file: `${key}-cert.pub` }),
        { env: {}, resolvePath: (path) => path },
      );
      await using guest = await connectSsh(requestFor(trusting, {}, { auth }), new AbortController().signal);
      const { context } = provisioning(guest);
      await runProvisioners(planAll({ type: 'ansible', playbook_file: await playbook() }), context);
      expect(await result()).toMatch(/^web alicloud-ecs default/);
    } finally {
      await trusting.close();
    }
  });

  ansibleTest('through a bastion, of which Ansible knows nothing', async () => {
    if (sshd === undefined) throw new Error('no sshd');
    const { host, port, username, key } = sshd;
    const bastion = { host, port, username, auth: { privateKey: key.privateKey } };
    const output = await run(
      {
        type: 'ansible',
        playbook_file: await playbook(
          PLAYBOOK.replace('{{ more', '{{ ansible_port == PORT }} {{ more').replace('PORT', String(port)),
        ),
      },
      { bastion },
    );
    expect(await result()).toMatch(/^web alicloud-ecs default .*False/);
    expect(output.join('\n')).toMatch(/ok=2/);
  });

  ansibleTest('an inventory of the user’s, a directory for ours, variables, roles', async () => {
    const inventories = join(folder, 'inventories');
    await mkdir(join(inventories, 'host_vars'), { recursive: true });
    await writeFile(join(inventories, 'host_vars/default.yml'), 'more: of-the-host\n');
    const roles = join(folder, 'roles');
    await mkdir(join(roles, 'empty/tasks'), { recursive: true });
    await writeFile(
      join(roles, 'empty/tasks/main.yml'),
      "- debug: {msg: \"role ran {{ lookup('env', 'OF_USER') }}\"}\n",
    );
    const output = await run({
      type: 'ansible',
      playbook_files: [await playbook(PLAYBOOK.replace('  tasks:', '  roles: [empty]\n  tasks:'))],
      inventory_directory: inventories,
      keep_inventory_file: true,
      roles_path: roles,
      ansible_env_vars: ['OF_USER=yes=no'],
      empty_groups: ['nobody'],
    });
    expect(output.join('\n')).toContain('role ran yes=no');
    expect(await result()).toContain('of-the-host');
    const [kept = ''] = (await readdir(inventories)).filter((name) => name.startsWith('packer-'));
    const inventory = await readFile(join(inventories, kept), 'utf8');
    expect(inventory).toMatch(
      /^default ansible_host=127\.0\.0\.1 ansible_user=\S+ ansible_port=\d+\n\[nobody\]\n$/,
    );

    await run({ type: 'ansible', playbook_file: await playbook(), inventory_file: join(inventories, kept) });
    expect(await result()).toContain('of-the-host');
  });

  ansibleTest('a requirements file is installed first, and its failure is told', async () => {
    const galaxy = join(folder, 'galaxy');
    await writeFile(galaxy, '#!/bin/sh\necho "galaxy $*"; exit 7\n', { mode: 0o755 });
    const requirements = join(folder, 'requirements.yml');
    await writeFile(requirements, 'collections: [{name: a.b}]\n');
    const failing = run({
      type: 'ansible',
      playbook_file: await playbook(),
      galaxy_file: requirements,
      galaxy_command: galaxy,
      galaxy_force_install: true,
    });
    await expect(failing).rejects.toThrow('galaxy ended with exit code 7');
  });

  ansibleTest('collections go where they shall, and the host is written as wished', async () => {
    const galaxy = join(folder, 'galaxy');
    await writeFile(galaxy, `#!/bin/sh\necho "galaxy $* in $ANSIBLE_COLLECTIONS_PATH"\n`, { mode: 0o755 });
    const requirements = join(folder, 'requirements.yml');
    await writeFile(requirements, 'collections: [{name: a.b}]\n');
    const collections = join(folder, 'collections');
    const output = await run({
      type: 'ansible',
      playbook_file: await playbook(),
      galaxy_file: requirements,
      galaxy_command: galaxy,
      galaxy_force_with_deps: true,
      collections_path: collections,
      host_alias: 'image',
      inventory_file_template:
        '{{.HostAlias}} ansible_host={{.Host}} ansible_port={{.Port}} ansible_user={{.User}} more=of-the-line',
    });
    expect(output).toContain(
      `galaxy collection install -r ${requirements} -p ${collections} --force-with-deps in ${collections}`,
    );
    expect(await result()).toBe('web alicloud-ecs image ungrouped of-the-line');
  });
});

describe('ansible-local', () => {
  ansibleTest('copies playbooks, variables and roles to the guest and runs them there', async () => {
    await mkdir(join(folder, 'group_vars'));
    await writeFile(join(folder, 'group_vars/web.yml'), 'more: of-the-group\n');
    await mkdir(join(folder, 'host_vars'));
    await writeFile(join(folder, 'host_vars/127.0.0.1.yml'), 'of_host: of-the-host\n');
    const staging = join(folder, 'staging');
    const output = await run({
      type: 'ansible-local',
      playbook_file: await playbook(PLAYBOOK.replace('default("-")', 'default("-") }} {{ of_host')),
      group_vars: join(folder, 'group_vars'),
      host_vars: join(folder, 'host_vars'),
      inventory_groups: ['web'],
      staging_directory: staging,
      clean_staging_directory: true,
    });
    expect(await result()).toBe('web alicloud-ecs 127.0.0.1 web of-the-group of-the-host');
    expect(output.join('\n')).toMatch(/ok=2/);
    expect((await readdir(folder)).includes('staging')).toBe(false);
  });

  ansibleTest('everything beside the playbooks is copied, and Galaxy installs where it shall', async () => {
    const files = {
      'extra/words.txt': 'words',
      'roles/ours/tasks/main.yml': '- raw: "echo role"\n',
      'collections/theirs/galaxy.yml': 'name: theirs\n',
      'requirements.yml': 'roles: [{name: a}]\ncollections: [{name: a.b}]\n',
    };
    for (const [path, content] of Object.entries(files)) {
      await mkdir(join(folder, path, '..'), { recursive: true });
      await writeFile(join(folder, path), content);
    }
    const galaxy = join(folder, 'galaxy');
    await writeFile(galaxy, '#!/bin/sh\necho "galaxy $*"\n', { mode: 0o755 });
    const staging = join(folder, 'staging');
    const output = await run({
      type: 'ansible-local',
      playbook_file: await playbook(PLAYBOOK.replace('  tasks:', '  roles: [ours]\n  tasks:')),
      playbook_paths: [join(folder, 'extra'), join(folder, 'extra/words.txt')],
      role_paths: [join(folder, 'roles/ours')],
      collection_paths: [join(folder, 'collections/theirs')],
      galaxy_file: join(folder, 'requirements.yml'),
      galaxy_command: galaxy,
      galaxy_roles_path: '/opt/roles of mine',
      galaxy_collections_path: '/opt/collections',
      staging_directory: staging,
    });
    expect(output.filter((line) => line.startsWith('galaxy'))).toEqual([
      `galaxy role install -r ${staging}/requirements.yml -p /opt/roles of mine`,
      `galaxy collection install -r ${staging}/requirements.yml -p /opt/collections`,
    ]);
    expect(await readFile(join(staging, 'extra/words.txt'), 'utf8')).toBe('words');
    expect(await readFile(join(staging, 'words.txt'), 'utf8')).toBe('words');
    expect(await readFile(join(staging, 'collections/theirs/galaxy.yml'), 'utf8')).toContain('theirs');
    expect(await result()).toContain('web alicloud-ecs 127.0.0.1');
  });

  ansibleTest('a folder of playbooks; a failing one is told', async () => {
    const playbooks = join(folder, 'playbooks');
    await mkdir(playbooks);
    await writeFile(
      join(playbooks, 'fails.yml'),
      '- {hosts: all, gather_facts: false, tasks: [raw: exit 3]}\n',
    );
    const failing = run({
      type: 'ansible-local',
      playbook_dir: playbooks,
      playbook_file: 'fails.yml',
      staging_directory: join(folder, 'staging'),
    });
    await expect(failing).rejects.toThrow('ansible-playbook ended with exit code 2 on the guest');
  });

  ansibleTest('without Ansible on the guest the sentence says so', async () => {
    const failing = run({
      type: 'ansible-local',
      playbook_file: await playbook(),
      command: 'no-such-ansible',
    });
    await expect(failing).rejects.toMatchObject({
      hint: expect.stringContaining('Is Ansible installed there?'),
    });
  });
});

describe('what is wrong is told beforehand', () => {
  test.each([
    [{ type: 'ansible' }, /One of playbook_file and playbook_files is required/],
    [
      { type: 'ansible', playbook_file: '/none.yml' },
      /playbook_file: names "\/none\.yml", which does not exist/,
    ],
    [{ type: 'ansible', playbook_file: '/', playbook_files: ['/'] }, /is given together with playbook_file/],
    [
      { type: 'ansible', playbook_file: '/', host_alias: 'a b' },
      /host_alias: must be a name of an inventory/,
    ],
    [{ type: 'ansible', playbook_file: '/', ansible_env_vars: ['X'] }, /must have the form KEY=value/],
    [{ type: 'ansible-local', playbook_file: '/', group_vars: '/none' }, /group_vars: names "\/none"/],
  ])('%j', (written, problem) => {
    expect(plan(written).problems.join('\n')).toMatch(problem);
  });
});

describe('files of the runner', () => {
  test('that cannot be copied to the guest are told of before', async () => {
    const roles = join(folder, 'broken-role');
    await mkdir(roles, { recursive: true });
    await symlink(join(folder, 'absent'), join(roles, 'link'));
    const { problems } = plan({
      type: 'ansible-local',
      playbook_file: await playbook(),
      role_paths: [roles],
    });
    expect(problems).toEqual([
      expect.stringMatching(/role_paths: names the folder .*"link" is a link to what does not exist/),
    ]);
  });

  test('that are no list of requirements are not read whole', async () => {
    const path = join(folder, 'huge.yml');
    await writeFile(path, Buffer.alloc(1024 * 1024 + 1));
    expect(() => readGalaxyFile(path, 'huge.yml')).toThrow(
      'galaxy_file: huge.yml cannot be read: it is larger than 1 MB.',
    );
  });
});
