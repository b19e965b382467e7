import { changeRows } from '../checks/testing/reshape';
import { receive } from './receive';
import { roundOf } from './round';
import {
  afterIssuing,
  edited,
  file,
  issued,
  issuedRound,
  master,
  OWNERS,
  remembering,
  returnedBook,
  TODAY,
} from './testing/round';

const FILLED = { '1-1-1-3': { R6実績: 40, '取組・要因': '体験会' }, '1-1-1-4': { R6実績: '調査なし' } };

function codesOf({ findings }: { readonly findings: readonly { readonly code: string }[] }): string[] {
  return findings.map(({ code }) => code);
}

test('a book that was filled in is taken in, whatever its file is called', () => {
  const { round, books } = issuedRound();
  const returned = receive(file(returnedBook(books[1], FILLED), '提出(2) - コピー.xlsx', 'd1'), round);
  expect(returned).toMatchObject({ section: '農林課', issue: 'R6-0002', status: 'accepted', digest: 'd1' });
  const filled = returned.entries.filter(({ content }) => content.kind === 'value');
  expect(filled.map(({ kpi, column, content }) => [kpi, column, content])).toEqual([
    ['1-1-1-3', 'R6実績', { kind: 'value', value: { number: 40 }, repair: null }],
    ['1-1-1-3', '取組・要因', { kind: 'value', value: { text: '体験会' }, repair: null }],
    ['1-1-1-4', 'R6実績', { kind: 'value', value: { text: '調査なし' }, repair: null }],
  ]);
});

test('a text that no cell holds whole is not taken: it would lose its end', () => {
  const { round, books } = issuedRound();
  const contents = [32_767, 32_768].map((length) => {
    const text = 'あ'.repeat(length);
    const book = returnedBook(books[1], { '1-1-1-3': { R6実績: 40, '取組・要因': text } });
    const { entries } = receive(file(book, 'a.xlsx'), round);
    return entries.find(({ kpi, column }) => kpi === '1-1-1-3' && column === '取組・要因')?.content.kind;
  });
  expect(contents).toEqual(['value', 'unusable']);
});

test('a book whose hidden part a gateway dropped is known by its visible cells', () => {
  const { round, books } = issuedRound();
  const whole = returnedBook(books[1], FILLED);
  const visible = {
    発行: 'R6-0002',
    発行先: '農林課',
    収集年度: 'R6',
    照合番号: books[1].record.fingerprint,
  };
  const settings = whole.tables.get('設定表');
  if (!settings) throw new Error('no settings');
  const rows = settings.rows.map((row) => {
    const value = new Map(Object.entries(visible)).get(row[0]?.text ?? '');
    return value === undefined
      ? row
      : row.map((cell, i) => (i === 1 ? { ...cell, kind: 'text' as const, value, text: value } : cell));
  });
  const known = new Set(rows.map((row) => row[0]?.text));
  const added = Object.entries(visible).filter(([label]) => !known.has(label));
  const [pattern] = rows;
  for (const [label, value] of added) {
    rows.push(
      (pattern ?? []).map((cell, i) => ({
        ...cell,
        kind: 'text' as const,
        value: i === 0 ? label : value,
        text: i === 0 ? label : value,
      })),
    );
  }
  const tables = new Map([...whole.tables, ['設定表', { ...settings, rows }] as const]);
  const cleansed = { ...whole, identity: null, tables };
  expect(receive(file(cleansed, 'a.xlsx'), round)).toMatchObject({ status: 'accepted', issue: 'R6-0002' });
});

test('a file that cannot be read is refused with the reader’s own words', () => {
  const problem = {
    code: 'xlsx-password',
    message: { ja: '暗号', en: 'locked' },
    remedy: { ja: '外す', en: 'unlock' },
  };
  const refused = receive(
    { fileName: 'b.xlsx', digest: 'd', result: { ok: false, errors: [problem] } },
    issuedRound().round,
  );
  expect(refused).toMatchObject({
    status: 'rejected',
    entries: [],
    findings: [{ code: 'S02', message: problem.message }],
  });
});

