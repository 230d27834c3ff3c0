import { between, defaulted, duration, flag, integer, optional, secretText, text } from '../options/index.js';

const DEFAULT_TIMEOUT = 30 * 60_000;
/** Its service keeps no question open for longer (MaxTimeoutms). */
const DEFAULT_OPERATION_TIMEOUT = 60_000;

/** Options of the `winrm` communicator. */
export const winrmOptions = {
  winrm_username: optional(
    text(),
    'The user to log in as: `user`, or `DOMAIN\\user`. Required with the `winrm` communicator; `Administrator` on most images.',
  ),
  winrm_password: optional(
    secretText(),
    "The password to log in with. The instance is given it as its Administrator's: 8 to 30 characters of three kinds.",
    { defaultText: 'a random one for `Administrator`' },
  ),
  winrm_host: optional(text(), 'The address to connect to.', {
    defaultText: 'the address that the builder finds',
  }),
  winrm_port: optional(integer(between(1, 65535)), 'The port that WinRM listens on.', {
    defaultText: '5985; with `winrm_use_ssl`, 5986',
  }),
  winrm_no_proxy: defaulted(
    flag(),
    false,
    'Connect directly also where the environment names a proxy (`HTTP_PROXY`, `HTTPS_PROXY`).',
  ),
  winrm_timeout: defaulted(
    duration(),
    DEFAULT_TIMEOUT,
    'How long to wait until WinRM answers and lets us in: Windows takes its time to start for the first time.',
  ),
  winrm_operation_timeout: defaulted(
    duration({ holds: (milliseconds) => milliseconds >= 1000, message: 'must be 1s or more' }),
    DEFAULT_OPERATION_TIMEOUT,
    'The longest that WinRM may take for one answer; when there is nothing to tell, it says so by then. A guest that says nothing at all for a quarter longer is asked once more over a new connection, and then taken for gone.',
  ),
  winrm_use_ssl: defaulted(flag(), false, 'Talk HTTPS with the guest.'),
  winrm_insecure: defaulted(
    flag(),
    false,
    'With `winrm_use_ssl`, accept any certificate, as a guest has that made its own, and old versions of TLS.',
  ),
  winrm_use_ntlm: optional(
    flag(),
    'How to log in: `true` by NTLM, which encrypts everything over HTTP, too; `false` by Basic, which over HTTP lets everybody on the way read along.',
    { defaultText: 'NTLM where the guest offers it and takes it, else Basic, with a warning over HTTP' },
  ),
} as const;
