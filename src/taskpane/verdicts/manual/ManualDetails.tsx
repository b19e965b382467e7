import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { gradeLabel, shownGrades, type Rubric } from '../../../kpi/rubric';
import type { ManualLine } from '../../../excel/openBook';
import { paneWords } from '../../../words/taskpane';
import { manualWords } from '../../../words/taskpaneManual';
import { useText } from '../../language';
import { lookOfLabel } from '../../parts/gradeLook';
import { Notice } from '../../parts/Notice';
import { Page } from '../../parts/Page';
import { Section } from '../../parts/Section';
import { VerdictLabel } from '../../parts/VerdictLabel';
import { ComputedVerdict } from './ComputedVerdict';
import { ManualMark } from './ManualMark';
import type { ManualKpi } from './manualKpi';

const useStyles = makeStyles({
  facts: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    gap: `2px ${tokens.spacingHorizontalS}`,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  term: { color: tokens.colorNeutralForeground2 },
  fact: { margin: 0, minWidth: 0, overflowWrap: 'anywhere' },
});

interface ManualDetailsProps {
  readonly kpi: ManualKpi;
  readonly manual: ManualLine;
  readonly rubric: Rubric;
  readonly busy: boolean;
  /** How the work stands. */
  readonly status: ReactNode;
  readonly onConfirm: () => void;
  readonly onChange: () => void;
  readonly onTakeBack: () => void;
  readonly onBack: () => void;
}

/** What a person decided: verdict, reason, name, time, and whether it is to be confirmed again; beside it what the computation says. */
export function ManualDetails(props: ManualDetailsProps) {
  const { kpi, manual, rubric, busy, status } = props;
  const styles = useStyles();
  const text = useText();
  const isKnown = shownGrades(rubric).some(({ grade }) => gradeLabel(grade) === kpi.label);
  const facts = [
    [manualWords.reason, manual.reason],
    [manualWords.by, manual.by],
    [manualWords.time, manual.time],
  ] as const;
  return (
    <Page
      footer={
        <>
          {status}
          {manual.recheck && (
            <Button appearance="primary" disabledFocusable={busy} onClick={props.onConfirm}>
              {text(manualWords.confirm)}
            </Button>
          )}
          <Button disabledFocusable={busy} onClick={props.onChange}>
            {text(manualWords.change)}
          </Button>
          <Button disabledFocusable={busy} onClick={props.onTakeBack}>
            {text(manualWords.takeBack)}
          </Button>
          <Button appearance="subtle" disabledFocusable={busy} onClick={props.onBack}>
            {text(paneWords.back)}
          </Button>
        </>
      }
    >
      <Section title={text(manualWords.titleOf(kpi.line.id))} aside={kpi.line.actual} takesFocus>
        <span>{kpi.line.name}</span>
      </Section>
      {manual.recheck && <Notice intent="warning">{text(manualWords.recheckText)}</Notice>}
      {!isKnown && <Notice>{text(manualWords.unknownGrade)}</Notice>}
      <Section title={text(manualWords.decision)}>
        <Body1>
          <VerdictLabel look={lookOfLabel(kpi.label, rubric)} />
        </Body1>
        <ManualMark manual={manual} />
        <dl className={styles.facts}>
          {facts.map(([term, fact]) => (
            <FactRow key={term.ja} term={text(term)} fact={fact} />
          ))}
        </dl>
      </Section>
      <ComputedVerdict kpi={kpi} rubric={rubric} />
    </Page>
  );
}

function FactRow({ term, fact }: { readonly term: string; readonly fact: string }) {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.term}>{term}</dt>
      <dd className={styles.fact}>{fact}</dd>
    </>
  );
}
