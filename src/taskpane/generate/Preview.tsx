import { Body1, Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { GeneratePreview } from '../../excel/openBook';
import type { Plan } from '../../plan/plan';
import type { CellPlace } from '../../words/message';
import { generateWords } from '../../words/taskpaneGenerate';
import { useText } from '../language';
import { CellChanges } from '../parts/CellChanges';
import { Notice } from '../parts/Notice';
import { Remarks } from '../parts/Remarks';
import { Section } from '../parts/Section';
import { FrameworkPicture } from './FrameworkPicture';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse' },
  heading: {
    textAlign: 'start',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    padding: '2px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  cell: {
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
    padding: '4px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: 'anywhere',
  },
  figure: { textAlign: 'end', fontVariantNumeric: 'tabular-nums' },
  last: { textAlign: 'end', width: '30%' },
  head: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface PreviewProps {
  readonly preview: GeneratePreview;
  readonly plan: Plan;
  readonly onSelect: (cell: CellPlace) => void;
}

/** What generating would make: the framework, the sheets, what stays, what goes back to the plan. */
export function Preview({ preview, plan, onSelect }: PreviewProps) {
  const styles = useStyles();
  const text = useText();
  const { kept, restored, unknownIds, warnings } = preview;
  const keepsSomething = kept.figures + kept.texts + kept.sections + kept.settings > 0;
  return (
    <Section title={text(generateWords.preview)}>
      <FrameworkPicture plan={plan} counts={preview.counts} />
      <Sheets sheets={preview.sheets} />
      {keepsSomething && <Body1>{text(generateWords.kept(kept))}</Body1>}
      {restored.length > 0 && (
        <>
          <h3 className={styles.head}>{text(generateWords.restored(restored.length))}</h3>
          <CellChanges changes={restored} onSelect={onSelect} />
        </>
      )}
      {unknownIds.length > 0 && (
        <Notice intent="warning">{text(generateWords.unknownIds(unknownIds))}</Notice>
      )}
      {warnings.length > 0 && (
        <>
          <h3 className={styles.head}>{text(generateWords.unusable(warnings.length))}</h3>
          <Remarks remarks={warnings} onSelect={onSelect} />
        </>
      )}
      <Caption1 className={styles.quiet}>{text(generateWords.undoNote)}</Caption1>
    </Section>
  );
}

function Sheets({ sheets }: { sheets: GeneratePreview['sheets'] }) {
  const styles = useStyles();
  const text = useText();
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col" className={styles.heading}>
            {text(generateWords.sheet)}
          </th>
          <th scope="col" className={mergeClasses(styles.heading, styles.figure)}>
            {text(generateWords.rows)}
          </th>
          <th scope="col" className={mergeClasses(styles.heading, styles.last)}>
            {text(generateWords.kind)}
          </th>
        </tr>
      </thead>
      <tbody>
        {sheets.map((sheet) => (
          <tr key={sheet.name}>
            <th scope="row" className={styles.cell}>
              {sheet.name}
            </th>
            <td className={mergeClasses(styles.cell, styles.figure)}>{sheet.rows.toLocaleString('en-US')}</td>
            <td className={mergeClasses(styles.cell, styles.last)}>
              {text(sheet.isNew ? generateWords.newSheet : generateWords.updatedSheet)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
