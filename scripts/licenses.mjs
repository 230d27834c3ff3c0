import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Licences under which a package may be bundled: they ask for no more than what licenses.txt gives. */
const PERMISSIVE = new Set([
  '0BSD',
  'Apache-2.0',
  'Apache License 2.0', // As packages of Alibaba Cloud spell it.
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  'MIT',
  'Unlicense',
]);

/**
 * The licences of every package that webpack took a module from, as one text. (ncc's own list is written once a
 * chunk, each over the last.)
 * @throws Error if a package is not permissively licensed
 */
export function licensesOf(compilation) {
  const folders = new Set(
    [...resourcesOf(compilation.modules)].map(packageFolder).filter((one) => one !== undefined),
  );
  const texts = new Map([...folders].map((folder) => licenseOf(folder)));
  return [...texts.keys()]
    .sort()
    .map((title) => `${title}\n${texts.get(title)}\n`)
    .join('\n');
}

/** The files of the modules, those that webpack joined into one included. */
function* resourcesOf(modules) {
  for (const module of modules) {
    if (module.resource !== undefined) yield module.resource;
    if (module.modules !== undefined) yield* resourcesOf(module.modules);
  }
}

/** The folder of the package in node_modules that a file belongs to; undefined for our own files. */
function packageFolder(file) {
  if (!/[\\/]node_modules[\\/]/.test(file)) return undefined;
  for (let folder = dirname(file); ; folder = dirname(folder)) {
    const manifest = join(folder, 'package.json');
    if (existsSync(manifest) && JSON.parse(readFileSync(manifest, 'utf8')).version !== undefined)
      return folder;
  }
}

/** Title and text. */
function licenseOf(folder) {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const { name, version } = manifest;
  // Old packages have a list instead.
  const license = manifest.license ?? manifest.licenses?.[0]?.type;
  if (!PERMISSIVE.has(license)) throw new Error(`${name} is licensed as ${license}: do not bundle it.`);
  const file = readdirSync(folder)
    .sort()
    .find((one) => /^(licen[cs]e|copying)/i.test(one));
  const text = file === undefined ? whereToLook(manifest) : readFileSync(join(folder, file), 'utf8');
  return [`${name} ${version}, ${license}`, text.replaceAll('\r\n', '\n').trim()];
}

function whereToLook({ repository, homepage }) {
  const address = repository?.url ?? repository ?? homepage ?? 'its page in the registry';
  return `The package ships no text of its licence; see ${address}`;
}
