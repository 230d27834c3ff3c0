import { renderTemplate } from '../engine/index.js';
import { defaulted, flag, text, type OptionValues } from '../options/index.js';
import {
  checkEnvironment,
  CMD_VARIABLES,
  environmentOptions,
  formatVariables,
  scriptEnvironment,
} from './environment.js';
import { isNoWindows, LINUX_INSTEAD } from './guest-fit.js';
import type { ProvisionContext, ProvisionerKind } from './provisioner.js';
import { checkRuntimeTemplate } from './runtime-template.js';
import { checkScripts, scriptOptions, scriptsOf, type Script } from './scripts.js';
import { removeFromWindows, runOnWindows, windowsScriptOptions } from './windows-scripts.js';

const TYPE = 'windows-shell';

const options = {
  ...scriptOptions,
  ...environmentOptions,
  ...windowsScriptOptions,
  env_var_format: defaulted(
    text(),
    'set "%s=%s" && ',
    'How each variable is written, with `%s` for its name and `%s` for its value.',
  ),
  execute_command: defaulted(
    text(),
    '{{.Vars}}"{{.Path}}"',
    'The command that runs the script: `{{.Path}}` is the script on the guest, `{{.Vars}}` the variables.',
    { runtime: true },
  ),
  remote_path: defaulted(text(), 'c:/Windows/Temp/script.bat', 'The path that the script gets on the guest.'),
  binary: defaulted(flag(), false, 'Has no effect: scripts are copied byte by byte.', {
    dead: 'has no effect: scripts are copied byte by byte.',
  }),
} as const;

type WindowsShellOptions = OptionValues<typeof options>;

/** Runs batch files on the guest by `cmd`. */
export const windowsShell: ProvisionerKind<typeof options> = {
  type: TYPE,
  options,
  check(parsed, context) {
    const placeOf = (option: keyof typeof options) => parsed.placeOf(option);
    checkScripts(parsed.values, parsed, context);
    checkEnvironment(parsed.values, placeOf, context.problems, CMD_VARIABLES);
    const { execute_command: command } = parsed.values;
    const place = placeOf('execute_command');
    checkRuntimeTemplate('execute_command', command, ['Path', 'Vars'], place, context.problems);
  },
  unfitFor: ({ execute_command: command }, guest) =>
    command === options.execute_command.default && isNoWindows(guest) ? LINUX_INSTEAD : undefined,
  async run(values, context) {
    for (const script of scriptsOf(values, context.resolvePath, batchFile)) {
      context.events.emit({ type: 'info', message: `Provisioning with windows-shell: ${script.name}` });
      await runScript(script, values, context);
    }
  },
};

/** Batch files want the line ends of Windows: with others, `goto` misses its labels. */
function batchFile(commands: readonly string[]): string {
  return commands.map((command) => `${command.replace(/\r?\n/g, '\r\n')}\r\n`).join('');
}

async function runScript(
  script: Script,
  values: WindowsShellOptions,
  context: ProvisionContext,
): Promise<void> {
  const { remote_path: path } = values;
  const content = await script.read();
  const variables = scriptEnvironment(values, context.build);
  const command = renderTemplate(values.execute_command, {
    fields: { Path: path, Vars: formatVariables(variables, values.env_var_format, (value) => value) },
  });
  const isOwn = values.execute_command !== options.execute_command.default;
  const prepare = () => context.communicator.upload(content, path, { signal: context.signal });
  await runOnWindows(
    script,
    { ...values, prepare, command, shell: isOwn ? undefined : 'cmd', source: TYPE },
    context,
  );
  await removeFromWindows([path], context);
}
