import { canSave, fileName, saveFile } from './saveFile';

const MAC = 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko)';

function runIn(agent: string): void {
  jest.spyOn(navigator, 'userAgent', 'get').mockReturnValue(agent);
}

const made: Blob[] = [];
beforeEach(() => {
  made.length = 0;
  Object.assign(URL, {
    createObjectURL: (blob: Blob) => `blob:${made.push(blob)}`,
    revokeObjectURL: () => undefined,
  });
});
afterEach(() => jest.restoreAllMocks());

test('the bytes are handed to the browser under their name, and nothing is left in the page', () => {
  const clicked: string[] = [];
  jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    clicked.push(`${this.download} ${this.href}`);
  });
  expect(saveFile(new Uint8Array([1, 2, 3]), '本.xlsx', 'application/zip')).toBe('handedOver');
  expect(clicked).toEqual(['本.xlsx blob:1']);
  expect(made.map(({ size, type }) => [size, type])).toEqual([[3, 'application/zip']]);
  expect(document.querySelector('a')).toBeNull();
});

test('where downloads do nothing it says so instead of pretending', () => {
  runIn(MAC);
  expect(saveFile(new Uint8Array([1]), '本.xlsx', '')).toBe('unsupported');
  expect(made).toEqual([]);
  runIn(`${MAC} Version/17.0 Safari/605.1.15`);
  expect(canSave()).toBe(true);
});

test.each([
  ['第2期 総合戦略', '第2期 総合戦略'],
  ['a/b\\c:d*e?f"g<h>i|j', 'a_b_c_d_e_f_g_h_i_j'],
  ['  末尾の点... ', '末尾の点'],
  ['...', 'KPI'],
])('%p as a file is called %p', (title, name) => {
  expect(fileName(title)).toBe(name);
});
