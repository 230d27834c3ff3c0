import {
  defaulted,
  filePath,
  flag,
  integer,
  listOf,
  matches,
  optional,
  text,
  type OptionValues,
} from '../../options/index.js';

/** Options that `ansible` and `ansible-local` have in common. */
export const playbookOptions = {
  playbook_file: optional(filePath(), 'The playbook to run.'),
  playbook_files: optional(listOf(filePath()), 'Several playbooks, run in one go.'),
  extra_arguments: optional(listOf(text()), 'Further arguments of `ansible-playbook`, one word each.'),
  galaxy_file: optional(
    filePath(),
    'A requirements file of Ansible Galaxy, whose roles and collections are installed first.',
  ),
  galaxy_command: defaulted(text(), 'ansible-galaxy', 'The command of Ansible Galaxy.'),
} as const;

const NO_PROXY =
  'Packer’s SSH proxy between Ansible and the guest is not needed here: Ansible connects directly.';
const ofProxy = { dead: `has no effect. ${NO_PROXY}` };

export const ansibleOptions = {
  ...playbookOptions,
  command: defaulted(text(), 'ansible-playbook', 'The command that runs playbooks.'),
  groups: optional(listOf(text()), 'The groups of the inventory that the guest is in.'),
  empty_groups: optional(listOf(text()), 'Groups that the inventory has without a host.'),
  host_alias: defaulted(
    text(matches(/^[^\s[\]#;]+$/, 'must be a name of an inventory: one word')),
    'default',
    'The name of the guest in the inventory.',
  ),
  user: optional(text(), 'The user that Ansible logs in as.', { defaultText: 'that of the communicator' }),
  ansible_env_vars: optional(
    listOf(
      text(
        matches(
          /^[A-Za-z_]\w*=/,
          'must have the form KEY=value, with letters, digits and underscores in KEY',
        ),
      ),
    ),
    'Environment variables of Ansible, as a list of `KEY=value`.',
  ),
  inventory_file: optional(
    filePath(),
    'An inventory of your own, instead of the one that is made. How to log in is told to Ansible for all its hosts.',
  ),
  inventory_file_template: optional(
    text(),
    'The line of the guest in the inventory, with `{{.HostAlias}}`, `{{.Host}}`, `{{.User}}` and `{{.Port}}`.',
    {
      runtime: true,
      defaultText: '`{{.HostAlias}} ansible_host={{.Host}} ansible_user={{.User}} ansible_port={{.Port}}`',
    },
  ),
  inventory_directory: optional(
    filePath(),
    'A folder that the inventory is put into, beside its `group_vars` and `host_vars`.',
    { defaultText: 'a temporary one' },
  ),
  keep_inventory_file: defaulted(
    flag(),
    false,
    'Leave the inventory that was made in `inventory_directory`. There is nothing secret in it.',
  ),
  galaxy_force_install: defaulted(flag(), false, 'Install roles and collections anew that are there.'),
  galaxy_force_with_deps: defaulted(flag(), false, 'Install them anew with all that they depend on.'),
  roles_path: optional(filePath(), 'Where roles are installed, and looked for.'),
  collections_path: optional(filePath(), 'Where collections are installed, and looked for.'),
  use_proxy: optional(flag(), 'Whether Ansible connects through a proxy on the runner: never.', ofProxy),
  local_port: optional(integer(), 'The port of the proxy.', ofProxy),
  ssh_host_key_file: optional(text(), 'The host key of the proxy.', ofProxy),
  ssh_authorized_key_file: optional(text(), 'The key that the proxy lets in.', ofProxy),
  ansible_proxy_key_type: optional(text(), 'The type of the proxy’s keys.', ofProxy),
  sftp_command: optional(text(), 'How the proxy serves SFTP.', ofProxy),
  use_sftp: optional(flag(), 'Whether the proxy serves SFTP.', {
    dead: `has no effect. ${NO_PROXY} It chooses how to copy files by itself.`,
  }),
  skip_version_check: optional(flag(), 'Whether the version of Ansible is asked for: never.', {
    dead: 'has no effect: the version of Ansible is not asked for.',
  }),
} as const;

export type AnsibleOptions = OptionValues<typeof ansibleOptions>;
