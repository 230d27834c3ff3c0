import type { Problems, Place } from '../errors/index.js';
import type { OptionTable, ParsedOptions } from '../options/index.js';
import { KEY_BITS, privateKeyFileProblem } from './keys.js';
import type { CommunicatorOptions, communicatorOptions } from './options.js';

export interface SshCheckContext {
  readonly problems: Problems;
  /** The builder's own place, for what is missing. */
  readonly place: Place;
  readonly resolvePath: (path: string) => string;
}

/** What a builder's options for SSH must be beyond each one's own rule. Every problem is added to the context. */
export function checkSshOptions<Table extends typeof communicatorOptions & OptionTable>(
  parsed: ParsedOptions<Table>,
  context: SshCheckContext,
): void {
  const values = parsed.values as Partial<CommunicatorOptions>;
  if (values.communicator !== 'ssh') return;
  const add = (option: keyof typeof communicatorOptions, message: string) =>
    context.problems.add({ option, place: parsed.placeOf(option), message });

  if (values.ssh_username === undefined) {
    add(
      'ssh_username',
      'is required with the ssh communicator; for most Linux images of the cloud it is "root".',
    );
  }
  const keyFile = values.ssh_private_key_file;
  if (keyFile !== undefined) {
    const hasPassphrase = values.ssh_private_key_passphrase !== undefined;
    const problem = privateKeyFileProblem(context.resolvePath(keyFile), hasPassphrase);
    if (problem !== undefined) add('ssh_private_key_file', `${JSON.stringify(keyFile)} ${problem}.`);
  } else {
    if (values.ssh_private_key_passphrase !== undefined) {
      add('ssh_private_key_passphrase', 'is given without ssh_private_key_file, whose passphrase it is.');
    }
    if (values.ssh_keypair_name !== undefined && values.ssh_password === undefined) {
      add(
        'ssh_keypair_name',
        'needs ssh_private_key_file: the private key of that pair is not known otherwise.',
      );
    }
  }
  checkKeyBits(values, add);
}

function checkKeyBits(
  values: Partial<CommunicatorOptions>,
  add: (option: 'temporary_key_pair_bits', message: string) => void,
): void {
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
