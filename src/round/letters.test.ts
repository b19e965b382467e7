import { correctionRequest, reminder } from './letters';
import { roundState } from './roundState';
import { file, issuedRound, returnedBook, tookBack } from './testing/round';

test('a reminder names the book, its deadline, how late it is and whom to ask', () => {
  const { round } = issuedRound();
  const { sections } = roundState(round.master.kept.records, 'R6', { year: 2026, month: 12, day: 13 });
  const [state] = sections;
  if (!state) throw new Error('no section');
  const { subject, body } = reminder(state, '企画課 内線123');
  expect(subject.ja).toBe('【再依頼】R6実績（総合戦略KPI）の提出について');
  expect(body.ja.split('\n')).toEqual([
    '商工観光課 御中',
    '',
    'お疲れさまです。',
    'R6実績の調査票（発行番号 R6-0001、ファイル名「R6実績_0001_商工観光課.xlsx」）について、まだ提出を確認できておりません。',
    '提出期限（令和8年12月10日（木））を3日過ぎております。',
    'お忙しいところ恐れ入りますが、ご入力のうえ、ご提出くださいますようお願いいたします。',
    '集計が済んでいない指標は、「未集計」などの状態を選んでご提出ください。',
    '行き違いで既にご提出いただいている場合は、ご容赦ください。',
    '',
    '【問合せ先】企画課 内線123',
  ]);
  expect(body.en).toContain('passed 3 day(s) ago');
});

test('before the deadline it is a request, without a word of being late', () => {
  const { round } = issuedRound();
  const [state] = roundState(round.master.kept.records, 'R6', { year: 2026, month: 12, day: 1 }).sections;
  if (!state) throw new Error('no section');
  const { subject, body } = reminder(state, '');
  expect(subject.ja).toContain('【依頼】');
  expect(body.ja).toContain('提出期限は令和8年12月10日（木）です。');
  expect(body.ja).not.toContain('過ぎて');
  expect(body.ja).not.toContain('問合せ先');
});

test('a request to correct lists cell by cell what is wrong, what stands there and what to do', () => {
  const { round, books } = issuedRound();
  const { returned } = tookBack(
    [
      file(
        returnedBook(books[1], { '1-1-1-3': { R6実績: 40.5 }, '1-1-1-4': { R6実績: '約30' } }),
        '提出.xlsx',
      ),
    ],
    round,
  );
  const [one] = returned;
  if (!one) throw new Error('nothing came back');
  const { body } = correctionRequest(one, round, { deadline: '2026-12-17', contact: '' });
  const wrong = one.findings.find(({ kpi }) => kpi === '1-1-1-4');
  expect(body.ja).toContain('ファイル「提出.xlsx」');
  expect(body.ja).toContain('期限：令和8年12月17日（木）');
  const told = body.ja.split('\n');
  const at = told.indexOf(`1. KPI一覧!${wrong?.place?.address ?? ''}　1-1-1-4 新規就農者数　R6実績「約30」`);
  expect(told[at - 1]).toBe('■ 修正をお願いする箇所');
  expect(told.slice(at + 1, at + 3)).toEqual([
    `　　${wrong?.message.ja ?? ''}`,
    `　　→ ${wrong?.remedy.ja ?? ''}`,
  ]);
  expect(body.ja).toContain('■ 確認をお願いする箇所');
  expect(told.some((line) => line.includes('1-1-1-3 体験者数　R6実績「40.5」'))).toBe(true);
});
