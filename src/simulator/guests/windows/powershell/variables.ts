import type { Interpreter } from './interpreter.js';
import { PsError } from './errors.js';
import { plainName } from './scope.js';
import { PsObject, toText, type Value } from './values.js';
import { versionTable } from './version.js';

/** A variable's value; null where it is not set. */
export function readVariable(shell: Interpreter, written: string): Value {
  const { session, scope } = shell;
  if (/^env:/i.test(written)) return session.process.environment.get(written.slice(4)) ?? null;
  if (/^function:/i.test(written)) return null;
  const { scope: where, name } = plainName(written);
  const found = where === 'global' || where === 'script' ? scope.global.get(name) : scope.get(name);
  return found === undefined ? automatic(shell, name) : found;
}

/** Whether a variable exists, as `Test-Path variable:NAME` asks. */
export function hasVariable(shell: Interpreter, written: string): boolean {
  const { name } = plainName(written);
  return shell.scope.has(name) || (automatic(shell, name) ?? null) !== null;
}

export function writeVariable(shell: Interpreter, written: string, value: Value): void {
  const { session, scope } = shell;
  if (/^env:/i.test(written)) return session.process.environment.set(written.slice(4), toText(value));
  const { scope: where, name } = plainName(written);
  if (/^(true|false|null|error|host|pid|psversiontable|home)$/i.test(name)) {
    if (/^null$/i.test(name)) return;
    throw new PsError(`Cannot overwrite variable ${name} because it is read-only or constant.`, {
      category: 'WriteError',
      errorId: 'VariableNotWritable',
      target: name,
    });
  }
  if (where === 'global' || where === 'script') scope.global.set(name, value);
  else scope.set(name, value);
}

function automatic(shell: Interpreter, name: string): Value {
  const { session } = shell;
  const { process } = session;
  switch (name.toLowerCase()) {
    case 'true':
      return true;
    case 'false':
      return false;
    case '?':
      return session.succeeded;
    case 'error':
      return session.errors;
    case 'lastexitcode':
      return session.lastExitCode ?? null;
    case 'psitem':
      return shell.scope.get('_') ?? null;
    case 'home':
      return process.environment.get('USERPROFILE') ?? null;
    case 'pwd':
      return new PsObject('System.Management.Automation.PathInfo', { Path: process.folder });
    case 'pid':
      return 4242;
    case 'psscriptroot':
      return session.path.replace(/\\[^\\]*$/, '');
    case 'pscommandpath':
      return session.path;
    case 'myinvocation':
      return new PsObject('System.Management.Automation.InvocationInfo', {
        MyCommand: new PsObject('System.Management.Automation.ExternalScriptInfo', {
          Path: session.path,
          Definition: session.path,
          Name: session.path.replace(/^.*\\/, ''),
        }),
        InvocationName: session.path,
      });
    case 'psversiontable':
      return versionTable();
    case 'host':
      return new PsObject('System.Management.Automation.Internal.Host.InternalHost', {
        Name: 'ConsoleHost',
        Version: '5.1.20348.2655',
      });
    case 'progresspreference':
    case 'erroractionpreference':
    case 'warningpreference':
    case 'informationpreference':
      return 'Continue';
    case 'verbosepreference':
    case 'debugpreference':
      return 'SilentlyContinue';
    case 'psculture':
    case 'psuiculture':
      return 'en-US';
    default:
      return null;
  }
}
