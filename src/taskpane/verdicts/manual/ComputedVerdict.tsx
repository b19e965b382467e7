import { Body1, makeStyles, tokens } from '@fluentui/react-components';
import type { Rubric } from '../../../kpi/rubric';
import { manualWords } from '../../../words/taskpaneManual';
import { useText } from '../../language';
import { lookOfLabel } from '../../parts/gradeLook';
import { Section } from '../../parts/Section';
import { VerdictLabel } from '../../parts/VerdictLabel';
import type { ManualKpi } from './manualKpi';

const useStyles = makeStyles({
  why: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
    whiteSpace: 'pre-line',
  },
});

/** What the computation says, and why. */
export function ComputedVerdict({ kpi, rubric }: { readonly kpi: ManualKpi; readonly rubric: Rubric }) {
  const styles = useStyles();
  const text = useText();
  return (
    <Section title={text(manualWords.computed)}>
      <Body1>
        <VerdictLabel look={lookOfLabel(kpi.computed.label, rubric)} />
      </Body1>
      <p className={styles.why}>{text(kpi.computed.explanation)}</p>
    </Section>
  );
}
