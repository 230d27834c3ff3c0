import { posix } from 'node:path';
import type { GuestSpec } from '../guest.js';
import type { Machine, NewFile } from '../platform.js';
import { withKeys } from '../ssh/authorized-keys.js';
import type { GuestConsole } from './console.js';
import {
  filesOf,
  generateMissing,
  HOST_KEY_TYPES,
  hostKeysForConsole,
  keyMakingOutput,
  privatePath,
  publicPath,
  readHostKeys,
  type HostKey,
  type HostKeyType,
} from './host-keys.js';
import { asRoot, runLogged } from './run.js';
import { parseUserData, type ShellCommand, type UserData } from './user-data.js';

export interface BootStages {
  /** What comes before SSH answers: host keys, files, accounts and keys. Returns the host keys. */
  prepare(): Promise<readonly HostKey[]>;
  /** What goes on while SSH answers already: `runcmd` and scripts, at the instance's first boot. Resolves when all is done. */
  finish(): Promise<void>;
}

export interface BootSpec extends GuestSpec {
  /** Whether keys were attached since the last boot: they go in then, though it is not the first. */
  readonly newKeys: boolean;
}

/**
 * Boots a machine as cloud-init does. What is done once an instance is remembered on the guest's own disk
 * (/var/lib/cloud), by instance: a new instance from an image does it again.
 */
export function cloudInit(machine: Machine, spec: BootSpec, console: GuestConsole): BootStages {
  const userData = parseUserData(spec.userData);
  const seenFile = `/var/lib/cloud/instances/${spec.instanceId}/sem/config_ssh`;
  let isDisabled = false;
  let firstBoot = true;
  let hostKeys: readonly HostKey[] = [];
  return {
    prepare: async () => {
      const isNew = !(await exists(machine, BOOT_FINISHED));
      isDisabled = !isNew && (await exists(machine, DISABLED));
      if (isDisabled) return await hostKeysOfSsh(machine, spec);
      if (isNew) await installConfiguration(machine);
      firstBoot = (await machine.readFile(seenFile)) === undefined;
      console.log(`cloud-init: Cloud-init v. ${VERSION} running 'init' for ${spec.instanceId}`);
      for (const problem of userData.problems) console.log(`cloud-init: ${problem}`);
      await machine.writeFiles(await hostNameFiles(machine, spec.hostName));
      await runAll(machine, console, userData.bootcmd);
      if (firstBoot) await setUpInstance(machine, spec, userData);
      if (firstBoot || spec.newKeys) await authorizeKeys(machine, spec, userData);
      const { present, made } = await provideHostKeys(machine, spec, userData, firstBoot);
      hostKeys = [...present, ...made];
      console.write(made.map(keyMakingOutput).join(''));
      if (firstBoot) await machine.writeFiles([{ path: seenFile, content: '', mode: 0o644 }]);
      return hostKeys;
    },
    finish: async () => {
      if (isDisabled) return;
      if (firstBoot) await runUserData(machine, console, spec, userData);
      await machine.writeFiles([
        { path: BOOT_FINISHED, content: `${new Date().toISOString()}\n`, mode: 0o644 },
      ]);
      console.write(hostKeysForConsole(hostKeys));
      console.log(
        `cloud-init: Cloud-init v. ${VERSION} finished at ${new Date().toUTCString()}. Datasource DataSourceAliYun.`,
      );
    },
  };
}

/** The file that turns cloud-init off, with all that it does; no public image has it. */
const DISABLED = '/etc/cloud/cloud-init.disabled';
const CONFIGURATION = '/etc/cloud/cloud.cfg';
const VERSION = '23.2.2';
const BOOT_FINISHED = '/var/lib/cloud/instance/boot-finished';

async function exists(machine: Machine, path: string): Promise<boolean> {
  return (await machine.readFile(path)) !== undefined;
}

