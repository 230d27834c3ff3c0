import type { Tools } from './tools.js';

/**
 * How this process gets the rights that overlays need: as root it has them; otherwise a user namespace in which
 * it is root, where the system allows one.
 */
export interface Privileges {
  /** A command line that runs `argv` with the rights to handle guests' files. */
  wrap(argv: readonly string[]): string[];
  /** What `unshare` is given besides the other namespaces. */
  readonly unshareOptions: readonly string[];
  /** Namespaces that a guest's processes are entered by, as in /proc/PID/ns. */
  readonly namespaces: readonly ('user' | 'mnt' | 'uts' | 'ipc' | 'pid')[];
  readonly mountOptions: string;
  /** Whether other accounts than root exist for the kernel. */
  readonly manyUsers: boolean;
}

export function privilegesOf(tools: Tools): Privileges {
  return process.getuid?.() === 0 ? rootPrivileges(tools) : userNamespace(tools);
}

/** What a guest could do to the machine's kernel, network, or clock, which it shares. */
const WITHHELD = ['net_admin', 'sys_module', 'sys_rawio', 'sys_time', 'syslog'];

/** nodev: a device made in the guest (`mknod`) must not open the machine's disk. */
const MOUNT_OPTIONS = 'index=off,metacopy=off,nodev';

function rootPrivileges({ setpriv }: Tools): Privileges {
  const withheld = WITHHELD.map((capability) => `-${capability}`).join(',');
  return {
    wrap: (argv) =>
      setpriv === undefined ? [...argv] : [setpriv, '--bounding-set', withheld, '--', ...argv],
    unshareOptions: [],
    namespaces: ['mnt', 'uts', 'ipc', 'pid'],
    mountOptions: `${MOUNT_OPTIONS},redirect_dir=on`,
    manyUsers: true,
  };
}

function userNamespace({ unshare }: Tools): Privileges {
  return {
    wrap: (argv) => [unshare, '--user', '--map-root-user', '--', ...argv],
    unshareOptions: ['--user', '--map-root-user'],
    namespaces: ['user', 'mnt', 'uts', 'ipc', 'pid'],
    mountOptions: `${MOUNT_OPTIONS},userxattr`,
    manyUsers: false,
  };
}
