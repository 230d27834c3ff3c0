import { shellQuote } from './quote.js';
import { powershellCommand } from './winrm/powershell.js';

/** Where a guest keeps its host keys, and cloud-init what it was told. */
export interface HostKeyFolders {
  readonly ssh: string;
  readonly cloudState: string;
  readonly cloudConfig: string;
}

const USUAL: HostKeyFolders = {
  ssh: '/etc/ssh',
  cloudState: '/var/lib/cloud',
  cloudConfig: '/etc/cloud',
};

/** What cloud-init keeps of user data beside its text, pickled or as a MIME message. */
const COPIES = ['user-data.txt', 'user-data.txt.i', 'cloud-config.txt', 'obj.pkl'];

/**
 * A command for the guest's shell that takes out a host key which came by user data: its files, and what cloud-init
 * keeps of the user data. An instance made of the image then gets keys of its own from cloud-init; a guest whose
 * cloud-init is turned off is given a new one here, or its sshd would not start. The exit code is not 0 where the
 * user may not become root.
 * @param publicKey as `ecdsa-sha2-nistp256 AAAA…`
 */
export function removeHostKeyCommand(publicKey: string, folders: HostKeyFolders = USUAL): string {
  const script = shellQuote(removal(publicKey.split(' ')[1] ?? publicKey, folders));
  return `sh -c ${shellQuote(`if [ "$(id -u)" = 0 ]; then sh -c ${script}; else sudo -n sh -c ${script}; fi`)}`;
}

/**
 * A command that takes the host keys out of a guest that has Windows, whatever its shell is: nothing else would ever give
 * an instance of the image others. The service makes new ones when it starts, and has read those that it uses now.
 * The exit code is not 0 where they are still there.
 */
export function removeWindowsHostKeysCommand(): string {
  const keys = '"$env:ProgramData\\ssh\\ssh_host_*"';
  return powershellCommand(
    `$ProgressPreference='SilentlyContinue'; Remove-Item -Path ${keys} -Force -ErrorAction SilentlyContinue; if (Test-Path ${keys}) { exit 1 }; exit 0`,
  );
}

function removal(body: string, { ssh, cloudState, cloudConfig }: HostKeyFolders): string {
  const own = `${ssh}/ssh_host_ecdsa_key`;
  return [
    `for f in ${ssh}/ssh_host_*_key.pub; do`,
    `if grep -qsF ${shellQuote(body)} "$f"; then rm -f "$f" "\${f%.pub}" || exit; fi;`,
    'done;',
    `grep -rlsF ${shellQuote(body)} ${cloudState} | while IFS= read -r f; do`,
    `d="\${f%/*}"; rm -f "$f" ${COPIES.map((name) => `"$d/${name}"`).join(' ')} || exit;`,
    'done || exit;',
    `if [ -e ${cloudConfig}/cloud-init.disabled ] || [ ! -e ${cloudConfig}/cloud.cfg ]; then`,
    `[ -e ${own} ] || ! command -v ssh-keygen >/dev/null || ssh-keygen -q -t ecdsa -N "" -f ${own};`,
    'fi',
  ].join(' ');
}