/** The package's own, which public images bring. */
async function installConfiguration(machine: Machine): Promise<void> {
  if (await exists(machine, CONFIGURATION)) return;
  const content = [
    'users: [default]',
    'disable_root: false',
    'ssh_pwauth: true',
    'datasource_list: [AliYun]',
    'cloud_init_modules: [bootcmd, write_files, set_hostname, update_etc_hosts, users_groups, ssh]',
    'cloud_final_modules: [scripts_user, ssh_authkey_fingerprints, keys_to_console, final_message]',
    '',
  ].join('\n');
  await machine.writeFiles([{ path: CONFIGURATION, content, mode: 0o644 }]);
}

/** Without cloud-init the unit of sshd makes keys where there are none (sshd-keygen@.service). */
async function hostKeysOfSsh(machine: Machine, spec: GuestSpec): Promise<readonly HostKey[]> {
  const present = await readHostKeys(machine);
  if (present.length > 0) return present;
  const made = await generateMissing([], `root@${spec.hostName}`);
  await machine.writeFiles(made.flatMap(filesOf));
  return made;
}

/** /etc/hosts too, or `sudo` and others look the name up on the network. */
async function hostNameFiles(machine: Machine, hostName: string): Promise<NewFile[]> {
  const files: NewFile[] = [{ path: '/etc/hostname', content: `${hostName}\n`, mode: 0o644 }];
  const hosts = (await machine.readFile('/etc/hosts'))?.toString('utf8') ?? '127.0.0.1\tlocalhost\n';
  if (hosts.split(/\s+/).includes(hostName)) return files;
  return [
    ...files,
    { path: '/etc/hosts', content: `${hosts.trimEnd()}\n127.0.1.1\t${hostName}\n`, mode: 0o644 },
  ];
}

/** A new instance: what an earlier one left in the image's /var/lib/cloud/instance is not its own. */
async function setUpInstance(machine: Machine, spec: GuestSpec, userData: UserData): Promise<void> {
  await asRoot(
    machine,
    `mkdir -p "\${GUEST_ROOT:-}/var/lib/cloud/instances/${spec.instanceId}" && cd "\${GUEST_ROOT:-}/var/lib/cloud" && rm -rf instance && ln -s instances/${spec.instanceId} instance`,
  );
  await machine.writeFiles(keptUserData(spec));
  await writeFiles(machine, userData, { deferred: false });
  if (spec.loginUser !== 'root') await machine.createAccount(spec.loginUser);
}

/** What cloud-init keeps of the user data for the instance: as it came, read, and in the datasource's memory. */
function keptUserData({ instanceId, userData = Buffer.alloc(0) }: GuestSpec): NewFile[] {
  const folder = `/var/lib/cloud/instances/${instanceId}`;
  const isConfig = userData.subarray(0, 13).toString('latin1') === '#cloud-config';
  const text = userData.toString('utf8');
  const contents = {
    'user-data.txt': userData,
    'user-data.txt.i': `Content-Type: multipart/mixed; boundary="==="\nMIME-Version: 1.0\n\n--===\nContent-Type: text/${isConfig ? 'cloud-config' : 'x-not-multipart'}\n\n${text}\n--===--\n`,
    'cloud-config.txt': isConfig ? `#cloud-config\n\n${text}` : '#cloud-config\n\n{}\n',
    // A pickle has byte strings as they are.
    'obj.pkl': Buffer.concat([
      Buffer.from('\x80\x04DataSourceAliYun userdata_raw B'),
      userData,
      Buffer.from('.'),
    ]),
  };
  return Object.entries(contents).map(([name, content]) => ({
    path: `${folder}/${name}`,
    content,
    mode: 0o600,
  }));
}

async function writeFiles(
  machine: Machine,
  { write_files }: UserData,
  { deferred }: { readonly deferred: boolean },
): Promise<void> {
  const files = write_files.filter(({ defer, path }) => defer === deferred && path !== '');
  if (files.length > 0) await machine.writeFiles(files);
}

