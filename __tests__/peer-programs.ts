import { spawnSync } from 'node:child_process';

/** A program that we did not write, and that ours is held against. */
export interface Peer {
  /** Debian's package. */
  readonly package: string;
  readonly isThere: () => boolean;
}

export const PACKER = peer('packer', 'packer', ['version']);
export const ANSIBLE = peer('ansible-core', 'ansible-playbook', ['--version']);
export const PYWINRM = peer('python3-winrm', '/usr/bin/python3', ['-c', 'import winrm, requests_ntlm']);
export const SSHD = peer('openssh-server', '/usr/sbin/sshd', ['-V']);
export const SSH = peer('openssh-client', 'ssh', ['-V']);

/** Some tests do what nobody else may. */
export const ROOT: Peer = { package: 'root', isThere: () => process.getuid?.() === 0 };

/** Where a peer was installed for the tests (PEERS lists the packages, see .ci/run), they run, and fail if it does not. */
export function isUsed({ package: name, isThere }: Peer): boolean {
  return (process.env['PEERS'] ?? '').split(' ').includes(name) || isThere();
}

function peer(name: string, program: string, asked: readonly string[]): Peer {
  const isThere = () => {
    const { error, status } = spawnSync(program, [...asked]);
    // Some versions of sshd do not know -V, and say so: they are there all the same.
    return error === undefined && (status === 0 || name.startsWith('openssh'));
  };
  return { package: name, isThere };
}
