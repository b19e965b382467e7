import { composeBook } from '../compose';
import { planOf } from '../testing/smallPlan';
import { composeIssuedBook } from './compose';
import { ISSUED_SHEETS } from './names';
import { cellOf, headingAt, hiddenHeadings, lettersOf, listOf, openCells, sheetOf } from './testing/lookUp';
import { firstRequest, IDS, SECRET, SECTION } from './testing/requests';

const FIRST = composeIssuedBook(firstRequest());
const [FIRST_ID = ''] = IDS;

describe('「KPI一覧」 of an issued book', () => {
  test('has the master’s headings in the master’s order, and the section’s KPIs only', () => {
    const { plan, rubric, kept } = firstRequest();
    const master = composeBook({
      plan,
      rubric,
      evaluationYear: 2024,
      suffix: '',
      kept: { ...kept, addedColumns: [] },
    });
    expect(listOf(FIRST).headers).toEqual(listOf(master).headers);
    expect(listOf(FIRST).rows.map(([id]) => id)).toEqual(IDS.map((id) => ({ text: id })));
  });

  test('has 目標上限 where the whole plan has it, though no KPI of the section aims at a range', () => {
    const plan = planOf([{}, { direction: 'within', target: 5, targetUpper: 9 }]);
    const book = composeIssuedBook(firstRequest({ plan, ids: ['1-1-1-1'] }));
    expect(listOf(book).headers).toContain('目標上限');
    expect(hiddenHeadings(book)).toEqual(expect.arrayContaining(['目標上限', '方向']));
  });

  test('is open in this year’s actual, 取組・要因 and 今後の方向性, and nowhere else', () => {
    const sheet = sheetOf(FIRST, 'list');
    const open = new Set(openCells(sheet).map((address) => headingAt(sheet, address)));
    expect([...open].sort()).toEqual(['R6実績', '今後の方向性', '取組・要因']);
    expect(openCells(sheet)).toHaveLength(3 * IDS.length);
    for (const key of ['cover', 'settings', 'identity', 'snapshots']) {
      expect([key, openCells(sheetOf(FIRST, key))]).toEqual([key, []]);
    }
  });

  test('hides what a section need not see, and no more', () => {
    const hidden = hiddenHeadings(FIRST);
    for (const heading of [
      '重点戦略',
      '戦略方針',
      '方向',
      '小数桁',
      '担当課',
      '基準年度',
      '判定理由',
      '状態',
    ]) {
      expect(hidden).toContain(heading);
    }
    for (const heading of [
      '番号',
      'KPI項目',
      '単位',
      '集計区分',
      '基準値',
      '目標値',
      'R2実績',
      'R6実績',
      '判定',
    ]) {
      expect(hidden).not.toContain(heading);
    }
  });

  test('shows no year after the collected one', () => {
    const book = composeIssuedBook(firstRequest({ evaluationYear: 2022 }));
    expect(hiddenHeadings(book)).toEqual(expect.arrayContaining(['R5実績', 'R6実績']));
    expect(openCells(sheetOf(book, 'list')).map((at) => headingAt(sheetOf(book, 'list'), at))).toContain(
      'R4実績',
    );
  });

  test('shows 方向 where a KPI of the section is not 以上', () => {
    const plan = planOf([{}, { direction: 'atMost' }]);
    expect(hiddenHeadings(composeIssuedBook(firstRequest({ plan, ids: ['1-1-1-2'] })))).not.toContain('方向');
  });

  test('holds the master’s figures as values: its formulas point to sheets that are not here', () => {
    const value = ((499 + 540) / 2 + 3).toFixed(0);
    expect(cellOf(FIRST, FIRST_ID, 'R5実績')).toEqual({ number: Number(value) });
  });

  test('passes on neither the planning section’s own columns and rows nor a 判定理由 that nobody renews', () => {
    expect(JSON.stringify(FIRST)).not.toContain(SECRET);
    expect(JSON.stringify(FIRST)).not.toContain('前回の判定理由');
  });

  test('prints on A4 landscape, one page wide, with letters that are read', () => {
    const sheet = sheetOf(FIRST, 'list');
    expect(sheet.print).toMatchObject({ orientation: 'landscape', paper: 'A4', fitToWidth: 1 });
    const hidden = new Set(hiddenHeadings(FIRST));
    const width = listOf(FIRST).headers.reduce(
      (sum, heading, i) =>
        sum + (hidden.has(heading) ? 0 : (sheet.columnWidths[lettersOf(i + 1)] ?? 0) + 0.625),
      0,
    );
    // A4 landscape is 130 characters wide; KPI項目 has letters of 11 points, and 7.5 are read easily.
    expect((11 * 130) / width).toBeGreaterThan(7.5);
  });
});

test('the cover says section, deadline, steps and that protection is no security, all as texts', () => {
  const sheet = sheetOf(FIRST, 'cover');
  const texts = sheet.blocks
    .flatMap(({ cells }) => cells.flat())
    .flatMap((cell) => (cell && 'text' in cell ? [cell.text] : []));
  for (const said of [
    SECTION,
    '令和8年12月10日（木） まで',
    '企画課（内線2215）',
    '=1+1 は計算しません。\n二行目',
    '5',
  ]) {
    expect(texts).toContain(said);
  }
  expect(texts.some((said) => said.includes('情報を守る仕組みではない'))).toBe(true);
  expect(sheet.name).toBe(ISSUED_SHEETS.cover);
});

test('設定 says nothing of changing what is locked', () => {
  expect(JSON.stringify(sheetOf(FIRST, 'settings'))).not.toMatch(/変えられます|一覧から選びます/);
  expect(sheetOf(FIRST, 'settings').inputRules).toEqual([]);
});
