import { makeStyles, tokens } from '@fluentui/react-components';
import type { VerdictGroup } from '../../excel/openBook';
import type { Rubric } from '../../kpi/rubric';
import { useText } from '../language';
import { lookOfLabel } from '../parts/gradeLook';
import { inkOn } from '../parts/ink';

const HEIGHT = 28;
/** Marks the chosen segment without touching its colour. */
const UNDERLINE = 3;
/** Narrower segments (percent of the bar) have no room for their mark; the list beside names them all. */
const ROOM_FOR_MARK = 8;

const useStyles = makeStyles({
  bar: {
    display: 'block',
    width: '100%',
    overflow: 'visible',
    // Fills carry the officer's meaning and the ink is chosen for them.
    forcedColorAdjust: 'none',
  },
  track: { fill: tokens.colorNeutralBackground4 },
  segment: {
    stroke: tokens.colorNeutralBackground1,
    strokeWidth: '2px',
    transitionProperty: 'x, width',
    transitionDuration: tokens.durationNormal,
    '@media (prefers-reduced-motion: reduce)': { transitionDuration: '0.01ms' },
  },
  underline: { fill: tokens.colorNeutralForeground1 },
  pressable: { cursor: 'pointer' },
  mark: { fontSize: tokens.fontSizeBase300, fontFamily: tokens.fontFamilyBase, pointerEvents: 'none' },
});

interface DistributionBarProps {
  readonly groups: readonly VerdictGroup[];
  readonly rubric: Rubric;
  readonly chosen?: string | null;
  /** A pointer's short cut; the keyboard has the list of grades. */
  readonly onChoose?: (label: string) => void;
}

/** The judged KPIs as one bar, a segment per grade, best first. States are not judged and not in it. */
export function DistributionBar({ groups, rubric, chosen = null, onChoose }: DistributionBarProps) {
  const styles = useStyles();
  const text = useText();
  const grades = groups.filter((group) => !group.isState && group.kpis.length > 0);
  const judged = grades.reduce((sum, group) => sum + group.kpis.length, 0);
  const starts = runningShares(grades, judged);
  const spoken = grades
    .map((group) => `${text(lookOfLabel(group.label, rubric, group.colour).label)} ${group.kpis.length}`)
    .join(text({ ja: '、', en: ', ' }));
  return (
    <svg
      className={styles.bar}
      height={HEIGHT + 1 + UNDERLINE}
      role="img"
      aria-label={spoken === '' ? '0' : spoken}
    >
      <rect className={styles.track} width="100%" height={HEIGHT} rx={3} />
      {grades.map((group, index) => {
        const look = lookOfLabel(group.label, rubric, group.colour);
        const start = starts[index] ?? 0;
        const share = (group.kpis.length / judged) * 100;
        const pressable = onChoose !== undefined;
        return (
          <g
            key={group.label}
            onClick={() => onChoose?.(group.label)}
            className={pressable ? styles.pressable : undefined}
          >
            <title>{`${text(look.label)} ${group.kpis.length}`}</title>
            <rect
              className={styles.segment}
              x={`${start}%`}
              width={`${share}%`}
              height={HEIGHT}
              fill={look.colour}
              rx={3}
            />
            {chosen === group.label && (
              <rect
                className={styles.underline}
                x={`${start}%`}
                width={`${share}%`}
                y={HEIGHT + 1}
                height={UNDERLINE}
                rx={1}
              />
            )}
            {share >= ROOM_FOR_MARK && (
              <text
                className={styles.mark}
                x={`${start + share / 2}%`}
                y={HEIGHT / 2}
                textAnchor="middle"
                dominantBaseline="central"
                fill={inkOn(look.colour)}
              >
                {look.mark}
              </text>
            )}
          </g>
        );
      })}
    </svg>
  );
}

/** Where each group's segment begins, in percent of the bar. */
function runningShares(grades: readonly VerdictGroup[], judged: number): number[] {
  let before = 0;
  return grades.map((group) => {
    const start = (before / judged) * 100;
    before += group.kpis.length;
    return start;
  });
}
