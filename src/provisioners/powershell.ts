import { randomUUID } from 'node:crypto';
import { posix } from 'node:path';
import { delay } from '../async/index.js';
import { powershellQuote } from '../communicators/index.js';
import { renderTemplate } from '../engine/index.js';
import { elevatedScript, RUN_ELEVATED } from './elevated.js';
import { checkEnvironment, formatVariables, scriptEnvironment } from './environment.js';
import { isNoWindows, LINUX_INSTEAD } from './guest-fit.js';
import { powershellOptions, type PowershellOptions } from './powershell-options.js';
import type { ProvisionContext, ProvisionerKind } from './provisioner.js';
import { checkRuntimeTemplate } from './runtime-template.js';
import { checkScripts, scriptsOf, type Script } from './scripts.js';
import { removeFromWindows, runOnWindows } from './windows-scripts.js';

const TYPE = 'powershell';
const TEMP = 'c:/Windows/Temp';
const COMMAND_FIELDS = ['Path', 'Vars'];
/** Runs PowerShell scripts on the guest. */
export const powershell: ProvisionerKind<typeof powershellOptions> = {
  type: TYPE,
  options: powershellOptions,
  check(parsed, context) {
    const { values } = parsed;
    const placeOf = (option: keyof typeof powershellOptions) => parsed.placeOf(option);
    checkScripts(values, parsed, context);
    checkEnvironment(values, placeOf, context.problems);
    for (const option of ['execute_command', 'elevated_execute_command'] as const)
      checkRuntimeTemplate(option, values[option], COMMAND_FIELDS, placeOf(option), context.problems);
    if (values.elevated_password !== undefined && values.elevated_user === undefined) {
      context.problems.add({
        option: 'elevated_password',
        place: placeOf('elevated_password'),
        message: 'is given without elevated_user, whose password it is.',
      });
    }
  },
  unfitFor(values, guest) {
    const { elevated_user: user, use_pwsh: runsPwsh, execute_command: own } = values;
    // PowerShell is to be had on Linux, too; scheduled tasks and Windows PowerShell are not.
    const mayWork = user === undefined && (runsPwsh === true || own !== undefined);
    return isNoWindows(guest) && !mayWork ? LINUX_INSTEAD : undefined;
  },
  async run(values, context) {
    // The inline script is one: its path is known before it is put together.
    const inlinePath = scriptPath(values, `script-${randomUUID()}.ps1`);
    const scripts = scriptsOf(values, context.resolvePath, (commands) =>
      inlineScript(commands, {
        variables: variablesText(values, context),
        debugMode: values.debug_mode,
        removes: values.skip_clean ? undefined : inlinePath,
      }),
    );
    for (const script of scripts) {
      context.events.emit({ type: 'info', message: `Provisioning with powershell: ${script.name}` });
      const name = posix.basename(script.name.replaceAll('\\', '/'));
      await runScript(script, script.isInline ? inlinePath : scriptPath(values, name), values, context);
    }
    if (values.pause_after > 0) await delay(values.pause_after, context.signal);
  },
};

/** @param name what it is called where `remote_path` is a folder */
function scriptPath({ remote_path: given }: PowershellOptions, name: string): string {
  return given === undefined ? `${TEMP}/script-${randomUUID()}.ps1` : given.replace(/[/\\]$/, `$&${name}`);
}

interface Wrapping {
  /** Statements that set the environment variables. */
  readonly variables: string;
  readonly debugMode: number;
  /** The script's own path, where it is to be removed. */
  readonly removes: string | undefined;
}

/**
 * The commands in one script, which an exception ends with code 1, and a program's last exit code with that one, as in
 * Packer. It removes itself before it starts, since it may end with the guest being shut down.
 */
function inlineScript(commands: readonly string[], { variables, debugMode, removes }: Wrapping): string {
  const lines = [
    "if (Test-Path variable:global:ProgressPreference) { Set-Variable -Name variable:global:ProgressPreference -Value 'SilentlyContinue' }",
    ...(removes === undefined ? [] : [removal(removes)]),
    ...(debugMode > 0 ? [`Set-PsDebug -Trace ${debugMode}`] : []),
    '$exitCode = 0',
    'try {',
    variables,
    ...commands,
    '$exitCode = 0',
    '} catch {',
    'Write-Error "An error occurred: $_"',
    '$exitCode = 1',
    '}',
    'if (Test-Path variable:global:LASTEXITCODE) { if ($LASTEXITCODE) { $exitCode = $LASTEXITCODE } }',
    'exit $exitCode',
  ];
  return readableByWindows(lines.map((line) => `${line}\r\n`).join(''));
}

