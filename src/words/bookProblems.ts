/** Problems with what stands in the workbook. */
import type { CellPlace, Message, Problem } from './message';

/** A cell that a problem is about: its address without sheet, what it shows, whether it holds anything. */
interface CellAtFault {
  readonly address: string;
  readonly text: string;
  readonly kind: string;
}

const REGENERATE: Message = {
  ja: '「KPIシートを生成」で作り直してください。入力した値は残ります。',
  en: 'Generate the KPI sheet again. What was entered is kept.',
};

/** Sheet and cell as people write them: 設定!E27. */
function placeOf(sheet: string, cell: Pick<CellAtFault, 'address'> | undefined): string {
  return cell ? `${sheet}!${cell.address}` : sheet;
}

function atCell(
  sheet: string,
  cell: Pick<CellAtFault, 'address'> | undefined,
): { readonly cell?: CellPlace } {
  return cell ? { cell: { sheet, address: cell.address } } : {};
}

export const settingProblems = {
  missing: (sheet: string): Problem => ({
    code: 'settings-missing',
    message: {
      ja: `「${sheet}」の設定表か評価基準表が見つかりません。`,
      en: `The table of settings or of grades on ${sheet} is missing.`,
    },
    remedy: REGENERATE,
  }),
  unknownRubric: (sheet: string, id: string): Problem => ({
    code: 'unknown-rubric',
    message: {
      ja: `「${sheet}」の評価基準ID「${id}」は、このアドインにない評価基準です。`,
      en: `The rubric “${id}” on ${sheet} is not known to this add-in.`,
    },
    remedy: {
      ja: 'アドインで評価基準を選び、「KPIシートを生成」で作り直してください。',
      en: 'Choose a rubric in the add-in and generate the KPI sheet again.',
    },
  }),
  value: (sheet: string, cell: CellAtFault | undefined, name: string): Problem => {
    const isEmpty = !cell || cell.kind === 'empty';
    return {
      code: isEmpty ? 'setting-empty' : 'setting-unusable',
      message: isEmpty
        ? {
            ja: `${placeOf(sheet, cell)} の「${name}」が空欄です。`,
            en: `${name} at ${placeOf(sheet, cell)} is empty.`,
          }
        : {
            ja: `${placeOf(sheet, cell)} の「${name}」の値「${cell.text}」は使えません。`,
            en: `The value “${cell.text}” of ${name} at ${placeOf(sheet, cell)} cannot be used.`,
          },
      remedy: {
        ja: 'セルの入力案内と確認欄に従って直してください。',
        en: 'Correct it as the hint of the cell and the column 確認 say.',
      },
      ...atCell(sheet, cell),
    };
  },
  order: (
    sheet: string,
    cell: Pick<CellAtFault, 'address'> | undefined,
    name: string,
    relation: 'below' | 'above',
    other: string,
  ): Problem => ({
    code: 'bounds-out-of-order',
    message: {
      ja: `${placeOf(sheet, cell)} の「${name}」が「${other}」${relation === 'below' ? '以上' : '以下'}になっています。`,
      en: `${name} at ${placeOf(sheet, cell)} is not ${relation} ${other}.`,
    },
    remedy: {
      ja: `「${other}」より${relation === 'below' ? '小さい' : '大きい'}値にしてください。`,
      en: `Give it a value ${relation} ${other}.`,
    },
    ...atCell(sheet, cell),
  }),
  gradesMissing: (sheet: string, missing: string): Problem => ({
    code: 'grades-missing',
    message: {
      ja: `「${sheet}」の評価基準表に「${missing}」の行がありません。`,
      en: `The rows of ${missing} are missing in the table of grades on ${sheet}.`,
    },
    remedy: REGENERATE,
  }),
  label: (sheet: string, cell: Pick<CellAtFault, 'address'> | undefined, label: string): Problem => ({
    code: 'grade-label',
    message:
      label === ''
        ? {
            ja: `${placeOf(sheet, cell)} の評語が空欄です。`,
            en: `The grade at ${placeOf(sheet, cell)} has no name.`,
          }
        : {
            ja: `${placeOf(sheet, cell)} の評語「${label}」がほかの行と同じです。`,
            en: `The grade “${label}” at ${placeOf(sheet, cell)} is named like another one.`,
          },
    remedy: {
      ja: '行ごとに異なる記号か名称を入力してください。',
      en: 'Give every row a symbol or name of its own.',
    },
    ...atCell(sheet, cell),
  }),
} as const;

export const listProblems = {
  missing: (table: string): Problem => ({
    code: 'list-missing',
    message: { ja: `表「${table}」が見つかりません。`, en: `The table ${table} is missing.` },
    remedy: REGENERATE,
  }),
} as const;
