import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { CellPlace } from '../../words/message';
import { repairWords } from '../../words/taskpaneCheck';
import { useText } from '../language';
import { Page } from '../parts/Page';
import { Remarks } from '../parts/Remarks';
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
  readonly onSelect: (cell: CellPlace) => void;
  readonly onPutBack: () => void;
  readonly onBack: () => void;
}

/** What taking the last repairs back would write, and what was edited since and stays. */
export function PutBackPage({ batch, busy, status, onSelect, onPutBack, onBack }: PutBackPageProps) {
  const styles = useStyles();
  const text = useText();
  const { cells, refused } = batch;
  return (
    <Page
      footer={
        <>
          {status}
          <Button appearance="primary" disabledFocusable={busy || cells.length === 0} onClick={onPutBack}>
            {text(repairWords.startPutBack(cells.length))}
          </Button>
          <Button disabledFocusable={busy} onClick={onBack}>
            {text(repairWords.back)}
          </Button>
        </>
      }
    >
      <Section title={text(repairWords.putBackTitle)} takesFocus>
        <Body1>{text(repairWords.putBackText(batch.time))}</Body1>
        <ChangeRows label={text(repairWords.putBackRows)} rows={cells.map(rowOf)} ticks={null} />
        {refused.length > 0 && (
          <>
            <h3 className={styles.head}>{text(repairWords.refused(refused.length))}</h3>
            <Remarks
              remarks={refused.map(({ message, cell = null }) => ({ message, cell, subject: '' }))}
              onSelect={onSelect}
            />
          </>
        )}
      </Section>
    </Page>
  );
}

function rowOf({ kpi, column, place, before, after }: PutBackCell): ChangeRow {
  const cell = `${place.sheet}!${place.address}`;
  return {
    key: `${kpi} ${column} ${cell}`,
    subject: kpi,
    where: [column, cell].filter(Boolean).join(' '),
    before,
    after,
  };
}
