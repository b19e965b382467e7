import { PersonError } from '../words/message';
import { whenReady } from './environment';

interface Host {
  readonly displayLanguage?: string;
  readonly officeTheme?: { isDarkTheme?: boolean; bodyBackgroundColor?: string };
  readonly excelApi?: string;
}

/** Puts an office.js into the page that answers as the host does. */
function inHost({ displayLanguage, officeTheme, excelApi = '1.17' }: Host): void {
  Object.assign(globalThis, {
    Excel: {},
    Office: {
      HostType: { Excel: 'Excel' },
      onReady: async () => ({ host: 'Excel', platform: 'PC' }),
      context: {
        displayLanguage,
        officeTheme,
        requirements: {
          isSetSupported: (set: string, version: string) =>
            set === 'ExcelApi' && Number(version.split('.')[1]) <= Number(excelApi.split('.')[1]),
        },
      },
    },
  });
}

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'Office');
  Reflect.deleteProperty(globalThis, 'Excel');
});

test('a page without office.js says so instead of waiting for ever', async () => {
  await expect(whenReady()).rejects.toThrow(PersonError);
});

test.each([
  ['en-US', 'en'],
  ['EN-gb', 'en'],
  ['ja-JP', 'ja'],
  ['fr-FR', 'ja'],
  [undefined, 'ja'],
])('an Office shown in %s gets a pane in %s', async (displayLanguage, language) => {
  inHost(displayLanguage === undefined ? {} : { displayLanguage });
  expect((await whenReady()).language).toBe(language);
});

test.each([
  [{ isDarkTheme: true, bodyBackgroundColor: '#FFFFFF' }, true],
  [{ bodyBackgroundColor: '#262626' }, true],
  [{ bodyBackgroundColor: '#E6E6E6' }, false],
  [{ bodyBackgroundColor: 'white' }, null],
  [undefined, null],
])('the theme %j is dark: %s', async (officeTheme, isDark) => {
  inHost(officeTheme === undefined ? {} : { officeTheme });
  expect((await whenReady()).isDark).toBe(isDark);
});

test('Excel 2021 has what the book needs, Excel 2019 has not', async () => {
  inHost({ excelApi: '1.14' });
  expect((await whenReady()).supports).toEqual({ excel: true, floor: true });
  inHost({ excelApi: '1.8' });
  expect((await whenReady()).supports).toEqual({ excel: true, floor: false });
});
