import { randomInt } from 'node:crypto';
import { delay } from '../async/index.js';
import { ConnectionLost, GuestOff, quotePath, type CommandResult } from '../communicators/index.js';
import { renderTemplate } from '../engine/index.js';
import { BuildError } from '../errors/index.js';
import {
  defaulted,
  duration,
  flag,
  integer,
  listOf,
  optional,
  text,
  type OptionValues,
} from '../options/index.js';
import {
  checkEnvironment,
  environmentOptions,
  escapeSingleQuotes,
  formatVariables,
  scriptEnvironment,
} from './environment.js';
import { lacksPosixShell, WINDOWS_INSTEAD } from './guest-fit.js';
import type { ProvisionContext, ProvisionerKind } from './provisioner.js';
import { checkRuntimeTemplate } from './runtime-template.js';
import { checkExit, disconnected, mayBeShutdown } from './script-result.js';
import { checkScripts, scriptOptions, scriptsOf, withUnixLineEnds, type Script } from './scripts.js';
import { untilBack } from './settle.js';
import { retryWhenLost } from './start-retry.js';

const SOURCE = 'shell';
const EXECUTE_COMMAND = 'chmod +x {{.Path}}; {{.Vars}} {{.Path}}';
const EXECUTE_COMMAND_WITH_FILE = 'chmod +x {{.Path}}; . {{.EnvVarFile}} && {{.Path}}';
const ENV_VAR_FORMAT = "%s='%s' ";
const HINT_ON_DISCONNECT =
  'If the script is meant to reboot the guest or to restart its network, set expect_disconnect to true.';
const LEFT_ON_GUEST =
  'cannot be removed: the script has shut the guest down. What the build put there is removed before, where the script ends first and only then the guest goes down (shutdown -h +1, with disable_stop_instance: true and without expect_disconnect).';
const ENV_VAR_FORMAT_OF_FILE = "export %s='%s'\n";

const options = {
  ...scriptOptions,
  ...environmentOptions,
  inline_shebang: defaulted(
    text(),
    '/bin/sh -e',
    'The interpreter of `inline` commands, unless the first of them begins with `#!`.',
  ),
  env_var_format: optional(
    text(),
    'How each variable is written, with `%s` for its name and `%s` for its value, whose single quotes are escaped.',
    { defaultText: "`%s='%s' `; with `use_env_var_file`, `export %s='%s'` and a new line" },
  ),
  use_env_var_file: defaulted(
    flag(),
    false,
    'Put the variables into a file of the guest that only its user can read, instead of into the command.',
  ),
  execute_command: optional(
    text(),
    'The command that runs the script: `{{.Path}}` is the script on the guest, `{{.Vars}}` the variables, `{{.EnvVarFile}}` the file with them.',
    {
      runtime: true,
      defaultText: `\`${EXECUTE_COMMAND}\`; with \`use_env_var_file\`, \`${EXECUTE_COMMAND_WITH_FILE}\``,
    },
  ),
  remote_folder: defaulted(text(), '/tmp', 'The folder of the guest that the script is put into.'),
  remote_file: optional(text(), 'The name that the script gets on the guest.', {
    defaultText: '`script_` with a random number and `.sh`',
  }),
  remote_path: optional(text(), 'The whole path that the script gets on the guest.', {
    defaultText: '`remote_file` in `remote_folder`',
  }),
  binary: defaulted(
    flag(),
    false,
    'The scripts are copied byte by byte. Otherwise Windows line ends become those of Unix.',
  ),
  valid_exit_codes: defaulted(listOf(integer()), [0], 'The exit codes that count as success.'),
  expect_disconnect: defaulted(
    flag(),
    false,
    'The script may end the connection, as a reboot does: wait until the guest is back, and go on.',
  ),
  skip_clean: defaulted(flag(), false, 'Leave the script on the guest when it is done.'),
  start_retry_timeout: defaulted(
    duration(),
    5 * 60_000,
    'How long to try again to start the script when the connection is lost before it runs.',
  ),
  pause_after: defaulted(duration(), 0, 'How long to wait after the scripts.'),
} as const;

type ShellOptions = OptionValues<typeof options>;

/** Runs scripts on the guest by its shell. */
export const shell: ProvisionerKind<typeof options> = {
  type: 'shell',
  options,
  check(parsed, context) {
    const { values } = parsed;
    const placeOf = (option: keyof typeof options) => parsed.placeOf(option);
    checkScripts(values, parsed, context);
    checkEnvironment(values, placeOf, context.problems);
    const fields = ['Path', 'Vars', 'EnvVarFile'];
    const place = placeOf('execute_command');
    checkRuntimeTemplate('execute_command', values.execute_command, fields, place, context.problems);
  },
  // A command of the user's own may run the script by whatever there is.
  unfitFor: ({ execute_command: own }, guest) =>
    own === undefined && lacksPosixShell(guest) ? WINDOWS_INSTEAD : undefined,
  async run(values, context) {
    const scripts = scriptsOf(values, context.resolvePath, (commands) =>
      inlineScript(commands, values.inline_shebang),
    );
    for (const script of scripts) {
      context.events.emit({ type: 'info', message: `Provisioning with shell: ${script.name}` });
      await runScript(script, values, context);
    }
    if (values.pause_after > 0) await delay(values.pause_after, context.signal);
  },
};

