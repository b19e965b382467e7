import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { Comparison } from '../../round/compare';
import type { Decisions, Rule, SingleDecision } from '../../round/decide';
import { cellKey } from '../../round/round';
import { paneWords } from '../../words/taskpane';
import { roundWords } from '../../words/taskpaneRound';
import { useText } from '../language';
import { ChangeRows, type ChangeRow } from '../parts/ChangeRows';
import { Choice } from '../parts/Choice';
import { Notice } from '../parts/Notice';
import { Page } from '../parts/Page';
import { Section } from '../parts/Section';
import { ConflictChoice } from './ConflictChoice';
import { previewOf, signatureOf } from './desk';
import type { PageProps } from './pageProps';

const SHOWN_AT_FIRST = 20;
const RULES: readonly Rule[] = ['single', 'returned', 'newest', 'master'];

const useStyles = makeStyles({
  conflicts: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

interface AcceptPageProps extends PageProps {
  readonly decisions: Decisions;
  readonly onDecisions: (decisions: Decisions) => void;
}

/** What taking in would write, cell by cell, and what somebody has to decide first. */
export function AcceptPage({
  now,
  rounds,
  news,
  busy,
  status,
  decisions,
  onDecisions,
  onBack,
}: AcceptPageProps) {
  const styles = useStyles();
  const text = useText();
  const [limit, setLimit] = useState(SHOWN_AT_FIRST);
  const { received } = rounds;
  const { rule, allowed, single } = decisions;
  const plan = useMemo(() => previewOf(received, decisions, now.round), [received, decisions, now.round]);
  // What stands in the list must not leave it by being decided: it is asked for without the single decisions.
  const byRule = useMemo(
    () => previewOf(received, { rule, allowed, single: new Map() }, now.round),
    [received, rule, allowed, now.round],
  );
  const asked = useMemo(
    () => previewOf(received, { rule: 'single', allowed, single: new Map() }, now.round),
    [received, allowed, now.round],
  );
  const decide = (key: string, decision: SingleDecision | null) => {
    const next = new Map(single);
    if (decision === null) next.delete(key);
    else next.set(key, decision);
    onDecisions({ ...decisions, single: next });
  };
  const chosenByRule = new Map(byRule.taken.map((taken) => [keyOf(taken.comparison), taken]));
  const openByRule = new Set(byRule.open.map(keyOf));
  const decisionOf = (comparison: Comparison): SingleDecision | null => {
    const key = keyOf(comparison);
    const own = single.get(key);
    if (own) return own;
    const taken = chosenByRule.get(key);
    if (taken) return { take: 'file', digest: taken.outcome.offer.digest, proposal: null };
    return openByRule.has(key) ? null : { take: 'master' };
  };
  const plain = asked.taken;
  const conflicts = asked.open;
  const rest = conflicts.length - limit;
  return (
    <Page
      footer={
        <>
          {status}
          <Button
            appearance="primary"
            disabledFocusable={
              busy || (plan.taken.length === 0 && Object.keys(plan.changes.records).length === 0)
            }
            onClick={() => rounds.accept(decisions, signatureOf(plan))}
          >
            {text(plan.taken.length === 0 ? roundWords.settleNow : roundWords.acceptNow(plan.taken.length))}
          </Button>
          <Button disabledFocusable={busy} onClick={onBack}>
            {text(roundWords.back)}
          </Button>
        </>
      }
    >
      {news?.kind === 'overtaken' && <Notice intent="warning">{text(roundWords.overtaken)}</Notice>}
      <Section title={text(roundWords.acceptTitle)} takesFocus>
        <Body1>{text(roundWords.acceptText)}</Body1>
        {plan.blocked.length > 0 && <Notice>{text(roundWords.heldBack(plan.blocked.length))}</Notice>}
        {plan.unplaced.length > 0 && (
          <Notice intent="warning">{text(roundWords.unplaced(plan.unplaced.length))}</Notice>
        )}
      </Section>
      {conflicts.length > 0 && (
        <Section title={text(roundWords.conflicts(conflicts.length))}>
          <Choice
            label={text(roundWords.rule)}
            hint={text(roundWords.ruleHint)}
            value={rule}
            options={RULES.map((each) => ({ value: each, text: text(roundWords.rules[each]) }))}
            onChange={(value) =>
              onDecisions({ ...decisions, rule: RULES.find((each) => each === value) ?? 'single' })
            }
          />
          <div className={styles.conflicts}>
            {conflicts.slice(0, limit).map((comparison) => (
              <ConflictChoice
                key={keyOf(comparison)}
                comparison={comparison}
                decision={decisionOf(comparison)}
                disabled={busy}
                onDecide={(decision) => decide(keyOf(comparison), decision)}
              />
            ))}
          </div>
          {rest > 0 && (
            <Button appearance="transparent" size="small" onClick={() => setLimit(conflicts.length)}>
              {text(paneWords.showMore(rest))}
            </Button>
          )}
        </Section>
      )}
      {plain.length > 0 && (
        <Section title={text(roundWords.plainRows)} aside={String(plain.length)}>
          <ChangeRows
            label={text(roundWords.plainRows)}
            rows={plain.map(({ comparison, before, after, outcome }): ChangeRow => ({
              key: keyOf(comparison),
              subject: `${comparison.kpi} ${comparison.name}`,
              where: [comparison.column, outcome.offer.section, outcome.code ?? ''].filter(Boolean).join(' '),
              before,
              after,
            }))}
            ticks={{
              isTicked: (key) => single.get(key)?.take !== 'master',
              onTick: (key) => decide(key, single.has(key) ? null : { take: 'master' }),
            }}
          />
        </Section>
      )}
      {plain.length === 0 && conflicts.length === 0 && <Notice>{text(roundWords.nothingToTake)}</Notice>}
    </Page>
  );
}

function keyOf({ kpi, column }: Comparison): string {
  return cellKey(kpi, column);
}
