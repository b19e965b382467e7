import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cellAt, columnNumber, MAX_COLUMNS, MAX_ROWS, parseArea } from '../../src/book/a1';
import type { Sheet } from '../../src/book/book';
import { composeBook } from '../../src/book/compose';
import { NOTHING_KEPT } from '../../src/book/kept';
import { isSameFormula } from '../../src/book/sameFormula';
import { createOpenBook } from '../../src/excel/createOpenBook';
import { findRubric } from '../../src/kpi/rubrics';
import { pace } from '../../src/kpi/rubrics/pace';
import { smallPlan } from '../../src/excel/testing/plans';
import { inFolder } from '../../src/xlsx/proof/testing/libreOffice';
import { runPython } from '../../src/xlsx/proof/testing/openpyxl';
import { writeBook } from '../../src/xlsx/write';
import { openWorkbook, type OpenedWorkbook } from '../host/node';
import { drawnBook, type DrawnBook } from './drawn';
import { drawnLayouts, type DrawnLayout } from './drawnLayout';

jest.setTimeout(240_000);

interface FileRule {
  readonly ranges: string;
  readonly type: string;
  readonly formulas: readonly string[];
  readonly allowBlank: boolean;
  readonly error: readonly unknown[];
  readonly prompt: readonly unknown[];
}

interface FileBook {
  readonly sheets: readonly {
    readonly state: string;
    readonly rules: readonly FileRule[];
    readonly looks: readonly { ranges: string; type: string; stops: boolean; formula: string | null }[];
    readonly cells: Readonly<
      Record<string, { value: string | number | null; format: string; fill: string | null }>
    >;
    /** By column letter: characters with their padding, and whether it is hidden. */
    readonly widths: Readonly<Record<string, readonly [number, boolean]>>;
    readonly heights: Readonly<Record<string, number>>;
    /** The first cell that is not frozen. */
    readonly frozen: string | null;
    /** Orientation, paper code, pages across and down. */
    readonly print: readonly [string, number, number, number];
    readonly titles: string | null;
    readonly area: readonly string[] | null;
    readonly footer: readonly (string | null)[];
  }[];
  readonly names: Readonly<Record<string, string>>;
}

const RUBRIC = findRubric('expected') ?? pace;
const request = { plan: smallPlan(), rubricId: RUBRIC.id, evaluationYear: 2023, suffix: '' };
const book = composeBook({
  plan: request.plan,
  rubric: RUBRIC,
  evaluationYear: request.evaluationYear,
  suffix: '',
  kept: NOTHING_KEPT,
});
let workbook: OpenedWorkbook;
let drawn: DrawnBook;
let layouts: readonly DrawnLayout[];
let filed: FileBook;

beforeAll(async () => {
  filed = await inFolder(async (folder) => {
    const path = join(folder, 'book.xlsx');
    await writeFile(path, await writeBook(book, { protect: false, created: new Date(Date.UTC(2025, 3, 1)) }));
    const [found] = (await runPython('structure.py', [path])) as FileBook[];
    if (!found) throw new Error('openpyxl told of no book');
    return found;
  });
  workbook = await openWorkbook();
  await createOpenBook().generate(request, () => undefined);
  drawn = await drawnBook(workbook, book);
  layouts = await drawnLayouts(workbook, book);
});
afterAll(() => workbook.dispose());

test('every cell holds the same figure, text or formula in the same number format, drawn or written', () => {
  const differences = book.sheets.flatMap((sheet, i) => {
    const cells = filed.sheets[i]?.cells ?? {};
    return (drawn.sheets[i]?.formulas ?? []).flatMap((row, r) =>
      row.flatMap((value, c) => {
        const address = cellAt(c + 1, r + 1);
        const inFile = { value: cells[address]?.value ?? '', format: cells[address]?.format ?? 'General' };
        const inSheet = { value, format: drawn.sheets[i]?.formats[r]?.[c] };
        const isSame =
          inFile.format === inSheet.format &&
          isSameContent(inFile.value, value, tableAt(sheet, r + 1, c + 1));
        return isSame ? [] : [{ name: sheet.name, address, inFile, inSheet }];
      }),
    );
  });
  expect(differences.slice(0, 5)).toEqual([]);
});

