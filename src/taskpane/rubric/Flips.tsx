import { Body1, Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { RubricPreview, VerdictOverview } from '../../excel/openBook';
import type { Rubric } from '../../kpi/rubric';
import type { Message } from '../../words/message';
import { rubricWords } from '../../words/taskpaneVerdicts';
import { useText } from '../language';
import { lookOfLabel } from '../parts/gradeLook';
import { Section } from '../parts/Section';
import { VerdictLabel } from '../parts/VerdictLabel';
import { DistributionBar } from '../verdicts/DistributionBar';

const useStyles = makeStyles({
  bars: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
  },
  table: { width: '100%', borderCollapse: 'collapse', tableLayout: 'fixed' },
  heading: {
    textAlign: 'start',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    padding: `2px ${tokens.spacingHorizontalXS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  cell: {
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
    verticalAlign: 'top',
    padding: `6px ${tokens.spacingHorizontalXS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  kpi: {
    display: 'block',
    width: '100%',
    padding: 0,
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  id: { display: 'block', color: tokens.colorNeutralForeground2 },
  verdictColumn: { width: '29%' },
});

interface FlipsProps {
  readonly preview: RubricPreview;
  readonly now: { readonly rubric: Rubric; readonly verdicts: VerdictOverview };
  readonly onSelect: (id: string) => void;
}

/** Which verdicts another rubric would change: both distributions, then every KPI with before and after. */
export function Flips({ preview, now, onSelect }: FlipsProps) {
  const styles = useStyles();
  const text = useText();
  const { flips, rubric, verdicts } = preview;
  if (flips.length === 0) return <Body1>{text(rubricWords.noFlips)}</Body1>;
  const colours = new Map(
    [...now.verdicts.groups, ...verdicts.groups].map((group) => [group.label, group.colour]),
  );
  const before = (label: string) => lookOfLabel(label, now.rubric, colours.get(label));
  const after = (label: string) => lookOfLabel(label, rubric, colours.get(label));
  const heading = (message: Message, className?: string) => (
    <th scope="col" className={mergeClasses(styles.heading, className)}>
      {text(message)}
    </th>
  );
  return (
    <Section title={text(rubricWords.flips(flips.length))}>
      <div className={styles.bars}>
        <Caption1>{text(rubricWords.now)}</Caption1>
        <DistributionBar groups={now.verdicts.groups} rubric={now.rubric} />
        <Caption1>{text(rubricWords.after)}</Caption1>
        <DistributionBar groups={verdicts.groups} rubric={rubric} />
      </div>
      <table className={styles.table} aria-label={text(rubricWords.flips(flips.length))}>
        <thead>
          <tr>
            {heading(rubricWords.kpi)}
            {heading(rubricWords.now, styles.verdictColumn)}
            {heading(rubricWords.after, styles.verdictColumn)}
          </tr>
        </thead>
        <tbody>
          {flips.map((flip) => (
            <tr key={flip.id}>
              <th scope="row" className={styles.cell}>
                <button type="button" className={styles.kpi} onClick={() => onSelect(flip.id)}>
                  <span className={styles.id}>{flip.id}</span>
                  {flip.name}
                </button>
              </th>
              <td className={styles.cell}>
                <VerdictLabel look={before(flip.before)} />
              </td>
              <td className={styles.cell}>
                <VerdictLabel look={after(flip.after)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
