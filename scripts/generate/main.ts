/**
 * Writes the files that say what the option tables say: action.yml, sweep/action.yml, docs/options/, docs/permissions.md and the JSON
 * Schema of templates.
 *
 *   npm run generate           writes them
 *   npm run generate:check     fails if one of them is not what the tables give
 */
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { actionYml } from './action-yml.js';
import { components } from './components.js';
import { optionPages } from './option-pages.js';
import { permissionsPage } from './permissions-page.js';
import { sweepActionYml } from './sweep-action-yml.js';
import { templateSchema } from './template-schema.js';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const PAGES = 'docs/options';

const drafts = new Map([
  ['action.yml', actionYml(components)],
  ['sweep/action.yml', sweepActionYml(components.sweep)],
  ['docs/permissions.md', permissionsPage()],
  ['docs/schema/template.schema.json', templateSchema(components)],
  ...[...optionPages(components)].map(([name, page]) => [`${PAGES}/${name}`, page] as const),
]);
const files = new Map(await Promise.all([...drafts].map(formatted)));

if (process.argv.includes('--check')) check();
else write();

/** As `npm run format` would leave it, so that the two never argue. */
async function formatted([path, draft]: [string, string]): Promise<[string, string]> {
  const file = join(root, path);
  return [path, await format(draft, { ...(await resolveConfig(file)), filepath: file })];
}

function write(): void {
  for (const stray of strayPages()) rmSync(join(root, stray));
  for (const [path, content] of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
}

function check(): void {
  const stale = [...files].filter(([path, content]) => committed(path) !== content).map(([path]) => path);
  const wrong = [...stale, ...strayPages()];
  if (wrong.length === 0) return;
  process.stderr.write(
    `Not what the option tables say; run "npm run generate" and commit:\n${wrong.map((path) => `  ${path}\n`).join('')}`,
  );
  process.exitCode = 1;
}

/** Pages of components that there are no more. */
function strayPages(): string[] {
  if (!existsSync(join(root, PAGES))) return [];
  return readdirSync(join(root, PAGES))
    .map((name) => `${PAGES}/${name}`)
    .filter((path) => !files.has(path));
}

/** As committed; a checkout may have other line ends. */
function committed(path: string): string | undefined {
  const file = join(root, path);
  return existsSync(file) ? readFileSync(file, 'utf8').replaceAll('\r\n', '\n') : undefined;
}
