/** A workbook for tests: the genuine office.js of the installed package, with the embedded Excel behind it. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import type { Host } from './host';
import type * as Bundled from './nodeEntry';
import type { OfficeExtensionLike } from './officeJs';
import type { SeenCell, TypingResult } from './typing';

const ROOT = resolve(__dirname, '../..');
const OFFICE_JS = join(ROOT, 'node_modules/@microsoft/office-js/dist/excel-web-16.00.debug.js');
const HOST_BUNDLE = join(ROOT, '.cache/workbench/host.cjs');

export interface OpenedWorkbook {
  readonly host: Host;
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  /** Does what a person's typing does. `KPI一覧!N6`; without sheet the active one. */
  type(address: string, text: string): Promise<TypingResult>;
  /** What a person sees in a cell. */
  look(address: string): Promise<SeenCell>;
  dispose(): void;
}

export interface OpenOptions {
  /** The newest ExcelApi set that is said to be supported. Default `1.14`, the product's floor. */
  readonly excelApi?: string;
}

let opened = 0;

/** Opens an empty workbook (Sheet1) and installs `Excel`, `Office` and `OfficeExtension` as globals for it. */
export async function openWorkbook(options: OpenOptions = {}): Promise<OpenedWorkbook> {
  const bundle = loadBundle();
  const { univer, workbook } = bundle.openUniver(`workbook-${++opened}`);
  const host = new bundle.Host(univer, workbook);
  host.onInternalError = (error) => console.error('The embedded Excel is at fault:', error);
  bundle.connectOfficeJs(evaluateOfficeJs(options.excelApi ?? '1.14'), host, JSON);
  await host.recalculation.settle();
  return {
    host,
    Excel: globalThis.Excel,
    Office: globalThis.Office,
    type: (address, text) => {
      const { sheet, row, column } = bundle.cellAt(host, address);
      return bundle.typeInto(host, sheet, row, column, text).then(ownCopy);
    },
    look: (address) => bundle.lookAt(host, address).then(ownCopy),
    dispose: () => univer.dispose(),
  };
}

/**
 * Univer runs four times slower inside jest's sandbox, so jestEnvironment.ts loads the bundle outside of it and hands it in.
 * The bundle is made by jestSetup.ts, or by `bundleHost()` outside jest.
 */
const loadBundle = (): typeof Bundled =>
  (globalThis as { workbenchHost?: typeof Bundled }).workbenchHost ??
  (createRequire(__filename)(HOST_BUNDLE) as typeof Bundled);

/** Objects of this realm, whichever realm they were made in. */
const ownCopy = <T>(given: T): T => JSON.parse(JSON.stringify(given)) as T;

interface OfficeGlobals {
  OfficeExtension: OfficeExtensionLike;
  Office: Record<string, unknown>;
}

/** Runs Microsoft's file as a page would: its `var`s become globals. */
function evaluateOfficeJs(excelApi: string): OfficeExtensionLike {
  const globals = globalThis as unknown as OfficeGlobals;
  // A page loads office.js once, and office.js does not take a second time.
  if (!('OfficeExtension' in globalThis)) {
    installPage();
    (0, eval)(officeJsText());
  }
  // office.js guards some members of Office until the real host has answered; a plain copy has none of these guards.
  globals.Office = {
    ...globals.Office,
    HostType: { Excel: 'Excel' },
    context: officeContext(excelApi),
    onReady,
  };
  return globals.OfficeExtension;
}

function onReady(ready?: (info: object) => void): Promise<object> {
  const info = { host: 'Excel', platform: 'OfficeOnline' };
  ready?.(info);
  return Promise.resolve(info);
}

let text = '';
const officeJsText = (): string => (text ||= readFileSync(OFFICE_JS, 'utf8'));

const officeContext = (excelApi: string): object => ({
  requirements: { isSetSupported: (name: string, version = '1.1') => isSupported(excelApi, name, version) },
  platform: 'OfficeOnline',
  host: 'Excel',
  displayLanguage: 'ja-JP',
  contentLanguage: 'ja-JP',
  partitionKey: 'workbench',
});

function isSupported(excelApi: string, name: string, version: string): boolean {
  if (/^DelayForCellEdit$/i.test(name)) return true;
  if (!/^ExcelApi$/i.test(name)) return false;
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [haveMajor = 0, haveMinor = 0] = excelApi.split('.').map(Number);
  return major < haveMajor || (major === haveMajor && minor <= haveMinor);
}

const nothing = (): void => undefined;
const none = (): null => null;

/** The little of a page that office.js looks at while it loads. */
function installPage(): void {
  const events = { addEventListener: nothing, removeEventListener: nothing };
  const element = () => ({
    ...events,
    setAttribute: nothing,
    style: {},
    appendChild: nothing,
    getElementsByTagName: () => [],
  });
  const storage = { getItem: none, setItem: nothing, removeItem: nothing };
  const document = {
    ...events,
    createElement: element,
    getElementById: none,
    getElementsByTagName: () => [],
    body: element(),
    head: element(),
    cookie: '',
    readyState: 'complete',
    URL: 'https://localhost/',
  };
  const page: Record<string, unknown> = {
    ...events,
    window: globalThis,
    self: globalThis,
    parent: globalThis,
    top: globalThis,
    location: { href: 'https://localhost/', search: '', hash: '', protocol: 'https:', host: 'localhost' },
    navigator: { userAgent: 'Mozilla/5.0', platform: 'Linux', language: 'ja-JP' },
    document,
    sessionStorage: storage,
    localStorage: storage,
  };
  for (const [name, value] of Object.entries(page)) {
    if (!(name in globalThis))
      Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  }
}
