import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { KpiLine } from '../../excel/openBook';
import { manualWords } from '../../words/taskpaneManual';
import { verdictWords } from '../../words/taskpaneVerdicts';
import { useText } from '../language';
import { UnfoldingRow } from '../parts/UnfoldingRow';
import { ManualMark } from './manual/ManualMark';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  main: { padding: `6px ${tokens.spacingHorizontalXS}`, flexDirection: 'column', gap: '2px' },
  selected: { paddingInlineStart: '10px' },
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
  details: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalS,
    padding: `0 ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalS}`,
  },
  reason: {
    margin: 0,
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
  /** Opens the page of its manual verdict. */
  readonly onManual: (id: string) => void;
}

/** KPIs with number, name, actual and section; a press selects the cell in Excel, the arrow shows the reason and leads on. */
export function KpiList({ kpis, selectedId, ...actions }: KpiListProps) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {kpis.map((kpi) => (
        <KpiItem key={kpi.id} kpi={kpi} isSelected={kpi.id === selectedId} {...actions} />
      ))}
    </ul>
  );
}

interface KpiItemProps {
  readonly kpi: KpiLine;
  readonly isSelected: boolean;
  readonly onSelect: (id: string) => void;
  readonly onManual: (id: string) => void;
}

function KpiItem({ kpi, isSelected, onSelect, onManual }: KpiItemProps) {
  const styles = useStyles();
  const text = useText();
  return (
    <UnfoldingRow
      isSelected={isSelected}
      onPress={() => onSelect(kpi.id)}
      arrowLabel={text(verdictWords.showReason(kpi.id))}
      itemClass={styles.item}
      mainClass={mergeClasses(styles.main, isSelected && styles.selected)}
      head={
        <>
          <span className={styles.name}>{kpi.name}</span>
          <span className={styles.meta}>
            <span>{kpi.id}</span>
            <span>{kpi.actual === '' ? text(verdictWords.noActual) : kpi.actual}</span>
            {kpi.section !== '' && <span>{kpi.section}</span>}
            {kpi.manual && <ManualMark manual={kpi.manual} />}
          </span>
        </>
      }
    >
      {(id) => (
        <div id={id} className={styles.details}>
          <p className={styles.reason}>{text(kpi.explanation)}</p>
          <Button
            size="small"
            aria-label={text(kpi.manual ? manualWords.showOf(kpi.id) : manualWords.openOf(kpi.id))}
            onClick={() => onManual(kpi.id)}
          >
            {text(kpi.manual ? manualWords.show : manualWords.open)}
          </Button>
        </div>
      )}
    </UnfoldingRow>
  );
}
