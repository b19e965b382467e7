import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState, type ReactNode } from 'react';
import { paneWords } from '../../words/taskpane';
import { checkWords } from '../../words/taskpaneCheck';
import { useText } from '../language';
import { Section } from '../parts/Section';
import { firstOf, type KpiFindings, type SeverityGroup } from './filter';
import { FindingItem, type FindingActions } from './FindingItem';
import { SEVERITY_LOOKS } from './severityLook';

/** A thousand at once would be slow to draw, and nobody reads them: more come on request. */
const PAGE = 50;
const NEXT = 1000;

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  kpi: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, padding: '4px 0' },
  head: {
    margin: 0,
    padding: `2px ${tokens.spacingHorizontalXS}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  about: {
    display: 'inline-flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    marginInlineStart: tokens.spacingHorizontalS,
  },
});

interface FindingGroupProps extends FindingActions {
  readonly group: SeverityGroup;
  readonly selectedKey: string | null;
  readonly onPress: (key: string) => void;
}

/** The findings of one severity, KPI by KPI. */
export function FindingGroup({ group, selectedKey, onPress, ...actions }: FindingGroupProps) {
  const text = useText();
  const [limit, setLimit] = useState(PAGE);
  const styles = useStyles();
  const rest = group.count - limit;
  return (
    <Section title={text(checkWords.group(text(SEVERITY_LOOKS[group.severity].name), group.count))}>
      <ul className={styles.list}>
        {firstOf(group.kpis, limit).map((kpi) => (
          <KpiBlock key={kpi.kpi} kpi={kpi}>
            {kpi.findings.map((standing) => (
              <FindingItem
                key={standing.key}
                standing={standing}
                isSelected={standing.key === selectedKey}
                onPress={onPress}
                {...actions}
              />
            ))}
          </KpiBlock>
        ))}
      </ul>
      {rest > 0 && (
        <div>
          <Button appearance="transparent" size="small" onClick={() => setLimit(limit + NEXT)}>
            {text(rest > NEXT ? checkWords.showNext(NEXT) : paneWords.showMore(rest))}
          </Button>
        </div>
      )}
    </Section>
  );
}

function KpiBlock({ kpi, children }: { readonly kpi: KpiFindings; readonly children: ReactNode }) {
  const styles = useStyles();
  const text = useText();
  const headId = useId();
  return (
    <li className={styles.kpi}>
      <h3 id={headId} className={styles.head}>
        {kpi.kpi === '' ? text(checkWords.wholeBook) : kpi.name}
        {kpi.kpi !== '' && (
          <span className={styles.about}>
            <span>{kpi.kpi}</span>
            {kpi.section !== '' && <span>{kpi.section}</span>}
          </span>
        )}
      </h3>
      <ul className={styles.list} aria-labelledby={headId}>
        {children}
      </ul>
    </li>
  );
}
