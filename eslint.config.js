import js from '@eslint/js';
import tseslint from 'typescript-eslint';

import customElementProps from './scripts/lint/custom-element-props.js';

const tests = ['**/*.{test,fixture}.{ts,tsx}', '**/testing/**', 'tests/**'];

/** Who may import whom: the table of docs/decisions/0001-folders-and-imports.md; tests/architecture checks relative paths too. */
const never = (why, ...regexes) => ({
  'no-restricted-imports': ['error', { patterns: regexes.map((regex) => ({ regex, message: why })) }],
});

/** A decoder turns `unknown` into a type after checking it: only in a function that is named for that may a type be asserted. */
const onlyDecodersAssert = {
  selector:
    ':matches(TSAsExpression, TSTypeAssertion)[typeAnnotation.typeName.name!="const"]:not(FunctionDeclaration[id.name=/^decode[A-Z]/] *)',
  message: 'Only in a function decode…, which checks before it asserts.',
};

export default tseslint.config(
  {
    ignores: [
      '**/build/',
      '**/dist/',
      '**/generated/',
      '**/node_modules/',
      '**/*.d.ts',
      '.data/',
      '.shopify/',
      'playwright-report/',
      'test-results/',
    ],
  },
  {
    files: ['**/*.{ts,tsx}'],
    // What everybody's rules say of TypeScript is oxlint's: .oxlintrc.json. Here are the rules of our own, and those that it has not.
    plugins: { '@typescript-eslint': tseslint.plugin },
    languageOptions: { parser: tseslint.parser },
    rules: { 'no-octal': 'error' },
  },
  {
    // Views need their types for the props of custom elements; the types of all files would take most of lint's time and 6 GB.
    files: ['app/**/*.tsx'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
  },
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    // What asserts is told apart here; the style, `value as Type`, is oxlint's.
    rules: { 'no-restricted-syntax': ['error', onlyDecodersAssert] },
  },
  {
    files: ['packages/policy/src/**/*.ts'],
    ignores: tests,
    rules: {
      ...never('The engine imports only itself.', '^[^.]'),
      'no-restricted-globals': [
        'error',
        ...['process', 'Intl', 'Temporal', 'fetch', 'setTimeout', 'setInterval', 'structuredClone'],
        ...['console', 'crypto', 'performance', 'Buffer', 'URL', 'window', 'document', 'globalThis'],
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: '"Now" is a parameter of the engine.' },
        { object: 'Math', property: 'random', message: 'The engine gives the same answer every time.' },
      ],
      'no-restricted-syntax': [
        'error',
        onlyDecodersAssert,
        {
          selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
          message: '"Now" is a parameter.',
        },
        {
          selector: 'MemberExpression[property.name=/^(toLocale\\w*|localeCompare)$/]',
          message: 'The functions platform ignores locales silently: the answer would differ from Node.',
        },
      ],
    },
  },
  {
    files: ['extensions/**/*.{ts,tsx}'],
    ignores: tests,
    rules: never(
      'An extension imports the engine, what views are drawn with, its own files and the platform only.',
      '^(?!\\.|@doorstep/(policy|live-view|live-view/promise-card)$|@shopify/(ui-extensions|shopify_function)|preact|@preact/)',
    ),
  },
  {
    // Served as it is, so that every byte counts.
    files: ['extensions/cart-toggle/assets/*.js'],
    languageOptions: {
      globals: Object.fromEntries(
        ['document', 'DOMParser', 'Element', 'fetch', 'performance', 'PerformanceObserver', 'window'].map(
          (name) => [name, 'readonly'],
        ),
      ),
    },
  },
  {
    files: ['packages/local-shop/**/*.{ts,tsx}'],
    rules: never(
      'The local shop is a stand-in for Shopify: it may not share our code.',
      '^@doorstep/',
      '(^|/)app/(?!bridge)',
      '(^|/)packages/policy/',
    ),
  },
  {
    files: ['packages/function-runner/**/*.ts'],
    rules: never(
      'The function runner knows neither an app nor a shop.',
      '^@doorstep/',
      '(^|/)(app|extensions|local-shop|policy)/',
    ),
  },
  {
    files: ['app/**/*.{ts,tsx}'],
    rules: never(
      'The app talks to Shopify and to the engine only.',
      '(^|/)extensions/',
      '(^|/)local-shop(/|$)',
      '^@doorstep/(?!policy$)',
    ),
  },
  {
    // What the app's tests stand on: the local shop in Shopify's place.
    files: ['app/testing/**/*.ts'],
    rules: never(
      'Tests of the app know the engine and the local shop; of the shop they know what app/testing gives them.',
      '(^|/)extensions/',
      '^@doorstep/(?!policy$)',
    ),
  },
  {
    files: tests,
    rules: {
      'no-restricted-properties': [
        'error',
        ...['waitFor', 'waitUntil'].map((property) => ({
          object: 'vi',
          property,
          message:
            'It gives up after a second, which a busy machine needs: expect.poll is patient by vitest.config.ts.',
        })),
      ],
    },
  },
  {
    files: ['app/**/*.tsx'],
    plugins: { doorstep: { rules: { 'custom-element-props': customElementProps } } },
    rules: { 'doorstep/custom-element-props': 'error' },
  },
  {
    files: ['**/*.js'],
    extends: [tseslint.configs.strict, js.configs.recommended],
    rules: {
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx', 'hack'] }],
      'no-unused-vars': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
    },
  },
);
