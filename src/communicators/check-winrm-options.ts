import type { Problems } from '../errors/index.js';
import type { OptionTable, ParsedOptions } from '../options/index.js';
import type { Secret } from '../secrets/index.js';
import type { CommunicatorOptions, communicatorOptions } from './options.js';

type Values = Partial<CommunicatorOptions>;

/** The user that the cloud gives a Windows instance's password to. */
const ADMINISTRATOR = /^(?:\.\\)?administrator$/i;
/** RunInstances.Password. */
const SHORTEST_PASSWORD = 8;
const LONGEST_PASSWORD = 30;
const KINDS = [/[a-z]/, /[A-Z]/, /\d/, /[()`~!@#$%^&*\-_+=|{}[\]:;'<>,.?/]/];
const ALLOWED = /^[\w()`~!@#$%^&*\-+=|{}[\]:;'<>,.?/]*$/;

/** What a builder's options for WinRM must be beyond each one's own rule. Every problem is added. */
export function checkWinRmOptions<Table extends typeof communicatorOptions & OptionTable>(
  parsed: ParsedOptions<Table>,
  problems: Problems,
): void {
  const values = parsed.values as Values;
  if (values.communicator !== 'winrm') return;
  const add = (option: keyof typeof communicatorOptions, message: string) =>
    problems.add({ option, place: parsed.placeOf(option), message });

  const { winrm_username: username, winrm_password: password } = values;
  if (username === undefined)
    add('winrm_username', 'is required with the winrm communicator; on most images it is "Administrator".');
  else if (password === undefined && !ADMINISTRATOR.test(username))
    add(
      'winrm_password',
      `is required: a password is made up for Administrator alone, not for "${username}".`,
    );
  const problem = password && windowsPasswordProblem(password);
  if (problem !== undefined) add('winrm_password', problem);
}

function windowsPasswordProblem(secret: Secret): string | undefined {
  if (secret.reveal().startsWith('/'))
    return 'must not begin with a slash: the cloud does not take it for Windows.';
  return cloudPasswordProblem(secret);
}

/** What the cloud would not take as an instance's password, as far as it can be said without showing it. */
export function cloudPasswordProblem(secret: Secret): string | undefined {
  const password = secret.reveal();
  if (password.length < SHORTEST_PASSWORD || password.length > LONGEST_PASSWORD)
    return `must have ${SHORTEST_PASSWORD} to ${LONGEST_PASSWORD} characters: the instance is given it.`;
  if (!ALLOWED.test(password)) return 'has a character that the cloud does not take in passwords.';
  if (KINDS.filter((kind) => kind.test(password)).length < 3)
    return 'must have three of these: small letters, capitals, digits, special characters. The instance is given it.';
  return undefined;
}
