/** What the checks of a book's form (S) and of its rows (R) mean. */
import { checkWords } from './checkWords';

export const BOOK_CHECK_WORDS = {
  S01: checkWords(
    ['様式が違う', 'Not our form'],
    [
      'このアドインが発行したKPIのブックではない、または計画・計画データの版・収集年度が違います。',
      'The book is not a KPI book of this add-in, or belongs to another plan, plan version or round.',
    ],
    [
      '今回の計画・年度で発行したブックを使ってください。手元になければ再発行してください。',
      'Use the book issued for this plan and round; issue it again if there is none.',
    ],
  ),
  S02: checkWords(
    ['ファイルを読めない', 'Unreadable file'],
    [
      'パスワード、破損、古い形式（.xls）、大きすぎるなどの理由で、ファイルを安全に読めません。',
      'The file cannot be read safely: password, damage, old format (.xls), too large and the like.',
    ],
    [
      'パスワードを外し、「Excel ブック (*.xlsx)」として保存し直してください。',
      'Take off the password and save it as “Excel Workbook (*.xlsx)”.',
    ],
  ),
  S03: checkWords(
    ['表やシートがない', 'Table or sheet missing'],
    [
      'KPI一覧表が見つかりません（受け取れません）。「設定」の表がない場合（E）と、「施策」「集計」がないかシート名だけが変わった場合（W）は、KPI一覧表を読みます。',
      'The table of KPIs is missing (the book cannot be taken in). Where only the tables of 設定 are gone (E), 施策 or 集計 is missing or a sheet was renamed (W), the list is read.',
    ],
    [
      '原本は「KPIシートを生成」で作り直し、担当課のブックは再発行してください。シート名は元に戻してください。',
      'Generate the KPI sheet again in the master; issue a returned book again. Give a renamed sheet its name back.',
    ],
  ),
  S04: checkWords(
    ['見出しの異常', 'Heading wrong'],
    [
      '見出しが消えた、書き換えられた、重複した、空欄になった状態です。列の順序だけが変わった場合は、見出しの名前で読みます（情報）。',
      'A heading is missing, was rewritten, doubled or blanked. Columns that only moved are read by their headings (a note).',
    ],
    ['見出しを元の名前に戻してください。', 'Give the heading its name back.'],
  ),
  S05: checkWords(
    ['データのセル結合', 'Merged cells in the data'],
    [
      '結合したセルでは左上以外の値が失われ、どの行の値か決められません。',
      'Merged cells lose all values but the top-left one, so that it is unclear whose value it is.',
    ],
    ['セル結合を解除し、行ごとに値を入力してください。', 'Unmerge the cells and enter a value in each row.'],
  ),
  S06: checkWords(
    ['列の追加・非表示・絞り込み', 'Added columns, hidden parts, filter'],
    [
      '追加された列、隠れた行や列、有効な絞り込みがあります。隠れた行の値も読みます。',
      'Columns were added, rows or columns are hidden, or a filter is set. Hidden rows are read too.',
    ],
    [
      '再表示して内容を確かめてください。追加した列は集計に使われません。',
      'Unhide and look at them. Added columns are not used.',
    ],
  ),
  S07: checkWords(
    ['計画の値や設定の書換え', 'Plan or setting edited'],
    [
      '項目、単位、基準値、目標値など計画の値が計画と違うか、方向・集計区分・小数桁や「設定」の値が使えません。全角・半角など書き方だけが違う計画の値は読みます（情報）。',
      'A value of the plan (name, unit, baseline, target …) differs from the plan, or 方向, 集計区分, 小数桁 or a setting cannot be used. What is only spelled otherwise is read (a note).',
    ],
    [
      '計画の値に戻してください。計画を変える場合は企画課に申し出てください。',
      'Restore the value of the plan, or ask the planning section for a change.',
    ],
  ),
  S08: checkWords(
    ['入力規則・保護がない', 'Input rules or protection gone'],
    [
      '貼り付けると入力規則が消えます。発行したブックのシート保護が外れている場合も知らせます。',
      'Pasting wipes input rules. It is also told when an issued book has lost its protection.',
    ],
    ['入力規則を付け直してください。', 'Put the input rules back.'],
  ),
  S09: checkWords(
    ['マクロ・外部リンク', 'Macros or external links'],
    [
      'マクロやほかのブックへのリンクが入っています。実行も参照もしません。',
      'The file holds macros or links to other workbooks. They are never run and never followed.',
    ],
    [
      '「Excel ブック (*.xlsx)」として保存し直し、「データ」→「リンクの編集」でリンクを解除してください。',
      'Save it as “Excel Workbook (*.xlsx)” and break links under Data > Edit Links.',
    ],
  ),
  R01: checkWords(
    ['行がない', 'Row deleted'],
    ['あるはずのKPIの行がありません。', 'The row of a KPI that should be there is missing.'],
    [
      '原本は「KPIシートを生成」で行を戻し、担当課のブックは発行したブックから行を写すか再発行してください。',
      'Generate the KPI sheet again in the master; copy the row from the issued book or issue it again.',
    ],
  ),
  R02: checkWords(
    ['知らない行', 'Unknown row'],
    [
      '計画（発行した行）にない番号の行、または番号のない行に値があります。',
      'A row has an id that was not planned (or issued), or holds values without an id.',
    ],
    ['番号を確かめ、不要な行は消してください。', 'Check the id; delete the row if it is not needed.'],
  ),
  R03: checkWords(
    ['番号の重複', 'Id doubled'],
    ['同じ番号の行が二つ以上あります。', 'Two or more rows have the same id.'],
    ['正しい行だけを残してください。', 'Keep only the right row.'],
  ),
  R04: checkWords(
    ['行の順序', 'Order of rows'],
    [
      '行の順序が計画と違います。番号で読みます。',
      'Rows are not in the order of the plan. They are read by id.',
    ],
    [
      '直す必要はありません。番号の列で並べ替えると元に戻ります。',
      'Nothing needs to be done. Sorting by id restores the order.',
    ],
  ),
  R05: checkWords(
    ['番号と項目の食違い', 'Id and name disagree'],
    [
      '番号の行に、別のKPIの項目名か、別のKPIの単位・基準値・目標値があります。表の一部だけを並べ替えたおそれがあります。',
      'A row holds the name of another KPI, or its unit, baseline and target: part of the table may have been sorted.',
    ],
    [
      '並べ替えを元に戻すか、番号と項目を確かめて合わせ直してください。',
      'Undo the sorting, or realign id and name.',
    ],
  ),
} as const;