test.each([
  ['a copy of the master', { issue: '', section: '', round: '', fingerprint: '' }],
  ['an issue number that was never given', { issue: 'R6-0099' }],
  ['a number without a book', { issue: 'R6' }],
  ['another fingerprint', { fingerprint: 'XXXX-XXXX' }],
  ['no fingerprint', { fingerprint: '' }],
  ['the number of another 課’s book', { issue: 'R6-0001' }],
  ['another plan', { planId: 'other-2025' }],
  ['another round', { round: 'R5', issue: 'R5-0002' }],
])('%s is not taken in, and nothing of it is read', (_, identity) => {
  const { round, books } = issuedRound();
  const whole = returnedBook(books[1], FILLED);
  if (!whole.identity) throw new Error('no identity');
  const other = { ...whole, identity: { ...whole.identity, ...identity } };
  const returned = receive(file(other, 'c.xlsx'), round);
  expect(codesOf(returned)).toEqual(['S01']);
  expect(returned).toMatchObject({ status: 'rejected', entries: [] });
});

test('a book of a round that is over is not taken into the next one', () => {
  const { round, books } = issuedRound();
  const nextRound = roundOf({ ...round.master, round: 'R7' }, TODAY);
  expect(receive(file(returnedBook(books[1], FILLED), 'd.xlsx'), nextRound)).toMatchObject({
    status: 'rejected',
    findings: [{ code: 'S01' }],
  });
});

test('a file that was accepted before changes nothing; where it waits, because all of it was put back, it counts again', () => {
  const { round, books } = issuedRound();
  const again = (status: 'accepted' | 'waiting') => {
    const receipt = {
      file: 'e.xlsx',
      digest: 'e',
      section: '農林課',
      issue: 'R6-0002',
      time: '2026-11-26 10:15',
      status,
      findings: { F: 0, E: 0, W: 0, I: 0 },
      taken: status === 'accepted' ? 1 : 0,
    };
    return receive(
      file(returnedBook(books[1], FILLED), 'renamed.xlsx', 'e'),
      roundOf(remembering(round.master, { receipts: [receipt] }), TODAY),
    );
  };
  expect(again('accepted')).toMatchObject({ status: 'duplicate', findings: [], entries: [] });
  expect(again('waiting')).toMatchObject({ status: 'accepted' });
});

test('an older book after a newer one was issued is old, and its figures are there to be compared', () => {
  const { round, books } = issuedRound();
  const newer = roundOf(afterIssuing(round.master, issued(round.master, ['農林課'])), TODAY);
  const returned = receive(file(returnedBook(books[1], FILLED), 'f.xlsx'), newer);
  expect(returned.status).toBe('old');
  expect(returned.findings[0]).toMatchObject({ code: 'P01', severity: 'F' });
  expect(returned.findings[0]?.message.ja).toContain('R6-0003');
  expect(returned.entries.length).toBeGreaterThan(0);
});

test('a row that was deleted is missed, though a gateway dropped the hidden sheets and with them what was issued', () => {
  const { round, books } = issuedRound();
  const shortened = changeRows((rows) => rows.slice(1))(returnedBook(books[1], FILLED));
  const hidden = new Set(['様式情報表', '発行内容表']);
  const cleansed = {
    ...shortened,
    sheets: shortened.sheets.filter(({ visibility }) => visibility === 'visible'),
    tables: new Map([...shortened.tables].filter(([name]) => !hidden.has(name))),
  };
  expect(cleansed.tables.size).toBe(shortened.tables.size - hidden.size);
  for (const book of [shortened, cleansed]) {
    const returned = receive(file(book, 'k.xlsx'), round);
    expect(returned.status).toBe('fix');
    const missed = returned.findings.filter(({ severity }) => severity === 'E');
    expect(missed).toMatchObject([{ code: 'R01', kpi: '1-1-1-3' }]);
  }
});

