import type { CallRecord } from '../protocol/call-log.js';
import type { RegionState, ResourceState, SimulatorState } from '../state.js';

const LAST_CALLS = 200;

/** The page at `/`: what the cloud holds, and what was asked of it, newest first. */
export function page(state: SimulatorState, calls: readonly CallRecord[]): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="refresh" content="2">
<title>Simulated Alibaba Cloud</title>
<style>${STYLE}</style>
</head>
<body>
<h1>Simulated Alibaba Cloud</h1>
<p>What it holds and what was asked of it. As JSON: <a href="/_simulator/state">state</a>, <a href="/_simulator/calls">calls</a>.</p>
${problems(state.problems)}
${state.accounts.map(({ id, regions }) => account(id, regions)).join('\n')}
<h2>Calls <small>${calls.length}</small></h2>
${callTable(calls.slice(-LAST_CALLS).reverse())}
</body>
</html>
`;
}

const STYLE = `
:root { color-scheme: light dark; font: 15px/1.45 system-ui, sans-serif; }
body { max-width: 76rem; margin: 2rem auto; padding: 0 1rem; }
h1 { color: #ff6a00; } h2 { margin-top: 2rem; } small { color: gray; font-weight: normal; }
table { border-collapse: collapse; width: 100%; } th { text-align: left; color: gray; font-weight: normal; }
th, td { padding: .25rem .75rem .25rem 0; border-bottom: 1px solid #8884; vertical-align: top; }
code { font-size: .85em; overflow-wrap: anywhere; } .bad { color: #d22; } .good { color: #292; }
`;

function problems(list: readonly string[]): string {
  if (list.length === 0) return '';
  return `<h2 class="bad">Problems</h2><ul>${list.map((problem) => `<li>${escape(problem)}</li>`).join('')}</ul>`;
}

function account(id: string, regions: Readonly<Record<string, RegionState>>): string {
  const rows = Object.entries(regions).flatMap(([region, state]) =>
    Object.entries(state).flatMap(([kind, resources]) =>
      (resources as readonly ResourceState[]).map((resource) => resourceRow(region, kind, resource)),
    ),
  );
  const table = `<table><tr><th>region<th>kind<th>ID<th>name<th>status<th>tags</tr>${rows.join('')}</table>`;
  return `<h2>Account ${escape(id)} <small>${rows.length} resources</small></h2>${rows.length > 0 ? table : '<p>Nothing.</p>'}`;
}

function resourceRow(region: string, kind: string, { id, name, status, tags }: ResourceState): string {
  const shownTags = Object.entries(tags).map(([key, value]) => `${key}=${value}`);
  const cells = [region, kind, id, shown(name), shown(status), shownTags.join(' ')];
  return `<tr>${cells.map((cell) => `<td>${escape(cell)}`).join('')}</tr>`;
}

function callTable(calls: readonly CallRecord[]): string {
  const rows = calls.map(callRow).join('');
  return `<table><tr><th>#<th>time<th>action<th>region<th>parameters<th>signed<th>answer</tr>${rows}</table>`;
}

function callRow(call: CallRecord): string {
  const parameters = Object.entries(call.parameters).map(([name, value]) => `${name}=${value}`);
  const answer = `${call.status || '…'} ${call.code ?? ''} ${[...call.faults, ...call.problems].join(', ')}`;
  return `<tr><td>${call.number}<td>${escape(call.time.slice(11, 19))}<td>${escape(`${call.product ?? '?'} ${call.action}`)}<td>${escape(
    call.region ?? '',
  )}<td><code>${escape(parameters.join(' '))}</code><td>${call.signature}<td class="${call.code ? 'bad' : 'good'}">${escape(answer)}</tr>`;
}

const shown = (fact: unknown) => (typeof fact === 'string' ? fact : '');

const escape = (text: string) => text.replace(/[<>&"]/g, (character) => `&#${character.charCodeAt(0)};`);
