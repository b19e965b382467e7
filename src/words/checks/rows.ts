/** What the checks of rows say (R01 to R05). */
import type { Message } from '../message';

interface Words {
  readonly message: Message;
  readonly expected: Message;
  readonly remedy?: Message;
}

export const rowWords = {
  missing: (id: string, name: string): Words => ({
    message: { ja: `「${id} ${name}」の行がありません。`, en: `The row of ${id} ${name} is missing.` },
    expected: { ja: `番号 ${id} の行`, en: `A row with the id ${id}` },
  }),
  /** @param id '' for a row without one */
  unknown: (id: string, isInPlan: boolean): Words => ({
    message:
      id === ''
        ? { ja: '番号のない行に値があります。', en: 'A row without an id holds values.' }
        : isInPlan
          ? {
              ja: `番号 ${id} は、このブックに発行したKPIではありません。`,
              en: `The id ${id} was not issued in this book.`,
            }
          : { ja: `番号 ${id} は計画にありません。`, en: `The id ${id} is not in the plan.` },
    expected: { ja: '計画（発行した行）にある番号', en: 'An id of the plan, or of the issued rows' },
  }),
  meant: (id: string, name: string): Words => ({
    message: {
      ja: `番号が「${id || '空欄'}」ですが、項目・単位・目標値は「${name}」のものです。`,
      en: `The id is “${id || 'blank'}”, but name, unit and target are those of ${name}.`,
    },
    expected: { ja: `「${name}」の番号`, en: `The id of ${name}` },
    remedy: {
      ja: '番号を計画の番号に戻してください。',
      en: 'Give the row its id back.',
    },
  }),
  /** @param differing figures, as shown, of this row and of the one that was read */
  doubled: (id: string, counted: string, differing: readonly DifferingFigure[]): Words => ({
    message: {
      ja: `番号 ${id} の行が二つ以上あります。${counted} の行を読みました。${differences(differing).ja}`,
      en: `The id ${id} stands in more than one row. The row of ${counted} was read. ${differences(differing).en}`,
    },
    expected: { ja: `番号 ${id} の行は一つ`, en: `One row with the id ${id}` },
  }),
  moved: (first: string, count: number): Words => ({
    message: {
      ja: `行の順序が計画と違います（${first} から。${count} 行が前後）。番号で読みました。`,
      en: `Rows are not in the order of the plan (from ${first}; ${count} rows stand out of place). They were read by id.`,
    },
    expected: { ja: '計画の順序', en: 'The order of the plan' },
  }),
  onlyName: (id: string, own: string, found: string): Words => ({
    message: {
      ja: `番号 ${id} は「${own}」ですが、項目は「${found}」です。単位・目標値などは番号のKPIのものなので、項目だけが動いたと見られます。`,
      en: `The id ${id} is ${own}, but the name is ${found}. Unit, target and the rest are those of the id: only names seem to have moved.`,
    },
    expected: { ja: own, en: own },
  }),
  wholeBlock: (id: string, own: string, found: string, foundId: string): Words => ({
    message: {
      ja: `番号 ${id} は「${own}」ですが、項目・単位・目標値などは「${found}」（番号 ${foundId}）のものです。番号を除いて並べ替えたと見られます。`,
      en: `The id ${id} is ${own}, but name, unit, target and the rest are those of ${found} (${foundId}): everything but the ids seems to have been sorted.`,
    },
    expected: { ja: `番号 ${foundId}`, en: `The id ${foundId}` },
    remedy: {
      ja: '並べ替えを元に戻してください。実績も項目と一緒に動いたことを確かめたうえで、番号を直すこともできます。',
      en: 'Undo the sorting. Or correct the ids, after making sure that the figures moved together with the names.',
    },
  }),
  copied: (id: string, own: string, found: string, foundId: string): Words => ({
    message: {
      ja: `番号 ${id} は「${own}」ですが、「${found}」（番号 ${foundId}）の内容が貼り付けられています。元の値は失われています。`,
      en: `The id ${id} is ${own}, but the content of ${found} (${foundId}) was pasted over it. What stood there is lost.`,
    },
    expected: { ja: `「${own}」の行`, en: `The row of ${own}` },
    remedy: {
      ja: '貼り付ける前のファイルから、この行の値を入力し直してください。',
      en: 'Enter the values of this row again, from the file as it was before.',
    },
  }),
  unclear: (id: string, own: string, found: string): Words => ({
    message: {
      ja: `番号 ${id} は「${own}」ですが、項目は「${found}」です。ほかの列からは、どちらの行か決められません。`,
      en: `The id ${id} is ${own}, but the name is ${found}. The other columns do not tell which of the two it is.`,
    },
    expected: { ja: own, en: own },
  }),
  /** @param others whose the right part may be, one at least */
  split: (id: string, own: string, from: string, others: readonly NamedKpi[]): Words => ({
    message: {
      ja: `番号と項目は「${own}」（番号 ${id}）ですが、「${from}」から右の計画の値は${theirs(others).ja}のものです。表の一部の列だけを並べ替えたと見られます。`,
      en: `Id and name are those of ${own} (${id}), but the plan’s values from ${from} on are those of ${theirs(others).en}: only some of the columns seem to have been sorted.`,
    },
    expected: { ja: `「${own}」の行`, en: `The row of ${own}` },
    remedy: {
      ja: '並べ替える前に戻してください（Ctrl+Z か、並べ替える前のファイル）。単位や目標値だけを計画の値に直さないでください。実績が別のKPIに付いたままになるおそれがあります。',
      en: 'Undo the sorting (Ctrl+Z, or the file as it was before). Do not restore unit and target alone: the figures might stay with the wrong KPI.',
    },
  }),
} as const;

interface NamedKpi {
  readonly id: string;
  readonly name: string;
}

function theirs([first, second, ...more]: readonly NamedKpi[]): Message {
  const shown = [first, second].flatMap((kpi) => (kpi ? [kpi] : []));
  const ja = shown.map(({ id, name }) => `「${name}」（番号 ${id}）`).join('または');
  const en = shown.map(({ id, name }) => `${name} (${id})`).join(' or ');
  return more.length > 0 ? { ja: `${ja}など`, en: `${en} or others` } : { ja, en };
}

/** '' for a blank. */
export interface DifferingFigure {
  readonly heading: string;
  readonly here: string;
  readonly counted: string;
}

const SHOWN_FIGURES = 3;

function differences(figures: readonly DifferingFigure[]): Message {
  if (figures.length === 0) {
    return { ja: '実績は二つの行で同じです。', en: 'The figures of both rows are the same.' };
  }
  const shown = figures.slice(0, SHOWN_FIGURES);
  const more = figures.length - shown.length;
  const ja = shown.map(
    (f) => `${f.heading}はこの行が「${f.here || '空欄'}」、読んだ行が「${f.counted || '空欄'}」`,
  );
  const en = shown.map((f) => `${f.heading}: “${f.here}” here, “${f.counted}” there`);
  return {
    ja: `値が違います（${ja.join('、')}${more > 0 ? ` ほか ${more} 件` : ''}）。`,
    en: `Figures differ (${en.join('; ')}${more > 0 ? `; ${more} more` : ''}).`,
  };
}
