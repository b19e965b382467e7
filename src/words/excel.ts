/** What the edge to Excel says: failures that Excel reports by code, and the steps of long work. */
import type { Message, Problem } from './message';

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

export function foreignSheets(holders: readonly string[], freeSuffix: string): Problem {
  const named = holders.map((holder) => `「${holder}」`).join('');
  return {
    code: 'foreign-sheet',
    message: {
      ja: `${named}は、このアドインが作ったものではありません。書き換えずに止めました。`,
      en: `${holders.join(', ')}: not made by this add-in. Nothing was changed.`,
    },
    remedy: {
      ja: `そのシートや表の名前を変えるか、名前の末尾に「${freeSuffix}」を付けて生成してください。`,
      en: `Rename that sheet or table, or generate with “${freeSuffix}” after every name.`,
    },
  };
}

export const STRUCTURE_PROTECTED: Problem = {
  code: 'structure-protected',
  message: {
    ja: 'ブックの構成が保護されているため、シートを追加できません。',
    en: 'The structure of the workbook is protected, so no sheet can be added.',
  },
  remedy: {
    ja: '「校閲」の「ブックの保護」を解除してから、もう一度実行してください。',
    en: 'Take off Review > Protect Workbook, then try again.',
  },
};

export const PROTECTION_LEFT_OFF: Problem = {
  code: 'protection-left-off',
  message: {
    ja: '書き込みが途中で止まり、シートの保護が外れたままかもしれません。',
    en: 'Writing stopped halfway, and the sheets may have been left without protection.',
  },
  remedy: {
    ja: 'もう一度「KPIシートを生成」を実行してから、「保護」を入れ直してください。入力した値は残っています。',
    en: 'Run “Generate the KPI sheets” again, then turn protection on again. What was entered is still there.',
  },
};

export function finishingFailed(code: string): Message {
  return {
    ja: `KPIシートはできましたが、グラフ・見出しの固定・印刷設定の一部ができませんでした（${code}）。もう一度生成すると、やり直します。`,
    en: `The KPI sheets are made, but part of the chart, frozen headings or print set-up could not be done (${code}). Generating again tries anew.`,
  };
}

export const NO_BOOK: Problem = {
  code: 'no-book',
  message: {
    ja: 'このブックにはKPIシートがありません。',
    en: 'There is no KPI book in this workbook.',
  },
  remedy: {
    ja: '先に「KPIシートを生成」を実行してください。',
    en: 'Run “Generate the KPI sheets” first.',
  },
};

export const WAITING: Message = {
  ja: 'Excelの応答を待っています。セルを編集中のときは、EnterキーかEscキーで編集を終えてください。',
  en: 'Waiting for Excel. If a cell is being edited, end the edit with Enter or Esc.',
};

export const STEPS = {
  reading: { ja: 'ブックを読んでいます', en: 'Reading the workbook' },
  composing: { ja: '判定式と集計を組み立てています', en: 'Putting the book together' },
  writing: { ja: 'シートに書き込んでいます', en: 'Writing the sheets' },
  finishing: { ja: '印刷設定とグラフを整えています', en: 'Setting up printing and the chart' },
  done: { ja: '終わりました', en: 'Done' },
} as const satisfies Record<string, Message>;
