/** What the cells of 「KPI一覧」 accept. */
import type { Kpi } from '../../plan/plan';
import { ruleTexts } from '../../words/book';
import { areaAddress, cellAt } from '../a1';
import type { InputRule } from '../book';
import { OUTLOOK_WORDS } from '../words';
import { unitRule } from '../unit';
import type { Column } from '../columns';
import { MOST_DECIMALS, usableWords } from '../decisions';
import type { ListContent } from './listContent';
import { runs, type ListPlace } from './listPlace';
import { listRule, stopped } from './rules';

const LONGEST_SECTION = 100;

/** Whether the cells of a column have an input rule. */
export function isRuled({ kind, key }: Column): boolean {
  return (
    kind === 'input' ||
    kind === 'section' ||
    key === 'outlook' ||
    key === 'baselineYear' ||
    key === 'targetYear'
  );
}

export function listRules(content: ListContent, place: ListPlace): InputRule[] {
  const sectionCell = cellAt(place.column('section'), place.firstRow);
  return [
    ...figureRules(content, place),
    listRule([place.body('direction')], usableWords('direction', content.plan)),
    listRule([place.body('accumulation')], usableWords('accumulation', content.plan)),
    listRule([place.body('outlook')], OUTLOOK_WORDS),
    {
      ranges: [place.body('decimals')],
      allow: { kind: 'wholeNumber', min: 0, max: MOST_DECIMALS },
      ...stopped(ruleTexts.decimalsTitle, ruleTexts.decimalsMessage),
      allowBlank: false,
    },
    {
      ranges: [place.body('section')],
      allow: { kind: 'formula', formula: `=LEN(${sectionCell})<=${LONGEST_SECTION}` },
      ...stopped(ruleTexts.sectionTitle, ruleTexts.sectionMessage),
    },
    {
      ranges: [place.body('baselineYear'), place.body('targetYear')],
      allow: { kind: 'list', source: `=${content.names.cells.years}` },
      ...stopped(ruleTexts.yearTitle, ruleTexts.yearMessage),
    },
  ];
}

/**
 * One rule for each unit, number of decimals and range of figures. What is accepted is read from the row itself
 * (小数桁, 入力の下限, 入力の上限), since sorting moves cells but not their rules; only the words belong to the range.
 */
function figureRules(content: ListContent, place: ListPlace): InputRule[] {
  const groups = new Map<string, { kpi: Kpi; rows: boolean[] }>();
  const { rows } = content.view;
  rows.forEach(({ kpi }, i) => {
    const { kind, min } = unitRule(kpi.unit, kpi.name);
    const key = [kpi.unit, kpi.decimals, kind, min].join('|');
    const group = groups.get(key) ?? { kpi, rows: rows.map(() => false) };
    group.rows[i] = true;
    groups.set(key, group);
  });
  return [...groups.values()].map((group) => figureRule(content, place, group));
}

function figureRule(
  { names }: ListContent,
  place: ListPlace,
  group: { readonly kpi: Kpi; readonly rows: readonly boolean[] },
): InputRule {
  const years = place.columns.flatMap(({ kind }, i) => (kind === 'input' ? [i + 1] : []));
  const [left, right] = [Math.min(...years), Math.max(...years)];
  const ranges = runs(group.rows).map(([from, to]) =>
    areaAddress({ left, right, top: place.firstRow + from, bottom: place.firstRow + to }),
  );
  const top = place.firstRow + group.rows.indexOf(true);
  const cell = cellAt(left, top);
  const inRow = (key: 'decimals' | 'inputMin' | 'inputMax'): string => `$${cellAt(place.column(key), top)}`;
  const isFigure = `AND(${cell}>=${inRow('inputMin')},${cell}<=${inRow('inputMax')},ROUND(${cell},${inRow('decimals')})=${cell})`;
  const message = figureMessage(group.kpi);
  return {
    ranges,
    allow: {
      kind: 'formula',
      formula: `=IF(ISNUMBER(${cell}),${isFigure},SUMPRODUCT(--EXACT(${names.cells.stateWords},${cell}))>0)`,
    },
    allowBlank: true,
    error: { title: ruleTexts.errorTitle, message: `${message}${ruleTexts.errorTail}`, style: 'stop' },
    prompt: { title: promptTitle(group.kpi.unit), message: `${message}${ruleTexts.stateHint}` },
  };
}

function figureMessage({ unit, name, decimals }: Kpi): string {
  const { kind, min } = unitRule(unit, name);
  const least = min < 0 ? ruleTexts.any : ruleTexts.notNegative;
  if (kind === 'share') return ruleTexts.share(decimals);
  return decimals === 0 ? ruleTexts.whole(unit, least) : ruleTexts.amount(unit, least, decimals);
}

/** Excel cuts titles at 32 characters. */
function promptTitle(unit: string): string {
  return ruleTexts.figureTitle(unit).slice(0, 32);
}
