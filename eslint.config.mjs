import { join } from 'node:path';
import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { importDirection } from './scripts/lint/import-direction.mjs';

const root = import.meta.dirname;
const NODE_GLOBALS = Object.fromEntries(
  ['Buffer', 'URL', 'clearTimeout', 'console', 'fetch', 'performance', 'process', 'setTimeout'].map(
    (name) => [name, 'readonly'],
  ),
);

export default defineConfig(
  { ignores: ['dist/', 'coverage/', 'node_modules/', '.cache/'] },
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-invalid-void-type': 'off',
      // What is caught, or is the reason of an AbortSignal, is passed on as it is.
      '@typescript-eslint/only-throw-error': [
        'error',
        { allowThrowingAny: true, allowThrowingUnknown: true },
      ],
      '@typescript-eslint/prefer-promise-reject-errors': [
        'error',
        { allowThrowingAny: true, allowThrowingUnknown: true },
      ],
      // It takes the spreading of strings and of generic objects for mistakes.
      '@typescript-eslint/no-misused-spread': 'off',
      // An interface of promises is also kept by what has nothing to wait for.
      '@typescript-eslint/require-await': 'off',
      // `using _ = …` holds something for the length of a block.
      '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_' }],
      // Types of libraries promise what is not always there, and closures change what the compiler takes for constant.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      eqeqeq: 'error',
      'max-lines': ['warn', { max: 350, skipBlankLines: false, skipComments: false }],
      'no-console': 'error',
      // Escape sequences and control characters are what half of our regular expressions are about.
      'no-control-regex': 'off',
    },
  },
  {
    files: ['src/**/*.ts'],
    plugins: { house: { rules: { 'import-direction': importDirection } } },
    rules: { 'house/import-direction': ['error', join(root, 'src')] },
  },
  {
    // What a room needs of the environment is handed down to it, so that the same inputs build the same image.
    files: ['src/**/*.ts'],
    ignores: ['src/*.ts', 'src/action/runner.ts', 'src/simulator/**'],
    rules: {
      'no-restricted-properties': [
        'error',
        {
          object: 'process',
          property: 'env',
          message: 'Take it from the RunnerEnvironment that is handed down.',
        },
      ],
    },
  },
  {
    files: ['src/simulator/api/*.ts'], // Generated tables.
    rules: { 'max-lines': 'off' },
  },
  {
    files: ['__tests__/**/*.ts'],
    rules: { '@typescript-eslint/no-dynamic-delete': 'off', '@typescript-eslint/unbound-method': 'off' },
  },
  {
    files: ['**/*.mjs'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: {
      globals: NODE_GLOBALS,
    },
    rules: { 'no-console': 'off' },
  },
);
