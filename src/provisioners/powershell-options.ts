import {
  between,
  defaulted,
  duration,
  flag,
  integer,
  oneOf,
  optional,
  secretText,
  text,
  type OptionValues,
} from '../options/index.js';
import { environmentOptions } from './environment.js';
import { scriptOptions } from './scripts.js';
import { windowsScriptOptions } from './windows-scripts.js';

const ENV_VAR_FORMAT = '$env:%s="%s"; ';
const COMMAND_DOC =
  '`{{.Path}}` is the script on the guest, `{{.Vars}}` the path of a script that sets the variables, to be dot-sourced.';
const COMMAND_DEFAULT =
  '`powershell -executionpolicy bypass …`, with `-file {{.Path}}` for `inline`, and for scripts a block that dot-sources `{{.Vars}}`, calls `{{.Path}}` and exits with its code';

/** The options of the `powershell` provisioner. */
export const powershellOptions = {
  ...scriptOptions,
  ...environmentOptions,
  ...windowsScriptOptions,
  env_var_format: defaulted(
    text(),
    ENV_VAR_FORMAT,
    'How each variable is written, with `%s` for its name and `%s` for its value, in which what PowerShell would expand is escaped.',
  ),
  elevated_env_var_format: defaulted(text(), ENV_VAR_FORMAT, 'The same, with `elevated_user`.'),
  execute_command: optional(text(), `The command that runs the script: ${COMMAND_DOC}`, {
    runtime: true,
    defaultText: COMMAND_DEFAULT,
  }),
  elevated_execute_command: optional(
    text(),
    `The command that runs the script, with \`elevated_user\`: ${COMMAND_DOC}`,
    { runtime: true, defaultText: COMMAND_DEFAULT },
  ),
  elevated_user: optional(
    text(),
    'Run the script as this user with the highest rights that they have, by a scheduled task: for what WinRM must not do, such as Windows Update. `{{ build `User` }}` is the one that the build logs in as.',
  ),
  elevated_password: optional(
    secretText(),
    'The password of `elevated_user`. `{{ build `Password` }}` is the one that the build logs in with.',
    { defaultText: 'none: `elevated_user` is a service account, such as `SYSTEM`' },
  ),
  execution_policy: defaulted(
    oneOf(
      'bypass',
      'allsigned',
      'default',
      'remotesigned',
      'restricted',
      'undefined',
      'unrestricted',
      'none',
    ),
    'bypass',
    'The execution policy of the script. With `none` no PowerShell is started for it: the shell that runs commands must be one.',
  ),
  use_pwsh: defaulted(
    flag(),
    false,
    'Run the script by `pwsh`, which must be there, instead of `powershell`.',
  ),
  debug_mode: defaulted(
    integer(between(0, 2)),
    0,
    'Have PowerShell show each line that it runs (1), and each assignment and call too (2).',
  ),
  remote_path: optional(text(), 'The path that the script gets on the guest.', {
    defaultText: '`c:/Windows/Temp/script-<uuid>.ps1`',
  }),
  remote_env_var_path: optional(text(), 'The path that the script with the variables gets on the guest.', {
    defaultText: '`c:/Windows/Temp/packer-ps-env-vars-<uuid>.ps1`',
  }),
  skip_clean: defaulted(
    flag(),
    false,
    'Leave the scripts on the guest when they are done; those of `elevated_user` are removed anyway.',
  ),
  pause_after: defaulted(duration(), 0, 'How long to wait after the scripts.'),
  binary: defaulted(flag(), false, 'Has no effect: scripts are copied byte by byte.', {
    dead: 'has no effect: scripts are copied byte by byte.',
  }),
} as const;

export type PowershellOptions = OptionValues<typeof powershellOptions>;
