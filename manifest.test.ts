/** @jest-environment jsdom */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  attribute,
  elements,
  manifestText,
  parseManifest,
  resourcesOf,
  root,
} from './scripts/manifest/manifest';
import { SHIPPED_PAGES } from './scripts/build/pages';

const manifest = parseManifest(manifestText);
const resources = resourcesOf(manifest);
const byId = new Map(resources.map((resource) => [resource.id, resource]));
const addresses = [...manifestText.matchAll(/"(https?:\/\/localhost[^"]*)"/g)].map((match) => match[1] ?? '');

describe('the identity of the add-in', () => {
  test('is what Microsoft’s own reader finds in it', () => {
    // Started as a program: the library is an ES module in part, which Jest cannot load.
    const reader = require.resolve('office-addin-manifest/cli.js');
    const found = execFileSync(process.execPath, [reader, 'info', join(root, 'manifest.xml')], {
      encoding: 'utf8',
    });
    expect(found).toMatch(/Name: KPI管理\n/);
    expect(found).toMatch(/Type: TaskPaneApp\n/);
    expect(found).toMatch(/Default Locale: ja-JP\n/);
    expect(found).toMatch(/Hosts: Workbook\n/);
    expect(found).toMatch(/Permissions: ReadWriteDocument\n/);
    expect(found).toMatch(/AppDomains: https:\/\/localhost:3000\n/);
  });

  test('is a random GUID, not one out of a template', () => {
    const id = elements(manifest, 'Id')[0]?.textContent ?? '';
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(new Set(id.replaceAll('-', '')).size).toBeGreaterThan(8);
  });

  test('asks for ExcelApi 1.14, the set of Excel LTSC 2021, and for nothing newer', () => {
    const sets = elements(manifest, 'Set').map((set) => [
      attribute(set, 'Name'),
      attribute(set, 'MinVersion'),
    ]);
    expect(sets).toEqual([['ExcelApi', '1.14']]);
  });
});

describe('resources', () => {
  test('every resid has its resource, of the right kind', () => {
    const kindFor = (element: Element): string => {
      if (element.localName === 'Image') return 'Image';
      return ['SourceLocation', 'FunctionFile'].includes(element.localName) ? 'Url' : 'String';
    };
    const dangling = [...manifest.querySelectorAll('[resid]')].filter(
      (element) => byId.get(attribute(element, 'resid'))?.kind !== kindFor(element),
    );
    expect(dangling.map((element) => attribute(element, 'resid'))).toEqual([]);
  });

  test('every resource is used, and its id is unique and at most 32 characters long', () => {
    const used = new Set(
      [...manifest.querySelectorAll('[resid]')].map((element) => attribute(element, 'resid')),
    );
    expect(resources.filter(({ id }) => !used.has(id))).toEqual([]);
    expect(byId.size).toBe(resources.length);
    expect(resources.filter(({ id }) => id.length > 32)).toEqual([]);
  });

  test('every text is there in Japanese and, overriding it, in English', () => {
    const texts = resources.filter(({ kind }) => kind === 'String');
    expect(texts.length).toBeGreaterThan(0);
    for (const { value, overrides } of texts) {
      expect(value === 'KPI' || /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u.test(value)).toBe(
        true,
      );
      expect([...overrides.keys()]).toEqual(['en-US']);
      expect(overrides.get('en-US')).toMatch(/^[\x20-\x7e]+$/);
    }
  });

  test.each([
    ['ShortStrings', 125],
    ['LongStrings', 250],
  ])('%s are at most %d characters long in either language', (table, limit) => {
    const texts = elements(manifest, table).flatMap((parent) =>
      [...parent.querySelectorAll('*')].map(
        (entry) => entry.getAttribute('DefaultValue') ?? entry.getAttribute('Value'),
      ),
    );
    expect(texts.length).toBeGreaterThan(0);
    expect(texts.filter((text) => text === null || text.length === 0 || text.length > limit)).toEqual([]);
  });
});

describe('the ribbon', () => {
  test('has one tab whose groups come before its label', () => {
    const tabs = elements(manifest, 'CustomTab');
    expect(tabs).toHaveLength(1);
    const names = [...(tabs[0]?.children ?? [])].map((child) => child.localName);
    expect(names.at(-1)).toBe('Label');
    expect(names.slice(0, -1).every((name) => name === 'Group')).toBe(true);
    expect(names.length).toBeGreaterThan(1);
  });

  test('has every command, each doing what its label says', () => {
    const commands = elements(manifest, 'Control').map((control) => [
      byId.get(attribute(elements(control, 'Label')[0] as Element, 'resid'))?.value,
      elements(control, 'FunctionName')[0]?.textContent ??
        new URL(byId.get(attribute(elements(control, 'SourceLocation')[0] as Element, 'resid'))?.value ?? '')
          .search,
    ]);
    expect(commands).toEqual([
      ['KPIシートを生成', '?view=generate'],
      ['判定を更新', 'refreshVerdicts'],
      ['判定の分布', '?view=verdicts'],
      ['検証', '?view=check'],
      ['収集', '?view=round'],
      ['評価基準', '?view=rubric'],
      ['保護', 'toggleProtection'],
    ]);
  });

  test('has ids that are unique', () => {
    const ids = ['CustomTab', 'Group', 'Control'].flatMap((name) =>
      elements(manifest, name).map((element) => attribute(element, 'id')),
    );
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('opens every view in one and the same pane', () => {
    expect(new Set(elements(manifest, 'TaskpaneId').map((id) => id.textContent))).toEqual(
      new Set(['KpiPane']),
    );
  });
});

describe('addresses', () => {
  test('are https and on the add-in’s own origin', () => {
    expect(addresses.length).toBeGreaterThan(0);
    expect(addresses.filter((address) => new URL(address).origin !== 'https://localhost:3000')).toEqual([]);
  });

  test('lead to a page of the build or to an icon', () => {
    const paths = addresses.map((address) => new URL(address).pathname.slice(1));
    const missing = paths.filter((path) => !SHIPPED_PAGES.includes(path) && !existsSync(join(root, path)));
    expect(missing).toEqual([]);
  });
});

describe('icons', () => {
  test('have the size in pixels that the manifest says', () => {
    const images = elements(manifest, 'Image').filter((image) => image.hasAttribute('size'));
    expect(images.length).toBeGreaterThan(0);
    for (const image of images) {
      const size = Number(attribute(image, 'size'));
      const address = byId.get(attribute(image, 'resid'))?.value ?? '';
      expect([address, pngSize(address)]).toEqual([address, [size, size]]);
    }
  });

  test('have the three sizes that Excel demands', () => {
    for (const icon of elements(manifest, 'Icon')) {
      const sizes = [...icon.children].map((image) => attribute(image, 'size'));
      expect(sizes).toEqual(expect.arrayContaining(['16', '32', '80']));
    }
  });

  test('of the add-in itself are 32 and 64 pixels wide', () => {
    const address = (name: string): string =>
      attribute(elements(manifest, name)[0] as Element, 'DefaultValue');
    expect(pngSize(address('IconUrl'))).toEqual([32, 32]);
    expect(pngSize(address('HighResolutionIconUrl'))).toEqual([64, 64]);
  });
});

/** Width and height as the header of the PNG says (IHDR: bytes 16 to 23). */
function pngSize(address: string): [number, number] {
  const bytes = readFileSync(join(root, new URL(address).pathname));
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}
