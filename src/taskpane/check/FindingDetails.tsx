import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { checkWords } from '../../words/taskpaneCheck';
import { useText } from '../language';
import { BeforeAfter } from '../parts/BeforeAfter';
import type { StandingFinding } from './bookChecker';
import { ReasonForm } from './ReasonForm';

const useStyles = makeStyles({
  details: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `2px ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalM} 26px`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  facts: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    gap: `2px ${tokens.spacingHorizontalS}`,
    margin: 0,
  },
  term: { color: tokens.colorNeutralForeground2 },
  fact: { margin: 0, minWidth: 0, overflowWrap: 'anywhere' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface FindingDetailsProps {
  readonly id: string;
  readonly standing: StandingFinding;
  readonly disabled: boolean;
  readonly onRepair: () => void;
  readonly onAccept: (reason: string) => void;
}

/** What was found and what was expected, the repair as before → after, and what can be done. */
export function FindingDetails({ id, standing, disabled, onRepair, onAccept }: FindingDetailsProps) {
  const styles = useStyles();
  const text = useText();
  const [isAccepting, setIsAccepting] = useState(false);
  const isLeft = useRef(false);
  const details = useRef<HTMLDivElement>(null);
  // What can be done may unfold below the edge of the pane. Newer browsers return a promise, which is no clean-up.
  useEffect(() => {
    details.current?.scrollIntoView({ block: 'nearest' });
  }, [isAccepting]);
  const { value, expected, remedy, repair, severity } = standing.finding;
  const facts = [
    [checkWords.value, value] as const,
    [checkWords.expected, text(expected)] as const,
    [checkWords.remedy, text(remedy)] as const,
  ].filter(([, fact]) => fact !== '');
  const cancel = () => {
    isLeft.current = true;
    setIsAccepting(false);
  };
  /** Who leaves the form goes on where it was opened. */
  const takeFocusBack = (button: HTMLButtonElement | null) => {
    if (button !== null && isLeft.current) button.focus();
    isLeft.current = false;
  };
  return (
    <div ref={details} id={id} className={styles.details}>
      <dl className={styles.facts}>
        {facts.map(([term, fact]) => (
          <Fact key={term.en} term={text(term)}>
            {fact}
          </Fact>
        ))}
        {repair !== null && (
          <Fact term={text(checkWords.repairTo)}>
            <BeforeAfter before={repair.before} after={repair.after} />
          </Fact>
        )}
      </dl>
      {isAccepting ? (
        <ReasonForm disabled={disabled} onAccept={onAccept} onCancel={cancel} />
      ) : (
        <div className={styles.actions}>
          {repair !== null && (
            <Button size="small" appearance="primary" disabledFocusable={disabled} onClick={onRepair}>
              {text(checkWords.repair)}
            </Button>
          )}
          {severity !== 'F' && (
            <Button
              ref={takeFocusBack}
              size="small"
              disabledFocusable={disabled}
              onClick={() => setIsAccepting(true)}
            >
              {text(checkWords.accept)}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}

function Fact({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.term}>{term}</dt>
      <dd className={styles.fact}>{children}</dd>
    </>
  );
}
