import {
  defaulted,
  duration,
  filePath,
  flag,
  integer,
  listOf,
  oneOf,
  optional,
  secretText,
  text,
} from '../options/index.js';
import type { OptionValues, Rule } from '../options/index.js';
import { CIPHERS, KEY_EXCHANGES } from './algorithms.js';
import { bastionOptions, PORT } from './bastion-options.js';
import { cloudAssistantOptions } from './cloud-assistant-options.js';
import { winrmOptions } from './winrm-options.js';

const COUNT: Rule<number> = { holds: (count) => count >= 1, message: 'must be 1 or more' };
const TUNNEL: Rule<string> = {
  holds: (tunnel) => /^\d+:[^:\s]+:\d+$/.test(tunnel),
  message: 'must be port:host:port, such as 8080:localhost:80',
};
const DEFAULT_SSH_TIMEOUT = 5 * 60_000;
const DEFAULT_HANDSHAKE_ATTEMPTS = 10;

/** The options of a builder that say how its guest is reached. */
export const communicatorOptions = {
  communicator: defaulted(
    oneOf('ssh', 'winrm', 'cloud_assistant', 'none'),
    'ssh',
    'How the guest is reached: `ssh`, `winrm` for Windows, `cloud_assistant` through the cloud itself (Linux and Windows), with no public address and no open port, or `none`. With `none` it is not, and no provisioner can run.',
  ),
  pause_before_connecting: defaulted(
    duration(),
    0,
    'Once the guest answers, disconnect, wait this long and connect again: for images that restart SSH or WinRM while they boot.',
  ),
  ssh_host: optional(text(), 'The address to connect to.', {
    defaultText: 'the address that the builder finds',
  }),
  ssh_port: defaulted(integer(PORT), 22, 'The port that SSH listens on.'),
  ssh_username: optional(text(), 'The user to log in as. Required with the `ssh` communicator.'),
  ssh_password: optional(
    secretText(),
    'The password to log in with, also where the guest asks for it by keyboard-interactive.',
  ),
  ssh_private_key_file: optional(
    filePath(),
    'Path of the private key to log in with, in OpenSSH or PEM format. A leading `~` is the home folder.',
  ),
  ssh_private_key_passphrase: optional(
    secretText(),
    'The passphrase of `ssh_private_key_file`, where the key is encrypted.',
  ),
  ssh_certificate_file: optional(
    filePath(),
    'Path of the certificate that an authority the image trusts (`TrustedUserCAKeys`) has made of the key of `ssh_private_key_file`. The key alone is tried after it.',
  ),
  ssh_agent_auth: defaulted(
    flag(),
    false,
    'Log in by the SSH agent of the runner (`SSH_AUTH_SOCK`): no temporary key is made, and a password or key file given is not used.',
  ),
  ssh_disable_agent_forwarding: defaulted(
    flag(),
    false,
    'Do not let commands of the guest use the SSH agent of the runner, where it has one (`SSH_AUTH_SOCK`).',
  ),
  ssh_keypair_name: optional(
    text(),
    'An existing key pair of the cloud to put on the guest. Its private key is given by `ssh_private_key_file`. The cloud puts none into Windows.',
  ),
  temporary_key_pair_name: optional(text(), 'The name of the temporary key pair.', {
    defaultText: 'a unique name beginning with `packer_`',
  }),
  temporary_key_pair_type: defaulted(
    oneOf('rsa', 'ecdsa'),
    'rsa',
    'The type of the temporary key pair: one that the cloud can import.',
  ),
  temporary_key_pair_bits: optional(
    integer(),
    'The size of the temporary key: 2048 to 8192 for `rsa`; 256, 384 or 521 for `ecdsa`.',
    { defaultText: '3072 for `rsa`, 256 for `ecdsa`' },
  ),
  ssh_timeout: optional(duration(), 'How long to wait until SSH answers and lets us in.', {
    defaultText: '`5m`',
  }),
  ssh_wait_timeout: optional(duration(), 'The old name of `ssh_timeout`.'),
  ssh_handshake_attempts: optional(
    integer(COUNT),
    'How many times a login may be refused before the build fails: a guest that is booting may not know its key yet.',
    { defaultText: '10; without limit if `ssh_timeout` is given; 5 where a password is given to Windows' },
  ),
  ssh_host_key_checking: defaulted(
    oneOf('auto', 'strict', 'off'),
    'auto',
    '`auto`: the host key that was given to the guest, or that the cloud confirms, else the one it shows at first; ' +
      'it must not change. `strict`: only a key that is known beforehand. `off`: any key.',
  ),
  ssh_clear_authorized_keys: defaulted(
    flag(),
    false,
    'Has no effect: the temporary key is always removed from `~/.ssh/authorized_keys` and from root’s before the image is made.',
    { dead: 'has no effect: the temporary key is always removed before the image is made.' },
  ),
  ssh_pty: defaulted(flag(), false, 'Run commands on a pseudo terminal, as some `sudo` settings demand.'),
  ssh_file_transfer_method: defaulted(
    oneOf('scp', 'sftp'),
    'scp',
    'How files are copied. A guest without `scp` gets them by SFTP anyway.',
  ),
  ssh_keep_alive_interval: defaulted(
    duration(),
    5000,
    'How often a sign of life is asked for, so that idle connections stay open. Negative: never.',
  ),
  ssh_read_write_timeout: defaulted(
    duration(),
    0,
    'A connection on which nothing arrives for this long counts as lost. Whoever answers signs of life, but nothing else for this ' +
      'long while a file is copied or a command is to be started, is given up. 0: no limit for the first, five minutes for the second.',
  ),
  ssh_ciphers: optional(listOf(oneOf(...CIPHERS)), 'The ciphers to offer, preferred ones first.', {
    defaultText: 'AES-GCM, AES-CTR, ChaCha20-Poly1305',
  }),
  ssh_key_exchange_algorithms: optional(
    listOf(oneOf(...KEY_EXCHANGES)),
    'The key exchange algorithms to offer, preferred ones first.',
    { defaultText: 'Curve25519, ECDH, and Diffie-Hellman with SHA-2' },
  ),
  ...bastionOptions,
  ssh_local_tunnels: optional(
    listOf(text(TUNNEL)),
    'Ports of the runner that lead to a host that the guest can reach, as `port:host:port`.',
  ),
  ssh_remote_tunnels: optional(
    listOf(text(TUNNEL)),
    'Ports of the guest that lead to a host that the runner can reach, as `port:host:port`.',
  ),
  ...winrmOptions,
  ...cloudAssistantOptions,
} as const;

export type CommunicatorOptions = OptionValues<typeof communicatorOptions>;

/** How long to wait for SSH, in milliseconds, under either of the option's names. */
export function sshTimeout(options: CommunicatorOptions): number {
  return options.ssh_timeout ?? options.ssh_wait_timeout ?? DEFAULT_SSH_TIMEOUT;
}

/** How often a login may fail. As in Packer, a time-out that the user sets takes the place of the default count. */
export function handshakeAttempts(options: CommunicatorOptions): number {
  if (options.ssh_handshake_attempts !== undefined) return options.ssh_handshake_attempts;
  const limitedByTime = (options.ssh_timeout ?? options.ssh_wait_timeout) !== undefined;
  return limitedByTime ? Infinity : DEFAULT_HANDSHAKE_ATTEMPTS;
}
