import { manifestText } from '../manifest/manifest';
import { manifestFor } from './manifestFor';

test('without an address the manifest stays as it is', () => {
  expect(manifestFor(manifestText, undefined)).toBe(manifestText);
});

test('every address moves to where the add-in is served from, folder included', () => {
  const moved = manifestFor(manifestText, 'https://intra.city.example.lg.jp/kpi/');
  expect(moved).not.toContain('localhost');
  expect(moved).toContain('"https://intra.city.example.lg.jp/kpi/taskpane.html?view=generate"');
  expect(moved).toContain('<AppDomain>https://intra.city.example.lg.jp</AppDomain>');
});

test.each([
  'http://city.example.lg.jp',
  'city.example.lg.jp',
  'https://a.example/?x=1',
  'https://a.example/"',
  ' ',
])('an address that is not plain https is refused and quoted: %s', (address) => {
  expect(() => manifestFor(manifestText, address)).toThrow(`"${address}"`);
});