function removal(path: string): string {
  return `Remove-Item -LiteralPath ${powershellQuote(path)} -Force -ErrorAction SilentlyContinue`;
}

/** Without a mark, Windows PowerShell takes a script for one in the code page of the system. */
function readableByWindows(script: string): string {
  return /^[\x00-\x7f]*$/.test(script) ? script : `\ufeff${script}`;
}

async function runScript(
  script: Script,
  path: string,
  values: PowershellOptions,
  context: ProvisionContext,
): Promise<void> {
  const variablesPath = values.remote_env_var_path ?? `${TEMP}/packer-ps-env-vars-${randomUUID()}.ps1`;
  const elevatedPath = `${TEMP}/packer-elevated-shell-${randomUUID()}.ps1`;
  const isElevated = values.elevated_user !== undefined;
  const template =
    (isElevated ? values.elevated_execute_command : values.execute_command) ?? defaultCommand(script, values);
  const command = renderTemplate(template, { fields: { Path: path, Vars: variablesPath } });
  const uploads: [path: string, content: Buffer][] = [[path, await script.read()]];
  if (template.includes('.Vars'))
    uploads.push([variablesPath, Buffer.from(readableByWindows(variablesText(values, context)))]);
  if (isElevated) uploads.push([elevatedPath, Buffer.from(wrapped(command, elevatedPath, values))]);
  const prepare = async () => {
    for (const [file, content] of uploads)
      await context.communicator.upload(content, file, { signal: context.signal });
  };
  await runOnWindows(
    script,
    {
      ...values,
      prepare,
      // Without a policy the command is for PowerShell itself.
      shell:
        isElevated || (values.execute_command === undefined && values.execution_policy !== 'none')
          ? 'cmd'
          : undefined,
      command: isElevated ? `${RUN_ELEVATED} "${elevatedPath}"` : command,
      source: TYPE,
    },
    context,
  );
  if (values.skip_clean) return;
  const stay = uploads.map(([file]) => file).filter((file) => file !== elevatedPath);
  await removeFromWindows(script.isInline ? stay.filter((file) => file !== path) : stay, context);
}

/** It removes itself at once: the password is in it. */
function wrapped(
  command: string,
  path: string,
  { elevated_user: user = '', elevated_password: password }: PowershellOptions,
): string {
  const name = `packer-${randomUUID()}`;
  const script = elevatedScript({ command, user, password: password?.reveal() ?? '', name });
  return readableByWindows(`${removal(path)}\r\n${script}`);
}

function defaultCommand(
  script: Script,
  { execution_policy: policy, use_pwsh, debug_mode }: PowershellOptions,
): string {
  const program = use_pwsh ? 'pwsh' : 'powershell';
  if (script.isInline && policy !== 'none') return `${program} -executionpolicy ${policy} -file {{.Path}}`;
  const trace = debug_mode > 0 ? `Set-PsDebug -Trace ${debug_mode};` : '';
  const block =
    "& { if (Test-Path variable:global:ProgressPreference){set-variable -name variable:global:ProgressPreference -value 'SilentlyContinue'};" +
    `${trace}. {{.Vars}}; &'{{.Path}}'; exit $LastExitCode }`;
  if (policy === 'none') return block;
  return use_pwsh
    ? `pwsh -executionpolicy ${policy} -command "${block}"`
    : `powershell -executionpolicy ${policy} "${block}"`;
}

function variablesText(values: PowershellOptions, { build }: ProvisionContext): string {
  const format = values.elevated_user === undefined ? values.env_var_format : values.elevated_env_var_format;
  return formatVariables(scriptEnvironment(values, build), format, escapeForPowershell);
}

/** A value inside double quotes of PowerShell. */
function escapeForPowershell(value: string): string {
  return value.replace(/[$"'`]/g, '`$&');
}
