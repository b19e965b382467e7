/**
 * Who may import whom. Imports run one way (docs/design: words ← plan ← kpi ← book ← checks ← round, report ← faces),
 * so that the arithmetic never learns of Excel, and a change in the pane never reaches the plan.
 */

const CORE = ['words', 'plan', 'kpi', 'book', 'checks', 'round', 'report'];
const EDGES = ['excel', 'xlsx'];

/** Room of src → the rooms of src it may import besides itself. */
const MAY_IMPORT = {
  words: [],
  plan: ['words'],
  kpi: ['words', 'plan'],
  book: ['words', 'plan', 'kpi'],
  checks: ['words', 'plan', 'kpi', 'book'],
  round: ['words', 'plan', 'kpi', 'book', 'checks'],
  report: ['words', 'plan', 'kpi', 'book', 'checks'],
  excel: ['words', 'plan', 'kpi', 'book'],
  xlsx: ['words', 'plan', 'kpi', 'book'],
  taskpane: [...CORE, ...EDGES],
  commands: [...CORE, ...EDGES],
  cli: [...CORE, 'xlsx'],
};

/** Outside src: these may use src, and src must not know of them. Only tests may: for the host and for programs. */
const OUTSIDE = ['workbench', 'e2e', 'bench', 'scripts'];

/** Package (or its scope) → the rooms of src that may name it. Packages that are not here are free to all. */
const PACKAGES = {
  exceljs: ['xlsx'],
  fflate: ['xlsx'],
  react: ['taskpane'],
  'react-dom': ['taskpane'],
  '@fluentui': ['taskpane'],
  '@microsoft': [],
  '@univerjs': [],
};

/** Rooms that may use Node's own modules; xlsx only in its folder for worker threads and files. */
const NODE_ROOMS = ['cli'];
const NODE_FOLDERS = ['xlsx/node'];

module.exports = { CORE, MAY_IMPORT, OUTSIDE, PACKAGES, NODE_ROOMS, NODE_FOLDERS };
