import { fileURLToPath } from 'node:url';
import { defineConfig } from 'eslint/config';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

const typescript = ['packages/**/*.ts', 'stories/**/*.ts', 'stories/.storybook/*.ts', 'test/**/*.ts'];
const shared = ['packages/{contract,figures,sdk}/src/**/*.ts'];
const elements = ['packages/components/src/**/*.ts'];
const trials = ['test/**/*.ts', 'stories/**/*.ts'];

const refuse = (message, ...selectors) => selectors.map((selector) => ({ selector, message }));

/** Strict pages (CSP, Trusted Types) refuse these, each in its own way and often silently. */
const markup = [
  ...refuse(
    'No markup from text: use a template.',
    'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe)$/]',
    'TemplateElement[value.raw=/\\.(inner|outer)HTML=/]',
  ),
  ...refuse(
    'Styles stand in adopted style sheets: a page with a content security policy refuses them in markup.',
    'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/(\\sstyle=|<style)/]',
    "CallExpression[callee.property.name='setAttribute'][arguments.0.value='style']",
  ),
];

const everyTestRuns = refuse(
  'Every test runs, none alone.',
  'MemberExpression[object.name=/^(describe|suite|context|it|test|specify)$/][property.name=/^(only|skip|todo)$/]',
  'CallExpression[callee.name=/^(f|x)(describe|context|it|specify)$/]',
  'CallExpression[callee.name=/^(describe|suite|it|test)$/] > ObjectExpression > Property[key.name=/^(only|skip|todo)$/]',
  "MemberExpression[object.type='ThisExpression'][property.name='skip']",
  'CallExpression[callee.object.name=/^(t|context)$/][callee.property.name=/^(skip|todo)$/]',
);

/** What not every place has where shared code runs: browsers, workers, servers. */
const elsewhere = [
  ...['process', 'Buffer', 'global', 'require', 'module', '__dirname', '__filename', 'setImmediate'],
  ...['window', 'document', 'location', 'history', 'navigator', 'localStorage', 'sessionStorage'],
  ...['HTMLElement', 'Element', 'Node', 'DOMParser', 'XMLHttpRequest', 'alert', 'self'],
].map((name) => ({ name, message: 'Shared code runs in browsers, workers and servers alike.' }));

export default defineConfig(
  { ignores: ['**/dist/', '**/coverage/', 'stories/.static/', 'data/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: typescript,
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: {
        project: './tsconfig.json',
        tsconfigRootDir: fileURLToPath(new URL('.', import.meta.url)),
      },
    },
    rules: {
      // Lit binds event handlers to their element.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/no-deprecated': 'error',
      '@typescript-eslint/return-await': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/use-unknown-in-catch-callback-variable': 'error',
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      // An asynchronous interface may have an implementation that needs not wait.
      '@typescript-eslint/require-await': 'off',
      // `Open | string` names the values known today and lets later ones pass.
      '@typescript-eslint/no-redundant-type-constituents': 'off',
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            { from: 'package', package: 'node:test', name: ['describe', 'it', 'suite', 'test'] },
            { from: 'package', package: '@types/chai', name: 'Equal' },
          ],
        },
      ],
    },
  },
  {
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-alert': 'error',
      'no-async-promise-executor': 'error',
      'no-cond-assign': 'error',
      'no-constant-binary-expression': 'error',
      'no-debugger': 'error',
      'no-dupe-else-if': 'error',
      'no-duplicate-case': 'error',
      'no-duplicate-imports': ['error', { allowSeparateTypeImports: true }],
      'no-else-return': 'error',
      'no-empty-character-class': 'error',
      'no-fallthrough': 'error',
      'no-loss-of-precision': 'error',
      'no-misleading-character-class': 'error',
      'no-self-assign': 'error',
      'no-self-compare': 'error',
      'no-sparse-arrays': 'error',
      'no-template-curly-in-string': 'error',
      'no-unreachable': 'error',
      'no-unsafe-finally': 'error',
      'no-unused-labels': 'error',
      'no-useless-backreference': 'error',
      'no-useless-escape': 'error',
      'no-var': 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
      'use-isnan': 'error',
      'valid-typeof': 'error',
    },
  },
  {
    files: ['packages/**/*.ts', 'stories/**/*.ts'],
    rules: { 'no-eval': 'error', 'no-new-func': 'error', 'no-script-url': 'error' },
  },
  {
    files: shared,
    rules: {
      'no-restricted-globals': ['error', ...elsewhere],
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['node:*', 'fs', 'path', 'crypto', 'http', 'https'],
              message: 'Shared code runs in browsers, too.',
            },
          ],
        },
      ],
      'no-console': 'error',
    },
  },
  {
    files: [...elements, 'stories/**/*.ts'],
    extends: [lit.configs['flat/recommended'], litA11y.configs.recommended, wc.configs['flat/recommended']],
    // Safari takes a list without bullets for a list only when it says so.
    rules: { 'lit-a11y/no-redundant-role': 'off' },
  },
  {
    files: elements,
    extends: [wc.configs['flat/best-practice']],
    rules: {
      'no-restricted-syntax': ['error', ...markup],
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['lit/directives/style-map*', 'lit/directives/unsafe-*', 'lit/static-html*'],
              message: 'Refused by a page with a content security policy, or markup from text.',
            },
            { group: ['node:*'], message: 'Elements run in browsers.' },
          ],
        },
      ],
    },
  },
  {
    files: trials,
    rules: {
      'no-restricted-syntax': ['error', ...everyTestRuns],
      '@typescript-eslint/no-unused-expressions': 'off',
      // Answers are read as they come, examples of doc comments are run as they stand.
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-implied-eval': 'off',
    },
  },
);
