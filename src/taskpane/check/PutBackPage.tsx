import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { repairWords } from '../../words/taskpaneCheck';
import { useText } from '../language';
import { Page } from '../parts/Page';
import { Section } from '../parts/Section';
import type { PutBackCell, RepairBatch } from './bookChecker';
import { ChangeRows, type ChangeRow } from './ChangeRows';

const useStyles = makeStyles({
  head: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
});

interface PutBackPageProps {
  readonly batch: RepairBatch;
  readonly busy: boolean;
  /** How the work stands. */
  readonly status: ReactNode;
  readonly onPutBack: () => void;
  readonly onBack: () => void;
}

/** What taking the last repairs back would write, and what was edited since and stays. */
export function PutBackPage({ batch, busy, status, onPutBack, onBack }: PutBackPageProps) {
  const styles = useStyles();
  const text = useText();
  const goingBack = batch.cells.filter(({ place, edited }) => place !== null && !edited);
  const staying = batch.cells.filter(({ place, edited }) => place === null || edited);
  return (
    <Page
      footer={
        <>
          {status}
          <Button appearance="primary" disabledFocusable={busy || goingBack.length === 0} onClick={onPutBack}>
            {text(repairWords.startPutBack(goingBack.length))}
          </Button>
          <Button disabledFocusable={busy} onClick={onBack}>
            {text(repairWords.back)}
          </Button>
        </>
      }
    >
      <Section title={text(repairWords.putBackTitle)} takesFocus>
        <Body1>{text(repairWords.putBackText(batch.time))}</Body1>
        <ChangeRows label={text(repairWords.putBackRows)} rows={goingBack.map(rowOf)} ticks={null} />
        {staying.length > 0 && (
          <>
            <h3 className={styles.head}>{text(repairWords.edited(staying.length))}</h3>
            <ChangeRows
              label={text(repairWords.edited(staying.length))}
              rows={staying.map((cell) => ({ ...rowOf(cell), after: null }))}
              ticks={null}
            />
          </>
        )}
      </Section>
    </Page>
  );
}

function rowOf({ kpi, column, place, before, after }: PutBackCell): ChangeRow {
  const cell = place === null ? '' : `${place.sheet}!${place.address}`;
  return {
    key: `${kpi} ${column} ${cell}`,
    subject: kpi,
    where: [column, cell].filter(Boolean).join(' '),
    before,
    after,
  };
}
