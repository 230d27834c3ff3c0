/** How the first process of a guest ends when the guest asked for it; below 64 are the shell's own failures. */
export const INIT_EXIT = { powerOff: 64, reboot: 65 } as const;

/** Written to the first process's standard input: end politely. When the input ends, all ends at once. */
export const POWER_OFF_REQUEST = 'poweroff\n';

/** Shell commands by which programs in the guest reach its first process. */
export const INIT_SIGNALS = { powerOff: 'kill -s USR2 1', reboot: 'kill -s USR1 1' } as const;

/** Printed, with the process's number on the machine, when the guest is ready for commands. */
export const READY = /^ready (\d+)$/m;

export interface InitArguments {
  /** Where the root is put together; an empty folder. */
  readonly root: string;
  readonly upper: string;
  readonly work: string;
  /** Becomes the guest's /tmp: on disk as in a real guest, and empty at every boot. */
  readonly temporary: string;
  readonly hostName: string;
  /** A folder that the guest must not see: other guests' disks are in it. */
  readonly hidden: string;
  /** The machine's, for a guest whose own is empty or leads into the machine's /run. */
  readonly resolvConf: string;
}

/** What the script reads: kept out of its command line, which the guest's `ps` shows. */
export function initEnvironment(values: InitArguments): Record<string, string> {
  return {
    init_script: INIT_SCRIPT,
    root: values.root,
    upper: values.upper,
    work: values.work,
    temporary: values.temporary,
    host_name: values.hostName,
    hidden: values.hidden,
    resolv_conf: values.resolvConf,
  };
}

export const INIT_COMMAND = 'eval "$init_script"';

/**
 * The first process of a guest, for any POSIX shell, in fresh mount, process, host name and IPC namespaces.
 * It builds the root, moves into it for good, and then waits: for the simulator to end (its input ends), or for
 * a signal to power off or reboot. When it ends, the kernel ends every process of the guest and drops its mounts.
 */
const INIT_SCRIPT = `
set -eu
for name in init_script root upper work temporary host_name hidden resolv_conf; do
  eval "value=\\$$name; unset $name; $name=\\$value"
done
read -r pid rest < /proc/self/stat
exec 3<&0 < /dev/null

# nodev: a device made in the guest must not open the machine's disk.
options=nodev,index=off,metacopy=off,redirect_dir=on
mount -t overlay guest -o "$options,lowerdir=/,upperdir=$upper,workdir=$work" "$root"
cd "$root"
for folder in proc sys dev run tmp; do
  [ ! -L "$folder" ] || rm -f "$folder"
  [ -d "$folder" ] || mkdir "$folder"
done

mount -t proc -o nosuid,nodev,noexec proc proc
hostname "$host_name" 2> /dev/null || echo "$host_name" > proc/sys/kernel/hostname || :
# The kernel is the machine's own: its switches can be read, not turned.
for switches in sys sysrq-trigger irq bus fs; do
  if [ -e "proc/$switches" ] && mount --bind "proc/$switches" "proc/$switches" 2> /dev/null; then
    mount -o remount,bind,ro "proc/$switches" 2> /dev/null || :
  fi
done
mount -t sysfs -o ro,nosuid,nodev,noexec sysfs sys 2> /dev/null || :

mount -t tmpfs -o nosuid,nodev,mode=755 tmpfs dev
for device in null zero full random urandom tty; do
  : > "dev/$device"
  mount --bind "/dev/$device" "dev/$device"
done
mkdir dev/pts dev/shm
mount -t devpts -o newinstance,ptmxmode=0666,mode=620,gid=5 devpts dev/pts
mount -t tmpfs -o nosuid,nodev,mode=1777 tmpfs dev/shm
ln -s pts/ptmx dev/ptmx
ln -s /proc/self/fd dev/fd
ln -s /proc/self/fd/0 dev/stdin
ln -s /proc/self/fd/1 dev/stdout
ln -s /proc/self/fd/2 dev/stderr

mount -t tmpfs -o nosuid,nodev,mode=755 tmpfs run
mkdir run/lock run/machine
mount --bind "$temporary" tmp
mount -o remount,bind,nosuid,nodev tmp
case $hidden in
  /tmp/* | /run/* | /dev/*) ;;
  *) [ ! -d ".$hidden" ] || mount -t tmpfs -o size=4k,mode=0 tmpfs ".$hidden" ;;
esac

# From here on nothing leads back to the machine's files.
pivot_root . run/machine
cd /
umount -l /run/machine
rmdir /run/machine

if [ ! -s /etc/resolv.conf ]; then
  target=$(readlink -m /etc/resolv.conf) && mkdir -p "\${target%/*}" && printf '%s' "$resolv_conf" > "$target" || :
fi 2> /dev/null

set +e
end=
trap 'end=${INIT_EXIT.powerOff}' USR2
trap 'end=${INIT_EXIT.reboot}' USR1 TERM
(
  trap - USR1 USR2 TERM
  while read -r word <&3; do
    [ "$word" != poweroff ] || kill -s USR2 1
  done
) &
watcher=$!
exec 3<&-
echo "ready $pid"
exec > /dev/null 2>&1

while [ -z "$end" ] && kill -0 "$watcher"; do wait "$watcher"; done
[ -n "$end" ] || exit 0
# Whoever asked for it still gets its exit status.
sleep 0.2
# Written so that every shell's kill takes -1 for everybody.
kill -TERM -1
tries=60
while [ "$tries" -gt 0 ] && kill -0 -1; do
  # A terminal's shell heeds this alone.
  [ "$tries" -ne 40 ] || kill -HUP -1
  sleep 0.05
  tries=$((tries - 1))
done
exit "$end"
`;
