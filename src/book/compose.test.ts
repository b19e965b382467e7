import { pace } from '../kpi/rubrics/pace';
import { RUBRICS, findRubric } from '../kpi/rubrics';
import { builtInPlan, planRows, type Plan } from '../plan';
import { parseArea } from './a1';
import type { Book, Cell, Sheet } from './book';
import { composeBook } from './compose';
import { composeIssuedBook } from './issued/compose';
import { firstRequest, freshRequest } from './issued/testing/requests';
import { NOTHING_KEPT } from './kept';
import { isLegalHeading, isLegalIdentifier, isLegalSheetName } from './names';
import { NO_RECORDS } from './records/records';
import { tableArea } from './sheets/tableParts';
import { MANUAL_VERDICT } from './testing/sampleRecords';
import { planOf } from './testing/smallPlan';

const RANGE = planOf([{}, { direction: 'within', target: 5, targetUpper: 9 }, { unit: '%', decimals: 1 }]);

function bookOf(plan: Plan, rubricId = 'pace', suffix = ''): Book {
  const rubric = findRubric(rubricId);
  if (!rubric) throw new Error(rubricId);
  return composeBook({ plan, rubric, evaluationYear: plan.lastYear, suffix, kept: NOTHING_KEPT });
}

const MANUAL = {
  ...NOTHING_KEPT,
  records: { ...NO_RECORDS, manualVerdicts: [MANUAL_VERDICT, { ...MANUAL_VERDICT, kpi: '1-1-1-2' }] },
};

const BOOKS = [
  ...['', ' (2)'].map(
    (suffix) =>
      [
        `pace, with verdicts given by hand${suffix}`,
        composeBook({ plan: RANGE, rubric: pace, evaluationYear: 2024, suffix, kept: MANUAL }),
      ] as const,
  ),
  ...RUBRICS.map(({ id }) => [id, bookOf(builtInPlan(), id)] as const),
  ...RUBRICS.map(
    ({ id }) => [`${id} with ranges, beside a foreign sheet`, bookOf(RANGE, id, ' (2)')] as const,
  ),
  ...RUBRICS.flatMap((rubric) => [
    [`${rubric.id}, issued to a section`, composeIssuedBook(firstRequest({ rubric }))] as const,
    [`${rubric.id}, sent back to a section`, composeIssuedBook(freshRequest({ rubric }))] as const,
  ]),
];

