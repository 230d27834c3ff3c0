import { convert } from '../convert.js';
import type { Call, Cmdlet } from '../cmdlet.js';
import { parsed } from '../commands.js';
import { newComObject, newObject } from '../dotnet/index.js';
import { collect } from '../collect.js';
import { getMember } from '../members.js';
import { applyBinary } from '../operators.js';
import { fromJson, toJson } from '../json.js';
import {
  CUSTOM_OBJECT,
  PsBlock,
  PsHash,
  PsObject,
  toBoolean,
  toItems,
  toNumber,
  toText,
  typeNameOf,
  type Value,
} from '../values.js';
import { DateObject, formatDate } from '../dotnet/date.js';
import { GUID } from '../dotnet/system.js';
import { escapeXml } from '../../encoding/xml.js';

/** What works on whatever comes through a pipeline. */
export const OBJECTS: readonly Cmdlet[] = [
  {
    name: 'ForEach-Object',
    positional: ['Process…'],
    named: ['Begin', 'End', 'MemberName'],
    async *run(call) {
      const blocks = call.list('Process');
      const [begin, end] = [call.get('Begin'), call.get('End')];
      if (begin instanceof PsBlock) yield* call.shell.invoke(begin.block, { isDotted: true });
      for await (const item of call.input ?? none()) {
        for (const block of blocks) {
          if (block instanceof PsBlock) yield* eachItem(call, block, item);
          else yield* toItems(getMember(call.shell, item, toText(block)));
        }
      }
      if (end instanceof PsBlock) yield* call.shell.invoke(end.block, { isDotted: true });
    },
  },
  {
    name: 'Where-Object',
    positional: ['Property', 'Value'],
    named: ['FilterScript'],
    switches: ['EQ', 'NE', 'GT', 'GE', 'LT', 'LE', 'Like', 'NotLike', 'Match', 'NotMatch', 'Contains', 'In'],
    async *run(call) {
      const block = call.has('FilterScript') ? call.get('FilterScript') : call.get('Property');
      const operator = call.cmdlet.switches?.find((name) => call.flag(name));
      for await (const item of call.input ?? none()) {
        if (block instanceof PsBlock) {
          const results = await collect(eachItem(call, block, item));
          if (toBoolean(results.length === 1 ? results[0] : results)) yield item;
        } else {
          const member = getMember(call.shell, item, toText(block));
          const fits =
            operator === undefined
              ? member
              : applyBinary(`-${operator.toLowerCase()}`, member, call.get('Value'));
          if (toBoolean(fits)) yield item;
        }
      }
    },
  },
  {
    name: 'Select-Object',
    positional: ['Property…'],
    named: ['First', 'Last', 'Skip', 'ExpandProperty', 'Index', 'ExcludeProperty', 'SkipLast'],
    switches: ['Unique', 'Wait'],
    async *run(call) {
      const whole = (name: string) => (call.has(name) ? (toNumber(call.get(name)) ?? 0) : undefined);
      const [first, last, skip] = [whole('First'), whole('Last'), whole('Skip') ?? 0];
      let items: Value[] = [];
      let left = skip;
      for await (const item of call.input ?? none()) {
        if (left-- > 0) continue;
        items.push(item);
        if (first !== undefined && items.length >= first) break;
      }
      if (last !== undefined) items = last === 0 ? [] : items.slice(-last);
      if (call.has('Index')) items = call.list('Index').map((index) => items[toNumber(index) ?? 0] ?? null);
      const seen = new Set<string>();
      for (const item of items) {
        if (call.flag('Unique') && seen.size === seen.add(toText(item)).size) continue;
        if (call.has('ExpandProperty'))
          yield* toItems(getMember(call.shell, item, call.text('ExpandProperty')));
        else yield call.has('Property') ? await selected(call, item) : item;
      }
    },
  },
  {
    name: 'Sort-Object',
    positional: ['Property…'],
    switches: ['Descending', 'Unique'],
    async *run(call) {
      const items = await collect(call.input ?? none());
      const key = async (item: Value): Promise<Value> => {
        const by = call.list('Property')[0];
        if (by instanceof PsBlock) return (await collect(eachItem(call, by, item)))[0] ?? null;
        return by === undefined ? item : getMember(call.shell, item, toText(by));
      };
      const keyed = await Promise.all(items.map(async (item) => [await key(item), item] as const));
      keyed.sort(([a], [b]) =>
        applyBinary('-lt', a, b) === true ? -1 : applyBinary('-gt', a, b) === true ? 1 : 0,
      );
      const sorted = keyed.map(([, item]) => item);
      yield* call.flag('Descending') ? sorted.reverse() : sorted;
    },
  },
  {
    name: 'Measure-Object',
    positional: ['Property'],
    switches: ['Sum', 'Average', 'Maximum', 'Minimum', 'Line', 'Word', 'Character'],
    async *run(call) {
      const items = await collect(call.input ?? none());
      const numbers = items.map(
        (item) =>
          toNumber(call.has('Property') ? getMember(call.shell, item, call.text('Property')) : item) ?? 0,
      );
      const sum = numbers.reduce((total, number) => total + number, 0);
      yield new PsObject('Microsoft.PowerShell.Commands.GenericMeasureInfo', {
        Count: items.length,
        Average: call.flag('Average') && numbers.length > 0 ? sum / numbers.length : null,
        Sum: call.flag('Sum') ? sum : null,
        Maximum: call.flag('Maximum') ? Math.max(...numbers) : null,
        Minimum: call.flag('Minimum') ? Math.min(...numbers) : null,
      });
    },
  },
  {
    name: 'Group-Object',
    positional: ['Property'],
    async *run(call) {
      const groups = new Map<string, Value[]>();
      for await (const item of call.input ?? none()) {
        const key = toText(call.has('Property') ? getMember(call.shell, item, call.text('Property')) : item);
        groups.set(key, [...(groups.get(key) ?? []), item]);
      }
      for (const [Name, Group] of groups)
        yield new PsObject('Microsoft.PowerShell.Commands.GroupInfo', { Count: Group.length, Name, Group });
    },
  },
  {
    name: 'New-Object',
    positional: ['TypeName', 'ArgumentList…'],
    named: ['ComObject', 'Property'],
    aliases: { Args: 'ArgumentList' },
    async *run(call) {
      if (call.has('ComObject')) {
        yield newComObject(call.shell, call.text('ComObject'));
        return;
      }
      const given = call.get('ArgumentList');
      const made = newObject(
        call.shell,
        call.text('TypeName'),
        Array.isArray(given) ? given : given === null ? [] : [given],
      );
      const properties = call.get('Property');
      if (made instanceof PsObject && properties instanceof PsHash)
        for (const [name, value] of properties.entries()) made.set(toText(name), value);
      yield made;
    },
  },
  {
    name: 'Add-Member',
    positional: ['MemberType', 'Name', 'Value'],
    named: ['InputObject', 'NotePropertyName', 'NotePropertyValue'],
    switches: ['PassThru', 'Force'],
    async *run(call) {
      for await (const item of call.inputOf('InputObject')) {
        const name = call.text('NotePropertyName') || call.text('Name');
        if (item instanceof PsObject)
          item.set(name, call.has('NotePropertyValue') ? call.get('NotePropertyValue') : call.get('Value'));
        if (call.flag('PassThru')) yield item;
      }
    },
  },
  {
    name: 'Invoke-Expression',
    positional: ['Command'],
    async *run(call) {
      for await (const text of call.inputOf('Command'))
        yield* call.shell.statements(parsed(toText(text)).end);
    },
  },
  {
    name: 'Invoke-Command',
    positional: ['ScriptBlock'],
    named: ['ArgumentList', 'ComputerName'],
    aliases: { Args: 'ArgumentList' },
    async *run(call) {
      if (call.has('ComputerName'))
        throw call.failure('The simulated Windows reaches no other computer.', { category: 'OpenError' });
      const block = call.get('ScriptBlock');
      if (block instanceof PsBlock)
        yield* call.shell.invoke(block.block, { positional: call.list('ArgumentList') });
    },
  },
  {
    name: 'ConvertTo-Json',
    positional: ['InputObject'],
    named: ['Depth'],
    switches: ['Compress'],
    async *run(call) {
      const items = await collect(call.inputOf('InputObject'));
      yield toJson(items.length === 1 ? items[0] : items, call.flag('Compress'));
    },
  },
  {
    name: 'ConvertFrom-Json',
    positional: ['InputObject'],
    async *run(call) {
      const text = (await collect(call.inputOf('InputObject'))).map((item) => toText(item)).join('\n');
      yield fromJson(text);
    },
  },
  {
    name: 'ConvertTo-Xml',
    positional: ['InputObject'],
    named: ['As', 'Depth'],
    switches: ['NoTypeInformation'],
    async *run(call) {
      const objects = (await collect(call.inputOf('InputObject'))).map((item) => {
        const properties = item instanceof PsObject ? item.properties() : [];
        const inner = properties.map(
          ([name, value]) =>
            `    <Property Name="${escapeXml(name)}">${escapeXml(toText(value))}</Property>\r\n`,
        );
        return `  <Object>\r\n${inner.length === 0 ? escapeXml(toText(item)) : inner.join('')}  </Object>\r\n`;
      });
      yield `<?xml version="1.0" encoding="utf-8"?>\r\n<Objects>\r\n${objects.join('')}</Objects>`;
    },
  },
  {
    name: 'Get-Date',
    positional: ['Date'],
    named: ['Format', 'UFormat'],
    async *run(call) {
      const date = call.has('Date') ? convert(call.get('Date'), 'datetime') : new DateObject(new Date());
      yield call.has('Format') && date instanceof DateObject
        ? formatDate(date.date, call.text('Format'))
        : date;
    },
  },
  {
    name: 'Get-Random',
    positional: ['Maximum'],
    named: ['Minimum', 'InputObject', 'Count'],
    async *run(call) {
      const least = toNumber(call.get('Minimum')) ?? 0;
      const most = call.has('Maximum') ? (toNumber(call.get('Maximum')) ?? 0) : 2 ** 31 - 1;
      yield least + Math.floor(Math.random() * Math.max(1, most - least));
    },
  },
  {
    name: 'New-Guid',
    async *run(call) {
      yield await GUID['newguid']?.(call.shell, []);
    },
  },
  {
    name: 'Get-Member',
    positional: ['Name'],
    async *run(call) {
      for await (const item of call.input ?? none())
        if (item instanceof PsObject)
          yield* item.properties().map(
            ([Name, value]) =>
              new PsObject('Microsoft.PowerShell.Commands.MemberDefinition', {
                Name,
                MemberType: 'NoteProperty',
                Definition: `${typeNameOf(value)} ${Name}`,
              }),
          );
    },
  },
];

