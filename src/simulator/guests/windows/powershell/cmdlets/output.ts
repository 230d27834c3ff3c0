import type { Cmdlet } from '../cmdlet.js';
import type { ShellConsole } from '../console.js';
import { formatted, list, table } from '../format.js';
import { collect } from '../collect.js';
import { readVariable } from '../variables.js';
import { PsObject, toItems, toText, type Value } from '../values.js';
import { ErrorRecord, PsError } from '../errors.js';

/** What puts something out, or shows it. */
export const OUTPUT: readonly Cmdlet[] = [
  {
    name: 'Write-Output',
    positional: ['InputObject…'],
    switches: ['NoEnumerate'],
    async *run(call) {
      for await (const value of call.inputOf('InputObject')) yield* toItems(value);
      if (call.has('InputObject') && call.get('InputObject') === null) yield null;
    },
  },
  {
    name: 'Write-Host',
    positional: ['Object…'],
    named: ['ForegroundColor', 'BackgroundColor', 'Separator'],
    switches: ['NoNewline'],
    async *run(call) {
      const values = call.has('Object') ? [call.get('Object')] : await collect(call.inputOf('Object'));
      const text = values.map((value) => toText(value)).join('\r\n');
      call.shell.session.console.write(call.flag('NoNewline') ? text : `${text}\r\n`);
      yield* [];
    },
  },
  {
    name: 'Write-Error',
    positional: ['Message'],
    named: ['Category', 'ErrorId', 'TargetObject', 'Exception', 'ErrorRecord', 'RecommendedAction'],
    async *run(call) {
      for await (const value of call.inputOf('Message')) {
        const error = new PsError(toText(value), {
          category: call.text('Category') || 'NotSpecified',
          exception: 'Microsoft.PowerShell.Commands.WriteErrorException',
          errorId: call.text('ErrorId') || 'Microsoft.PowerShell.Commands.WriteErrorException',
          command: 'Write-Error',
        });
        error.place = call.place;
        call.error(error.message, error.facts);
      }
      yield* [];
    },
  },
  shownIf('Write-Warning', 'WarningPreference', (console, text) => console.warning(text)),
  shownIf('Write-Verbose', 'VerbosePreference', (console, text) => console.verbose(text)),
  shownIf('Write-Debug', 'DebugPreference', (console, text) => console.verbose(text)),
  silent(
    'Write-Progress',
    ['Activity', 'Status'],
    ['PercentComplete', 'Id', 'CurrentOperation', 'SecondsRemaining'],
    ['Completed'],
  ),
  silent('Write-Information', ['MessageData'], ['Tags'], []),
  {
    name: 'Out-Null',
    positional: ['InputObject'],
    async *run(call) {
      await collect(call.inputOf('InputObject'));
      yield* [];
    },
  },
  {
    name: 'Out-Host',
    positional: ['InputObject'],
    async *run(call) {
      call.shell.session.console.write(formatted(await collect(call.inputOf('InputObject'))));
      yield* [];
    },
  },
  {
    name: 'Out-String',
    positional: ['InputObject'],
    named: ['Width'],
    switches: ['Stream'],
    async *run(call) {
      const text = formatted(await collect(call.inputOf('InputObject')));
      if (call.flag('Stream')) yield* text.split('\r\n');
      else yield text;
    },
  },
  {
    name: 'Format-Table',
    positional: ['Property…'],
    switches: ['AutoSize', 'Wrap', 'HideTableHeaders'],
    async *run(call) {
      const objects = (await collect(call.inputOf('InputObject'))).filter(
        (value) => value instanceof PsObject,
      );
      const columns = call.has('Property') ? call.list('Property').map((name) => toText(name)) : undefined;
      if (objects.length > 0)
        yield table(objects, columns ?? objects[0]?.properties().map(([name]) => name) ?? []).replace(
          /\r\n$/,
          '',
        );
    },
  },
  {
    name: 'Format-List',
    positional: ['Property…'],
    async *run(call) {
      const objects = (await collect(call.inputOf('InputObject'))).filter(
        (value) => value instanceof PsObject,
      );
      const columns = call.has('Property') ? call.list('Property').map((name) => toText(name)) : undefined;
      if (objects.length > 0)
        yield list(objects, columns?.includes('*') === true ? undefined : columns).replace(/\r\n$/, '');
    },
  },
  {
    name: 'Get-Error',
    async *run(call) {
      const [newest]: readonly Value[] = call.shell.session.errors;
      if (newest instanceof ErrorRecord) yield newest;
    },
  },
];

function shownIf(name: string, preference: string, show: (console: Console, text: string) => void): Cmdlet {
  return {
    name,
    positional: ['Message'],
    async *run(call) {
      const isOn =
        call.flag('Verbose') ||
        !/^(silentlycontinue|ignore)$/i.test(toText(readVariable(call.shell, preference)));
      for await (const value of call.inputOf('Message'))
        if (isOn) show(call.shell.session.console, toText(value));
      yield* [];
    },
  };
}

type Console = ShellConsole;

function silent(
  name: string,
  positional: readonly string[],
  named: readonly string[],
  switches: readonly string[],
): Cmdlet {
  return {
    name,
    positional,
    named,
    switches,
    async *run(call) {
      await collect(call.inputOf('InputObject'));
      yield* [];
    },
  };
}
