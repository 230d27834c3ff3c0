/**
 * Runs a TypeScript program of this repository with nothing but Node and the tools that are installed anyway:
 *
 *   node scripts/run-ts.mjs scripts/generate/main.ts --check
 *
 * Types are not checked here; `npm run typecheck` does that.
 */
import { register } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

register('./ts-hooks.mjs', import.meta.url);
const [, , program] = process.argv;
if (program === undefined) throw new Error('Name the program: node scripts/run-ts.mjs scripts/….ts');
await import(pathToFileURL(resolve(program)).href);
