/** What the checks of a book's form say (S03 to S09, but for headings). */
import type { Message } from '../message';
import { onOneLine, words, type Words } from './said';

export const structureWords = {
  sheetRenamed: (found: string, wanted: string): Words => ({
    ...words(
      [
        `シート「${wanted}」が「${found}」という名前になっています。表で見つけて読みました。`,
        `The sheet ${wanted} is now called ${found}. It was found by its table.`,
      ],
      [`シート名「${wanted}」`, `The sheet’s name ${wanted}`],
    ),
    remedy: { ja: 'シート名を元に戻してください。', en: 'Give the sheet its name back.' },
  }),
  sheetMissing: (wanted: string): Words => ({
    ...words(
      [
        `シート「${wanted}」がありません（削除されたか、名前が変わっています）。KPI一覧は読みました。`,
        `The sheet ${wanted} is missing: it was deleted or renamed. The list of KPIs was read.`,
      ],
      [`シート「${wanted}」`, `The sheet ${wanted}`],
    ),
    remedy: {
      ja: 'シート名を変えた場合は元に戻してください。削除した場合は「KPIシートを生成」を押すと作り直されます。入力した値は残ります。',
      en: 'If it was renamed, give it its name back. If it was deleted, generate the KPI sheet again. What was entered is kept.',
    },
  }),
  merged: (area: string): Words =>
    words(
      [
        `${area} のセルが結合されています。左上以外の値は失われています。`,
        `The cells ${area} are merged: all values but the top-left one are lost.`,
      ],
      ['結合のないセル', 'Cells that are not merged'],
    ),
  columnAdded: (heading: string): Words => ({
    ...words(
      [
        `様式にない列「${heading}」があります。集計には使いません。`,
        `The column ${heading} is not of the form. It is not used.`,
      ],
      ['様式どおりの列', 'The columns of the form'],
    ),
    remedy: {
      ja: 'KPIの値が入っていないか確かめてください。残しておくこともできます。',
      en: 'Make sure that it holds no figures of KPIs. It may stay.',
    },
  }),
  rowsHidden: (rows: string, count: number, isFiltered: boolean): Words => ({
    ...words(
      isFiltered
        ? [
            `絞り込みで ${count} 行が隠れています（${rows} 行目）。隠れた行も読みました。`,
            `A filter hides ${count} rows (${rows}). They were read too.`,
          ]
        : [
            `${count} 行が非表示です（${rows} 行目）。隠れた行も読みました。`,
            `${count} rows are hidden (${rows}). They were read too.`,
          ],
      ['すべての行を表示', 'All rows shown'],
    ),
    remedy: isFiltered
      ? { ja: '絞り込みを解除して内容を確かめてください。', en: 'Clear the filter and look at the rows.' }
      : { ja: '行を再表示して内容を確かめてください。', en: 'Unhide the rows and look at them.' },
  }),
  filtered: (): Words => ({
    ...words(
      ['絞り込みが有効です。隠れた行も読みました。', 'A filter is set. Rows that it hides were read too.'],
      ['絞り込みなし', 'No filter'],
    ),
    remedy: { ja: '絞り込みを解除してください。', en: 'Clear the filter.' },
  }),
  columnsHidden: (headings: readonly string[]): Words => ({
    ...words(
      [
        `列「${headings.join('」「')}」が非表示です。隠れた列も読みました。`,
        `The columns ${headings.join(', ')} are hidden. They were read too.`,
      ],
      ['入力する列を表示', 'The columns shown'],
    ),
    remedy: { ja: '列を再表示して内容を確かめてください。', en: 'Unhide the columns and look at them.' },
  }),
  planEdited: (column: string, before: string, after: string): Words =>
    words(
      [
        `「${column}」が計画と違います（計画は「${after || '空欄'}」、シートは「${before || '空欄'}」）。`,
        `${column} differs from the plan (plan: “${after}”, sheet: “${before}”).`,
      ],
      [after === '' ? '空欄' : after, after === '' ? 'blank' : after],
    ),
  /** @param isRead whether the book's formulas know the spelling, too */
  planSpelled: (column: string, before: string, after: string, isRead: boolean): Words => ({
    ...words(
      [
        `「${column}」の書き方が計画と違います（計画は「${after}」、シートは「${onOneLine(before) || '空欄'}」）。${isRead ? '同じものとして読みました。' : 'ブックの判定や集計の式は、この書き方を読めません。'}`,
        `${column} is spelled otherwise than in the plan (plan: “${after}”, sheet: “${onOneLine(before)}”). ${isRead ? 'It was read as the same.' : 'The book’s formulas do not know this spelling.'}`,
      ],
      [after, after],
    ),
    remedy: isRead
      ? {
          ja: '直さなくても読めます。計画の書き方に直すこともできます。',
          en: 'Nothing needs to be done. It can be given the plan’s spelling.',
        }
      : { ja: '計画の書き方に直してください。', en: 'Give it the plan’s spelling.' },
  }),
  decisionEdited: (column: string, before: string, after: string): Words =>
    words(
      [
        `企画課が決める「${column}」が発行時から変わっています（発行時は「${after || '空欄'}」、シートは「${before || '空欄'}」）。`,
        `${column}, which the planning section decides, was changed since issue (issued: “${after}”, sheet: “${before}”).`,
      ],
      [after === '' ? '空欄' : after, after === '' ? 'blank' : after],
    ),
  /** @param meant the word that stands there but for spaces; null: none that can be used */
  decisionUnusable: (
    column: string,
    found: string,
    meant: string | null,
    usable: readonly string[],
  ): Words => ({
    ...words(
      meant === null
        ? [
            `「${column}」の${found.trim() === '' ? '空欄' : `「${found}」`}は使えません（使えるのは ${usable.join('、')}）。`,
            `${column} cannot be used (${found.trim() === '' ? 'blank' : `“${found}”`}; it is to be ${usable.join(', ')}).`,
          ]
        : [
            `「${column}」の「${meant}」に余分な空白があり、判定の数式が読めません。`,
            `${column} has a space too many beside “${meant}”, so that the formulas cannot read it.`,
          ],
      [meant ?? usable.join('、'), meant ?? usable.join(', ')],
    ),
    remedy: {
      ja: '使える値を選び直してください。',
      en: 'Choose a value that can be used.',
    },
  }),
  /** What 小数桁 accepts. */
  decimals: (most: number): string => `0〜${most} の整数`,
  roundEdited: (found: string, wanted: string): Words =>
    words(
      [
        `「設定」の評価年度が ${found || '空欄'} になっています。このブックは ${wanted} の収集のために発行されました。`,
        `The evaluation year in 設定 reads ${found || 'blank'}; the book was issued to collect ${wanted}.`,
      ],
      [wanted, wanted],
    ),
  identityEdited: (label: string, found: string, wanted: string): Words => ({
    ...words(
      [
        `「設定」の「${label}」が作成・発行時から変わっています（作成時は「${wanted || '空欄'}」、シートは「${found || '空欄'}」）。`,
        `${label} in 設定 was changed since the book was made (made with “${wanted}”, sheet: “${found}”).`,
      ],
      [wanted === '' ? '空欄' : wanted, wanted === '' ? 'blank' : wanted],
    ),
    remedy: {
      ja: '元の値に戻してください。',
      en: 'Give it its value back.',
    },
  }),
  usableSetting: (): Message => ({ ja: '入力案内に合う値', en: 'A value as the cell’s hint says' }),
  rulesGone: (count: number, cells: string): Words =>
    words(
      [
        `入力規則がなくなったセルが ${count} 個あります（${cells}${count > 3 ? ' ほか' : ''}）。貼り付けで消えたと思われます。`,
        `${count} cells have lost their input rule (${cells}${count > 3 ? ' …' : ''}), probably by pasting.`,
      ],
      ['入力するセルの入力規則', 'Input rules on the cells to be entered'],
    ),
  rulesBefore: (count: number): string => `入力規則なし ${count} セル`,
  rulesAfter: '入力規則あり',
  protectionGone: (): Words => ({
    ...words(
      [
        '発行時に掛けたシートの保護が外れています。',
        'The protection that the sheet was issued with is gone.',
      ],
      ['シートの保護', 'A protected sheet'],
    ),
    remedy: {
      ja: '値はほかの検査で確かめています。保護し直すには「校閲」→「シートの保護」を押してください。',
      en: 'The values are checked all the same. To protect it again use Review > Protect Sheet.',
    },
  }),
  macros: (): Words =>
    words(
      ['マクロが入っています。実行していません。', 'The file holds macros. They were not run.'],
      ['マクロのない .xlsx', 'An .xlsx without macros'],
    ),
  externalLinks: (): Words =>
    words(
      [
        'ほかのブックへのリンクがあります。参照していません。',
        'The file links to other workbooks. They were not followed.',
      ],
      ['リンクのないブック', 'A book without links'],
    ),
} as const;