/** Keys that the image brings stay. */
async function authorizeKeys(machine: Machine, spec: GuestSpec, userData: UserData): Promise<void> {
  const account = await machine.account(spec.loginUser);
  if (account === undefined) return;
  const path = posix.join(account.home, '.ssh/authorized_keys');
  const present = (await machine.readFile(path))?.toString('utf8') ?? '';
  const content = withKeys(present, [...spec.authorizedKeys, ...userData.ssh_authorized_keys]);
  const owner = `${account.uid}:${account.gid}`;
  await machine.makeDirectory(posix.dirname(path), { mode: 0o700, owner });
  await machine.writeFiles([{ path, content, mode: 0o600, owner }]);
}

/**
 * An image's keys go at a new instance's first boot, and new ones are made, unless user data says otherwise:
 * `ssh_deletekeys: false` keeps them; `ssh_keys` are then the only ones.
 */
async function provideHostKeys(
  machine: Machine,
  spec: GuestSpec,
  userData: UserData,
  firstBoot: boolean,
): Promise<{ readonly present: readonly HostKey[]; readonly made: readonly HostKey[] }> {
  const given = HOST_KEY_TYPES.flatMap((type) => givenKeyFiles(userData, type));
  if (firstBoot && userData.ssh_deletekeys)
    await asRoot(machine, 'rm -f "${GUEST_ROOT:-}"/etc/ssh/ssh_host_*key*');
  if (firstBoot && given.length > 0) await machine.writeFiles(given);
  const existing =
    firstBoot && userData.ssh_deletekeys && given.length === 0 ? [] : await readHostKeys(machine);
  if (given.length > 0 && existing.length > 0) return { present: existing, made: [] };
  const added = await generateMissing(existing, `root@${spec.hostName}`);
  if (added.length > 0) await machine.writeFiles(added.flatMap(filesOf));
  return { present: existing, made: added };
}

function givenKeyFiles({ ssh_keys }: UserData, type: HostKeyType): NewFile[] {
  const [privateKey, publicKey] = [ssh_keys?.[`${type}_private`], ssh_keys?.[`${type}_public`]];
  return [
    ...(privateKey === undefined
      ? []
      : [{ path: privatePath(type), content: ending(privateKey), mode: 0o600 }]),
    ...(publicKey === undefined ? [] : [{ path: publicPath(type), content: ending(publicKey), mode: 0o644 }]),
  ];
}

function ending(text: string): string {
  return text.endsWith('\n') ? text : `${text}\n`;
}

/** Scripts as files in cloud-init's folder, run in the order of their names; `runcmd` is one of them. */
async function runUserData(
  machine: Machine,
  console: GuestConsole,
  spec: GuestSpec,
  userData: UserData,
): Promise<void> {
  await writeFiles(machine, userData, { deferred: true });
  const scripts = new Map<string, Buffer | string>(
    userData.scripts.map((script, index) => [`part-${String(index + 1).padStart(3, '0')}`, script]),
  );
  if (userData.runcmd.length > 0) scripts.set('runcmd', shellScript(userData.runcmd));
  for (const [name, content] of scripts) {
    const path = `/var/lib/cloud/instances/${spec.instanceId}/scripts/${name}`;
    await machine.writeFiles([{ path, content, mode: 0o700 }]);
    const exit = await runLogged(machine, console, `"\${GUEST_ROOT:-}${path}"`);
    if (exit !== 0) console.log(`cloud-init: Failed running ${path} [${exit ?? 'killed'}]`);
  }
}

async function runAll(
  machine: Machine,
  console: GuestConsole,
  commands: readonly ShellCommand[],
): Promise<void> {
  if (commands.length === 0) return;
  const path = '/run/cloud-init/bootcmd';
  await machine.writeFiles([{ path, content: shellScript(commands), mode: 0o700 }]);
  await runLogged(machine, console, `"\${GUEST_ROOT:-}${path}"`);
}

function shellScript(commands: readonly ShellCommand[]): string {
  const lines = commands.map((command) =>
    typeof command === 'string' ? command : command.map(quoted).join(' '),
  );
  return ['#!/bin/sh', ...lines, ''].join('\n');
}

function quoted(word: string): string {
  return `'${word.replaceAll("'", `'\\''`)}'`;
}