describe.each(BOOKS)('the book by %s', (_, book) => {
  test('has legal names for sheets, tables, cells and headings, each once', () => {
    const sheets = book.sheets.map(({ name }) => name);
    const identifiers = [...tablesOf(book).map(({ name }) => name), ...book.names.map(({ name }) => name)];
    expect(sheets.filter((name) => !isLegalSheetName(name))).toEqual([]);
    expect(identifiers.filter((name) => !isLegalIdentifier(name))).toEqual([]);
    expect(new Set(identifiers.map((name) => name.toLowerCase())).size).toBe(identifiers.length);
    for (const { headers } of tablesOf(book)) {
      expect(headers.filter((heading) => !isLegalHeading(heading))).toEqual([]);
      expect(new Set(headers).size).toBe(headers.length);
    }
  });

  test('has rows as long as their headings, and no two tables that touch', () => {
    for (const { headers, rows } of tablesOf(book)) {
      expect(rows.filter((row) => row.length !== headers.length)).toEqual([]);
    }
    for (const { tables } of book.sheets) {
      for (const [i, a] of tables.entries()) {
        for (const b of tables.slice(i + 1)) {
          const [x, y] = [tableArea(a), tableArea(b)];
          const apart = x.bottom < y.top || y.bottom < x.top || x.right < y.left || y.right < x.left;
          expect([a.name, b.name, apart]).toEqual([a.name, b.name, true]);
        }
      }
    }
  });

  test('styles, colours and rules lie where cells are', () => {
    for (const sheet of book.sheets) {
      const { right, bottom } = extentOf(sheet);
      const ranges = [
        ...sheet.styles.flatMap((style) => style.ranges),
        ...sheet.conditionalFormats.flatMap((format) => format.ranges),
        ...sheet.inputRules.flatMap((rule) => rule.ranges),
      ];
      const outside = ranges.filter((range) => {
        const area = parseArea(range);
        return (
          !area ||
          area.right > right ||
          area.bottom > bottom ||
          area.top > area.bottom ||
          area.left > area.right
        );
      });
      expect([sheet.key, outside]).toEqual([sheet.key, []]);
    }
  });

  test('writes formulas that Excel 2021, LibreOffice and the embedded engine all take', () => {
    const formulas = formulasOf(book);
    expect(formulas.length).toBeGreaterThan(0);
    expect(formulas.filter((formula) => formula.length >= 8192)).toEqual([]);
    expect(
      formulas.filter((formula) =>
        /XLOOKUP|\bLET\(|LAMBDA|FILTER\(|\[@|IFS\(/.test(formula.replace(/COUNTIFS\(/g, '')),
      ),
    ).toEqual([]);
    expect(formulas.filter((formula) => depthOf(formula) > 60)).toEqual([]);
    expect(formulas.filter((formula) => depthOf(formula) < 0)).toEqual([]);
  });

  test('refers in formulas only to tables, columns and names that it has', () => {
    const headings = new Map(tablesOf(book).map(({ name, headers }) => [name, new Set(headers)]));
    const names = new Set(book.names.map(({ name }) => name));
    const unknown = formulasOf(book).flatMap((formula) => {
      const bare = formula.replace(/"(?:[^"]|"")*"/g, '').replace(/'[^']*'![$A-Z0-9]+/g, '');
      const columns = [...bare.matchAll(/([\p{L}\p{N}_]+)\[(?:\[#This Row\],\[([^\]]+)\]\]|([^\]]+)\])/gu)];
      const missing = columns.filter(
        ([, table = '', inRow, whole]) => !headings.get(table)?.has(inRow ?? whole ?? ''),
      );
      const rest = bare.replace(/([\p{L}\p{N}_]+)\[(?:\[#This Row\],\[[^\]]+\]\]|[^\]]+\])/gu, '');
      const words = [
        ...rest.matchAll(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}][\p{L}\p{N}_]*/gu),
      ];
      return [
        ...missing.map(([all]) => all),
        ...words.map(([word]) => word).filter((word) => !names.has(word)),
      ];
    });
    expect([...new Set(unknown)]).toEqual([]);
  });

  test('keeps structured references out of colours and input rules, and their texts within Excel’s limits', () => {
    for (const { inputRules, conditionalFormats } of book.sheets) {
      for (const rule of inputRules) {
        expect(rule.error.title.length).toBeLessThanOrEqual(32);
        expect(rule.error.message.length).toBeLessThanOrEqual(225);
        expect(rule.prompt?.title.length ?? 0).toBeLessThanOrEqual(32);
        expect(rule.prompt?.message.length ?? 0).toBeLessThanOrEqual(225);
        if (rule.allow.kind === 'formula') expect(rule.allow.formula).not.toMatch(/[[\]]/);
        if (rule.allow.kind === 'formula') expect(rule.allow.formula.length).toBeLessThanOrEqual(255);
        if (rule.allow.kind === 'list') expect(rule.allow.source.length).toBeLessThanOrEqual(255);
      }
      for (const format of conditionalFormats) {
        if (format.kind === 'formula') expect(format.formula).toMatch(/^=[^[\]]+$/);
      }
    }
  });
});

test('every KPI of the plan has one row, in the plan’s order', () => {
  const [list] = tablesOf(bookOf(builtInPlan()));
  const ids = list?.rows.map(([id]) => (id && 'text' in id ? id.text : null));
  expect(ids).toEqual(planRows(builtInPlan()).map(({ kpi }) => kpi.id));
  expect(ids).toHaveLength(74);
});

test('a plan of 1,000 KPIs has few input rules and the same formula all the way down a column', () => {
  const units = ['人', '件', '%', '千円'];
  const plan = planOf(Array.from({ length: 1000 }, (_, i) => ({ unit: units[Math.floor(i / 250)] ?? '人' })));
  const sheet = bookOf(plan).sheets[0];
  expect(sheet?.inputRules.length).toBeLessThanOrEqual(10);
  const table = sheet?.tables[0];
  expect(table?.rows).toHaveLength(1000);
  const different = table?.headers.filter((_, column) => {
    const formulas = table.rows.map((row) => row[column]).filter((cell) => cell && 'formula' in cell);
    return new Set(formulas.map((cell) => JSON.stringify(cell))).size > 1;
  });
  expect(different).toEqual([]);
});

test('目標上限 is a column only where a KPI aims at a range', () => {
  expect(tablesOf(bookOf(RANGE))[0]?.headers).toContain('目標上限');
  expect(tablesOf(bookOf(builtInPlan()))[0]?.headers).not.toContain('目標上限');
});

test('the frozen part leaves more than half of a 1366 pixel window beside the pane', () => {
  const sheet = bookOf(builtInPlan()).sheets[0];
  const widths = Object.values(sheet?.columnWidths ?? {}).slice(0, sheet?.freeze.columns);
  const pixels = widths.reduce((sum, width) => sum + width * 7 + 5, 0);
  expect(pixels).toBeLessThan((1366 - 320) / 2);
});

function tablesOf(book: Book) {
  return book.sheets.flatMap(({ tables }) => tables);
}

function cellsOf(sheet: Sheet): Cell[] {
  return [
    ...sheet.blocks.flatMap(({ cells }) => cells.flat()),
    ...sheet.tables.flatMap(({ rows }) => rows.flat()),
  ];
}

function formulasOf(book: Book): string[] {
  const found = book.sheets
    .flatMap(cellsOf)
    .flatMap((cell) => (cell && 'formula' in cell ? [cell.formula] : []));
  return [...new Set(found)];
}

function extentOf(sheet: Sheet): { right: number; bottom: number } {
  const areas = [
    ...sheet.tables.map(tableArea),
    ...sheet.blocks.map(({ at, cells }) => {
      const start = parseArea(at);
      if (!start) throw new Error(at);
      return {
        right: start.left + Math.max(...cells.map((row) => row.length)) - 1,
        bottom: start.top + cells.length - 1,
      };
    }),
  ];
  return {
    right: Math.max(...areas.map(({ right }) => right)),
    bottom: Math.max(...areas.map(({ bottom }) => bottom)),
  };
}

/** Deepest nesting of brackets; −1 where they do not match. */
function depthOf(formula: string): number {
  let [depth, deepest] = [0, 0];
  for (const letter of formula.replace(/"(?:[^"]|"")*"/g, '')) {
    if (letter === '(') depth += 1;
    if (letter === ')') depth -= 1;
    if (depth < 0) return -1;
    deepest = Math.max(deepest, depth);
  }
  return depth === 0 ? deepest : -1;
}
