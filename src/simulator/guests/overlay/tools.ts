import { findProgram, firstExecutable } from '../processes/programs.js';

/** The machine's programs that overlay guests are made with, by full path. */
export interface Tools {
  readonly sh: string;
  readonly unshare: string;
  readonly nsenter: string;
  readonly cp: string;
  readonly rm: string;
  readonly mkdir: string;
  readonly mknod: string;
  /** Takes rights from a guest's processes that would reach the machine's kernel; without it they keep them. */
  readonly setpriv: string | undefined;
  /** In the guest: makes terminals. */
  readonly script: string | undefined;
  readonly sftpServer: string | undefined;
  readonly scp: string | undefined;
}

const REQUIRED = [
  'sh',
  'unshare',
  'nsenter',
  'mount',
  'umount',
  'pivot_root',
  'cp',
  'rm',
  'mkdir',
  'mknod',
] as const;

/** Where distributions keep OpenSSH's SFTP server. */
const SFTP_SERVERS = [
  '/usr/lib/openssh/sftp-server',
  '/usr/libexec/openssh/sftp-server',
  '/usr/lib/ssh/sftp-server',
  '/usr/libexec/sftp-server',
  '/usr/lib/misc/sftp-server',
];

/** Finds them, or gives the names of those that are missing. */
export async function findTools(): Promise<Tools | { readonly missing: readonly string[] }> {
  const required = Object.fromEntries(
    await Promise.all(REQUIRED.map(async (name) => [name, await findProgram(name)] as const)),
  ) as Record<(typeof REQUIRED)[number], string | undefined>;
  const { sh, unshare, nsenter, mount, umount, pivot_root, cp, rm, mkdir, mknod } = required;
  if (sh && unshare && nsenter && mount && umount && pivot_root && cp && rm && mkdir && mknod) {
    const setpriv = await findProgram('setpriv');
    const script = await firstExecutable(['/usr/bin/script', '/bin/script']);
    const sftpServer = await firstExecutable(SFTP_SERVERS);
    const scp = await firstExecutable(['/usr/bin/scp', '/bin/scp']);
    return { sh, unshare, nsenter, cp, rm, mkdir, mknod, setpriv, script, sftpServer, scp };
  }
  return { missing: REQUIRED.filter((name) => required[name] === undefined) };
}
