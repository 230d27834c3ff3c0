import type { FixtureFile } from './guest.js';

/**
 * Programs that switch a guest off or restart it, by their path in the guest: a guest runs no init system that
 * the machine's own `poweroff` could ask. `signals` are shell commands that reach the simulator.
 */
export function powerCommands(signals: {
  readonly powerOff: string;
  readonly reboot: string;
}): Readonly<Record<string, FixtureFile>> {
  const program = `#!/bin/sh
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
  const systemctl = `#!/bin/sh
# Laid over this guest by the simulated cloud: what needs a running systemd, and can be done without.
for argument do
  case $argument in
    poweroff | halt | reboot) exec "\${GUEST_ROOT:-}/sbin/$argument" ;;
    -*) ;;
    *) break ;;
  esac
done
for real in /usr/bin/systemctl /bin/systemctl; do
  [ ! -x "$real" ] || exec "$real" "$@"
done
echo "systemctl: command not found" >&2
exit 127
`;
  // First in the search path, where no package's update puts its own; and where scripts name them by full path.
  const names = ['poweroff', 'halt', 'reboot', 'shutdown'];
  const paths = names.flatMap((name) => [`/usr/local/sbin/${name}`, `/sbin/${name}`]);
  return {
    ...Object.fromEntries(paths.map((path) => [path, { content: program, mode: 0o755 }])),
    '/usr/local/sbin/systemctl': { content: systemctl, mode: 0o755 },
  };
}
