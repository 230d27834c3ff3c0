import { createHash, timingSafeEqual } from 'node:crypto';
import { posix } from 'node:path';
import type { AuthenticationType } from 'ssh2';
import type { Account, Machine, MachineCommand, RunningCommand, TransferSupport } from '../platform.js';

/** The machine behind an SSH server: who may log in, and what they can do there. */
export interface SshHost {
  /** The software that it says it is, after `SSH-2.0-`. */
  readonly ident: string;
  /** The ways to log in that it offers. */
  readonly methods: readonly AuthenticationType[];
  account(name: string): Promise<Account | undefined>;
  /** The content of the account's authorized_keys file. */
  authorizedKeys(account: Account): Promise<string>;
  isPassword(account: Account, given: string): boolean;
  run(command: MachineCommand): Promise<RunningCommand>;
  readonly transfers: TransferSupport;
  /** A path that a client names, as `transfers` knows it. */
  locate(account: Account, path: string): string;
}

/**
 * Clients treat OpenSSH by its name, in SFTP for one, and so they must treat us: what answers them in an overlay
 * guest is often OpenSSH's own sftp-server.
 */
const IDENT = 'OpenSSH_9.2 AlicloudSimulator';

/** A Linux guest. `password` is that of every account; undefined: nobody gets in by one. */
export function linuxHost(machine: Machine, password: string | undefined): SshHost {
  return {
    ident: IDENT,
    methods: password === undefined ? ['publickey'] : ['publickey', 'password', 'keyboard-interactive'],
    account: (name) => machine.account(name),
    async authorizedKeys({ home }) {
      const file = await machine.readFile(posix.join(home, '.ssh/authorized_keys'));
      return file?.toString('utf8') ?? '';
    },
    isPassword: (_, given) => password !== undefined && timingSafeEqual(digest(given), digest(password)),
    run: (command) => machine.run(command),
    transfers: machine.transfers,
    locate: ({ home }, path) => posix.resolve(home, path.replace(/^~(?=\/|$)/, home)),
  };
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
