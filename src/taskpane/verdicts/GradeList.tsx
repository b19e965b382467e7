import { Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import type { VerdictGroup } from '../../excel/openBook';
import type { Rubric } from '../../kpi/rubric';
import { verdictWords } from '../../words/taskpaneVerdicts';
import { useText } from '../language';
import { lookOfLabel } from '../parts/gradeLook';
import { PRESSABLE } from '../parts/pressable';
import { VerdictLabel } from '../parts/VerdictLabel';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column' },
  row: {
    ...PRESSABLE,
    width: '100%',
    minHeight: '32px',
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `0 ${tokens.spacingHorizontalXS}`,
    ':disabled': { cursor: 'default', color: tokens.colorNeutralForeground3, backgroundColor: 'transparent' },
  },
  chosen: {
    backgroundColor: tokens.colorSubtleBackgroundSelected,
    fontWeight: tokens.fontWeightSemibold,
    '@media (forced-colors: active)': { outline: '1px solid Highlight' },
  },
  label: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  count: { fontVariantNumeric: 'tabular-nums' },
  share: {
    width: '3.6em',
    textAlign: 'end',
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
    fontSize: tokens.fontSizeBase200,
  },
  chevron: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
  noChevron: { visibility: 'hidden' },
  statesHead: {
    color: tokens.colorNeutralForeground2,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS} 2px`,
  },
});

interface GradeListProps {
  readonly groups: readonly VerdictGroup[];
  readonly judged: number;
  readonly rubric: Rubric;
  readonly chosen: string | null;
  /** The id of the element that lists the KPIs of the chosen group. */
  readonly listId: string;
  readonly onChoose: (label: string) => void;
}

/** Every grade with symbol, name, count and share of the judged; then the states. A press shows the KPIs behind it. */
export function GradeList({ groups, judged, rubric, chosen, listId, onChoose }: GradeListProps) {
  const styles = useStyles();
  const text = useText();
  const grades = groups.filter((group) => !group.isState);
  const states = groups.filter((group) => group.isState && group.kpis.length > 0);
  const row = (group: VerdictGroup, share: string) => (
    <GradeRow
      key={group.label}
      group={group}
      share={share}
      rubric={rubric}
      isChosen={chosen === group.label}
      listId={listId}
      onChoose={onChoose}
    />
  );
  return (
    <div>
      <ul className={styles.list} aria-label={text(verdictWords.grades)}>
        {grades.map((group) => row(group, percentOf(group.kpis.length, judged)))}
      </ul>
      {states.length > 0 && (
        <>
          <Caption1 as="p" block className={styles.statesHead} style={{ marginBlock: 0 }}>
            {text(verdictWords.states)}
          </Caption1>
          <ul className={styles.list} aria-label={text(verdictWords.states)}>
            {states.map((group) => row(group, ''))}
          </ul>
        </>
      )}
    </div>
  );
}

interface GradeRowProps {
  readonly group: VerdictGroup;
  readonly share: string;
  readonly rubric: Rubric;
  readonly isChosen: boolean;
  readonly listId: string;
  readonly onChoose: (label: string) => void;
}

function GradeRow({ group, share, rubric, isChosen, listId, onChoose }: GradeRowProps) {
  const styles = useStyles();
  const text = useText();
  const look = lookOfLabel(group.label, rubric, group.colour);
  const isEmpty = group.kpis.length === 0;
  return (
    <li>
      <button
        type="button"
        className={mergeClasses(styles.row, isChosen && styles.chosen)}
        disabled={isEmpty}
        aria-expanded={isChosen}
        {...(isChosen ? { 'aria-controls': listId } : {})}
        onClick={() => onChoose(group.label)}
      >
        <span className={styles.label}>
          <VerdictLabel look={look} />
        </span>
        <span className={styles.count}>{text(verdictWords.groupCount(group.kpis.length))}</span>
        <span className={styles.share}>{share}</span>
        <ChevronRightRegular className={mergeClasses(styles.chevron, isEmpty && styles.noChevron)} />
      </button>
    </li>
  );
}

function percentOf(part: number, whole: number): string {
  return whole === 0 ? '' : `${((part / whole) * 100).toFixed(1)}%`;
}
