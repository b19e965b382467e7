import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cellAt, parseArea } from '../../src/book/a1';
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
    readonly cells: Readonly<Record<string, { value: string | number | null; format: string }>>;
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
