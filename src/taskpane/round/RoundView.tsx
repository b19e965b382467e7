import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Decisions } from '../../round/decide';
import { roundWords } from '../../words/taskpaneRound';
import { useText } from '../language';
import { Page } from '../parts/Page';
import { PutBackPage } from '../parts/PutBackPage';
import { SelectionStatus } from '../parts/SelectionStatus';
import { TaskStatus } from '../parts/TaskStatus';
import { useSelection } from '../state/useSelection';
import type { Workbook } from '../state/useWorkbook';
import { AcceptPage } from './AcceptPage';
import { UNDECIDED, type Order } from './desk';
import { FilesPage } from './FilesPage';
import { HomePage } from './HomePage';
import { IssuePage } from './IssuePage';
import { MadePage } from './MadePage';
import type { Outcome, Rounds } from './useRound';

type RoundPage =
  | { readonly kind: 'home' | 'made' | 'files' | 'accept' | 'putBack' }
  | { readonly kind: 'issue'; readonly order: Order };

interface RoundViewProps {
  readonly workbook: Workbook;
  readonly rounds: Rounds;
  readonly onVerdicts: () => void;
}

/** 収集: issue books to every 担当課, take back what they return, take the figures in. */
export function RoundView({ workbook, rounds, onVerdicts }: RoundViewProps) {
  const text = useText();
  const selection = useSelection(workbook.openBook);
  const [page, setPage] = useState<RoundPage>({ kind: 'home' });
  const [decisions, setDecisions] = useState<Decisions>(UNDECIDED);
  // null: as it was for the books that were issued last.
  const [typedContact, setContact] = useState<string | null>(null);
  const { now, outcome } = rounds;
  // What was pressed before this view was opened anew is no news.
  const [handled, setHandled] = useState<Outcome | null>(outcome);
  const [fresh, setFresh] = useState(false);
  if (outcome !== handled) {
    setHandled(outcome);
    setFresh(outcome !== null);
    if (outcome !== null) setPage((before) => ({ kind: pageAfter(outcome, before.kind) }));
  }
  const news = fresh ? outcome : null;
  const goTo = (next: RoundPage) => {
    setFresh(false);
    setPage(next);
  };
  const status = (
    <>
      <TaskStatus
        state={rounds.work}
        doing={rounds.doing}
        onRetry={rounds.retry}
        onShowCell={selection.selectCell}
      />
      {rounds.cancel !== null && <Button onClick={rounds.cancel}>{text(roundWords.cancel)}</Button>}
      <SelectionStatus selection={selection} />
    </>
  );
  const lookStatus = (
    <TaskStatus
      quiet={now !== null}
      state={rounds.looking}
      doing={roundWords.looking}
      onRetry={rounds.lookAgain}
      onShowCell={selection.selectCell}
    />
  );
  if (now === null) return <Page>{lookStatus}</Page>;
  const contact = typedContact ?? now.master.kept.records.issues.at(-1)?.contact ?? '';
  const shared = {
    now,
    rounds,
    news,
    busy: workbook.busy,
    status: (
      <>
        {lookStatus}
        {status}
      </>
    ),
  };
  const home = () => goTo({ kind: 'home' });
  switch (page.kind) {
    case 'issue':
      return (
        <IssuePage
          {...shared}
          order={page.order}
          contact={contact}
          onContact={setContact}
          onBack={() => goTo({ kind: page.order.kind === 'fresh' ? 'files' : 'home' })}
        />
      );
    case 'made':
      return <MadePage {...shared} onBack={home} />;
    case 'files':
      return (
        <FilesPage
          {...shared}
          decisions={decisions}
          contact={contact}
          onDecisions={setDecisions}
          onAccept={() => goTo({ kind: 'accept' })}
          onFresh={(returned) => goTo({ kind: 'issue', order: { kind: 'fresh', returned } })}
          onBack={home}
        />
      );
    case 'accept':
      return (
        <AcceptPage
          {...shared}
          decisions={decisions}
          onDecisions={setDecisions}
          onBack={() => goTo({ kind: 'files' })}
        />
      );
    case 'putBack':
      return (
        <PutBackPage
          title={roundWords.putBackTitle}
          about={roundWords.putBackText(now.lastAcceptance?.time ?? '')}
          cells={now.lastAcceptance?.cells ?? []}
          refused={now.lastAcceptance?.refused ?? []}
          busy={shared.busy}
          status={shared.status}
          onSelect={selection.selectCell}
          onPutBack={() => rounds.putBack(now.lastAcceptance?.batch ?? '')}
          onBack={home}
        />
      );
    case 'home':
      return (
        <HomePage
          {...shared}
          contact={contact}
          onSelect={selection.selectCell}
          onIssue={(sections) => goTo({ kind: 'issue', order: { kind: 'sections', sections } })}
          onFiles={() => goTo({ kind: 'files' })}
          onMade={() => goTo({ kind: 'made' })}
          onPutBack={() => goTo({ kind: 'putBack' })}
          onVerdicts={onVerdicts}
        />
      );
  }
}

function pageAfter(outcome: Outcome, before: RoundPage['kind']): 'home' | 'made' | 'files' | 'accept' {
  switch (outcome.kind) {
    case 'issued':
      return 'made';
    case 'read':
      return 'files';
    case 'overtaken':
      return 'accept';
    case 'cancelled':
      return before === 'files' ? 'files' : 'home';
    case 'accepted':
    case 'putBack':
      return 'home';
  }
}
