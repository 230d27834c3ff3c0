import type { SshHost } from '../../ssh/host.js';
import type { Account } from '../../platform.js';
import type { WindowsMachine } from '../system/machine.js';
import { windowsFiles } from './files.js';
import { ownPath, shownPath } from './paths.js';
import { ADMINISTRATORS_KEYS } from './setup.js';
import { run } from './shell.js';

/** What comes with Windows Server 2022. */
const IDENT = 'OpenSSH_for_Windows_8.1';

/** A Windows machine behind Win32-OpenSSH, with the sshd_config that it brings. */
export function windowsHost(machine: WindowsMachine): SshHost {
  const transfers = { sftpCommand: undefined, scpProgram: true, files: () => windowsFiles(machine.files) };
  return {
    ident: IDENT,
    // The real one names keyboard-interactive, too, but has no device for it (auth2-chall.c): nobody gets in by that.
    methods: ['publickey', 'password'],
    account: (name) => Promise.resolve(accountOf(machine, name)),
    authorizedKeys: (account) => Promise.resolve(authorizedKeys(machine, account)),
    isPassword: ({ name }, given) => machine.isPassword(name, given),
    run: (command) => Promise.resolve(run(machine, command)),
    transfers,
    locate: ({ home }, path) => shownPath(path, home),
  };
}

function accountOf(machine: WindowsMachine, name: string): Account | undefined {
  const user = machine.user(name);
  if (user === undefined) return undefined;
  return { name: user.name, uid: user.id, gid: 0, home: `/C:/Users/${user.name}`, shell: '' };
}

/** Of administrators no other file counts than the one that they share ("Match Group administrators"). */
function authorizedKeys({ files }: WindowsMachine, { uid, home }: Account): string {
  const path = uid === ADMINISTRATOR_ID ? ADMINISTRATORS_KEYS : `${ownPath(home)}\\.ssh\\authorized_keys`;
  return files.isFile(path)
    ? files
        .read(path)
        .toString('utf8')
        .replace(/^\uFEFF/, '')
    : '';
}

/** Other members of Administrators are not known: `net localgroup` is not simulated. */
const ADMINISTRATOR_ID = 500;
