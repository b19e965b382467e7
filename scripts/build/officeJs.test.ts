import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SHIPPED_FILES, installedOfficeJs, officeJsCopies, officeJsUrl } from './officeJs';

test('every file that Excel asks for is in the installed package, under a lower-case name', () => {
  for (const file of SHIPPED_FILES) {
    expect([file, existsSync(join(installedOfficeJs(), file))]).toEqual([file, true]);
    expect(file).toBe(file.toLowerCase());
  }
});

test('the files lie beside office.js as they do in the package', () => {
  expect(officeJsCopies().map(({ to }) => to)).toEqual(SHIPPED_FILES.map((file) => `office-js/${file}`));
});

test('each platform’s Excel is served', () => {
  const office = readFileSync(join(installedOfficeJs(), 'office.js'), 'utf8');
  for (const file of SHIPPED_FILES.filter((name) => name.startsWith('excel-'))) {
    const platform = file.replace(/^excel-|-[\d.]+\.js$/g, '');
    expect([platform, office.toLowerCase().includes(platform)]).toEqual([platform, true]);
  }
});

test('office.js keeps its name, by which it finds the rest', () => {
  expect(officeJsUrl('cdn')).toMatch(/^https:\/\/appsforoffice\.microsoft\.com\/.*\/office\.js$/);
  expect(officeJsUrl('local')).toBe('office-js/office.js');
});
