/**
 * Bundles every entry (each file directly in src/) into a folder of dist/ that runs with nothing but Node. The product's
 * entries share one bundle, dist/product; their folders only start it. The simulator is a bundle of its own.
 *
 *   node scripts/build.mjs           writes dist/
 *   node scripts/build.mjs --check   fails if dist/ is not what the sources give
 *   node scripts/build.mjs --out X   writes the folder X instead; the tests run it with DIST=X
 *
 * The same sources give the same bytes on every machine: that is what lets CI compare, and anyone verify, the
 * committed dist/.
 */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import ncc from '@vercel/ncc';
import { compact } from './compact.mjs';
import { licensesOf } from './licenses.mjs';
import { SDK_BASE, STAND_IN, STAND_IN_CODE } from './sdk-base.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const dist = join(root, 'dist');
process.chdir(root); // Modules are numbered by their paths from here.

/** What each bundle is made from. */
const BUNDLES = { product: 'scripts/product.ts', simulator: 'src/simulator.ts' };

if (process.argv.includes('--check')) await check();
else if (process.argv.includes('--out'))
  await build(resolve(process.argv[process.argv.indexOf('--out') + 1]));
else await build(dist);

async function build(folder) {
  rmSync(folder, { recursive: true, force: true });
  for (const [name, source] of Object.entries(BUNDLES)) {
    const files = await bundle(name, source);
    for (const [file, content] of files) write(join(folder, name, file), content);
    const bytes = [...files.values()].reduce((sum, content) => sum + content.length, 0);
    console.log(`dist/${name}: ${files.size} files, ${(bytes / 1e6).toFixed(2)} MB`);
  }
  for (const entry of entries().filter((name) => BUNDLES[name] === undefined))
    write(join(folder, entry, 'index.js'), starterOf(entry));
}

async function check() {
  const fresh = mkdtempSync(join(tmpdir(), 'dist-'));
  try {
    await build(fresh);
    const stale = differences(fresh, dist);
    if (stale.length === 0) return;
    console.error(
      `dist/ is not what the sources give; run "npm run build" and commit it:\n  ${stale.join('\n  ')}`,
    );
    process.exitCode = 1;
  } finally {
    rmSync(fresh, { recursive: true });
  }
}

function entries() {
  return readdirSync(join(root, 'src'))
    .filter((name) => name.endsWith('.ts'))
    .map((name) => basename(name, '.ts'))
    .sort();
}

function starterOf(entry) {
  return `'use strict';\nrequire('../product/index.js').start('${entry}');\n`;
}

/** The files of a bundle by name. */
async function bundle(name, source) {
  const { code, assets, stats } = await ncc(join(root, source), {
    cache: false,
    quiet: true,
    target: 'es2023',
    transpileOnly: true, // The types are checked by "npm run typecheck".
    externals: Object.fromEntries(SDK_BASE.map((base) => [base, `./${STAND_IN}`])),
  });
  const files = new Map([
    ['index.js', await compact(code)],
    ['licenses.txt', Buffer.from(licensesOf(stats.compilation))],
  ]);
  for (const [file, { source: content }] of Object.entries(assets))
    files.set(file, file.endsWith('.js') ? await compact(content.toString()) : Buffer.from(content));
  if ([...files.values()].some((content) => content.includes(`require("./${STAND_IN}")`)))
    files.set(STAND_IN, Buffer.from(STAND_IN_CODE));
  for (const [file, content] of files) {
    if (content.includes(root)) throw new Error(`dist/${name}/${file} names a path of this machine: ${root}`);
  }
  return files;
}

function write(path, content) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

function differences(fresh, committed) {
  const names = new Set([...filesIn(fresh), ...filesIn(committed)]);
  return [...names].sort().flatMap((name) => {
    const [expected, found] = [read(join(fresh, name)), read(join(committed, name))];
    if (found === undefined) return [`${name} is missing`];
    if (expected === undefined) return [`${name} is of no use any more`];
    return expected.equals(found) ? [] : [`${name} differs`];
  });
}

function filesIn(folder) {
  try {
    const found = readdirSync(folder, { recursive: true, withFileTypes: true });
    return found
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
  } catch (error) {
    if (error.code === 'ENOENT') return [];
    throw error;
  }
}

function read(path) {
  try {
    return readFileSync(path);
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  }
}
