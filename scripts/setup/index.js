/**
 * `npm run setup [tests | workbench]`: looks for the programs outside npm, says what is missing, and installs it where it can.
 * Runs before `npm ci`, so it uses nothing but Node. Exits with 1 when the tests would lack something.
 */
const { spawnSync } = require('node:child_process');
const { devDependencies } = require('../../package.json');
const { thisMachine } = require('./machine');
const { remedyFor } = require('./remedy');
const { TOOLS, findTool } = require('./tools');

/** The workbench is looked at in the person's own browser; without a font it works, but shows boxes. */
const NEEDS = {
  tests: ['chromium', 'soffice', 'python', 'pdftoppm', 'japaneseFont'],
  workbench: ['japaneseFont'],
};

function main(purpose = 'tests') {
  const needed = NEEDS[purpose];
  if (needed === undefined) return say(`setup knows "tests" and "workbench", not "${purpose}".`, 2);
  if (!nodeIsNewEnough()) {
    return say(
      `Node ${process.versions.node} is too old: install Node 20.19 or newer from https://nodejs.org.`,
      1,
    );
  }
  const missing = look(needed);
  if (missing.length === 0)
    return say(`Everything that the ${purpose} need${purpose === 'tests' ? '' : 's'} is here.`, 0);
  const remedy = remedyFor(missing, thisMachine(), devDependencies['@playwright/test']);
  const typed = remedy.commands.map((command) => `  ${command.join(' ')}`).join('\n');
  if (!remedy.run) return say(`Please run:\n${typed}`, purpose === 'tests' ? 1 : 0);
  say(`Installing. This is what runs:\n${typed}`, 0);
  const done = remedy.commands.every(
    ([program, ...args]) => spawnSync(program, args, { stdio: 'inherit' }).status === 0,
  );
  const left = done ? look(missing) : missing;
  if (left.length === 0) return say('Everything is here now.', 0);
  return say(
    `Still missing: ${left.map((name) => TOOLS[name].title).join(', ')}.`,
    purpose === 'tests' ? 1 : 0,
  );
}

/** Prints one line for each tool and returns those that are missing. */
function look(names) {
  return names.filter((name) => {
    const { title, neededFor } = TOOLS[name];
    const found = findTool(name);
    say(found === null ? `missing  ${title}, for ${neededFor}` : `found    ${title}: ${found}`, 0);
    return found === null;
  });
}

function nodeIsNewEnough() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  return major > 20 || (major === 20 && minor >= 19);
}

function say(text, exitCode) {
  process.stdout.write(`${text}\n`);
  process.exitCode = exitCode;
}

main(process.argv[2]);
