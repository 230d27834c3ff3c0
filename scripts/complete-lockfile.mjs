/**
 * Completes package-lock.json after an install where the registry does not have every platform's packages: npm then
 * leaves them out of the lockfile, and a later "npm ci" refuses it. What is added is never downloaded on a machine
 * that it is not for.
 *
 *   node scripts/complete-lockfile.mjs           adds what is missing
 *   node scripts/complete-lockfile.mjs --check   fails if something is
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const path = fileURLToPath(new URL('../package-lock.json', import.meta.url));
const lock = JSON.parse(readFileSync(path, 'utf8'));

const missing = Object.values(lock.packages)
  .flatMap((entry) => Object.entries(entry.optionalDependencies ?? {}))
  // The fallback for all platforms; npm takes it in where it is needed.
  .filter(([name]) => !name.endsWith('-wasm32-wasi') && lock.packages[keyOf(name)] === undefined);

if (process.argv.includes('--check')) check();
else complete();

function complete() {
  for (const [name, version] of missing) lock.packages[keyOf(name)] = entryOf(name, version);
  const sorted = Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1));
  writeFileSync(path, `${JSON.stringify({ ...lock, packages: Object.fromEntries(sorted) }, null, 2)}\n`);
  console.log(`${missing.length} packages of other platforms added.`);
}

function check() {
  if (missing.length === 0) return;
  const names = missing.map(([name]) => name).join(', ');
  console.error(`package-lock.json lacks ${names}; run "node scripts/complete-lockfile.mjs" and commit it.`);
  process.exitCode = 1;
}

function keyOf(name) {
  return `node_modules/${name}`;
}

/** Packages of one platform say in their name which: `@swc/core-linux-x64-gnu`. */
function entryOf(name, version) {
  const has = (word) => name.includes(word);
  const os = ['darwin', 'win32', 'android', 'freebsd', 'openharmony'].find(has) ?? 'linux';
  const cpu = ['arm64', 'x64', 'ia32', 'ppc64', 'riscv64', 's390x', 'loong64'].find(has) ?? 'arm';
  const libc = name.endsWith('-gnu') ? ['glibc'] : name.endsWith('-musl') ? ['musl'] : undefined;
  return { version, cpu: [cpu], dev: true, ...(libc && { libc }), optional: true, os: [os] };
}
