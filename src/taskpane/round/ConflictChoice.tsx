import { Field, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { cellOf, shownOf } from '../../book/cells';
import { speakingOffers, type Comparison } from '../../round/compare';
import type { SingleDecision } from '../../round/decide';
import type { Message } from '../../words/message';
import { paneWords } from '../../words/taskpane';
import { roundWords } from '../../words/taskpaneRound';
import { useText } from '../language';
import { cellText } from '../parts/cellText';

const useStyles = makeStyles({
  choice: { fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
});

interface ConflictChoiceProps {
  readonly comparison: Comparison;
  /** null: nobody has decided yet. */
  readonly decision: SingleDecision | null;
  readonly disabled: boolean;
  readonly onDecide: (decision: SingleDecision) => void;
}

/** One cell that somebody has to decide: the book's value, each file's, and what checks propose instead. */
export function ConflictChoice({ comparison, decision, disabled, onDecide }: ConflictChoiceProps) {
  const styles = useStyles();
  const text = useText();
  const { kpi, name, column, cause, accepted, offers } = comparison;
  const filled = (shown: string): string => (shown === '' ? text(paneWords.blank) : shown);
  const held = accepted ? shownOf(accepted) || cellText(cellOf(accepted)) : '';
  const spoken = speakingOffers(offers);
  const choices: { readonly key: string; readonly label: Message; readonly decision: SingleDecision }[] = [
    { key: 'master', label: roundWords.keepMaster(filled(held)), decision: { take: 'master' } },
    ...(spoken.length > 0 ? spoken : offers).flatMap(({ digest, file, entry }) => [
      ...(entry.content.kind === 'unusable'
        ? []
        : [
            {
              key: `${digest} `,
              label: roundWords.takeFile(filled(entry.shown), file),
              decision: { take: 'file', digest, proposal: null } as const,
            },
          ]),
      ...entry.proposals.map(({ code, value }) => ({
        key: `${digest} ${code}`,
        label: roundWords.takeProposal(cellText(value), code, file),
        decision: { take: 'file', digest, proposal: code } as const,
      })),
    ]),
  ];
  const chosen =
    decision === null
      ? ''
      : decision.take === 'master'
        ? 'master'
        : `${decision.digest} ${decision.proposal ?? ''}`;
  return (
    <Field
      className={styles.choice}
      label={`${kpi} ${name} ${column}`}
      hint={text(roundWords.causes[cause ?? 'other'])}
    >
      <RadioGroup
        value={chosen}
        disabled={disabled}
        onChange={(_, { value }) => {
          const next = choices.find(({ key }) => key === value);
          if (next) onDecide(next.decision);
        }}
      >
        {choices.map(({ key, label }) => (
          <Radio key={key} value={key} label={text(label)} />
        ))}
      </RadioGroup>
    </Field>
  );
}
