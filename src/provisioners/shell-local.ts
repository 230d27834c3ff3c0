import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { shellQuote } from '../communicators/index.js';
import { renderTemplate } from '../engine/index.js';
import { BuildError } from '../errors/index.js';
import {
  defaulted,
  flag,
  integer,
  listOf,
  matches,
  oneOf,
  optional,
  text,
  type OptionValues,
} from '../options/index.js';
import {
  checkEnvironment,
  CMD_VARIABLES,
  environmentOptions,
  escapeSingleQuotes,
  formatVariables,
  scriptEnvironment,
  SHELL_VARIABLES,
} from './environment.js';
import { runLocally, type LocalCommand } from './local-script.js';
import type { ProvisionContext, ProvisionerKind } from './provisioner.js';
import { checkRuntimeTemplate } from './runtime-template.js';
import { checkScripts, scriptOptions, shownPath } from './scripts.js';

const SOURCE = 'shell-local';

/** Where the runner's systems differ. Names of systems are those of Go, as templates have them. */
const WINDOWS = {
  executeCommand: ['cmd', '/V', '/C', '{{.Vars}}', 'call', '{{.Script}}'],
  envVarFormat: 'set %s=%s && ',
  variables: CMD_VARIABLES,
  extension: '.cmd',
  quotesValue: (value: string) => value,
};
const POSIX = {
  executeCommand: ['/bin/sh', '-c', '{{.Vars}} {{.Script}}'],
  envVarFormat: "%s='%s' ",
  variables: SHELL_VARIABLES,
  extension: '',
  quotesValue: escapeSingleQuotes,
};
const SYSTEMS: Readonly<Record<string, string>> = { win32: 'windows', sunos: 'solaris' };

const options = {
  command: optional(text(), 'The old way to give one `inline` command.'),
  ...scriptOptions,
  ...environmentOptions,
  execute_command: optional(
    listOf(text()),
    'The command that runs the script, word by word: `{{.Script}}` is the script, `{{.Vars}}` the variables.',
    {
      runtime: true,
      defaultText:
        '`["/bin/sh", "-c", "{{.Vars}} {{.Script}}"]`; on Windows `["cmd", "/V", "/C", "{{.Vars}}", "call", "{{.Script}}"]`',
    },
  ),
  inline_shebang: defaulted(
    text(),
    '/bin/sh -e',
    'The interpreter of `inline` commands, unless the first of them begins with `#!`. Not on Windows.',
  ),
  env_var_format: optional(
    text(),
    'How each variable is written, with `%s` for its name and `%s` for its value.',
    {
      defaultText: "`%s='%s' `; on Windows `set %s=%s && `",
    },
  ),
  only_on: optional(
    listOf(oneOf('darwin', 'freebsd', 'linux', 'openbsd', 'solaris', 'windows')),
    'Run only where the runner has one of these systems; elsewhere the provisioner is passed over.',
  ),
  tempfile_extension: optional(
    text(matches(/^[^/\\\0]*$/, 'must be an extension such as ".sh", without slashes')),
    'The extension of the file that `inline` commands are put into.',
    {
      defaultText: 'none; on Windows `.cmd`',
    },
  ),
  use_linux_pathing: defaulted(
    flag(),
    false,
    'On Windows, give the path of the script as the Windows Subsystem for Linux knows it (`/mnt/c/…`).',
  ),
  valid_exit_codes: defaulted(listOf(integer()), [0], 'The exit codes that count as success.'),
} as const;

type ShellLocalOptions = OptionValues<typeof options>;

/** Runs scripts on the runner. */
export const shellLocal: ProvisionerKind<typeof options> = {
  type: 'shell-local',
  needsNoGuest: true,
  options,
  check(parsed, context) {
    const { values } = parsed;
    const placeOf = (option: keyof typeof options) => parsed.placeOf(option);
    if (values.command !== undefined && values.inline !== undefined) {
      context.problems.add({
        option: 'command',
        place: placeOf('command'),
        message: 'is given together with inline: only one of them may be.',
      });
    }
    checkScripts(
      withCommand(values),
      {
        wasGiven: (option) => parsed.wasGiven(option) || parsed.wasGiven('command'),
        placeOf: (option) => placeOf(values.command === undefined ? option : 'command'),
      },
      context,
    );
    checkEnvironment(values, placeOf, context.problems, ofThisSystem().variables);
    for (const word of values.execute_command ?? []) {
      checkRuntimeTemplate(
        'execute_command',
        word,
        ['Vars', 'Script', 'Command'],
        placeOf('execute_command'),
        context.problems,
      );
    }
  },
  async run(values, context) {
    const system = SYSTEMS[process.platform] ?? process.platform;
    if (values.only_on !== undefined && !values.only_on.some((name) => name === system)) {
      context.events.emit({
        type: 'info',
        message: `Passing over a script on the runner: it is not for ${system}`,
      });
      return;
    }
    const { inline, script, scripts } = withCommand(values);
    if (inline !== undefined && inline.length > 0) return runInline(inline, values, context);
    for (const path of script === undefined ? (scripts ?? []) : [script]) {
      const shown = shownPath(path, context.resolvePath);
      context.events.emit({ type: 'info', message: `Running on the runner: ${shown}` });
      await runScript({ name: `The script ${shown}`, path: context.resolvePath(path) }, values, context);
    }
  },
};

