import { shellQuote } from './quote.js';

/**
 * A command for the guest's shell that takes one public key out of the authorized_keys of the user logged in,
 * and of root where the user may become root without being asked. Every other line stays, and so do the files'
 * owners and permissions.
 * @param publicKey as `ssh-rsa AAAA…`
 */
export function removeAuthorizedKeyCommand(publicKey: string): string {
  const body = publicKey.split(' ')[1] ?? publicKey;
  const own = 'set -- "$HOME/.ssh/authorized_keys" "$HOME/.ssh/authorized_keys2"';
  const roots = 'set -- /root/.ssh/authorized_keys /root/.ssh/authorized_keys2';
  const asRoot = `if [ "$(id -u)" = 0 ]; then sh -c ${shellQuote(`${roots}; ${withoutKey(body)}`)}; elif command -v sudo >/dev/null; then sudo -n sh -c ${shellQuote(`${roots}; ${withoutKey(body)}`)}; fi`;
  return `sh -c ${shellQuote(`${own}; ${withoutKey(body)}; ${asRoot}`)}`;
}

/** Rewrites each file in place: `cat >` keeps its owner, permissions and SELinux label, which a new file would not. */
function withoutKey(body: string): string {
  return [
    'for f in "$@"; do',
    `if [ -f "$f" ] && grep -qF ${shellQuote(body)} "$f"; then`,
    `rest=$(grep -vF ${shellQuote(body)} "$f");`,
    'if [ -n "$rest" ]; then printf "%s\\n" "$rest" > "$f"; else : > "$f"; fi;',
    'fi;',
    'done',
  ].join(' ');
}
