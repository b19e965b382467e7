/** Univer's own texts in both display languages, and its styles. */
import { LocaleType, mergeLocales } from '@univerjs/core';
import designEn from '@univerjs/design/locale/en-US';
import designJa from '@univerjs/design/locale/ja-JP';
import docsUiEn from '@univerjs/docs-ui/locale/en-US';
import docsUiJa from '@univerjs/docs-ui/locale/ja-JP';
import formattingUiEn from '@univerjs/sheets-conditional-formatting-ui/locale/en-US';
import formattingUiJa from '@univerjs/sheets-conditional-formatting-ui/locale/ja-JP';
import validationUiEn from '@univerjs/sheets-data-validation-ui/locale/en-US';
import validationUiJa from '@univerjs/sheets-data-validation-ui/locale/ja-JP';
import validationEn from '@univerjs/sheets-data-validation/locale/en-US';
import validationJa from '@univerjs/sheets-data-validation/locale/ja-JP';
import formulaUiEn from '@univerjs/sheets-formula-ui/locale/en-US';
import formulaUiJa from '@univerjs/sheets-formula-ui/locale/ja-JP';
import formulaEn from '@univerjs/sheets-formula/locale/en-US';
import formulaJa from '@univerjs/sheets-formula/locale/ja-JP';
import numfmtUiEn from '@univerjs/sheets-numfmt-ui/locale/en-US';
import numfmtUiJa from '@univerjs/sheets-numfmt-ui/locale/ja-JP';
import tableUiEn from '@univerjs/sheets-table-ui/locale/en-US';
import tableUiJa from '@univerjs/sheets-table-ui/locale/ja-JP';
import tableEn from '@univerjs/sheets-table/locale/en-US';
import tableJa from '@univerjs/sheets-table/locale/ja-JP';
import sheetsUiEn from '@univerjs/sheets-ui/locale/en-US';
import sheetsUiJa from '@univerjs/sheets-ui/locale/ja-JP';
import sheetsEn from '@univerjs/sheets/locale/en-US';
import sheetsJa from '@univerjs/sheets/locale/ja-JP';
import uiEn from '@univerjs/ui/locale/en-US';
import uiJa from '@univerjs/ui/locale/ja-JP';
import '@univerjs/design/lib/index.css';
import '@univerjs/ui/lib/index.css';
import '@univerjs/docs-ui/lib/index.css';
import '@univerjs/sheets-ui/lib/index.css';
import '@univerjs/sheets-formula-ui/lib/index.css';
import '@univerjs/sheets-numfmt-ui/lib/index.css';
import '@univerjs/sheets-data-validation-ui/lib/index.css';
import '@univerjs/sheets-conditional-formatting-ui/lib/index.css';
import '@univerjs/sheets-table-ui/lib/index.css';

/** What stands beside the bar while formulas are calculated; Univer's own texts lack it. */
const calculationJa = {
  'sheets-formula': {
    progress: {
      analyzing: '数式を調べています',
      calculating: '計算しています',
      'array-analysis': '配列数式を調べています',
      'array-calculation': '配列数式を計算しています',
      done: '計算しました',
    },
  },
};
const calculationEn = {
  'sheets-formula': {
    progress: {
      analyzing: 'Analysing formulas',
      calculating: 'Calculating',
      'array-analysis': 'Analysing array formulas',
      'array-calculation': 'Calculating array formulas',
      done: 'Calculated',
    },
  },
};

export const locales = {
  [LocaleType.JA_JP]: mergeLocales(
    designJa,
    uiJa,
    docsUiJa,
    sheetsJa,
    sheetsUiJa,
    formulaJa,
    formulaUiJa,
    numfmtUiJa,
    validationJa,
    validationUiJa,
    formattingUiJa,
    tableJa,
    tableUiJa,
    calculationJa,
  ),
  [LocaleType.EN_US]: mergeLocales(
    designEn,
    uiEn,
    docsUiEn,
    sheetsEn,
    sheetsUiEn,
    formulaEn,
    formulaUiEn,
    numfmtUiEn,
    validationEn,
    validationUiEn,
    formattingUiEn,
    tableEn,
    tableUiEn,
    calculationEn,
  ),
};
