/** The metrics of a row (domain: 3. Metrics), step by step in hidden columns. Blank ("") where they mean nothing. */
import { type JudgedKey, type WorkingKey } from '../columns';
import { ACCUMULATION_WORDS, DIRECTION_WORDS } from '../words';
import { countedRatio, difference, figure, roundedLike, shownRatio, type Formula } from './exact';
import { unlessBlank, type RowScope } from './row';

const AT_LEAST = `="${DIRECTION_WORDS.atLeast}"`;
const AT_MOST = `="${DIRECTION_WORDS.atMost}"`;
const WITHIN = `="${DIRECTION_WORDS.within}"`;

export function progressFormulas(scope: RowScope): Partial<Record<WorkingKey | JudgedKey, Formula>> {
  return { ...aimFormulas(scope), ...wayFormulas(scope), ...ratioFormulas(scope) };
}

/** Effective baseline, side (1 以上, −1 以下), the target aimed at, keep and met (1 or 0). */
function aimFormulas({ of, names, ranges }: RowScope): Partial<Record<WorkingKey, Formula>> {
  const [actual, start, aim, upper] = [of('actual'), of('start'), of('aim'), ranges ? of('upper') : ''];
  const isJudged = (formula: Formula): Formula => `IF(${of('state')}<>"","",${formula})`;
  const byDirection = (atMost: Formula, atLeast: Formula, within: Formula): Formula => {
    const plain = `IF(${of('direction')}${AT_MOST},${atMost},${atLeast})`;
    return ranges ? `IF(${of('direction')}${WITHIN},${within},${plain})` : plain;
  };
  const lower = ranges ? figure(of('target')) : '';
  return {
    start: isJudged(
      `IF(ISNUMBER(${of('baseline')}),${figure(of('baseline'))},IF(${of('accumulation')}="${ACCUMULATION_WORDS.cumulative}",0,""))`,
    ),
    startYear: unlessBlank(
      start,
      `IF(ISNUMBER(${of('baseline')}),${of('baselineYearNumber')},${names.cells.firstYearNumber}-1)`,
    ),
    ...(ranges ? { upper: isJudged(`IF(${of('direction')}${WITHIN},${figure(of('targetUpper'))},"")`) } : {}),
    side: isJudged(byDirection('-1', '1', `IF(ISNUMBER(${start}),IF(${start}>${upper},-1,1),1)`)),
    aim: isJudged(
      ranges
        ? `IF(AND(${of('direction')}${WITHIN},${of('side')}=-1),${upper},${lower})`
        : figure(of('target')),
    ),
    keep: isJudged(
      `IF(ISNUMBER(${start}),IF(${byDirection(`${aim}>=${start}`, `${aim}<=${start}`, `AND(${start}>=${lower},${start}<=${upper})`)},1,0),0)`,
    ),
    met: isJudged(
      `IF(${byDirection(`${actual}<=${aim}`, `${actual}>=${aim}`, `AND(${actual}>=${lower},${actual}<=${upper})`)},1,0)`,
    ),
  };
}

/** Years and figures: the whole way from the effective baseline to the target, and how much of it is done. */
function wayFormulas({ of, ranges }: RowScope): Partial<Record<WorkingKey | JudgedKey, Formula>> {
  const [start, aim, actual] = [of('start'), of('aim'), of('actual')];
  const [begun, due, now] = [of('startYear'), of('targetYearNumber'), of('actualYearNumber')];
  const [done, all] = [of('yearsDone'), of('yearsAll')];
  const straight = difference(actual, start);
  const byRange = ranges ? `IF(${of('direction')}${WITHIN},${nearer(of)},${straight})` : straight;
  return {
    yearsDone: unlessBlank(start, `IF(${due}<=${begun},1,MIN(MAX(${now}-${begun},0),${due}-${begun}))`),
    yearsAll: unlessBlank(start, `IF(${due}<=${begun},1,${due}-${begun})`),
    wayAll: unlessBlank(start, difference(aim, start)),
    wayDone: unlessBlank(start, byRange),
    expectedShare: unlessBlank(
      start,
      roundedLike(`${start}*${all}+${of('wayAll')}*${done}`, [`${start}*${all}`, `${aim}*${all}`], 14),
    ),
    expected: unlessBlank(start, figure(`${of('expectedShare')}/${all}`)),
  };
}

/** How much nearer to the range the figure lies than the start, counted in the direction of the way. */
function nearer(of: RowScope['of']): Formula {
  const [start, actual] = [of('start'), of('actual')];
  const gain = `(${distanceTo(of, start)}-${distanceTo(of, actual)})*${of('side')}`;
  return roundedLike(gain, [actual, start, of('aim'), of('upper')], 14);
}

/** How far a figure lies outside the range of the row; 0 inside. */
export function distanceTo(of: RowScope['of'], figureCell: Formula): Formula {
  return `MAX(${figure(of('target'))}-${figureCell},${figureCell}-${of('upper')},0)`;
}

/** Counted in the rubric's steps, then rounded once to a whole number of them. */
function ratioFormulas({ of, names, ranges }: RowScope): Partial<Record<WorkingKey | JudgedKey, Formula>> {
  const [actual, aim, all, done] = [of('actual'), of('aim'), of('yearsAll'), of('yearsDone')];
  const [wayAll, wayDone, share] = [of('wayAll'), of('wayDone'), of('expectedShare')];
  const shown = (counted: WorkingKey, isCapped: Formula): Formula =>
    shownRatio(of(counted), names.cells.ratioSteps, names.cells.roundingMode, isCapped);
  const count = (quotient: Formula): Formula => countedRatio(quotient, names.cells.ratioSteps);
  const unmet = `${of('met')}=0`;
  const unmetAtTheEnd = `AND(${unmet},${done}=${all})`;
  const byExpected = `IF(${of('side')}=1,IF(${share}>0,${count(`${actual}*${all}/${share}`)},""),IF(${actual}>0,${count(`${share}/(${actual}*${all})`)},""))`;
  return {
    levelSteps: `IF(${of('state')}<>"","",IF(AND(${of('direction')}${AT_LEAST},${aim}>0,${actual}>=0),${count(`${actual}/${aim}`)},""))`,
    changeSteps: unlessBlank(of('start'), `IF(${of('keep')}=1,"",${count(`${wayDone}/${wayAll}`)})`),
    paceSteps: unlessBlank(
      of('changeSteps'),
      `IF(${done}=0,"",${count(`${wayDone}*${all}/(${wayAll}*${done})`)})`,
    ),
    expectedSteps: unlessBlank(of('start'), ranges ? `IF(${isPastFarEnd(of)},"",${byExpected})` : byExpected),
    levelRatio: shown('levelSteps', unmet),
    changeRatio: shown('changeSteps', unmet),
    paceRatio: shown('paceSteps', unmetAtTheEnd),
    expectedRatio: shown('expectedSteps', unmetAtTheEnd),
  };
}

/** Beyond the end of the range that lies opposite to the side it is approached from. */
export function isPastFarEnd(of: RowScope['of']): Formula {
  const past = `IF(${of('side')}=1,${of('actual')}>${of('upper')},${of('actual')}<${of('target')})`;
  return `IF(${of('direction')}${WITHIN},${past},FALSE)`;
}
