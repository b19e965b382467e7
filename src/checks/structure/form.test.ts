import { planOf } from '../../book/testing/smallPlan';
import type { ReadSheet } from '../../book/reading';
import { changeColumns, changeSheet } from '../testing/reshape';
import { subjectOf, type SubjectRequest } from '../testing/subject';
import type { Subject } from '../subject';
import { activeContent } from './activeContent';
import { addedColumns } from './addedColumns';
import { hiddenParts } from './hiddenParts';
import { mergedCells } from './mergedCells';
import { protection } from './protection';
import { sheets } from './sheets';

const PLAN = planOf([{}, { name: '宿泊者数' }, {}, {}]);

function subjectWith(sheet: Partial<ReadSheet>, request: Partial<SubjectRequest> = {}): Subject {
  return subjectOf({ plan: PLAN, change: changeSheet(() => sheet), ...request });
}

/** As it comes back from a section. */
function issued(subject: Subject): Subject {
  return { ...subject, identity: { ...subject.identity, issue: 'R6-0001', section: '観光課', round: 'R6' } };
}

function renamedIn(subject: Subject, from: string, to: string): Subject {
  const { reading } = subject;
  const named = (name: string): string => (name === from ? to : name);
  const tables = new Map(
    [...reading.tables].map(([key, table]) => [key, { ...table, sheet: named(table.sheet) }]),
  );
  const sheetsThen = reading.sheets.map((sheet) => ({ ...sheet, name: named(sheet.name) }));
  const list = tables.get(subject.list.name) ?? subject.list;
  return { ...subject, list, reading: { ...reading, sheets: sheetsThen, tables } };
}

describe('S03', () => {
  const subject = subjectOf({ plan: PLAN });
  const without = (...gone: readonly string[]): Subject => ({
    ...subject,
    reading: {
      ...subject.reading,
      sheets: subject.reading.sheets.filter(({ name }) => !gone.includes(name)),
      tables: new Map([...subject.reading.tables].filter(([, { sheet }]) => !gone.includes(sheet))),
    },
  });

  test.each(['KPI一覧', '施策', '設定'])(
    '%s under another name is a warning: its table was found',
    (name) => {
      const renamed = renamedIn(subject, name, `${name} (2)`);
      expect(sheets(renamed)).toMatchObject([
        { code: 'S03', severity: 'W', value: `${name} (2)`, place: { sheet: `${name} (2)` } },
      ]);
      expect(sheets(issued(renamed))).toHaveLength(1);
    },
  );

  test('施策 and 集計 that are gone are warnings, since pressing 生成 brings them back', () => {
    const found = sheets(without('施策', '集計'));
    expect(found).toMatchObject([
      { code: 'S03', severity: 'W', value: '施策', place: null },
      { code: 'S03', severity: 'W', value: '集計', place: null },
    ]);
    expect(found[0]?.remedy.ja).toContain('「KPIシートを生成」');
    expect(sheets(renamedIn(subject, '集計', 'まとめ'))).toMatchObject([{ value: '集計' }]);
  });

  test('an issued book has neither of them, and a whole master has both', () => {
    expect(sheets(issued(without('施策', '集計')))).toEqual([]);
    expect(sheets(subject)).toEqual([]);
  });
});

describe('S05', () => {
  test('merged cells of the table are told with the KPI of their upper row', () => {
    const found = mergedCells(subjectWith({ mergedAreas: ['A1:E1', 'S7:S8'] }));
    expect(found).toMatchObject([
      { code: 'S05', kpi: '1-1-1-2', column: 'R6実績', place: { address: 'S7:S8' } },
    ]);
  });

  test('merged cells beside and above the table are nobody’s business', () => {
    expect(mergedCells(subjectWith({ mergedAreas: ['A1:E4', 'CC6:CD7', 'A40:B41'] }))).toEqual([]);
    expect(mergedCells(subjectWith({ mergedAreas: null }))).toEqual([]);
  });
});

describe('S06', () => {
  test('a column of the officer’s own is told, a column of a year outside the plan too', () => {
    const change = changeColumns((headers) => [
      ...headers.map((heading, from) => ({ from, heading })),
      { from: null, heading: '備考' },
      { from: null, heading: 'R7実績' },
    ]);
    expect(addedColumns(subjectOf({ plan: PLAN, change })).map(({ column }) => column)).toEqual([
      '備考',
      'R7実績',
    ]);
  });

  test('hidden rows are told together, with their numbers', () => {
    const found = hiddenParts(subjectWith({ hiddenRows: [9, 7, 6, 60, 2] }));
    expect(found).toMatchObject([{ code: 'S06', value: '6–7, 9' }]);
    expect(found[0]?.message.ja).toContain('3 行が非表示');
  });

  test('a filter is the reason for hidden rows, and told when it hides none', () => {
    expect(hiddenParts(subjectWith({ hiddenRows: [7], filtered: true }))[0]?.message.ja).toContain(
      '絞り込みで 1 行',
    );
    expect(hiddenParts(subjectWith({ hiddenRows: [], filtered: true }))[0]?.message.ja).toContain(
      '絞り込みが有効',
    );
    expect(hiddenParts(subjectWith({ hiddenRows: null, filtered: null }))).toEqual([]);
  });

  test('a hidden year is told; the working columns are hidden by us', () => {
    const working = PLAN_COLUMNS.indexOf('入力の下限') + 1;
    expect(hiddenParts(subjectWith({ hiddenColumns: [working, working + 1] }))).toEqual([]);
    expect(hiddenParts(subjectWith({ hiddenColumns: [19, working] }))).toMatchObject([{ value: 'R6実績' }]);
  });

  test('what to do is said of that which was found alone', () => {
    const remedyOf = (sheet: Partial<ReadSheet>): string =>
      hiddenParts(subjectWith(sheet))[0]?.remedy.ja ?? '';
    expect(remedyOf({ hiddenRows: [7] })).toContain('行を再表示');
    expect(remedyOf({ hiddenRows: [7], filtered: true })).toContain('絞り込みを解除');
    expect(remedyOf({ hiddenColumns: [19] })).toContain('列を再表示');
    expect(remedyOf({ hiddenColumns: [19] })).not.toContain('追加した列');
  });

  test('an issued book hides what the section does not need; only what it fills in is missed', () => {
    const [direction, actual] = [7, 19];
    expect(hiddenParts(issued(subjectWith({ hiddenColumns: [direction] })))).toEqual([]);
    expect(hiddenParts(issued(subjectWith({ hiddenColumns: [actual] })))).toMatchObject([
      { value: 'R6実績' },
    ]);
  });
});

describe('S08', () => {
  test('protection is missed in an issued book only', () => {
    const open = subjectWith({ protected: false });
    expect(protection(open)).toEqual([]);
    expect(protection(issued(open))).toMatchObject([{ code: 'S08', severity: 'I' }]);
    expect(protection(issued(subjectWith({ protected: true })))).toEqual([]);
  });
});

describe('S09', () => {
  test('macros and links are told apart; other remarks of the reader are not ours', () => {
    const subject = subjectOf({ plan: PLAN });
    const reading = { ...subject.reading, remarks: ['macros', 'externalLinks', 'tableLeftOut:集計2'] };
    expect(activeContent({ ...subject, reading }).map(({ value }) => value)).toEqual([
      'macros',
      'externalLinks',
    ]);
  });
});

const PLAN_COLUMNS = subjectOf({ plan: PLAN }).list.headers;
