/** The house rules that ESLint can hold without knowing types: rooms, purity of the core, size of a file. */
const { CORE } = require('./rooms');
const { roomsRule } = require('./roomsRule');

const CODE = ['**/*.{js,mjs,cjs,ts,tsx}'];
const TESTS = ['**/*.test.{ts,tsx}', '**/testing/**'];
const coreFiles = CORE.map((room) => `src/${room}/**/*.ts`);

const EXCEL_GLOBALS = ['Excel', 'Office', 'OfficeExtension'];
const BROWSER_GLOBALS = [
  ...['window', 'document', 'navigator', 'location', 'localStorage', 'sessionStorage', 'indexedDB', 'self'],
  ...['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'Worker'],
];
const NODE_GLOBALS = ['process', 'Buffer', '__dirname', '__filename', 'require'];
const TIME_GLOBALS = ['setTimeout', 'setInterval', 'performance', 'queueMicrotask'];

const CLOCK_AND_CHANCE = [
  ['NewExpression[callee.name="Date"][arguments.length=0]', 'Today is a parameter: the core has no clock.'],
  ['CallExpression[callee.name="Date"]', 'Today is a parameter: the core has no clock.'],
  [
    'MemberExpression[object.name="Date"][property.name="now"]',
    'Today is a parameter: the core has no clock.',
  ],
  [
    'MemberExpression[object.name="Math"][property.name="random"]',
    'The core gives the same answer every time.',
  ],
  ['MemberExpression[object.name="globalThis"]', 'The core knows nothing of where it runs.'],
].map(([selector, message]) => ({ selector, message }));

/**
 * @param {string[]} names
 * @param {string} message
 */
function banned(names, message) {
  return names.map((name) => ({ name, message }));
}

/** The rule on globals looks at values only. */
const EXCEL_TYPES = {
  selector: `TSQualifiedName > Identifier.left[name=/^(${EXCEL_GLOBALS.join('|')})$/]`,
  message: 'Only src/excel names Excel or Office.',
};

const excelOnly = banned(EXCEL_GLOBALS, 'Only src/excel names Excel or Office.');
const pureOnly = banned(
  [...BROWSER_GLOBALS, ...NODE_GLOBALS, ...TIME_GLOBALS],
  'The core knows no page, network, process or clock: take it as a parameter.',
);

/** @type {import('eslint').Linter.Config[]} */
const houseRules = [
  {
    files: CODE,
    plugins: { house: { rules: { rooms: roomsRule } } },
    rules: {
      'house/rooms': 'error',
      'max-lines': ['error', { max: 250 }],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/excel/**', ...TESTS],
    rules: {
      'no-restricted-globals': ['error', ...excelOnly],
      'no-restricted-syntax': ['error', EXCEL_TYPES],
    },
  },
  {
    files: coreFiles,
    ignores: TESTS,
    rules: {
      'no-restricted-globals': ['error', ...excelOnly, ...pureOnly],
      'no-restricted-syntax': ['error', EXCEL_TYPES, ...CLOCK_AND_CHANCE],
    },
  },
];

module.exports = { houseRules, CODE, TESTS };
