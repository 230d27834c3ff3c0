import type { Cmdlet } from '../cmdlet.js';
import { getMember } from '../members.js';
import { placeOf } from '../places.js';
import { CUSTOM_OBJECT, PsObject, toNumber, toText } from '../values.js';
import { readVariable, writeVariable } from '../variables.js';
import { found, missing, pathText } from './item-finding.js';
import { setWsman } from './settings.js';

/** Values of registry keys, variables and the like. */
export const PROPERTIES: readonly Cmdlet[] = [
  {
    name: 'Get-ItemProperty',
    positional: ['Path', 'Name'],
    async *run(call) {
      for await (const path of call.inputOf('Path')) {
        const place = placeOf(call.shell, pathText(path));
        const { registry } = call.shell.session.process.machine.settings;
        if (place.provider === 'file') yield* found(call, pathText(path), 'GetItemProperty');
        else if (place.provider !== 'registry' || !registry.has(place.path))
          missing(call, pathText(path), 'GetItemProperty');
        else {
          const wanted = call.has('Name')
            ? call.list('Name').map((name) => toText(name).toLowerCase())
            : undefined;
          const shown = registry
            .values(place.path)
            .filter(([name]) => wanted?.includes(name.toLowerCase()) !== false);
          if (wanted !== undefined && shown.length === 0)
            call.error(`Property ${call.text('Name')} does not exist at path ${place.path}.`, {
              category: 'InvalidArgument',
              exception: 'System.Management.Automation.PSArgumentException',
            });
          else yield new PsObject(CUSTOM_OBJECT, { ...Object.fromEntries(shown), PSPath: place.path });
        }
      }
    },
  },
  {
    name: 'Get-ItemPropertyValue',
    positional: ['Path', 'Name'],
    async *run(call) {
      const place = placeOf(call.shell, call.text('Path'));
      if (place.provider === 'registry')
        yield call.shell.session.process.machine.settings.registry.get(place.path, call.text('Name')) ?? null;
      else
        for (const file of found(call, call.text('Path'), 'GetItemProperty'))
          yield getMember(call.shell, file, call.text('Name'));
    },
  },
  setting('Set-ItemProperty'),
  setting('New-ItemProperty'),
  {
    name: 'Remove-ItemProperty',
    positional: ['Path', 'Name'],
    switches: ['Force'],
    async *run(call) {
      const place = placeOf(call.shell, call.text('Path'));
      if (place.provider === 'registry')
        call.shell.session.process.machine.settings.registry.removeValue(place.path, call.text('Name'));
      yield* [];
    },
  },
  {
    name: 'Set-Item',
    positional: ['Path', 'Value'],
    switches: ['Force'],
    async *run(call) {
      const place = placeOf(call.shell, call.text('Path'));
      if (place.provider === 'wsman') setWsman(call, place.path, call.text('Value'));
      else if (place.provider === 'environment')
        call.shell.session.process.environment.set(place.name, call.text('Value'));
      else if (place.provider === 'variable') writeVariable(call.shell, place.name, call.get('Value'));
      else
        call.error(`The simulated Windows cannot set '${call.text('Path')}'.`, {
          category: 'NotImplemented',
        });
      yield* [];
    },
  },
  {
    name: 'Set-Variable',
    positional: ['Name', 'Value'],
    named: ['Scope', 'Option'],
    switches: ['Force'],
    async *run(call) {
      const name = call.text('Name').replace(/^variable:/i, '');
      const isGlobal = /^(global|script)$/i.test(call.text('Scope'));
      writeVariable(call.shell, isGlobal ? `global:${name}` : name, call.get('Value'));
      yield* [];
    },
  },
  {
    name: 'Get-Variable',
    positional: ['Name'],
    named: ['Scope'],
    switches: ['ValueOnly'],
    async *run(call) {
      const Value = readVariable(call.shell, call.text('Name'));
      yield call.flag('ValueOnly')
        ? Value
        : new PsObject('System.Management.Automation.PSVariable', { Name: call.text('Name'), Value });
    },
  },
  {
    name: 'Remove-Variable',
    positional: ['Name'],
    switches: ['Force'],
    async *run(call) {
      call.shell.scope.remove(call.text('Name'));
      yield* [];
    },
  },
];

function setting(name: string): Cmdlet {
  return {
    name,
    positional: ['Path', 'Name', 'Value'],
    named: ['Type', 'PropertyType'],
    switches: ['Force', 'PassThru'],
    async *run(call) {
      const place = placeOf(call.shell, call.text('Path'));
      const { registry } = call.shell.session.process.machine.settings;
      const type = call.text('Type') || call.text('PropertyType');
      if (place.provider !== 'registry' || !registry.has(place.path))
        missing(call, call.text('Path'), name.replace('-', ''));
      else {
        const value = call.get('Value');
        const isNumber = /^[dq]word$/i.test(type) || typeof value === 'number';
        registry.set(place.path, call.text('Name'), isNumber ? (toNumber(value) ?? 0) : toText(value));
      }
      yield* [];
    },
  };
}