test('every input rule accepts the same and says the same', () => {
  const type = { list: 'list', custom: 'custom', wholeNumber: 'whole', decimal: 'decimal' } as const;
  book.sheets.forEach((sheet, i) => {
    sheet.inputRules.forEach(({ ranges }, r) => {
      const inFile = filed.sheets[i]?.rules.find((rule) => rule.ranges === ranges.join(' '));
      const inSheet = drawn.sheets[i]?.rules[r];
      const [kind] = Object.keys(inSheet?.rule ?? {}) as (keyof typeof type)[];
      expect({
        type: kind && type[kind],
        formulas: formulasOf(inSheet?.rule ?? {}),
        allowBlank: inSheet?.allowBlank,
        error: [inSheet?.error.title, inSheet?.error.message, inSheet?.error.style.toLowerCase(), true],
        prompt: [inSheet?.prompt.title, inSheet?.prompt.message, inSheet?.prompt.showPrompt],
      }).toEqual({
        type: inFile?.type,
        formulas: inFile?.formulas,
        allowBlank: inFile?.allowBlank,
        error: inFile?.error,
        prompt: inFile?.prompt,
      });
    });
  });
});

test('every colour rule stands over the same cells, in the same order, and stops the same', () => {
  const inSheets = drawn.sheets.map(({ looks }) =>
    looks.map(({ ranges, type, stops, formula }) => ({
      ranges,
      type: type === 'Custom' ? 'expression' : 'dataBar',
      stops: type === 'Custom' && stops === true,
      formula: formula?.replace(/^=/, '') ?? null,
    })),
  );
  const inFile = filed.sheets.map(({ looks }) =>
    looks.map(({ ranges, type, stops, formula }) => ({ ranges, type, stops, formula })),
  );
  expect(inSheets).toEqual(inFile);
});

