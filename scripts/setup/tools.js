/** The programs outside npm that the tests need: how each is found, and what it is called where it can be installed. */
const { spawnSync } = require('node:child_process');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');

const TOOLS = {
  chromium: {
    title: 'Chromium (or Chrome, Edge)',
    neededFor: 'the tests in a browser',
    find: () => firstOf([process.env.CHROMIUM_PATH, ...browserPlaces()], answersVersion),
    packages: { apt: 'chromium', dnf: 'chromium', brew: '--cask google-chrome', winget: 'Google.Chrome' },
  },
  soffice: {
    title: 'LibreOffice Calc',
    neededFor: 'recalculating and rendering books with a second spreadsheet engine',
    find: () => firstOf([process.env.SOFFICE_PATH, ...officePlaces()], hasCalc),
    packages: {
      apt: 'libreoffice-calc',
      dnf: 'libreoffice-calc',
      brew: '--cask libreoffice',
      winget: 'TheDocumentFoundation.LibreOffice',
    },
  },
  python: {
    title: 'Python 3 with openpyxl',
    neededFor: 'opening generated books with a reader that is not ours',
    find: () => firstOf([process.env.PYTHON_PATH, ...pythonPlaces()], importsOpenpyxl),
    packages: { apt: 'python3-openpyxl', dnf: 'python3-openpyxl', pip: 'openpyxl' },
  },
  pdftoppm: {
    title: 'pdftoppm (Poppler)',
    neededFor: 'turning rendered books into pictures',
    find: () => firstOf([process.env.PDFTOPPM_PATH, ...onPath('pdftoppm')], isFile),
    packages: {
      apt: 'poppler-utils',
      dnf: 'poppler-utils',
      brew: 'poppler',
      winget: 'oschwartz10612.Poppler',
    },
  },
  japaneseFont: {
    title: 'a Japanese font',
    neededFor: 'Japanese text in the workbench and in rendered books',
    find: findJapaneseFont,
    packages: { apt: 'fonts-noto-cjk', dnf: 'google-noto-sans-cjk-fonts' },
  },
};

/**
 * @param {keyof typeof TOOLS} name
 * @returns {string | null} the path of the program (of the font: its file), or null when it is not there
 */
function findTool(name) {
  return TOOLS[name].find();
}

/**
 * The path of a program that a test cannot do without.
 * @param {keyof typeof TOOLS} name
 * @throws {Error} which names what is missing and the remedy; a test without its tool fails, it is never skipped
 */
function requireTool(name) {
  const found = findTool(name);
  if (found === null) {
    const { title, neededFor } = TOOLS[name];
    throw new Error(`${title} was not found. It is needed for ${neededFor}. Remedy: npm run setup`);
  }
  return found;
}

/**
 * @param {(string | undefined)[]} candidates
 * @param {(file: string) => boolean} works
 */
function firstOf(candidates, works) {
  return candidates.find((file) => file !== undefined && file !== '' && works(file)) ?? null;
}

/** @param {string} program */
function onPath(program) {
  const names = process.platform === 'win32' ? [`${program}.exe`, `${program}.cmd`] : [program];
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  return folders.flatMap((folder) => names.map((name) => path.join(folder, name))).filter(isFile);
}

function browserPlaces() {
  const windowsFolders = [
    process.env.PROGRAMFILES,
    process.env['PROGRAMFILES(X86)'],
    process.env.LOCALAPPDATA,
  ];
  return [
    ...['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'].flatMap(
      onPath,
    ),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ...windowsFolders.flatMap((folder) =>
      folder
        ? [
            path.join(folder, 'Google/Chrome/Application/chrome.exe'),
            path.join(folder, 'Microsoft/Edge/Application/msedge.exe'),
          ]
        : [],
    ),
    ...playwrightBrowsers(),
  ];
}

/** Where `playwright install chromium` puts it on Linux. */
function playwrightBrowsers() {
  const cache = process.env.PLAYWRIGHT_BROWSERS_PATH ?? path.join(os.homedir(), '.cache/ms-playwright');
  if (!fs.existsSync(cache)) return [];
  return fs
    .readdirSync(cache)
    .filter((folder) => /^chromium-\d+$/.test(folder))
    .sort()
    .reverse()
    .flatMap((folder) =>
      ['chrome-linux64', 'chrome-linux'].map((inner) => path.join(cache, folder, inner, 'chrome')),
    );
}

function officePlaces() {
  return [
    ...['soffice', 'libreoffice'].flatMap(onPath),
    '/Applications/LibreOffice.app/Contents/MacOS/soffice',
    path.join(process.env.PROGRAMFILES ?? '', 'LibreOffice/program/soffice.exe'),
  ];
}

/** The first Python on PATH is often a bare one, so the system's own is asked too. */
function pythonPlaces() {
  return [...['python3', 'python'].flatMap(onPath), '/usr/bin/python3'];
}

/** @param {string} file */
function isFile(file) {
  return fs.statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;
}

/**
 * Ubuntu's chromium-browser is a script that only asks for a snap, so being there is not enough.
 * @param {string} browser
 */
function answersVersion(browser) {
  if (!isFile(browser)) return false;
  // On Windows `--version` would open a window.
  return process.platform === 'win32' || succeeds(browser, ['--version']);
}

/**
 * A LibreOffice may have been installed without its spreadsheet.
 * @param {string} soffice
 */
function hasCalc(soffice) {
  if (!isFile(soffice)) return false;
  return (
    process.platform !== 'linux' || isFile(path.join(path.dirname(fs.realpathSync(soffice)), 'libsclo.so'))
  );
}

/** @param {string} python */
function importsOpenpyxl(python) {
  return isFile(python) && succeeds(python, ['-c', 'import openpyxl']);
}

/** macOS and Windows bring Japanese fonts. */
function findJapaneseFont() {
  if (process.platform !== 'linux') return 'part of the system';
  const listed = spawnSync('fc-list', [':lang=ja', 'file'], { encoding: 'utf8' });
  return listed.stdout?.split('\n')[0]?.replace(/:\s*$/, '') || null;
}

/**
 * @param {string} program
 * @param {string[]} args
 */
function succeeds(program, args) {
  return spawnSync(program, args, { stdio: 'ignore', timeout: 20_000 }).status === 0;
}

module.exports = { TOOLS, findTool, requireTool };
