import { Body1, Button, Caption1, Link, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import type { GenerateRequest, GenerateResult, OpenBook } from '../../excel/openBook';
import { generateWords } from '../../words/taskpaneGenerate';
import { useText } from '../language';
import { CellChanges } from '../parts/CellChanges';
import { Notice } from '../parts/Notice';
import { Page } from '../parts/Page';
import { Remarks } from '../parts/Remarks';
import { Section } from '../parts/Section';
import { SelectionStatus } from '../parts/SelectionStatus';
import { SaveAsFile } from './SaveAsFile';
import { useSelection } from '../state/useSelection';

const useStyles = makeStyles({
  done: { color: tokens.colorPaletteGreenForeground1, flexShrink: 0, fontSize: '20px' },
  head: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  sheets: { margin: 0, paddingInlineStart: '1.2em' },
});

interface GeneratedProps {
  readonly result: GenerateResult;
  readonly request: GenerateRequest;
  readonly openBook: OpenBook;
  readonly onShowVerdicts: () => void;
  readonly onAgain: () => void;
}

/** What was made, and where to go from here. */
export function Generated({ result, request, openBook, onShowVerdicts, onAgain }: GeneratedProps) {
  const styles = useStyles();
  const text = useText();
  const selection = useSelection(openBook);
  const { preview } = result;
  const firstKpi = firstId(result);
  return (
    <Page
      footer={
        <>
          <SelectionStatus selection={selection} />
          {firstKpi !== null && (
            <Button appearance="primary" onClick={() => selection.selectKpi(firstKpi)}>
              {text(generateWords.showList)}
            </Button>
          )}
          <Button onClick={onShowVerdicts}>{text(generateWords.showVerdicts)}</Button>
        </>
      }
    >
      <Section
        title={text(generateWords.done)}
        takesFocus
        aside={<CheckmarkCircleFilled className={styles.done} aria-hidden />}
      >
        <Body1>{text(generateWords.doneText(preview.sheets.length, preview.counts.kpis))}</Body1>
        <ul className={styles.sheets}>
          {preview.sheets.map((sheet) => (
            <li key={sheet.name}>{text(generateWords.sheetRows(sheet.name, sheet.rows))}</li>
          ))}
        </ul>
        {preview.restored.length > 0 && (
          <>
            <h3 className={styles.head}>{text(generateWords.wereRestored(preview.restored.length))}</h3>
            <CellChanges changes={preview.restored} onSelect={selection.selectCell} />
          </>
        )}
        {preview.warnings.length > 0 && (
          <>
            <h3 className={styles.head}>{text(generateWords.wereUnusable(preview.warnings.length))}</h3>
            <Remarks remarks={preview.warnings} onSelect={null} />
          </>
        )}
        {result.unfinished.map((message) => (
          <Notice key={message.en} intent="warning">
            {text(message)}
          </Notice>
        ))}
        <Caption1>{text(generateWords.undoGone)}</Caption1>
      </Section>
      <SaveAsFile request={request} openBook={openBook} />
      <div>
        <Link as="button" onClick={onAgain}>
          {text(generateWords.again)}
        </Link>
      </div>
    </Page>
  );
}

/** The KPI whose id comes first stands at the top of the list. */
function firstId(result: GenerateResult): string | null {
  const ids = result.verdicts.groups.flatMap((group) => group.kpis.map((kpi) => kpi.id));
  const byNumber = new Intl.Collator('en', { numeric: true });
  return ids.sort(byNumber.compare)[0] ?? null;
}
