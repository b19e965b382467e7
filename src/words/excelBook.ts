/** What the edge to Excel says about the book in the workbook, and the steps of long work. */
import type { Message, Problem } from './message';

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

export function otherPlan(title: string): Problem {
  return {
    code: 'other-plan',
    message: {
      ja: `このブックには別の計画（${title}）のKPIシートがあります。書き換えずに止めました。`,
      en: `This workbook holds the KPI book of another plan (${title}). Nothing was changed.`,
    },
    remedy: {
      ja: '新しいブックを開いて生成してください。',
      en: 'Open a new workbook and generate there.',
    },
  };
}

export function unknownRubric(id: string): Problem {
  return {
    code: 'unknown-rubric',
    message: {
      ja: `評価基準「${id}」は、このアドインにありません。`,
      en: `The rubric “${id}” is not known to this add-in.`,
    },
    remedy: { ja: '一覧にある評価基準を選んでください。', en: 'Choose a rubric from the list.' },
  };
}

export const NO_PLAN: Problem = {
  code: 'no-plan',
  message: {
    ja: 'このブックがどの計画から作られたかの情報が失われています。',
    en: 'The workbook no longer says from which plan it was made.',
  },
  remedy: {
    ja: '計画ファイルを選んで「KPIシートを生成」を実行してください。入力した値は残ります。',
    en: 'Choose the plan file and generate the KPI sheets again. What was entered is kept.',
  },
};

export function columnsMissing(sheet: string, headings: readonly string[]): Problem {
  const named = headings.map((heading) => `「${heading}」`).join('');
  return {
    code: 'columns-missing',
    message: {
      ja: `「${sheet}」に${named}の列がありません。`,
      en: `Columns are missing on ${sheet}: ${headings.join(', ')}.`,
    },
    remedy: {
      ja: '「KPIシートを生成」で作り直してください。入力した値は残ります。',
      en: 'Generate the KPI sheets again. What was entered is kept.',
    },
  };
}

export function idHeadingMissing(sheet: string, heading: string): Problem {
  return {
    code: 'id-heading-missing',
    message: {
      ja: `「${sheet}」の表に見出し「${heading}」がありません。入力された値がどのKPIのものか分からないため、書き換えずに止めました。`,
      en: `The heading ${heading} is missing on ${sheet}. What was entered cannot be matched with its KPI, so nothing was changed.`,
    },
    remedy: {
      ja: `KPIの番号（1-1-1-1 など）が並ぶ列の見出しを「${heading}」に戻してから、もう一度実行してください。`,
      en: `Name the column that holds the numbers (1-1-1-1 …) ${heading} again, then try anew.`,
    },
  };
}

export function yearOutside(year: string, first: string, last: string): Problem {
  return {
    code: 'year-outside',
    message: {
      ja: `${year}は計画期間（${first}〜${last}）の外です。`,
      en: `${year} is outside the plan’s years (${first} to ${last}).`,
    },
    remedy: { ja: '計画期間の年度を選んでください。', en: 'Choose a year of the plan.' },
  };
}

/** A cell of actuals that holds neither a figure nor a state word. */
export function unreadableActual(heading: string, text: string): Message {
  return {
    ja: `${heading}の「${text}」は数値でも状態語でもありません。数値だけを入力するか、一覧から状態語を選んでください。`,
    en: `“${text}” in ${heading} is neither a figure nor a state word. Enter a figure alone or choose a state word.`,
  };
}

/** A cell of the plan or of a section's decision that cannot be judged by. */
export function unusableColumn(heading: string, text: string): Message {
  return {
    ja: `${heading}の「${text}」は使えません。「KPIシートを生成」をもう一度実行すると計画の値に戻ります。`,
    en: `“${text}” in ${heading} cannot be used. Generating again puts the plan’s value back.`,
  };
}

export function sheetGone(sheet: string): Problem {
  return {
    code: 'sheet-gone',
    message: {
      ja: `シート「${sheet}」が見つかりません。名前が変わったか、削除されています。`,
      en: `The sheet “${sheet}” is not there: it was renamed or deleted.`,
    },
    remedy: {
      ja: '「判定を更新」を実行すると、今のシートで調べ直します。',
      en: 'Refresh the verdicts to look again at the sheets as they are now.',
    },
  };
}

export function kpiGone(id: string): Problem {
  return {
    code: 'kpi-gone',
    message: { ja: `${id} の行が見つかりません。`, en: `The row of ${id} is not there.` },
    remedy: {
      ja: '行が削除されたときは、「KPIシートを生成」で戻せます。ほかの行に入力した値は残ります。',
      en: 'A deleted row comes back by generating the KPI sheets again. What was entered in other rows is kept.',
    },
  };
}

/** Several problems at once, as one: all are named, the first one's remedy is told. */
export function together(problems: readonly [Problem, ...Problem[]]): Problem {
  const [first] = problems;
  return {
    code: first.code,
    message: {
      ja: problems.map(({ message }) => message.ja).join('\n'),
      en: problems.map(({ message }) => message.en).join('\n'),
    },
    remedy: first.remedy,
    ...(first.cell ? { cell: first.cell } : {}),
  };
}
