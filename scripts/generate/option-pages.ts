import type { ObjectType, Option, OptionTable, OptionType } from '../../src/options/index.js';
import type { Components } from './components.js';
import { defaultOf } from './describe.js';

const NOTICE = '<!-- Generated from the option tables by "npm run generate"; do not edit it by hand. -->\n';

/** The pages of docs/options/ by file name. */
export function optionPages({
  builders,
  provisioners,
  everyProvisioner,
  sweep,
}: Components): ReadonlyMap<string, string> {
  const pages = new Map<string, string>();
  for (const { type, options } of builders) {
    pages.set(`${type}.md`, page(`The \`${type}\` builder`, INPUTS_TOO, options));
  }
  for (const { type, options } of provisioners) {
    const intro =
      'In a template under `provisioners`, or in the input of that name. Every provisioner also has [these options](provisioner.md).';
    pages.set(`${type}.md`, page(`The \`${type}\` provisioner`, intro, options));
  }
  pages.set('sweep.md', page('The sweep', SWEEP, sweep));
  pages.set('provisioner.md', page('Options of every provisioner', SELECTION, everyProvisioner));
  return pages;
}

const INPUTS_TOO =
  'Each option is also an input of the action, under the same name; an input that is given replaces the option of every builder in the template. In an input, lists and maps are written as YAML.';

const SELECTION =
  '`only` and `except` take lists of builder names: the builds that the provisioner runs in. `override` maps builder names to options that differ there.';

const SWEEP =
  'Each option is an input of the action in `sweep/`, which releases what builds left behind; see [the sweep](../sweep.md).';

function page(title: string, intro: string, options: OptionTable): string {
  const all = Object.entries(options).sort(([a], [b]) => (a < b ? -1 : 1));
  const alive = all.filter(([, option]) => option.dead === undefined);
  const dead = all.filter(([, option]) => option.dead !== undefined);
  return [
    `${NOTICE}\n# ${title}\n\n${intro}\n`,
    ...section(
      'Required',
      alive.filter(([, option]) => option.required),
    ),
    ...section(
      'Optional',
      alive.filter(([, option]) => !option.required),
    ),
    ...section('Accepted, without effect', dead),
  ].join('\n');
}

type Entry = readonly [name: string, option: Option];

function section(title: string, entries: readonly Entry[]): string[] {
  if (entries.length === 0) return [];
  const parts = entries.map(([name, option]) => nestedTable(name, option)).filter((part) => part !== '');
  return [`## ${title}\n`, table(entries), ...parts];
}

function table(entries: readonly Entry[]): string {
  const rows = entries.map(([name, option]) =>
    row([`\`${name}\``, option.type.label, meaning(option), given(option)]),
  );
  return [
    row(['Option', 'Type', 'Meaning', 'If not given']),
    row(['---', '---', '---', '---']),
    ...rows,
    '',
  ].join('\n');
}

function row(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`;
}

function meaning(option: Option): string {
  return `${option.dead ?? option.doc}${option.sensitive ? ' Masked everywhere.' : ''}`;
}

function given(option: Option): string {
  const env = option.env.map((name) => `\`${name}\``).join(', ');
  return [env === '' ? undefined : `environment variable ${env}`, defaultOf(option)]
    .filter((part) => part !== undefined)
    .join('; ');
}

/** The options inside an object, or inside each object of a list. */
function nestedTable(name: string, option: Option): string {
  const inner = objectIn(option.type);
  return inner === undefined ? '' : `\n### \`${name}\`\n\n${table(Object.entries(inner))}`;
}

function objectIn(type: OptionType): OptionTable | undefined {
  return (
    (type as Partial<ObjectType<OptionTable>>).table ??
    (type.item === undefined ? undefined : objectIn(type.item))
  );
}
