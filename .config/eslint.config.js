import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';

export default ts.config(
  { ignores: ['**/dist/', '**/node_modules/', '**/test-results/', 'data/**/*.csv'] },
  js.configs.recommended,
  ...ts.configs.strict,
  ...svelte.configs.recommended,
  { languageOptions: { globals: { ...globals.browser, ...globals.node } } },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser } },
  },
  {
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      // Typed arrays are read by index in counted loops: the bang there says "within bounds".
      '@typescript-eslint/no-non-null-assertion': 'off',
      'no-restricted-globals': [
        'error',
        { name: 'Date', message: 'Days are whole numbers; the clock is handed in.' },
      ],
      'no-undef': 'off',
    },
  },
  {
    files: ['.ci/**', '.config/**', 'apps/**', 'tests/**', '**/*.test.ts'],
    rules: { 'no-restricted-globals': 'off' },
  },
);
