/** What kind of machine this is, as far as installing programs goes. */
const { spawnSync } = require('node:child_process');
const fs = require('node:fs');

/** @returns {import('./remedy').Machine} */
function thisMachine() {
  return {
    platform: process.platform,
    distribution: distribution(),
    aptGet: answers('apt-get', ['--version']),
    root: process.getuid?.() === 0,
    // Without a terminal sudo could not ask for the password.
    sudo: answers('sudo', process.stdin.isTTY ? ['--version'] : ['--non-interactive', 'true']),
  };
}

function distribution() {
  if (!fs.existsSync('/etc/os-release')) return '';
  const text = fs.readFileSync('/etc/os-release', 'utf8');
  return ['ID', 'ID_LIKE']
    .map((key) => new RegExp(`^${key}="?([^"\\n]*)`, 'm').exec(text)?.[1] ?? '')
    .join(' ')
    .trim();
}

/**
 * @param {string} program
 * @param {string[]} args
 */
function answers(program, args) {
  return spawnSync(program, args, { stdio: 'ignore' }).status === 0;
}

module.exports = { thisMachine };
