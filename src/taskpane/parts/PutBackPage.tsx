import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { CellPlace, Message, Problem } from '../../words/message';
import { putBackWords } from '../../words/taskpanePutBack';
import { useText } from '../language';
import { ChangeRows, type ChangeRow } from './ChangeRows';
import { Page } from './Page';
import type { PutBackCell } from './putBackCells';
import { Remarks } from './Remarks';
import { Section } from './Section';

const useStyles = makeStyles({
  head: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
});

interface PutBackPageProps {
  /** What is put back. */
  readonly title: Message;
  /** What was done, and when. */
  readonly about: Message;
  readonly cells: readonly PutBackCell[];
  /** What stays, since it was edited meanwhile or is gone. */
  readonly refused: readonly Problem[];
  readonly busy: boolean;
  /** How the work stands. */
  readonly status: ReactNode;
  readonly onSelect: (cell: CellPlace) => void;
  readonly onPutBack: () => void;
  readonly onBack: () => void;
}

/** What putting changes back would write, before a press writes it, and what would stay as it is. */
export function PutBackPage({ title, about, cells, refused, busy, status, ...on }: PutBackPageProps) {
  const styles = useStyles();
  const text = useText();
  return (
    <Page
      footer={
        <>
          {status}
          <Button appearance="primary" disabledFocusable={busy || cells.length === 0} onClick={on.onPutBack}>
            {text(putBackWords.startPutBack(cells.length))}
          </Button>
          <Button disabledFocusable={busy} onClick={on.onBack}>
            {text(putBackWords.back)}
          </Button>
        </>
      }
    >
      <Section title={text(title)} takesFocus>
        <Body1>{text(about)}</Body1>
        <ChangeRows label={text(putBackWords.putBackRows)} rows={cells.map(rowOf)} ticks={null} />
        {refused.length > 0 && (
          <>
            <h3 className={styles.head}>{text(putBackWords.refused(refused.length))}</h3>
            <Remarks
              remarks={refused.map(({ message, cell = null }) => ({ message, cell, subject: '' }))}
              onSelect={on.onSelect}
            />
          </>
        )}
      </Section>
    </Page>
  );
}

function rowOf({ kpi, name, column, place, before, after }: PutBackCell): ChangeRow {
  const cell = `${place.sheet}!${place.address}`;
  return {
    key: `${kpi} ${column} ${cell}`,
    subject: `${kpi} ${name}`.trim(),
    where: [column, cell].filter(Boolean).join(' '),
    before,
    after,
  };
}