async function* none(): AsyncGenerator<Value, void> {
  // Nothing comes in.
}

/** A block for one item, in the caller's own scope, as ForEach-Object runs it. */
async function* eachItem({ shell }: Call, { block }: PsBlock, item: Value): AsyncGenerator<Value, void> {
  const outer = shell.scope.get('_');
  shell.scope.set('_', item);
  try {
    yield* block.process === undefined
      ? shell.statements(block.end)
      : shell.invoke(block, { input: single(item), isDotted: true });
  } finally {
    shell.scope.set('_', outer ?? null);
  }
}

async function* single(item: Value): AsyncGenerator<Value, void> {
  yield item;
}

async function selected(call: Call, item: Value): Promise<PsObject> {
  const result = new PsObject(CUSTOM_OBJECT);
  for (const wanted of call.list('Property')) {
    if (wanted instanceof PsHash) {
      const expression = wanted.get('Expression') ?? wanted.get('e');
      const value =
        expression instanceof PsBlock
          ? (await collect(eachItem(call, expression, item)))[0]
          : getMember(call.shell, item, toText(expression));
      result.set(toText(wanted.get('Name') ?? wanted.get('n') ?? wanted.get('l')), value ?? null);
    } else if (toText(wanted) === '*' && item instanceof PsObject) {
      for (const [name, value] of item.properties()) result.set(name, value);
    } else result.set(toText(wanted), getMember(call.shell, item, toText(wanted)));
  }
  return result;
}
