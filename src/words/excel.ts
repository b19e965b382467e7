/** What the edge to Excel says: failures that Excel reports by code. */
import type { Problem } from './message';

type Words = Omit<Problem, 'code'>;

const edit: Words = {
  message: {
    ja: 'セルが編集中のため、Excelが操作を受け付けませんでした。',
    en: 'A cell is being edited, so Excel did not accept the operation.',
  },
  remedy: {
    ja: 'EnterキーかEscキーで編集を終えてから、もう一度実行してください。',
    en: 'End the edit with Enter or Esc, then try again.',
  },
};

const busy: Words = {
  message: {
    ja: 'Excelが混み合っていて、何度か試しましたが応答がありませんでした。',
    en: 'Excel was busy and did not answer, although it was asked several times.',
  },
  remedy: {
    ja: '入力した値は残っています。少し待ってから、もう一度実行してください。',
    en: 'What was entered is still there. Wait a little, then try again.',
  },
};

const tooLarge: Words = {
  message: {
    ja: '一度に送るデータがExcelの上限（5 MB）を超えました。',
    en: 'The data sent at once exceed Excel’s limit (5 MB).',
  },
  remedy: {
    ja: '計画のKPIを分けて、ブックを二つ以上に分けてください。',
    en: 'Split the KPIs of the plan over two or more workbooks.',
  },
};

/** Excel's error codes that have words of their own. The code is Excel's; the words are ours. */
export const EXCEL_FAILURES: ReadonlyMap<string, Words> = new Map([
  [
    'AccessDenied',
    {
      message: {
        ja: 'シートかブックが保護されているため、書き込めませんでした。',
        en: 'A sheet or the workbook is protected, so it could not be written.',
      },
      remedy: {
        ja: '「校閲」の「シート保護の解除」で保護（パスワードがあればパスワードも）を外してから、もう一度実行してください。',
        en: 'Take the protection off under Review > Unprotect Sheet (with its password, if any), then try again.',
      },
    },
  ],
  ['InvalidOperationInCellEditMode', edit],
  [
    'ItemNotFound',
    {
      message: {
        ja: '作業中に、シートか表が削除されたか、名前が変わりました。',
        en: 'A sheet or a table was deleted or renamed while the work was going on.',
      },
      remedy: {
        ja: '「KPIシートを生成」をもう一度実行してください。入力した値は保たれ、足りない所が作り直されます。',
        en: 'Run “Generate the KPI sheets” again. What was entered is kept and what is missing is made anew.',
      },
    },
  ],
  [
    'ItemAlreadyExists',
    {
      message: {
        ja: '作業中に、同じ名前のシートか表がほかで作られました。',
        en: 'A sheet or a table of the same name was made elsewhere while the work was going on.',
      },
      remedy: {
        ja: 'ほかの人がブックを開いていないか確かめて、もう一度実行してください。',
        en: 'Check whether someone else has the workbook open, then try again.',
      },
    },
  ],
  ['RequestPayloadSizeLimitExceeded', tooLarge],
  ['ResponsePayloadSizeLimitExceeded', tooLarge],
  [
    'ApiNotFound',
    {
      message: {
        ja: 'このExcelには、必要な機能（ExcelApi 1.14）がありません。',
        en: 'This Excel lacks what is needed (ExcelApi 1.14).',
      },
      remedy: {
        ja: 'Microsoft 365、Excel 2021以降、またはWeb版のExcelで開いてください。',
        en: 'Open the workbook in Microsoft 365, Excel 2021 or later, or Excel on the web.',
      },
    },
  ],
  [
    'MergedRangeConflict',
    {
      message: {
        ja: '書き込む場所に結合されたセルがあります。',
        en: 'There are merged cells where the book is to be written.',
      },
      remedy: {
        ja: 'KPIブックのシートのセル結合を解除してから、もう一度実行してください。',
        en: 'Unmerge the cells on the sheets of the KPI book, then try again.',
      },
    },
  ],
  [
    'FilteredRangeConflict',
    {
      message: { ja: '表に絞り込みがかかっています。', en: 'A filter is active on the table.' },
      remedy: {
        ja: '表の絞り込みを解除してから、もう一度実行してください。',
        en: 'Clear the filter of the table, then try again.',
      },
    },
  ],
  [
    'InactiveWorkbook',
    {
      message: { ja: '別のブックが前面にあります。', en: 'Another workbook is in front.' },
      remedy: {
        ja: 'KPIブックを前面に出してから、もう一度実行してください。',
        en: 'Bring the KPI book to the front, then try again.',
      },
    },
  ],
  ['ServiceNotAvailable', busy],
  ['RequestAborted', busy],
  ['ActivityLimitReached', busy],
]);

/** Any other code of Excel's; the code is quoted so that someone can be asked about it. */
export function excelFailed(code: string, location: string): Problem {
  const where = location === '' ? code : `${code}, ${location}`;
  return {
    code: `excel-${code}`,
    message: {
      ja: `Excelが処理できませんでした（${where}）。`,
      en: `Excel could not do this (${where}).`,
    },
    remedy: {
      ja: '入力した値は残っています。もう一度実行し、続くときはこの表示を添えてシステム担当へ連絡してください。',
      en: 'What was entered is still there. Try again; if it goes on, show this message to your IT section.',
    },
  };
}

/** Not an error of Excel's at all: a defect of the add-in. */
export function unexpected(detail: string): Problem {
  return {
    code: 'unexpected',
    message: {
      ja: `アドインの中で予期しない問題が起きました（${detail}）。`,
      en: `Something unexpected happened inside the add-in (${detail}).`,
    },
    remedy: {
      ja: '入力した値は残っています。この表示を添えてシステム担当へ連絡してください。',
      en: 'What was entered is still there. Show this message to your IT section.',
    },
  };
}