test('rows of another 課 in a returned book are ignored and told', () => {
  const { round, books } = issuedRound();
  const withOthers = {
    ...books[1],
    request: { ...books[1].request, ids: ['1-1-1-1', '1-1-1-3', '1-1-1-4'] },
  };
  const returned = receive(
    file(returnedBook(withOthers, { ...FILLED, '1-1-1-1': { R6実績: 999 } }), 'g.xlsx'),
    round,
  );
  const [told] = returned.findings.filter(({ code }) => code === 'P03');
  expect(told).toMatchObject({ kpi: '1-1-1-1', column: 'R6実績', severity: 'E', value: '999' });
  expect(codesOf(returned)).not.toContain('R02');
  expect(returned.entries.some(({ kpi }) => kpi === '1-1-1-1')).toBe(false);
  expect(returned.status).toBe('accepted');
});

test('a formula, a date or an error is no figure; a text column takes formulas by the text that they show', () => {
  const { round, books } = issuedRound();
  const cells = {
    '1-1-1-3': {
      R6実績: { kind: 'number' as const, value: 40, text: '40', formula: '=20+20' },
      '取組・要因': {
        kind: 'text' as const,
        value: 'click',
        text: 'click',
        formula: '=HYPERLINK("http://x","click")',
      },
    },
    '1-1-1-4': {
      R5実績: { kind: 'error' as const, value: '#REF!', text: '#REF!' },
      R6実績: { kind: 'date' as const, value: 45000, text: '2023/3/15' },
      '取組・要因': "=cmd|'/c calc'!A1",
      今後の方向性: ' 拡大 ',
    },
  };
  const { entries } = receive(file(returnedBook(books[1], cells), 'h.xlsx'), round);
  const content = (kpi: string, column: string) =>
    entries.find((entry) => entry.kpi === kpi && entry.column === column)?.content;
  expect(content('1-1-1-3', 'R6実績')).toEqual({ kind: 'unusable' });
  expect(content('1-1-1-3', '取組・要因')).toMatchObject({ value: { text: 'click' } });
  expect(content('1-1-1-4', 'R5実績')).toEqual({ kind: 'unusable' });
  expect(content('1-1-1-4', 'R6実績')).toEqual({ kind: 'unusable' });
  expect(content('1-1-1-4', '取組・要因')).toMatchObject({ value: { text: "=cmd|'/c calc'!A1" } });
  expect(content('1-1-1-4', '今後の方向性')).toMatchObject({ value: { text: '拡大' } });
});

test('a column whose heading stands twice says nothing: nobody knows which is meant', () => {
  const { round, books } = issuedRound();
  const whole = returnedBook(books[1], FILLED);
  const list = whole.tables.get('KPI一覧表');
  if (!list) throw new Error('no list');
  const headers = list.headers.map((heading) => (heading === 'R5実績' ? 'R6実績' : heading));
  const doubled = {
    ...whole,
    tables: new Map([...whole.tables, ['KPI一覧表', { ...list, headers }] as const]),
  };
  const { entries } = receive(file(doubled, 'i.xlsx'), round);
  expect(entries.some(({ column }) => column === 'R6実績' || column === 'R5実績')).toBe(false);
  expect(entries.some(({ column }) => column === 'R4実績')).toBe(true);
});

test('what a master was changed to after issuing does not make a returned book another one', () => {
  const before = master(OWNERS);
  const plan = issued(before, ['農林課']);
  const [book] = plan.books;
  if (!book) throw new Error('not issued');
  const later = edited(afterIssuing(before, plan), { '1-1-1-4': { R6実績: 5 } });
  expect(receive(file(returnedBook(book), 'j.xlsx'), roundOf(later, TODAY)).status).toBe('accepted');
});
