import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { shellQuote, type SshHandOver } from '../../communicators/index.js';
import type { Secret } from '../../secrets/index.js';

/** What tells Ansible, and the `ssh` that it starts, how to log in. Nothing of it is secret itself. */
export interface AnsibleLogin {
  readonly env: Readonly<Record<string, string>>;
  readonly variables: Readonly<Record<string, string>>;
  /** Ends the connection that `ssh` keeps open for the tasks to come. */
  readonly hangUp: readonly string[];
}

/**
 * Puts what it takes to log in to the guest into files of `folder`, which only its owner can read: the key, the one
 * host key to trust, and passwords, which `ssh` asks a program for (SSH_ASKPASS) so that they stand in no command line.
 */
export async function writeLoginFiles(folder: string, guest: SshHandOver): Promise<AnsibleLogin> {
  const { auth } = guest;
  const args = [
    '-o',
    'ControlMaster=auto',
    '-o',
    'ControlPersist=60s',
    '-o',
    `ControlPath=${join(folder, 'c')}`,
  ];
  args.push(...(await hostKeyArguments(folder, guest)));
  const variables: Record<string, string> = {};
  if (auth.privateKey !== undefined) {
    variables['ansible_ssh_private_key_file'] = await privateFile(folder, 'key', auth.privateKey);
    // The name under which ssh finds it by itself.
    if (auth.certificate !== undefined)
      await writeFile(join(folder, 'key-cert.pub'), `${auth.certificate.line}\n`);
    if (auth.agent === undefined) args.push('-o', 'IdentitiesOnly=yes');
  }
  if (auth.password !== undefined) {
    // Without a password of its own Ansible tells ssh to try none; what is said first counts.
    args.push('-o', 'PasswordAuthentication=yes', '-o', 'KbdInteractiveAuthentication=yes');
    args.push('-o', 'PreferredAuthentications=publickey,keyboard-interactive,password');
    args.push('-o', 'NumberOfPasswordPrompts=1');
  }
  variables['ansible_ssh_args'] = args.map(shellQuote).join(' ');
  const env = {
    ANSIBLE_HOST_KEY_CHECKING: guest.hostKey === undefined ? 'False' : 'True',
    ...(await askPass(folder, guest)),
    ...(auth.agent !== undefined && { SSH_AUTH_SOCK: auth.agent }),
  };
  return { env, variables, hangUp: ['ssh', '-O', 'exit', '-o', `ControlPath=${join(folder, 'c')}`, 'guest'] };
}

async function hostKeyArguments(folder: string, { host, port, hostKey }: SshHandOver): Promise<string[]> {
  const known = join(folder, 'known_hosts');
  await writeFile(known, hostKey === undefined ? '' : `[${host}]:${port} ${hostKey}\n${host} ${hostKey}\n`);
  return [
    '-o',
    `UserKnownHostsFile=${known}`,
    '-o',
    'GlobalKnownHostsFile=/dev/null',
    '-o',
    `StrictHostKeyChecking=${hostKey === undefined ? 'no' : 'yes'}`,
  ];
}

/** A program that prints the passphrase of the key, or the password: whatever `ssh` asks for. */
async function askPass(folder: string, { auth }: SshHandOver): Promise<Readonly<Record<string, string>>> {
  if (auth.password === undefined && auth.passphrase === undefined) return {};
  const passphrase = auth.passphrase && (await privateFile(folder, 'passphrase', auth.passphrase));
  const password = auth.password && (await privateFile(folder, 'password', auth.password));
  const answers = [
    ...(passphrase === undefined ? [] : [`*assphrase*) cat ${shellQuote(passphrase)} ;;`]),
    ...(password === undefined ? [] : [`*) cat ${shellQuote(password)} ;;`]),
  ];
  const program = join(folder, 'askpass');
  await writeFile(program, ['#!/bin/sh', 'case "$1" in', ...answers, 'esac', ''].join('\n'), { mode: 0o700 });
  return { SSH_ASKPASS: program, SSH_ASKPASS_REQUIRE: 'force', DISPLAY: ':0' };
}

async function privateFile(folder: string, name: string, content: Secret): Promise<string> {
  const path = join(folder, name);
  const text = content.reveal();
  await writeFile(path, text.endsWith('\n') ? text : `${text}\n`, { mode: 0o600 });
  return path;
}
