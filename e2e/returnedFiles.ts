/** The round of the tests: who was issued what, and what eleven of twelve 課 send back. */
import { filledIn, savedByLibreOffice, sent, type SentFile } from './collection';
import type { KpiBook } from './kpiBook';
import { onTheWay, R5, R6 } from './plantedErrors';
import { ACTUAL, butFor, EFFORTS, SECTIONS, without, type SectionName, type Sharing } from './sharing';

/** As it stands in a cell of text, and was never meant to be calculated. */
export const FORMULA_LIKE = '=HYPERLINK("http://example.invalid","見る")';

/** The master: last year's figures of every KPI, and who has which. */
export async function prepare(book: KpiBook, sharing: Sharing): Promise<void> {
  await book.generate(R6);
  await book.enter(new Map(sharing.kpis.map((kpi) => [kpi.id, onTheWay(kpi, 0.7)])), R5);
  await book.enter(new Map(sharing.kpis.map((kpi) => [kpi.id, sharing.ownersOf(kpi)])), 'section');
}

/** Eleven 課 return: four of them wrong, one twice, two that disagree, one that changed last year's figure. */
export async function returned(
  issued: ReadonlyMap<string, SentFile>,
  sharing: Sharing,
): Promise<ReadonlyMap<SectionName, SentFile>> {
  const bookOf = (section: SectionName): SentFile => {
    const book = issued.get(section);
    if (!book) throw new Error(`${section} was issued no book.`);
    return book;
  };
  const edits = (section: SectionName) => sharing.rightEdits(section);
  const first = (section: SectionName) => sharing.firstOf(section).id;
  const wrong = new Map([
    ['地域振興課', butFor(edits('地域振興課'), { kpi: first('地域振興課'), column: ACTUAL, value: '約530' })],
    ['商工観光課', without(edits('商工観光課'), sharing.firstOf('商工観光課'))],
    ['農林課', butFor(edits('農林課'), { kpi: first('農林課'), column: ACTUAL, value: -5 })],
    [
      '子育て支援課',
      butFor(edits('子育て支援課'), {
        kpi: sharing.shared.id,
        column: ACTUAL,
        value: onTheWay(sharing.shared, 0.8),
      }),
    ],
    [
      '学校教育課',
      butFor(edits('学校教育課'), {
        kpi: first('学校教育課'),
        column: 'R5実績',
        value: onTheWay(sharing.firstOf('学校教育課'), 0),
      }),
    ],
    [
      '市民課',
      butFor(edits('市民課'), { kpi: first('市民課'), column: EFFORTS, value: FORMULA_LIKE, asText: true }),
    ],
  ]);
  const files = new Map<SectionName, SentFile>(
    SECTIONS.slice(0, 11).map((section) => [
      section,
      filledIn(bookOf(section), wrong.get(section) ?? edits(section)),
    ]),
  );
  const [lifelong, citizens] = await savedByLibreOffice(
    (['生涯学習課', '市民課'] as const).map((section) => files.get(section) ?? bookOf(section)),
  );
  if (lifelong && citizens) files.set('生涯学習課', lifelong).set('市民課', citizens);
  const cut = files.get('建設課') ?? bookOf('建設課');
  return files.set('建設課', sent(cut.name, cut.buffer.subarray(0, -500)));
}
