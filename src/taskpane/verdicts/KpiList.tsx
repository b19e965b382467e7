import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronUpRegular } from '@fluentui/react-icons/svg/chevron-up';
import { useId, useState } from 'react';
import type { KpiLine } from '../../excel/openBook';
import { verdictWords } from '../../words/taskpaneVerdicts';
import { useText } from '../language';

const button = {
  border: 'none',
  borderRadius: tokens.borderRadiusMedium,
  backgroundColor: 'transparent',
  color: tokens.colorNeutralForeground1,
  font: 'inherit',
  cursor: 'pointer',
  ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
  ':active': { backgroundColor: tokens.colorSubtleBackgroundPressed },
  ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
} as const;

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    // A thousand KPIs stay smooth: what is out of sight is not laid out.
    contentVisibility: 'auto',
    containIntrinsicSize: 'auto 49px',
  },
  row: { display: 'flex', alignItems: 'stretch' },
  main: {
    ...button,
    flexGrow: 1,
    minWidth: 0,
    padding: `6px ${tokens.spacingHorizontalXS}`,
    display: 'flex',
    flexDirection: 'column',
    gap: '2px',
    textAlign: 'start',
  },
  selected: { boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}`, paddingInlineStart: '10px' },
  name: { overflowWrap: 'anywhere', lineHeight: tokens.lineHeightBase300 },
  meta: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: 'tabular-nums',
  },
  more: { ...button, width: '32px', flexShrink: 0, color: tokens.colorNeutralForeground2 },
  reason: {
    margin: 0,
    padding: `0 ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground1,
    overflowWrap: 'anywhere',
    whiteSpace: 'pre-line',
  },
});

interface KpiListProps {
  readonly kpis: readonly KpiLine[];
  readonly selectedId: string | null;
  readonly onSelect: (id: string) => void;
}

/** KPIs with number, name, actual and section; a press selects the cell in Excel, the arrow shows the reason. */
export function KpiList({ kpis, selectedId, onSelect }: KpiListProps) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {kpis.map((kpi) => (
        <KpiItem key={kpi.id} kpi={kpi} isSelected={kpi.id === selectedId} onSelect={onSelect} />
      ))}
    </ul>
  );
}

interface KpiItemProps {
  readonly kpi: KpiLine;
  readonly isSelected: boolean;
  readonly onSelect: (id: string) => void;
}

function KpiItem({ kpi, isSelected, onSelect }: KpiItemProps) {
  const styles = useStyles();
  const text = useText();
  const [isOpen, setIsOpen] = useState(false);
  const reasonId = useId();
  return (
    <li className={styles.item}>
      <div className={styles.row}>
        <button
          type="button"
          className={mergeClasses(styles.main, isSelected && styles.selected)}
          {...(isSelected ? { 'aria-current': true } : {})}
          onClick={() => onSelect(kpi.id)}
        >
          <span className={styles.name}>{kpi.name}</span>
          <span className={styles.meta}>
            <span>{kpi.id}</span>
            <span>{kpi.actual === '' ? text(verdictWords.noActual) : kpi.actual}</span>
            {kpi.section !== '' && <span>{kpi.section}</span>}
          </span>
        </button>
        <button
          type="button"
          className={styles.more}
          aria-expanded={isOpen}
          aria-label={text(verdictWords.showReason(kpi.id))}
          {...(isOpen ? { 'aria-controls': reasonId } : {})}
          onClick={() => setIsOpen(!isOpen)}
        >
          {isOpen ? <ChevronUpRegular /> : <ChevronDownRegular />}
        </button>
      </div>
      {isOpen && (
        <p id={reasonId} className={styles.reason}>
          {text(kpi.explanation)}
        </p>
      )}
    </li>
  );
}
