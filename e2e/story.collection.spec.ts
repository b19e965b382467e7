/** A whole round in the workbench: issued, filled in by other programs, returned, sent back, decided, taken in, put back. */
import { pace } from '../src/kpi/rubrics/pace';
import type { Kpi } from '../src/plan/plan';
import { Collection, filledIn, standingIn, type SentFile } from './collection';
import { expect, test, type KpiBook } from './kpiBook';
import { onTheWay, R6 } from './plantedErrors';
import { FORMULA_LIKE, prepare, returned } from './returnedFiles';
import { ACTUAL, EFFORTS, SECTIONS, Sharing, type SectionName } from './sharing';

const CONTACT = '企画課 山田（内線123）';

/** The KPI of two 課 as 健康増進課 says, last year's figure as it was. */
async function decide({ pane }: KpiBook, sharing: Sharing): Promise<void> {
  const choice = ({ id }: Kpi) => pane.getByRole('radiogroup', { name: new RegExp(`^${id}`) });
  await choice(sharing.shared)
    .getByRole('radio', { name: /ファイルを採る.*健康増進課/ })
    .check();
  await choice(sharing.firstOf('学校教育課'))
    .getByRole('radio', { name: /^原本を残す/ })
    .check();
}

test('a round of twelve 課, left and taken up again on the way, with every figure traced into the book', async ({
  book,
  workbench,
}) => {
  test.setTimeout(900_000);
  const sharing = new Sharing(book.plan);
  const collection = new Collection(book);
  const { shared } = sharing;
  const past = sharing.firstOf('学校教育課');
  const clean = SECTIONS.slice(4, 11);

  const issued = await test.step('issue a book to every 課', async () => {
    await prepare(book, sharing);
    await collection.show();
    await book.button('調査票を発行').click();
    await book.pane.getByLabel('問合せ先').fill(CONTACT);
    const files = await collection.issue(12);
    expect([...files.keys()]).toEqual(SECTIONS);
    return files;
  });

  await test.step('the next morning all twelve are missing, with a letter to each', async () => {
    await collection.nextMorning();
    expect(Object.values(await collection.states(SECTIONS))).toEqual(SECTIONS.map(() => '未提出'));
    await collection.section('建設課').click();
    await expect(book.pane.getByRole('textbox', { name: '本文' })).toHaveValue(/建設課 御中[\s\S]*R6-0004/);
    await workbench.picture('collection-missing');
    await collection.section('建設課').click();
  });

  const files = await returned(issued, sharing);
  const given = [...files.values()];
  const twice = { ...(files.get('福祉課') as SentFile), name: '福祉課（再送）.xlsx' };
  const fileOf = (section: SectionName): SentFile => files.get(section) as SentFile;

  await test.step('eleven return, one of them twice: each with what was found', async () => {
    await collection.give([...given, twice]);
    await workbench.picture('collection-files');
    const verdicts = await Promise.all([...given, twice].map((file) => collection.verdictOf(file)));
    expect(verdicts).toEqual([
      ...['要修正 要修正 1', '要修正 要修正 1', '要修正 要修正 1', '受領不可 重大 1'],
      ...['受領', '受領 要修正 1', '受領 要修正 1', '受領 確認 1', '受領', '受領', '受領', '重複'],
    ]);
    const item = collection.file(fileOf('地域振興課').name);
    await item.getByRole('button').first().click();
    await expect(item.getByRole('listitem').getByText(/「約530」は文字です/)).toBeVisible();
    await expect(item.getByRole('textbox', { name: '本文' })).toHaveValue(
      /地域振興課 御中[\s\S]*KPI一覧!S6[\s\S]*約530/,
    );
    await workbench.picture('collection-finding');
  });

  await test.step('the next morning nothing of it is lost, though nothing was taken in', async () => {
    await collection.nextMorning();
    expect(await collection.states(SECTIONS)).toEqual(
      Object.fromEntries(
        SECTIONS.map((section, i) => [
          section,
          i < 3 ? '要修正' : i === 3 || i === 11 ? '未提出' : '取込待ち',
        ]),
      ),
    );
    expect(await book.shown(past.id, R6)).toBe('');
  });

  await test.step('what disagrees is decided, the rest taken in at one press', async () => {
    await collection.give([...given, twice]);
    await book.button(/^取り込む内容を確かめる/).click();
    await expect(book.heading('判断が必要な値 2 件')).toBeVisible();
    await workbench.picture('collection-decide');
    await decide(book, sharing);
    expect(await collection.acceptThis()).toContain('判定も新しくなりました');
    await workbench.picture('collection-accepted');
  });

  await test.step('every figure of the clean files stands in the book, in the log, and has its verdict', async () => {
    const sentFigures = await standingIn(
      clean.filter((section) => section !== '子育て支援課').map(fileOf),
      ACTUAL,
    );
    // Of two files that say different things about one KPI the other one was decided for.
    const own = [...(await standingIn([fileOf('子育て支援課')], ACTUAL))].filter(([id]) => id !== shared.id);
    const figures = new Map([...sentFigures, ...own]);
    const expected = clean.flatMap((section) => sharing.kpisOf(section).map(({ id }) => id));
    expect(new Set(figures.keys())).toEqual(new Set(expected));
    const list = new Map((await collection.rows('KPI一覧表')).map((row) => [row['番号'], row]));
    const log = await collection.rows('受付履歴表');
    for (const { id } of sharing.kpis) {
      const figure = figures.get(id);
      expect([id, list.get(id)?.[ACTUAL]]).toEqual([id, figure ?? '']);
      expect(await book.shown(id, 'verdict'), id).toBe(
        book.verdict(id, typeof figure === 'number' ? figure : undefined, R6, pace),
      );
      const logged = log.filter(
        (row) => row['番号'] === id && row['列'] === ACTUAL && row['変更後'] !== row['変更前'],
      );
      expect(
        logged.map((row) => row['変更後']),
        id,
      ).toEqual(figure === undefined ? [] : [figure]);
    }
    expect(list.get(past.id)?.['R5実績']).toBe(onTheWay(past, 0.7));
    const citizens = sharing.firstOf('市民課').id;
    expect(list.get(citizens)?.[EFFORTS]).toBe(FORMULA_LIKE);
  });

  await test.step('the same files once more change nothing', async () => {
    await collection.nextMorning();
    const before = await collection.rows('受付履歴表');
    await collection.give([...given, twice]);
    for (const section of clean) expect(await collection.verdictOf(fileOf(section))).toBe('重複');
    await expect(book.button(/^取り込む内容を確かめる/)).toHaveCount(0);
    expect(await collection.rows('受付履歴表')).toEqual(before);
    await book.button('一覧に戻る').click();
  });

  await test.step('put back, it is as if nothing had been taken in; then it is taken in again', async () => {
    await collection.nextMorning();
    await book.button('元に戻す').click();
    await expect(book.heading('取り込みを元に戻す')).toBeVisible();
    await workbench.picture('collection-put-back');
    await book.button(/か所を元に戻す$/).click();
    await expect(book.pane.getByText('取り込みを元に戻しました')).toBeVisible({ timeout: 120_000 });
    for (const { id } of sharing.kpis) expect(await book.shown(id, R6), id).toBe('');
    expect(await book.shown(past.id, 'verdict')).toBe(book.verdict(past.id, undefined, R6, pace));
    await collection.give([...given, twice]);
    await book.button(/^取り込む内容を確かめる/).click();
    await decide(book, sharing);
    await collection.acceptThis();
    expect(await book.shown(past.id, R6)).not.toBe('');
  });

  await test.step('three are sent back as fresh books, corrected and taken in, and the round is complete', async () => {
    await book.button('確かめる').click();
    await book.button('修正依頼ブックを作る（3 課）').click();
    const fresh = await collection.issue(3);
    expect([...fresh.keys()]).toEqual(SECTIONS.slice(0, 3));
    const corrected = SECTIONS.slice(0, 3).map((section) => {
      const { id, ...kpi } = sharing.firstOf(section);
      return filledIn(fresh.get(section) as SentFile, [
        { kpi: id, column: ACTUAL, value: onTheWay({ id, ...kpi }, 0.9) },
        { kpi: id, column: EFFORTS, value: '数え直した' },
      ]);
    });
    const late = (['建設課', 'デジタル推進課'] as const).map((section) =>
      filledIn(issued.get(section) as SentFile, sharing.rightEdits(section)),
    );
    await collection.nextMorning();
    await collection.give([...corrected, ...late]);
    await collection.accept();
    await workbench.picture('collection-complete');
    await expect(book.pane.getByText(/^すべての課から受け取りました/)).toBeVisible();
    for (const { id, ...kpi } of sharing.kpis) {
      if (id === shared.id) continue;
      const figure = onTheWay({ id, ...kpi }, 0.9);
      expect(await book.shown(id, 'verdict'), id).toBe(book.verdict(id, figure, R6, pace));
    }
    await book.showTab('判定');
    await expect(book.pane.getByText('74 中 74 判定')).toBeVisible();
  });
});
