import type { FixtureFile } from './guest.js';

/**
 * Programs laid over every guest, by their path in it: no init system runs there that the machine's own `poweroff`
 * could ask, and boot is not done by a cloud-init that could tell of it. `signals` are shell commands that reach
 * the simulator.
 */
export function guestPrograms(signals: {
  readonly powerOff: string;
  readonly reboot: string;
}): Readonly<Record<string, FixtureFile>> {
  const power = `#!/bin/sh
# Laid over this guest by the simulated cloud.
case \${0##*/} in reboot) action=reboot ;; *) action=poweroff ;; esac
case \${0##*/} in shutdown) minutes=1 ;; *) minutes=0 ;; esac
for argument do
  case $argument in
    -r | --reboot) action=reboot ;;
    -c) [ ! -f "\${GUEST_ROOT:-}/run/simulated-shutdown" ] || kill "$(cat "\${GUEST_ROOT:-}/run/simulated-shutdown")"; exit ;;
    now) minutes=0 ;;
    +[0-9]*) minutes=\${argument#+} ;;
    --) break ;;
  esac
done
switch() { case $action in reboot) ${signals.reboot} ;; *) ${signals.powerOff} ;; esac; }
if [ "$minutes" -eq 0 ]; then switch; exit; fi
( sleep "$((minutes * 60))"; switch ) < /dev/null > /dev/null 2>&1 &
echo $! > "\${GUEST_ROOT:-}/run/simulated-shutdown"
echo "Shutdown scheduled in $minutes min, use 'shutdown -c' to cancel." >&2
`;
  // First in the search path, where no package's update puts its own; and where scripts name them by full path.
  const names = ['poweroff', 'halt', 'reboot', 'shutdown'];
  const paths = names.flatMap((name) => [`/usr/local/sbin/${name}`, `/sbin/${name}`]);
  return {
    ...Object.fromEntries(paths.map((path) => [path, { content: power, mode: 0o755 }])),
    '/usr/local/sbin/systemctl': { content: SYSTEMCTL, mode: 0o755 },
    '/usr/local/bin/cloud-init': { content: CLOUD_INIT, mode: 0o755 },
  };
}

const SYSTEMCTL = `#!/bin/sh
# Laid over this guest by the simulated cloud: what needs a running systemd, and can be done without.
for argument do
  case $argument in
    poweroff | halt | reboot) exec "\${GUEST_ROOT:-}/sbin/$argument" ;;
    -*) ;;
    *) break ;;
  esac
done
# As in a chroot: units are enabled, what would start them is passed over (systemd's ENVIRONMENT document).
export SYSTEMD_OFFLINE=1
for real in "\${GUEST_ROOT:-}/usr/bin/systemctl" /usr/bin/systemctl /bin/systemctl; do
  [ ! -x "$real" ] || exec "$real" "$@"
done
echo "systemctl: command not found" >&2
exit 127
`;

const CLOUD_INIT = `#!/bin/sh
# Laid over this guest by the simulated cloud, which does the work of cloud-init.
folder="\${GUEST_ROOT:-}/var/lib/cloud"
case $1 in
  status)
    case $* in *--wait*) while [ ! -e "$folder/instance/boot-finished" ]; do sleep 0.2; done ;; esac
    if [ -e "$folder/instance/boot-finished" ]; then echo 'status: done'; else echo 'status: running'; fi
    ;;
  clean) rm -rf "$folder"/* ;;
  --version) echo 'cloud-init of the simulated cloud' ;;
  *) echo "cloud-init: $1 is not simulated" >&2; exit 2 ;;
esac
`;