function inlineScript(commands: readonly string[], shebang: string): string {
  const body = commands.map((command) => `${command}\n`).join('');
  return body.startsWith('#!') ? body : `#!${shebang}\n${body}`;
}

async function runScript(script: Script, values: ShellOptions, context: ProvisionContext): Promise<void> {
  const onGuest = pathsOnGuest(values);
  const bytes = await script.read();
  const content = values.binary ? bytes : withUnixLineEnds(bytes);
  const result = await retryWhenLost(values.start_retry_timeout, context.signal, async () => {
    await upload(content, onGuest, values, context);
    return execute(onGuest, values, context);
  });
  if (result.disconnected && !values.expect_disconnect) throw disconnected(script, HINT_ON_DISCONNECT);
  const mayShutDown = values.expect_disconnect && mayBeShutdown(result);
  if (!result.disconnected && !mayShutDown) {
    const hint = values.expect_disconnect ? undefined : HINT_ON_DISCONNECT;
    checkExit(script, result, values.valid_exit_codes, hint);
  }
  const guest = values.expect_disconnect ? await untilBack(context, result.disconnected) : 'stayed';
  if (mayShutDown && guest === 'stayed') checkExit(script, result, values.valid_exit_codes);
  if (!values.skip_clean) await removeFrom(onGuest, values, context);
}

interface GuestPaths {
  readonly script: string;
  readonly variables: string;
}

function pathsOnGuest(values: ShellOptions): GuestPaths {
  const number = randomInt(9999);
  const file = values.remote_file ?? `script_${number}.sh`;
  return {
    script: values.remote_path ?? `${values.remote_folder}/${file}`,
    variables: `${values.remote_folder}/varfile_${number}.sh`,
  };
}

async function upload(
  content: Buffer,
  onGuest: GuestPaths,
  values: ShellOptions,
  { communicator, build, signal }: ProvisionContext,
): Promise<void> {
  if (values.use_env_var_file) {
    const variables = Buffer.from(variablesText(values, build));
    await communicator.upload(variables, onGuest.variables, { signal, mode: 0o600 });
  }
  await communicator.upload(content, onGuest.script, { signal, mode: 0o755 });
}

function execute(
  onGuest: GuestPaths,
  values: ShellOptions,
  context: ProvisionContext,
): Promise<CommandResult> {
  const { communicator, events, signal, build } = context;
  const template =
    values.execute_command ?? (values.use_env_var_file ? EXECUTE_COMMAND_WITH_FILE : EXECUTE_COMMAND);
  const command = renderTemplate(template, {
    fields: {
      Path: onGuest.script,
      Vars: values.use_env_var_file ? '' : variablesText(values, build),
      EnvVarFile: onGuest.variables,
    },
  });
  return communicator.run(command, {
    signal,
    onOutput: (stream, line) => events.emit({ type: 'output', source: SOURCE, stream, line }),
  });
}

function variablesText(values: ShellOptions, build: ProvisionContext['build']): string {
  const format = values.env_var_format ?? (values.use_env_var_file ? ENV_VAR_FORMAT_OF_FILE : ENV_VAR_FORMAT);
  return formatVariables(scriptEnvironment(values, build), format, escapeSingleQuotes);
}

async function removeFrom(
  onGuest: GuestPaths,
  values: ShellOptions,
  context: ProvisionContext,
): Promise<void> {
  const { communicator, signal } = context;
  const files = values.use_env_var_file ? [onGuest.script, onGuest.variables] : [onGuest.script];
  const removal = retryWhenLost(values.start_retry_timeout, signal, async () => {
    const complaints: string[] = [];
    const onOutput = (_stream: string, line: string) => complaints.push(line);
    const { exitCode } = await communicator.run(`rm -f ${files.map(quotePath).join(' ')}`, {
      signal,
      onOutput,
    });
    if (exitCode === 0) return;
    if (exitCode === undefined)
      throw new ConnectionLost(`The connection to the guest was lost while ${files.join(', ')} was removed.`);
    throw new BuildError(
      `The script cannot be removed from the guest (${files.join(', ')}): ${complaints.join(' ')}`,
      {
        hint: 'Set skip_clean to true if it may stay in the image.',
      },
    );
  });
  await removal.catch((error: unknown) => {
    if (!(error instanceof GuestOff)) throw error;
    context.events.emit({ type: 'warning', message: `${files.join(' and ')} ${LEFT_ON_GUEST}` });
  });
}
