import { dirname, relative, resolve, sep } from 'node:path';
import { ANNEX, FLOORS, PACKAGE_ROOMS } from './floors.mjs';

/** An ESLint rule: imports between the rooms of src/ point downward only. The option is the path of src/. */
export const importDirection = {
  meta: {
    type: 'problem',
    docs: { description: 'imports between the rooms of src/ point downward only' },
    schema: [{ type: 'string' }],
    messages: {
      upward:
        'src/{{from}} must not import src/{{to}}: imports point downward only (scripts/lint/floors.mjs).',
      annex:
        'The simulated cloud and the product know nothing of each other; only src/{{annex}}.ts starts it.',
      noFloor: 'src/{{room}} stands on no floor: give it one in scripts/lint/floors.mjs.',
      package: 'Only {{rooms}} may import {{name}}: hand down what a lower room needs of it.',
    },
  },
  create(context) {
    const source = context.options[0] ?? resolve('src');
    const from = placeOf(context.filename, source);
    if (from === undefined) return {};
    const check = (node) => {
      const specifier = node?.value;
      if (typeof specifier !== 'string') return;
      const problem = specifier.startsWith('.')
        ? roomProblem(from, placeOf(resolve(dirname(context.filename), specifier), source))
        : packageProblem(from, specifier);
      if (problem !== undefined) context.report({ node, ...problem });
    };
    return {
      ImportDeclaration: (node) => check(node.source),
      ExportNamedDeclaration: (node) => check(node.source),
      ExportAllDeclaration: (node) => check(node.source),
      ImportExpression: (node) => check(node.source),
      TSImportType: (node) => check(node.source ?? node.argument?.literal),
    };
  },
};

/** The room that a file is in, or the entry that it is: a file directly in src/. */
function placeOf(file, source) {
  const [first, ...rest] = relative(source, file).split(sep);
  if (first === undefined || first === '' || first === '..') return undefined;
  return rest.length === 0 ? { entry: first.replace(/\.[jt]s$/, '') } : { room: first };
}

function roomProblem(from, to) {
  if (to === undefined || (from.room !== undefined && from.room === to.room)) return undefined;
  if (from.room === ANNEX || to.room === ANNEX || from.entry === ANNEX) {
    const isStarter = from.entry === ANNEX && to.room === ANNEX;
    return isStarter ? undefined : { messageId: 'annex', data: { annex: ANNEX } };
  }
  for (const { room } of [from, to]) {
    if (room !== undefined && floorOf(room) === -1) return { messageId: 'noFloor', data: { room } };
  }
  if (depth(to) > depth(from)) return undefined;
  return { messageId: 'upward', data: { from: nameOf(from), to: nameOf(to) } };
}

function packageProblem(from, specifier) {
  const name = specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
  const rooms = PACKAGE_ROOMS[name];
  if (rooms === undefined || rooms.includes(from.room)) return undefined;
  return { messageId: 'package', data: { name, rooms: rooms.map((room) => `src/${room}`).join(' and ') } };
}

/** Entries stand above every floor. */
function depth(place) {
  return place.entry === undefined ? floorOf(place.room) : -1;
}

function floorOf(room) {
  return FLOORS.findIndex((rooms) => rooms.includes(room));
}

function nameOf(place) {
  return place.room ?? `${place.entry}.ts`;
}
