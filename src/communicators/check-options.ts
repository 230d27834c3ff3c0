import { quoted, type Problems, type Place } from '../errors/index.js';
import type { OptionTable, ParsedOptions } from '../options/index.js';
import { certificateFileProblem } from './certificate.js';
import { KEY_BITS, privateKeyFileProblem } from './keys.js';
import type { CommunicatorOptions, communicatorOptions } from './options.js';

export interface SshCheckContext {
  readonly problems: Problems;
  /** The builder's own place, for what is missing. */
  readonly place: Place;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly resolvePath: (path: string) => string;
}

type Values = Partial<CommunicatorOptions>;
type Add = (option: keyof typeof communicatorOptions, message: string) => void;

/** What a builder's options for SSH must be beyond each one's own rule. Every problem is added to the context. */
export function checkSshOptions<Table extends typeof communicatorOptions & OptionTable>(
  parsed: ParsedOptions<Table>,
  context: SshCheckContext,
): void {
  const values = parsed.values as Values;
  if (values.communicator !== 'ssh') return;
  const add: Add = (option, message) =>
    context.problems.add({ option, place: parsed.placeOf(option), message });

  if (values.ssh_username === undefined) {
    add(
      'ssh_username',
      'is required with the ssh communicator; for most Linux images of the cloud it is "root".',
    );
  }
  checkKeys(values, context, add);
  checkCertificates(values, context, add);
  checkKeyBits(values, add);
  checkAgent(values, context, add);
  checkWay(values, add);
}

function checkKeys(values: Values, { resolvePath }: SshCheckContext, add: Add): void {
  const hasPassphrase = values.ssh_private_key_passphrase !== undefined;
  for (const option of ['ssh_private_key_file', 'ssh_bastion_private_key_file'] as const) {
    const file = values[option];
    if (file === undefined) continue;
    const problem = privateKeyFileProblem(resolvePath(file), hasPassphrase);
    if (problem !== undefined) add(option, `${quoted(file)} ${problem}.`);
  }
  if (values.ssh_private_key_file !== undefined) return;
  if (hasPassphrase && values.ssh_bastion_private_key_file === undefined) {
    add('ssh_private_key_passphrase', 'is given without ssh_private_key_file, whose passphrase it is.');
  }
  if (
    values.ssh_keypair_name !== undefined &&
    values.ssh_password === undefined &&
    values.ssh_agent_auth !== true
  ) {
    add(
      'ssh_keypair_name',
      'needs ssh_private_key_file or ssh_agent_auth: the private key of that pair is not known otherwise.',
    );
  }
}

function checkCertificates(values: Values, { resolvePath }: SshCheckContext, add: Add): void {
  const keys = {
    ssh_certificate_file: values.ssh_private_key_file,
    ssh_bastion_certificate_file: values.ssh_bastion_private_key_file ?? values.ssh_private_key_file,
  };
  for (const option of ['ssh_certificate_file', 'ssh_bastion_certificate_file'] as const) {
    const file = values[option];
    if (file === undefined) continue;
    const problem = certificateFileProblem(resolvePath(file));
    if (problem !== undefined) add(option, problem);
    if (keys[option] === undefined) {
      const needed = option.replace('certificate', 'private_key');
      add(option, `is given without ${needed}, the key that it certifies.`);
    }
  }
}

function checkKeyBits(values: Values, add: Add): void {
  const bits = values.temporary_key_pair_bits;
  if (bits === undefined) return;
  const { rsa, ecdsa } = KEY_BITS;
  if (values.temporary_key_pair_type === 'rsa' && (bits < rsa.least || bits > rsa.most)) {
    add('temporary_key_pair_bits', `must be from ${rsa.least} to ${rsa.most} for an rsa key; found ${bits}.`);
  }
  if (values.temporary_key_pair_type === 'ecdsa' && !ecdsa.allowed.some((allowed) => allowed === bits)) {
    add('temporary_key_pair_bits', `must be ${ecdsa.allowed.join(', ')} for an ecdsa key; found ${bits}.`);
  }
}

function checkAgent(values: Values, { env }: SshCheckContext, add: Add): void {
  for (const option of ['ssh_agent_auth', 'ssh_bastion_agent_auth'] as const) {
    if (values[option] === true && !env.SSH_AUTH_SOCK) {
      add(option, 'needs an SSH agent on the runner, and SSH_AUTH_SOCK does not name one.');
    }
  }
}

function checkWay(values: Values, add: Add): void {
  if (values.ssh_bastion_host === undefined) return;
  if (values.ssh_proxy_host !== undefined) {
    add('ssh_proxy_host', 'is given together with ssh_bastion_host: only one of them may be.');
  }
  const key = values.ssh_bastion_private_key_file ?? values.ssh_private_key_file;
  if (
    key === undefined &&
    values.ssh_bastion_password === undefined &&
    values.ssh_bastion_agent_auth !== true
  ) {
    add(
      'ssh_bastion_host',
      'needs one of ssh_bastion_password, ssh_bastion_private_key_file and ssh_bastion_agent_auth.',
    );
  }
}