test('names point to the same cells, and the same sheets are hidden', () => {
  const bare = (names: Readonly<Record<string, string>>): Record<string, string> =>
    Object.fromEntries(Object.entries(names).map(([name, to]) => [name, to.replace(/[=']/g, '')]));
  expect(bare(drawn.names)).toEqual(bare(filed.names));
  expect(drawn.sheets.map(({ visibility }) => visibility.toLowerCase())).toEqual(
    filed.sheets.map(({ state }) => state.toLowerCase()),
  );
});

test('every cell has the same fill', () => {
  const differences = layouts.flatMap(({ fills }, i) =>
    Object.entries(fills).flatMap(([address, inSheet]) => {
      const inFile = (filed.sheets[i]?.cells[address]?.fill ?? NO_FILL).toUpperCase();
      return inFile === (GRID_BANDS.includes(inSheet) ? NO_FILL : inSheet)
        ? []
        : [{ name: book.sheets[i]?.name, address, inFile, inSheet }];
    }),
  );
  expect(differences.slice(0, 5)).toEqual([]);
  const shown = layouts.flatMap(({ fills }) => Object.values(fills));
  const painted = shown.filter((fill) => ![NO_FILL, ...GRID_BANDS].includes(fill));
  expect(new Set(painted).size).toBeGreaterThan(3);
});

test('columns are as wide, rows as high, and the same columns are hidden', () => {
  const points = (characters: number): number =>
    Math.round(characters * PIXELS * POINTS_PER_PIXEL * 100) / 100;
  filed.sheets.forEach(({ widths, heights }, i) => {
    const layout = layouts[i];
    const inFile = Object.fromEntries(
      Object.entries(widths).map(([letter, [width, hidden]]) => [letter, hidden ? null : points(width)]),
    );
    const inSheet = Object.fromEntries(
      Object.keys(widths).map((letter) => {
        const width = layout?.widths[letter];
        return [letter, typeof width === 'number' ? Math.round(width * 100) / 100 : width];
      }),
    );
    expect(inSheet).toEqual(inFile);
    // The sheet rounds to whole pixels, as Excel does when it opens the file.
    const pixels = (height: number | undefined): number => Math.round((height ?? 0) / POINTS_PER_PIXEL);
    const lines = Object.entries(heights);
    expect(lines.map(([row]) => [row, pixels(layout?.heights[row])])).toEqual(
      lines.map(([row, height]) => [row, pixels(height)]),
    );
  });
  expect(filed.sheets.flatMap(({ widths }) => Object.values(widths)).length).toBeGreaterThan(50);
});

test('the same headings are frozen, and the printed pages are set up the same', () => {
  const paper = { A3: 8, A4: 9 } as Readonly<Record<string, number>>;
  layouts.forEach((layout, i) => {
    const file = filed.sheets[i];
    const end = layout.frozen === null ? null : parseArea(layout.frozen);
    // Where only rows are frozen Office.js tells whole rows, and only columns whole columns.
    const next = (last: number | undefined, most: number): number => (!last || last >= most ? 1 : last + 1);
    const inSheet = end ?? wholeLines(layout.frozen);
    expect(inSheet && cellAt(next(inSheet.right, MAX_COLUMNS), next(inSheet.bottom, MAX_ROWS))).toEqual(
      file?.frozen ?? null,
    );
    expect([layout.orientation, paper[layout.paper], layout.pagesAcross, 0]).toEqual(file?.print);
    expect(layout.titleRows).toEqual(file?.titles?.replaceAll('$', '') ?? null);
    expect(layout.printArea).toEqual(file?.area?.[0]?.replace(/^.*!/, '').replaceAll('$', '') ?? null);
    expect(layout.footer).toEqual(file?.footer[1] ?? '');
  });
});

/** What Office.js tells of a cell without a fill. */
const NO_FILL = '#FFFFFF';
/** The embedded grid tells the stripes and heading of a table without a fill as fills; Excel's table styles are none, and the book uses no such colour. */
const GRID_BANDS = ['#EEF2FF', '#DCE4FF', '#6280F9'];
/** Of a digit of the standard font. */
const PIXELS = 8;
const POINTS_PER_PIXEL = 0.75;

/** `1:5` or `A:B`. */
function wholeLines(address: string | null): { right: number; bottom: number } | null {
  const rows = /^[0-9]+:([0-9]+)$/.exec(address ?? '');
  if (rows) return { right: MAX_COLUMNS, bottom: Number(rows[1]) };
  const columns = /^[A-Z]+:([A-Z]+)$/.exec(address ?? '');
  return columns ? { right: columnNumber(columns[1] ?? ''), bottom: MAX_ROWS } : null;
}

/** Inside a table Excel shows references to the table itself in their short form; in a file they stand in full. */
function isSameContent(inFile: string | number, inSheet: unknown, table: string | undefined): boolean {
  if (typeof inFile === 'string' && typeof inSheet === 'string' && inFile.startsWith('=')) {
    const bare = table === undefined ? inFile : inFile.replaceAll(`${table}[`, '[');
    return isSameFormula(bare, inSheet, '');
  }
  return inFile === inSheet;
}

function tableAt({ tables }: Sheet, row: number, column: number): string | undefined {
  return tables.find(({ at, headers, rows }) => {
    const start = parseArea(at);
    const [down, right] = [row - (start?.top ?? 0), column - (start?.left ?? 0)];
    return down >= 0 && down <= rows.length && right >= 0 && right < headers.length;
  })?.name;
}

function formulasOf(rule: Excel.DataValidationRule): string[] {
  const bare = (value: unknown): string => String(value).replace(/^=/, '');
  if (rule.list) {
    const source = typeof rule.list.source === 'string' ? rule.list.source : '';
    return [source.startsWith('=') ? bare(source) : `"${source}"`];
  }
  if (rule.custom) return [bare(rule.custom.formula)];
  const between = rule.wholeNumber ?? rule.decimal;
  return between ? [bare(between.formula1), bare(between.formula2)] : [];
}
