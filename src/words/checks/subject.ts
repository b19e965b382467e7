/** Why a book cannot be taken in (S01, S02, S03). */
import type { Message } from '../message';

interface Words {
  readonly message: Message;
  readonly expected: Message;
  readonly remedy?: Message;
}

const OUR_FORM: Message = {
  ja: 'このアドインで作成・発行したKPIのブック',
  en: 'A KPI book made or issued with this add-in',
};
const UPDATE_MASTER: Message = {
  ja: '「KPIシートを生成」で今の計画データに合わせてください。入力した値は残ります。',
  en: 'Generate the KPI sheet again with the plan as it is now. What was entered is kept.',
};

export const subjectWords = {
  notOurs: (): Words => ({
    message: {
      ja: 'KPIのブックではありません（KPI一覧表も様式情報もありません）。',
      en: 'This is no KPI book: it has neither the table KPI一覧表 nor our identity.',
    },
    expected: OUR_FORM,
  }),
  foreign: (holders: readonly string[]): Words => ({
    message: {
      ja: `KPIのブックと同じ名前の別の表かシートがあります（${holders.join('、')}）。見出しが様式と違います。`,
      en: `A table or sheet bears our name but is not ours (${holders.join(', ')}): its headings are others.`,
    },
    expected: OUR_FORM,
  }),
  otherPlan: (found: string, wanted: string): Words => ({
    message: {
      ja: `別の計画（${found}）のブックです。今の計画は ${wanted} です。`,
      en: `The book belongs to another plan (${found}). The plan now is ${wanted}.`,
    },
    expected: { ja: `計画 ${wanted} のブック`, en: `A book of the plan ${wanted}` },
  }),
  otherVersion: (found: string, wanted: string, isMaster: boolean): Words => ({
    message: {
      ja: `計画データの版が違います（ブックは ${found}、今の計画は ${wanted}）。`,
      en: `The book was made with version ${found} of the plan; the plan now is version ${wanted}.`,
    },
    expected: { ja: `計画データの版 ${wanted}`, en: `Version ${wanted} of the plan` },
    ...(isMaster ? { remedy: UPDATE_MASTER } : {}),
  }),
  otherRound: (found: string, wanted: string): Words => ({
    message: {
      ja: `収集年度が違います（ブックは ${found || '不明'}、今回は ${wanted}）。`,
      en: `The book belongs to another round (${found || 'unknown'}); this round collects ${wanted}.`,
    },
    expected: { ja: `${wanted} の収集で発行したブック`, en: `A book issued for the round of ${wanted}` },
  }),
  tableMissing: (table: string): Words => ({
    message: {
      ja: `表「${table}」がありません。表が範囲に変換されたか、テーブルを残さないソフトで保存されています。`,
      en: `The table ${table} is missing: it was converted to a range, or saved by a program that drops tables.`,
    },
    expected: { ja: `表「${table}」`, en: `The table ${table}` },
  }),
  readable: (): Message => ({
    ja: '読み取れる「Excel ブック (*.xlsx)」',
    en: 'A readable “Excel Workbook (*.xlsx)”',
  }),
} as const;
