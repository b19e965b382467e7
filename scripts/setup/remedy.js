/** What to do about missing programs on this kind of machine: commands that can be run here, or words for a person. */
const { TOOLS } = require('./tools');

/**
 * @typedef {object} Machine
 * @property {NodeJS.Platform} platform
 * @property {string} distribution the ID of /etc/os-release and its relatives, e.g. `ubuntu debian`; '' where there is none
 * @property {boolean} aptGet
 * @property {boolean} root
 * @property {boolean} sudo whether sudo can be asked
 */

/**
 * @param {import('./tools').ToolName[]} missing not empty
 * @param {Machine} machine
 * @param {string} playwrightVersion the version pinned in package.json
 * @returns {{ run: boolean, commands: string[][] }} `run` is false where a person has to type the commands
 */
function remedyFor(missing, machine, playwrightVersion) {
  if (machine.platform === 'linux' && machine.aptGet) return aptRemedy(missing, machine, playwrightVersion);
  const commands = missing.map((name) => otherRemedy(TOOLS[name], machine.platform));
  return { run: false, commands };
}

/**
 * @param {import('./tools').ToolName[]} missing
 * @param {Machine} machine
 * @param {string} playwrightVersion
 */
function aptRemedy(missing, machine, playwrightVersion) {
  const asRoot = machine.root ? [] : ['sudo'];
  // Ubuntu's package is only a pointer to a snap, which neither containers nor CI machines can run.
  const viaPlaywright = missing.includes('chromium') && machine.distribution.split(' ')[0] === 'ubuntu';
  const packages = missing
    .filter((name) => !(name === 'chromium' && viaPlaywright))
    .map((name) => TOOLS[name].packages.apt);
  const apt = [
    [...asRoot, 'apt-get', 'update'],
    [
      ...asRoot,
      'env',
      'DEBIAN_FRONTEND=noninteractive',
      'apt-get',
      'install',
      '--yes',
      '--no-install-recommends',
      ...packages,
    ],
  ];
  const playwright = [
    'npx',
    '--yes',
    `playwright@${playwrightVersion}`,
    'install',
    '--with-deps',
    'chromium',
  ];
  return {
    run: machine.root || machine.sudo,
    commands: [...(packages.length > 0 ? apt : []), ...(viaPlaywright ? [playwright] : [])],
  };
}

/**
 * @param {import('./tools').Tool} tool
 * @param {NodeJS.Platform} platform
 */
function otherRemedy(tool, platform) {
  const { brew, dnf, pip, winget } = tool.packages;
  if (pip) return ['python3', '-m', 'pip', 'install', '--user', pip];
  if (platform === 'darwin' && brew) return ['brew', 'install', ...brew.split(' ')];
  if (platform === 'win32' && winget) return ['winget', 'install', '--id', winget];
  return ['sudo', 'dnf', 'install', dnf ?? tool.title];
}

module.exports = { remedyFor };