function withCommand<Values extends Partial<ShellLocalOptions>>(
  values: Values,
): Pick<Values, 'inline' | 'script' | 'scripts'> {
  const { command, inline = command === undefined ? undefined : [command], script, scripts } = values;
  return { inline, script, scripts };
}

async function runInline(
  commands: readonly string[],
  values: ShellLocalOptions,
  context: ProvisionContext,
): Promise<void> {
  context.events.emit({ type: 'info', message: 'Running on the runner: inline script' });
  const folder = await mkdtemp(join(tmpdir(), 'shell-local-'));
  try {
    const path = join(folder, `script${values.tempfile_extension ?? ofThisSystem().extension}`);
    await writeFile(path, inlineScript(commands, values.inline_shebang), { mode: 0o700 });
    await runScript({ name: 'The inline script', path }, values, context);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function inlineScript(commands: readonly string[], shebang: string): string {
  const body = commands.map((command) => `${command}\n`).join('');
  return process.platform === 'win32' || body.startsWith('#!') ? body : `#!${shebang}\n${body}`;
}

async function runScript(
  script: { readonly name: string; readonly path: string },
  values: ShellLocalOptions,
  { build, env, events, signal }: ProvisionContext,
): Promise<void> {
  const { exitCode, signalName } = await runLocally({
    ...commandFor(script.path, values, build, env),
    signal,
    onOutput: (stream, line) => events.emit({ type: 'output', source: SOURCE, stream, line }),
    notice: (message) => events.emit({ type: 'notice', message }),
  });
  if (exitCode !== undefined && values.valid_exit_codes.includes(exitCode)) return;
  const how = exitCode === undefined ? `was killed by ${signalName}` : `ended with exit code ${exitCode}`;
  throw new BuildError(`${script.name} ${how} on the runner.`, {
    hint: `Its own output above says more; exit codes that are meant to pass are listed in valid_exit_codes (now: ${values.valid_exit_codes.join(', ')}).`,
  });
}

/** By the default command variables are no words of it, where everyone on the runner could read them (`ps`). */
function commandFor(
  path: string,
  values: ShellLocalOptions,
  build: ProvisionContext['build'],
  env: ProvisionContext['env'],
): Pick<LocalCommand, 'command' | 'env'> {
  const system = ofThisSystem();
  const variables = scriptEnvironment(values, build);
  const isDefault = values.execute_command === undefined && values.env_var_format === undefined;
  // What cmd itself makes of values (%PATH%) is part of how they are given there.
  const apart = isDefault && process.platform !== 'win32';
  const format = values.env_var_format ?? system.envVarFormat;
  const script = values.use_linux_pathing ? linuxPath(path) : path;
  const fields = {
    Vars: apart ? '' : formatVariables(variables, format, system.quotesValue),
    // A command of the user's own has its quotes where it wants them.
    Script:
      values.execute_command === undefined && process.platform !== 'win32' ? shellQuote(script) : script,
    Command: script,
  };
  const words = values.execute_command ?? system.executeCommand;
  return {
    command: words.map((word) => renderTemplate(word, { fields })),
    env: apart ? { ...env, ...Object.fromEntries(variables) } : env,
  };
}

function ofThisSystem(): typeof POSIX {
  return process.platform === 'win32' ? WINDOWS : POSIX;
}

/** `C:\dir\file` as `/mnt/c/dir/file`. */
export function linuxPath(path: string): string {
  return path
    .replaceAll('\\', '/')
    .replace(/^([A-Za-z]):/, (_whole, drive: string) => `/mnt/${drive.toLowerCase()}`);
}
