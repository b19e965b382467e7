/** From what stands in the row to the figure that is judged, or to the state that stands for it. */
import { actualKey, type JudgedKey, type WorkingKey } from '../columns';
import { ACCUMULATION_WORDS, DIRECTION_WORDS, NO_BASELINE, STATES } from '../words';
import { formatFiscalYear } from '../../plan/fiscalYear';
import { figure, type Formula } from './exact';
import type { RowScope } from './row';
import { yearNumber } from './yearNumber';

/** Formulas of the columns that choose the entry. Every one yields a number or a text, never an error. */
export function entryFormulas(scope: RowScope): Partial<Record<WorkingKey | JudgedKey, Formula>> {
  const { of, names } = scope;
  const whereJudged = (formula: Formula): Formula => `IF(${of('state')}<>"","",${formula})`;
  return {
    rowCheck: rowCheck(scope),
    baselineYearNumber: yearNumber(of('baselineYear'), names),
    targetYearNumber: yearNumber(of('targetYear'), names),
    entry: `IFERROR(${choose(scope, names.cells.yearPosition, cleanEntry)},"${STATES.unclear}")`,
    entryWord: `IF(ISNUMBER(${of('entry')}),"",TRIM(SUBSTITUTE(${of('entry')},"　"," ")))`,
    place: place(scope),
    state: state(scope),
    chosen: choose(scope, of('place'), (cell) => cell),
    actual: whereJudged(figure(of('chosen'))),
    actualYear: whereJudged(`CHOOSE(${of('place')},${yearTexts(scope)})`),
    actualYearNumber: whereJudged(`${names.cells.firstYearNumber}+${of('place')}-1`),
  };
}

/** The first column of the plan that cannot be used; "" where all can. */
function rowCheck({ of, ranges }: RowScope): Formula {
  const isText = (cell: Formula): Formula => `IFERROR(AND(${cell}<>"",${cell}<>"${NO_BASELINE}"),TRUE)`;
  const isOneOf = (cell: Formula, words: readonly string[]): Formula =>
    `IFERROR(OR(${words.map((word) => `${cell}="${word}"`).join(',')}),FALSE)`;
  const directions = [
    DIRECTION_WORDS.atLeast,
    DIRECTION_WORDS.atMost,
    ...(ranges ? [DIRECTION_WORDS.within] : []),
  ];
  const checks: (readonly [broken: Formula, heading: string])[] = [
    [`NOT(ISNUMBER(${of('target')}))`, '目標値'],
    [`IF(ISNUMBER(${of('baseline')}),FALSE,${isText(of('baseline'))})`, '基準値'],
    [`${of('targetYearNumber')}=0`, '目標年度'],
    [`${of('baselineYearNumber')}=0`, '基準年度'],
    [`NOT(${isOneOf(of('direction'), directions)})`, '方向'],
    [`NOT(${isOneOf(of('accumulation'), Object.values(ACCUMULATION_WORDS))})`, '集計区分'],
    ...(ranges ? [[rangeBroken(of), '目標上限'] as const] : []),
  ];
  return checks.reduceRight((rest, [broken, heading]) => `IF(${broken},"${heading}",${rest})`, '""');
}

function rangeBroken(of: RowScope['of']): Formula {
  const upper = of('targetUpper');
  return `IF(${of('direction')}="${DIRECTION_WORDS.within}",IF(ISNUMBER(${upper}),${upper}<${of('target')},TRUE),FALSE)`;
}

/** A blank stays blank (a reference alone would read as 0); TRUE and FALSE are no figures in any engine. */
function cleanEntry(cell: Formula): Formula {
  return `IF(ISLOGICAL(${cell}),"${STATES.unclear}",IF(ISNUMBER(${cell}),${cell},IF(${cell}="","",${cell})))`;
}

/** The actual of the year at `position`, from 1; "" for another position. */
function choose({ of, years }: RowScope, position: Formula, as: (cell: Formula) => Formula): Formula {
  return years.reduceRight(
    (rest, year, i) => `IF(${position}=${i + 1},${as(of(actualKey(year)))},${rest})`,
    '""',
  );
}

/** The year that is judged: the evaluation year, or for 調査なし the latest earlier year with a figure; 0 for none. */
function place({ of, names, years }: RowScope): Formula {
  const { yearPosition } = names.cells;
  const earlier = years.map((year, i) => {
    const cell = of(actualKey(year));
    return `IF(AND(ISNUMBER(${cell}),NOT(ISLOGICAL(${cell})),${i + 1}<${yearPosition}),${i + 1},0)`;
  });
  return `IF(ISNUMBER(${of('entry')}),${yearPosition},IF(${of('entryWord')}="${STATES.noSurvey}",MAX(${earlier.join(',')}),0))`;
}

/** "" where a figure is judged. State words are compared by EXACT: MATCH, and in some engines "=", take * for a wildcard. */
function state({ of, names }: RowScope): Formula {
  const word = of('entryWord');
  return [
    `IF(${names.cells.problems}<>0,"${STATES.settings}"`,
    `IF(${of('rowCheck')}<>"","${STATES.unclear}"`,
    `IF(${of('place')}>0,""`,
    `IF(${word}="","${STATES.notEntered}"`,
    `IF(SUMPRODUCT(--EXACT(${names.cells.stateWords},${word}))>0,${word},"${STATES.unclear}")))))`,
  ].join(',');
}

function yearTexts({ years }: RowScope): Formula {
  return years.map((year) => `"${formatFiscalYear(year)}"`).join(',');
}
