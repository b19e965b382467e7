import { remedyFor, type Machine } from './remedy';
import { TOOLS, requireTool } from './tools';

const debian: Machine = { platform: 'linux', distribution: 'debian', aptGet: true, root: true, sudo: false };
const text = (machine: Machine, ...missing: Parameters<typeof requireTool>): string =>
  remedyFor(missing, machine, '1.2.3')
    .commands.map((command) => command.join(' '))
    .join('\n');

test('as root on Debian everything comes from apt-get, without asking', () => {
  const remedy = remedyFor(['chromium', 'soffice', 'python', 'pdftoppm', 'japaneseFont'], debian, '1.2.3');
  expect(remedy.run).toBe(true);
  expect(remedy.commands).toEqual([
    ['apt-get', 'update'],
    expect.arrayContaining([
      '--yes',
      'chromium',
      'libreoffice-calc',
      'python3-openpyxl',
      'poppler-utils',
      'fonts-noto-cjk',
    ]),
  ]);
});

test('a person who is not root gets the same with sudo', () => {
  const remedy = remedyFor(['pdftoppm'], { ...debian, root: false, sudo: true }, '1.2.3');
  expect(remedy.run).toBe(true);
  expect(remedy.commands.every(([program]) => program === 'sudo')).toBe(true);
});

test('without root and sudo nothing runs; the person is told what to type', () => {
  const remedy = remedyFor(['pdftoppm'], { ...debian, root: false }, '1.2.3');
  expect(remedy.run).toBe(false);
  expect(remedy.commands.at(-1)).toEqual(expect.arrayContaining(['sudo', 'poppler-utils']));
});

test('Ubuntu’s Chromium is a snap, so the pinned Playwright brings one', () => {
  const ubuntu = { ...debian, distribution: 'ubuntu debian' };
  expect(remedyFor(['chromium'], ubuntu, '1.2.3').commands).toEqual([
    ['npx', '--yes', 'playwright@1.2.3', 'install', '--with-deps', 'chromium'],
  ]);
  expect(text(debian, 'chromium')).toContain('install --yes --no-install-recommends chromium');
});

test('macOS, Windows and Fedora get the commands of their own package managers', () => {
  expect(text({ ...debian, platform: 'darwin', aptGet: false }, 'soffice')).toBe(
    'brew install --cask libreoffice',
  );
  expect(text({ ...debian, platform: 'win32', aptGet: false }, 'chromium')).toBe(
    'winget install --id Google.Chrome',
  );
  expect(text({ ...debian, distribution: 'fedora', aptGet: false }, 'pdftoppm')).toBe(
    'sudo dnf install poppler-utils',
  );
});

test('a missing program is an error that names the remedy', () => {
  const find = jest.spyOn(TOOLS.pdftoppm, 'find').mockReturnValue(null);
  expect(() => requireTool('pdftoppm')).toThrow(/pdftoppm.*not found.*npm run setup/);
  find.mockRestore();
});
