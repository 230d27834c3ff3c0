import {
  defaulted,
  filePath,
  flag,
  integer,
  optional,
  secretText,
  text,
  type Rule,
} from '../options/index.js';

export const PORT: Rule<number> = {
  holds: (port) => port >= 1 && port <= 65535,
  message: 'must be a port from 1 to 65535',
};

/** The options of a builder for a guest that is reached through another host. */
export const bastionOptions = {
  ssh_bastion_host: optional(
    text(),
    'A host to connect through. Its own host key is recorded at first use, unless `ssh_host_key_checking` is `off`.',
  ),
  ssh_bastion_port: defaulted(integer(PORT), 22, 'The port of the bastion host.'),
  ssh_bastion_username: optional(text(), 'The user to log in to the bastion host as.', {
    defaultText: '`ssh_username`',
  }),
  ssh_bastion_password: optional(
    secretText(),
    'The password for the bastion host, also where it asks by keyboard-interactive.',
  ),
  ssh_bastion_interactive: defaulted(flag(), false, 'Ask for what the bastion host wants to know.', {
    dead: 'nobody is there to answer in a job; `ssh_bastion_password` answers interactive questions too.',
  }),
  ssh_bastion_agent_auth: defaulted(
    flag(),
    false,
    'Log in to the bastion host by the SSH agent of the runner.',
  ),
  ssh_bastion_private_key_file: optional(filePath(), 'The private key for the bastion host.', {
    defaultText: '`ssh_private_key_file`',
  }),
  ssh_bastion_certificate_file: optional(filePath(), 'The certificate of the key for the bastion host.', {
    defaultText: '`ssh_certificate_file`, unless `ssh_bastion_private_key_file` is given',
  }),
  ssh_proxy_host: optional(text(), 'A SOCKS5 proxy to connect through. Not with `ssh_bastion_host`.'),
  ssh_proxy_port: defaulted(integer(PORT), 1080, 'The port of the SOCKS5 proxy.'),
  ssh_proxy_username: optional(text(), 'The user name for the SOCKS5 proxy.'),
  ssh_proxy_password: optional(secretText(), 'The password for the SOCKS5 proxy.'),
} as const;
