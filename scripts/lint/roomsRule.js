/** The lint rule behind rooms.js: every import of a file in src is held against the table. */
const { isBuiltin } = require('node:module');
const path = require('node:path');
const { MAY_IMPORT, NODE_FOLDERS, NODE_ROOMS, OUTSIDE, PACKAGES } = require('./rooms');
const { dependencies, devDependencies } = require('../../package.json');

const root = path.join(__dirname, '../..');

/** @type {import('eslint').Rule.RuleModule} */
const roomsRule = {
  meta: {
    type: 'problem',
    schema: [],
    docs: { description: 'imports run one way through the rooms of src' },
    messages: {
      room: '{{from}} may not import {{to}}: imports run one way (scripts/lint/rooms.js).',
      unknownRoom: '{{to}} is no room of src: add it to scripts/lint/rooms.js or put the file into one.',
      outside: 'src may not import {{to}}/: the product knows nothing of its workbench, tests and tools.',
      package: 'Only {{allowed}} may name {{to}}.',
      node: '{{from}} may not import {{to}}: it also runs in a browser, without files or processes.',
      undeclared: '{{to}} is not among the {{where}} of package.json.',
    },
  },
  create(context) {
    const here = path.relative(root, context.filename).split(path.sep).join('/');
    /** @param {import('estree').Node} node @param {unknown} target */
    const check = (node, target) => {
      if (typeof target !== 'string') return;
      const complaint = complaintAbout(here, target);
      if (complaint) context.report({ node, ...complaint });
    };
    return {
      'ImportDeclaration, ExportNamedDeclaration, ExportAllDeclaration, ImportExpression': (node) =>
        check(node, node.source?.value),
      TSImportType: (node) => check(node, node.source?.value ?? node.argument?.literal?.value),
      'CallExpression[callee.name="require"]': (node) => check(node, node.arguments[0]?.value),
      // Workers: new Worker(new URL('./reader.ts', import.meta.url))
      'NewExpression[callee.name="URL"][arguments.1.type="MemberExpression"]': (node) =>
        check(node, node.arguments[0]?.value),
    };
  },
};

/**
 * @param {string} here the importing file from the root of the project, with slashes
 * @param {string} target what it imports, as written
 */
function complaintAbout(here, target) {
  const isTest = /\.test\.tsx?$|\/testing\//.test(here);
  const from = roomOf(here);
  if (target.startsWith('.'))
    return from && aboutFile(from, path.posix.join(path.posix.dirname(here), target), isTest);
  const name = packageName(target);
  if (isBuiltin(target)) return from && !isTest && aboutNode(from, here, target);
  return aboutDeclaration(name, from !== null && !isTest) ?? (from && aboutPackage(from, name, isTest));
}

/** The room of a file in src, '' for a file directly in src, null outside src. */
function roomOf(file) {
  const [top, room, ...rest] = file.split('/');
  if (top !== 'src') return null;
  return rest.length > 0 ? room : '';
}

function aboutFile(from, file, isTest) {
  const [top] = file.split('/');
  const to = file.split('/')[1] ?? '';
  if (OUTSIDE.includes(top)) return isTest ? null : { messageId: 'outside', data: { to: top } };
  if (top !== 'src' || to === from) return null;
  if (!(to in MAY_IMPORT)) return { messageId: 'unknownRoom', data: { to } };
  return MAY_IMPORT[from]?.includes(to) ? null : { messageId: 'room', data: { from, to } };
}

function aboutNode(from, here, target) {
  const folder = here.split('/').slice(1, 3).join('/');
  const allowed = NODE_ROOMS.includes(from) || NODE_FOLDERS.includes(folder);
  return allowed ? null : { messageId: 'node', data: { from, to: target } };
}

function aboutPackage(from, name, isTest) {
  const allowed = PACKAGES[name] ?? PACKAGES[name.split('/')[0]];
  if (allowed === undefined || isTest || allowed.includes(from)) return null;
  const rooms = allowed.length > 0 ? allowed.map((room) => `src/${room}`).join(', ') : 'the workbench';
  return { messageId: 'package', data: { to: name, allowed: rooms } };
}

/** What the product needs has to be a dependency, not by luck somebody else's. */
function aboutDeclaration(name, isProduct) {
  const declared = isProduct ? dependencies : { ...dependencies, ...devDependencies };
  if (name in declared || `@types/${name}` in declared) return null;
  return {
    messageId: 'undeclared',
    data: { to: name, where: isProduct ? 'dependencies' : 'dependencies or devDependencies' },
  };
}

/** `@scope/name/path` → `@scope/name`, `name/path` → `name`. */
function packageName(target) {
  return target
    .split('/')
    .slice(0, target.startsWith('@') ? 2 : 1)
    .join('/');
}

module.exports = { roomsRule };
