import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import type { CellPlace } from '../../words/message';
import { roundWords } from '../../words/taskpaneRound';
import { ChangeRows } from '../check/ChangeRows';
import { useText } from '../language';
import { Page } from '../parts/Page';
import { Remarks } from '../parts/Remarks';
import { Section } from '../parts/Section';
import type { PageProps } from './pageProps';

const useStyles = makeStyles({
  head: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
});

interface PutBackPageProps extends PageProps {
  readonly onSelect: (cell: CellPlace) => void;
}

/** What taking the last acceptance back would write, and what was edited since and stays. */
export function PutBackPage({ now, rounds, busy, status, onSelect, onBack }: PutBackPageProps) {
  const styles = useStyles();
  const text = useText();
  const { batch, time, cells, refused } = now.lastAcceptance ?? {
    batch: '',
    time: '',
    cells: [],
    refused: [],
  };
  return (
    <Page
      footer={
        <>
          {status}
          <Button
            appearance="primary"
            disabledFocusable={busy || cells.length === 0}
            onClick={() => rounds.putBack(batch)}
          >
            {text(roundWords.startPutBack(cells.length))}
          </Button>
          <Button disabledFocusable={busy} onClick={onBack}>
            {text(roundWords.back)}
          </Button>
        </>
      }
    >
      <Section title={text(roundWords.putBackTitle)} takesFocus>
        <Body1>{text(roundWords.putBackText(time))}</Body1>
        <ChangeRows
          label={text(roundWords.putBackRows)}
          rows={cells.map(({ kpi, column, before, after }) => ({
            key: `${kpi} ${column}`,
            subject: kpi,
            where: column,
            before,
            after,
          }))}
          ticks={null}
        />
        {refused.length > 0 && (
          <>
            <h3 className={styles.head}>{text(roundWords.refused(refused.length))}</h3>
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
