import { defaulted, filePath, flag, listOf, optional, text, type OptionValues } from '../../options/index.js';
import { playbookOptions } from './options.js';

export const ansibleLocalOptions = {
  ...playbookOptions,
  command: defaulted(
    text(),
    'ANSIBLE_FORCE_COLOR=1 PYTHONUNBUFFERED=1 ansible-playbook',
    'The command of the guest that runs playbooks.',
  ),
  playbook_dir: optional(
    filePath(),
    'A folder of the runner with everything that the playbooks need; they are named from there.',
  ),
  playbook_paths: optional(listOf(filePath()), 'Further files and folders to put beside the playbooks.'),
  role_paths: optional(listOf(filePath()), 'Folders of roles to put into `roles` beside the playbooks.'),
  collection_paths: optional(
    listOf(filePath()),
    'Folders of collections to put into `collections` beside the playbooks.',
  ),
  group_vars: optional(filePath(), 'A folder to put beside the playbooks as `group_vars`.'),
  host_vars: optional(filePath(), 'A folder to put beside the playbooks as `host_vars`.'),
  inventory_file: optional(
    filePath(),
    'An inventory to use on the guest. The guest must be in it as `127.0.0.1` or `localhost`.',
    { defaultText: 'one with `127.0.0.1` alone' },
  ),
  inventory_groups: optional(listOf(text()), 'The groups of the inventory that the guest is in.'),
  galaxy_roles_path: optional(text(), 'Where on the guest roles of Ansible Galaxy are installed.', {
    defaultText: '`roles` in the staging folder',
  }),
  galaxy_collections_path: optional(
    text(),
    'Where on the guest collections of Ansible Galaxy are installed.',
    { defaultText: '`collections` in the staging folder' },
  ),
  staging_directory: optional(text(), 'The folder of the guest that everything is put into.', {
    defaultText: 'a new one in `/tmp/packer-provisioner-ansible-local`',
  }),
  clean_staging_directory: defaulted(
    flag(),
    false,
    'Remove the staging folder when the playbooks have run: otherwise it stays in the image.',
  ),
} as const;

export type AnsibleLocalOptions = OptionValues<typeof ansibleLocalOptions>;
