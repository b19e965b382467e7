const officeAddins = require('eslint-plugin-office-addins');
const reactHooks = require('eslint-plugin-react-hooks');
const tseslint = require('typescript-eslint');
const { houseRules, CODE, TESTS } = require('./scripts/lint/house');

const TYPESCRIPT = ['**/*.{ts,tsx}'];
const JAVASCRIPT = ['**/*.{js,cjs,mjs}'];

/** What plain scripts may name; TypeScript knows by itself. */
const NODE_GLOBALS = Object.fromEntries(
  ['require', 'module', 'process', 'console', 'Buffer', 'URL', '__dirname', 'setTimeout'].map((name) => [
    name,
    'readonly',
  ]),
);

/** They find what costs round trips, or throws only in a real Excel. */
const officeRules = {
  ...Object.fromEntries(Object.keys(officeAddins.rules).map((name) => [`office-addins/${name}`, 'error'])),
  // These two do not follow constants (`load(CELL_PROPERTIES)`) and take a navigation (`table.worksheet`) for a read.
  'office-addins/no-empty-load': 'off',
  'office-addins/call-sync-before-read': 'off',
};

module.exports = tseslint.config(
  { ignores: ['node_modules/', 'dist/', '.cache/', 'coverage/', 'test-results/', 'playwright-report/'] },
  // An exception to a rule is a change of the rule, made here and with its reason, never a comment beside the code.
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  ...houseRules,
  {
    files: CODE,
    rules: {
      eqeqeq: 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      'object-shorthand': 'error',
      'no-else-return': 'error',
      'no-param-reassign': 'error',
    },
  },
  {
    files: JAVASCRIPT,
    languageOptions: { globals: NODE_GLOBALS },
    rules: { 'no-undef': 'error', 'no-unused-vars': 'error' },
  },
  { files: ['**/*.js'], languageOptions: { sourceType: 'commonjs' } },
  {
    files: TYPESCRIPT,
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: __dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/restrict-plus-operands': ['error', { allowNumberAndString: true }],
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      // A string is spread on purpose here: by code points.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      // A contract's methods may be answered at once; `as` and `!` both stand where a type cannot say what a test knows.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      '@typescript-eslint/class-literal-property-style': 'off',
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    rules: { 'no-console': 'error' },
  },
  {
    // State and contracts are handed down as objects of functions, never as instances with a `this`.
    files: ['src/taskpane/**/*.{ts,tsx}', ...TESTS],
    rules: { '@typescript-eslint/unbound-method': 'off' },
  },
  {
    // Fakes do nothing on purpose, and throw what the real thing throws.
    files: TESTS,
    rules: {
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/only-throw-error': 'off',
      '@typescript-eslint/prefer-promise-reject-errors': 'off',
    },
  },
  {
    files: ['**/*.d.ts'],
    rules: { 'house/rooms': 'off' },
  },
  {
    files: ['src/taskpane/**/*.{ts,tsx}', 'workbench/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat.recommended],
  },
  {
    files: ['src/excel/**/*.ts'],
    ignores: TESTS,
    plugins: { 'office-addins': officeAddins },
    rules: officeRules,
  },
);
