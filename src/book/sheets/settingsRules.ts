/** What the cells of 「設定」 accept. */
import { listBounds } from '../../kpi/boundList';
import { ruleTexts } from '../../words/book';
import { areaAddress, cellAt } from '../a1';
import type { InputRule } from '../book';
import { LARGEST_BOUND, MOST_DECIMALS } from '../formulas/settingChecks';
import { ROUNDING_WORDS } from '../words';
import { listRule, stopped } from './rules';
import type { SettingsPlace } from './settingsPlace';
import type { SettingsContent } from './settingsTables';
import { thresholdRules } from './thresholds';

export function settingsRules({ rubric, names }: SettingsContent, place: SettingsPlace): InputRule[] {
  const grades = rubric.grades.length;
  const firstColour = cellAt(place.colourColumn, place.gradeRow(0));
  const bounds = listBounds(rubric).map(({ grade, number }) =>
    cellAt(place.firstBound + number - 1, place.gradeRow(rubric.grades.indexOf(grade))),
  );
  const year: InputRule = {
    ranges: [cellAt(2, place.valueRow('evaluationYear'))],
    allow: { kind: 'list', source: `=${names.cells.planYears}` },
    ...stopped(ruleTexts.yearTitle, ruleTexts.evaluationYearMessage),
    allowBlank: false,
  };
  const decimals: InputRule = {
    ranges: [cellAt(2, place.valueRow('roundingDecimals'))],
    allow: { kind: 'wholeNumber', min: 0, max: MOST_DECIMALS },
    ...stopped(ruleTexts.decimalsTitle, ruleTexts.roundingDecimalsMessage),
    allowBlank: false,
  };
  const bound: InputRule = {
    ranges: bounds,
    allow: { kind: 'decimal', min: 0, max: LARGEST_BOUND },
    ...stopped(ruleTexts.boundTitle, ruleTexts.boundMessage),
    allowBlank: false,
  };
  const colour: InputRule = {
    ranges: [
      areaAddress({
        left: place.colourColumn,
        right: place.colourColumn,
        top: place.gradeRow(0),
        bottom: place.gradeRow(grades - 1),
      }),
    ],
    allow: {
      kind: 'formula',
      formula: `=AND(LEN(${firstColour})=7,LEFT(${firstColour},1)="#",ISNUMBER(HEX2DEC(MID(${firstColour},2,6))))`,
    },
    ...stopped(ruleTexts.colourTitle, ruleTexts.colourMessage),
    allowBlank: false,
  };
  return [
    year,
    listRule([cellAt(2, place.valueRow('roundingMode'))], Object.values(ROUNDING_WORDS)),
    decimals,
    ...(bounds.length > 0 ? [bound] : []),
    colour,
    ...thresholdRules(place),
  ];
}
