import { Body1, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { CellPlace } from '../../words/message';
import { roundWords } from '../../words/taskpaneRound';
import { useText } from '../language';
import { Notice } from '../parts/Notice';
import { Page } from '../parts/Page';
import { Section } from '../parts/Section';
import { FileDrop } from './FileDrop';
import { News } from './News';
import type { PageProps } from './pageProps';
import { SectionRow } from './SectionRow';
import { statusOfLine, type RoundStatus } from './statusLook';
import { StatusCounts } from './StatusCounts';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  last: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground2,
  },
});

/** What needs a hand comes first. */
const ORDER: readonly RoundStatus[] = ['missing', 'returned', 'fix', 'waiting', 'notIssued', 'accepted'];

interface HomePageProps extends Omit<PageProps, 'onBack'> {
  readonly contact: string;
  readonly onSelect: (cell: CellPlace) => void;
  readonly onIssue: (sections: readonly string[]) => void;
  readonly onFiles: () => void;
  readonly onMade: () => void;
  readonly onPutBack: () => void;
  readonly onVerdicts: () => void;
}

/** Where the round stands, section by section, and its next step. */
export function HomePage({ now, rounds, news, busy, status, contact, ...on }: HomePageProps) {
  const styles = useStyles();
  const text = useText();
  const { lines, without, lastAcceptance } = now;
  const unissued = lines.filter(({ state }) => state === null).map(({ section }) => section);
  const hasIssued = unissued.length < lines.length;
  const isDone = lines.length > 0 && lines.every(({ state }) => state?.status === 'accepted');
  const { cell } = without;
  const here = new Set(rounds.received.map(({ digest }) => digest));
  if (lines.length === 0) {
    return (
      <Page
        footer={
          <>
            {status}
            {cell !== null && (
              <Button appearance="primary" onClick={() => on.onSelect(cell)}>
                {text(roundWords.nobodyButton)}
              </Button>
            )}
          </>
        }
      >
        <Section title={text(roundWords.nobodyTitle)}>
          <Body1>{text(roundWords.nobodyText)}</Body1>
        </Section>
      </Page>
    );
  }
  const issueNext = !hasIssued || (unissued.length > 0 && now.state.counts.missing === 0);
  return (
    <Page
      footer={
        <>
          {status}
          <Button
            appearance={issueNext ? 'primary' : 'secondary'}
            disabledFocusable={busy}
            onClick={() => on.onIssue(unissued)}
          >
            {text(roundWords.goIssue)}
          </Button>
        </>
      }
    >
      <News
        news={news}
        canPutBack={lastAcceptance !== null}
        onPutBack={on.onPutBack}
        onVerdicts={on.onVerdicts}
      />
      {without.count > 0 && (
        <Notice
          intent="warning"
          action={
            cell === null ? undefined : (
              <Button size="small" onClick={() => on.onSelect(cell)}>
                {text(roundWords.nobodyButton)}
              </Button>
            )
          }
        >
          {text(roundWords.without(without.count))}
        </Notice>
      )}
      {rounds.made.length > 0 && (
        <Notice
          action={
            <Button size="small" onClick={on.onMade}>
              {text(roundWords.showMade)}
            </Button>
          }
        >
          {text(roundWords.madeWaiting(rounds.made.length))}
        </Notice>
      )}
      {rounds.received.length > 0 && (
        <Notice
          action={
            <Button size="small" onClick={on.onFiles}>
              {text(roundWords.showFiles)}
            </Button>
          }
        >
          {text(roundWords.filesTitle(rounds.received.length))}
        </Notice>
      )}
      {isDone && <Notice intent="success">{text(roundWords.allAccepted)}</Notice>}
      <Section
        title={text(roundWords.collecting(now.master.round))}
        aside={`${text(roundWords.sections)} ${lines.length}`}
        takesFocus={news !== null}
      >
        <StatusCounts
          label={text(roundWords.statesOfSections)}
          statuses={lines.map(statusOfLine)}
          order={ORDER}
        />
        {hasIssued && <FileDrop disabled={busy} isNext={!issueNext && !isDone} onFiles={rounds.takeIn} />}
        <ul className={styles.list} aria-label={text(roundWords.sections)}>
          {ORDER.flatMap((status) =>
            lines
              .filter((line) => statusOfLine(line) === status)
              .sort((a, b) => (b.state?.overdueDays ?? 0) - (a.state?.overdueDays ?? 0))
              .map((line) => (
                <SectionRow
                  key={line.section}
                  line={line}
                  round={now.round}
                  contact={contact}
                  disabled={busy}
                  here={here}
                  onIssue={() => on.onIssue([line.section])}
                />
              )),
          )}
        </ul>
      </Section>
      {lastAcceptance !== null && news?.kind !== 'accepted' && (
        <div className={styles.last}>
          <Caption1>
            {text(
              roundWords.lastAcceptance(
                lastAcceptance.time,
                lastAcceptance.cells.length,
                lastAcceptance.files,
              ),
            )}
          </Caption1>
          <Button size="small" disabledFocusable={busy} onClick={on.onPutBack}>
            {text(roundWords.putBack)}
          </Button>
        </div>
      )}
    </Page>
  );
}
