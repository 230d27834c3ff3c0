import type { Communicator } from '../communicators/communicator.js';
import type { Problems } from '../errors/index.js';
import type { PlannedProvisioner } from './provisioner.js';

/** What is known of a guest before anybody has been in it. */
export interface KnownGuest {
  readonly communicator: Communicator['type'];
  /** Undefined before the cloud has told of the source image; the communicator may tell, too. */
  readonly system?: 'linux' | 'windows' | undefined;
}

/** Reports the provisioners that cannot work on such a guest, as far as that is certain. */
export function reportUnfit(
  planned: readonly PlannedProvisioner[],
  guest: KnownGuest,
  problems: Problems,
): void {
  for (const { kind, place, unfitFor } of planned) {
    const why = unfitFor(guest);
    if (why !== undefined) problems.add({ place, message: `This ${kind.type} provisioner ${why}.` });
  }
}

/** Whether nothing on the guest understands the commands of a POSIX shell. Behind an SSH server of Windows there may be one. */
export function lacksPosixShell({ communicator, system }: KnownGuest): boolean {
  return communicator === 'winrm' || (communicator === 'cloud_assistant' && system === 'windows');
}

/** Whether the disks of the guest are certain to be those of Windows. */
export function isWindows({ communicator, system }: KnownGuest): boolean {
  return communicator === 'winrm' || system === 'windows';
}

/** Whether the guest has neither the folders of Windows nor its programs. */
export function isNoWindows({ communicator, system }: KnownGuest): boolean {
  return communicator !== 'winrm' && system === 'linux';
}

export const WINDOWS_INSTEAD =
  'needs a POSIX shell, which the Windows guest has not: use powershell or windows-shell';
export const LINUX_INSTEAD = 'works on Windows alone, and the guest has Linux: use shell';
