import { Button, makeStyles } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { Decisions } from '../../round/decide';
import type { Returned } from '../../round/receive';
import { takeBack } from '../../round/takeBack';
import { paneWords } from '../../words/taskpane';
import { roundWords } from '../../words/taskpaneRound';
import { useText } from '../language';
import { Notice } from '../parts/Notice';
import { Page } from '../parts/Page';
import { Section } from '../parts/Section';
import { previewOf } from './desk';
import { FileDrop } from './FileDrop';
import { FileItem } from './FileItem';
import type { PageProps } from './pageProps';
import { StatusCounts } from './StatusCounts';

const SHOWN_AT_FIRST = 60;
const ORDER: readonly Returned['status'][] = ['rejected', 'fix', 'old', 'duplicate', 'accepted'];

const useStyles = makeStyles({
  list: { margin: 0, padding: 0 },
});

interface FilesPageProps extends PageProps {
  readonly decisions: Decisions;
  readonly contact: string;
  readonly onDecisions: (decisions: Decisions) => void;
  readonly onAccept: () => void;
  readonly onFresh: (returned: readonly Returned[]) => void;
}

/** What came back, file by file: whose it is, whether it can be taken in, what was found. */
export function FilesPage(props: FilesPageProps) {
  const { now, rounds, news, busy, decisions, onDecisions } = props;
  const styles = useStyles();
  const text = useText();
  const [limit, setLimit] = useState(SHOWN_AT_FIRST);
  const { received } = rounds;
  const { returned, comparisons } = useMemo(() => takeBack(received, now.round), [received, now.round]);
  const plan = useMemo(() => previewOf(received, decisions, now.round), [received, decisions, now.round]);
  const toFix = returned.filter(({ status, entries }) => status === 'fix' && entries.length > 0);
  const sections = new Set(toFix.map(({ section }) => section)).size;
  const toSee = plan.taken.length + plan.open.length;
  // What needs a hand comes first.
  const inOrder = useMemo(
    () => ORDER.flatMap((status) => returned.filter((file) => file.status === status)),
    [returned],
  );
  const rest = returned.length - limit;
  const letPass = (file: Returned, isAllowed: boolean) => {
    const allowed = new Map(decisions.allowed);
    if (isAllowed) allowed.set(file.digest, new Set(file.entries.map(({ kpi }) => kpi)));
    else allowed.delete(file.digest);
    onDecisions({ ...decisions, allowed });
  };
  // A clean file that says nothing new still has to be recorded as received.
  const hasReceipts =
    plan.changes.records.receipts !== undefined && returned.some(({ status }) => status === 'accepted');
  return (
    <Page
      footer={
        <>
          {props.status}
          {(toSee > 0 || hasReceipts) && (
            <Button appearance="primary" disabledFocusable={busy} onClick={props.onAccept}>
              {text(roundWords.goAccept(toSee))}
            </Button>
          )}
          {sections > 0 && (
            <Button
              appearance={toSee > 0 || hasReceipts ? 'secondary' : 'primary'}
              disabledFocusable={busy}
              onClick={() => props.onFresh(toFix)}
            >
              {text(roundWords.goFresh(sections))}
            </Button>
          )}
          <Button disabledFocusable={busy} onClick={props.onBack}>
            {text(roundWords.back)}
          </Button>
        </>
      }
    >
      {news?.kind === 'cancelled' && <Notice>{text(roundWords.cancelled)}</Notice>}
      <Section
        title={text(roundWords.filesTitle(returned.length))}
        takesFocus
        aside={
          <Button
            appearance="transparent"
            size="small"
            disabledFocusable={busy}
            onClick={() => {
              rounds.forget('received');
              props.onBack();
            }}
          >
            {text(roundWords.dropAll)}
          </Button>
        }
      >
        <StatusCounts
          label={text(roundWords.statesOfFiles)}
          statuses={returned.map(({ status }) => status)}
          order={ORDER}
        />
        <ul className={styles.list} aria-label={text(roundWords.filesTitle(returned.length))}>
          {inOrder.slice(0, limit).map((file, i) => (
            <FileItem
              key={`${file.digest} ${i}`}
              file={file}
              comparisons={comparisons}
              round={now.round}
              contact={props.contact}
              seenBefore={rounds.seenBefore.get(file.digest)}
              isPassing={decisions.allowed.has(file.digest)}
              onLetPass={(isAllowed) => letPass(file, isAllowed)}
            />
          ))}
        </ul>
        {rest > 0 && (
          <div>
            <Button appearance="transparent" size="small" onClick={() => setLimit(returned.length)}>
              {text(paneWords.showMore(rest))}
            </Button>
          </div>
        )}
      </Section>
      <Section title={text(roundWords.dropTitle)}>
        <FileDrop disabled={busy} isNext={false} onFiles={rounds.takeIn} />
      </Section>
    </Page>
  );
}
