import { builtInPlan, planRows } from '../../plan';
import type { Cell } from '../book';
import { bookNames } from '../names';
import { isMarkFormula } from '../records/marks';
import { readSnapshots } from '../records/snapshots';
import { readingOf } from '../testing/readingOf';
import { composeIssuedBook } from './compose';
import { addressOf, cellOf, headingAt, linkText, openCells, sheetOf } from './testing/lookUp';
import { firstRequest, freshRequest, IDS } from './testing/requests';

const NAMES = bookNames('');
const FIRST = composeIssuedBook(firstRequest());
const FRESH = composeIssuedBook(freshRequest());
const [FIRST_ID = '', SECOND_ID = ''] = IDS;

describe('a fresh book after findings', () => {
  test('holds everything that was entered, wrong texts and formulas as texts', () => {
    expect(cellOf(FRESH, FIRST_ID, 'R6実績')).toEqual({ text: '約30' });
    expect(cellOf(FRESH, SECOND_ID, 'R6実績')).toEqual({ text: '=[1]Sheet1!A1' });
    expect(cellOf(FRESH, SECOND_ID, '取組・要因')).toEqual({ text: '=HYPERLINK("http://example.com","x")' });
    expect(cellOf(FRESH, SECOND_ID, '今後の方向性')).toEqual({ text: '拡大' });
  });

  test('has the plan’s own cells again', () => {
    const name = planRows(builtInPlan()).find(({ kpi }) => kpi.id === SECOND_ID)?.kpi.name;
    expect(cellOf(FRESH, SECOND_ID, 'KPI項目')).toEqual({ text: name });
  });

  test('opens a past year’s cell that the section changed, so that it can be put right', () => {
    const sheet = sheetOf(FRESH, 'list');
    expect(cellOf(FRESH, SECOND_ID, 'R4実績')).toEqual({ number: 77 });
    expect(openCells(sheet).filter((at) => headingAt(sheet, at) === 'R4実績')).toEqual([
      addressOf(FRESH, SECOND_ID, 'R4実績'),
    ]);
  });

  test('has 確認事項 with a link to each cell, an answer that is open, and all words as texts', () => {
    const sheet = sheetOf(FRESH, 'review');
    const [table] = sheet.tables;
    const column = (heading: string): Cell[] =>
      (table?.rows ?? []).map((row) => row[table?.headers.indexOf(heading) ?? -1] ?? null);
    expect(column('セル')).toEqual([
      { formula: linkText(addressOf(FRESH, FIRST_ID, 'R6実績')) },
      { formula: linkText(addressOf(FRESH, SECOND_ID, 'R4実績')) },
      // 方向 is not shown here.
      { formula: linkText(addressOf(FRESH, IDS[2] ?? '', '番号')) },
      // No such KPI in this book.
      { text: '' },
    ]);
    expect(column('KPI項目')).toEqual(Array(4).fill({ text: '=名前' }));
    expect(openCells(sheet).map((at) => headingAt(sheet, at))).toEqual(Array(4).fill('回答欄'));
  });

  test('marks the cells on 「KPI一覧」', () => {
    const marks = sheetOf(FRESH, 'list').conditionalFormats.filter(
      (format) => format.kind === 'formula' && isMarkFormula(format.formula),
    );
    expect(marks.flatMap(({ ranges }) => ranges).sort()).toEqual(
      [
        addressOf(FRESH, FIRST_ID, 'R6実績'),
        addressOf(FRESH, SECOND_ID, 'R4実績'),
        addressOf(FRESH, IDS[2] ?? '', '番号'),
      ].sort(),
    );
  });

  test('a first book has neither', () => {
    expect(FIRST.sheets.map(({ key }) => key)).toEqual([
      'cover',
      'list',
      'settings',
      'snapshots',
      'identity',
    ]);
    expect(FRESH.sheets.map(({ key }) => key)).toContain('review');
  });
});

describe('the memory of an issued book', () => {
  test('is what the master held, not what the section entered since', () => {
    const snapshots = readSnapshots(readingOf(FRESH), NAMES).filter(({ kpi }) => kpi === SECOND_ID);
    const actuals = snapshots.map(({ column }) => column).filter((column) => column.endsWith('実績'));
    expect(actuals).toEqual(['R2実績', 'R3実績', 'R4実績', 'R5実績']);
    expect(snapshots.find(({ column }) => column === 'R4実績')?.cell).not.toEqual({ number: 77 });
  });
});
