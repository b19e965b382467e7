import { Body1, Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { repairWords } from '../../words/taskpaneCheck';
import { useText } from '../language';
import { ChangeRows, type ChangeRow } from '../parts/ChangeRows';
import { Page } from '../parts/Page';
import { Section } from '../parts/Section';
import { tickedOf } from '../parts/tickedOf';
import type { StandingFinding } from './bookChecker';

const useStyles = makeStyles({
  head: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', flexWrap: 'wrap' },
  count: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface RepairPageProps {
  /** What may be repaired together now. */
  readonly offered: readonly StandingFinding[];
  readonly busy: boolean;
  /** How the work stands. */
  readonly status: ReactNode;
  readonly onRepair: (chosen: readonly StandingFinding[]) => void;
  readonly onBack: () => void;
}

/** まとめて修正: everything that would be written, ticked, before a press writes it. */
export function RepairPage({ offered, busy, status, onRepair, onBack }: RepairPageProps) {
  const styles = useStyles();
  const text = useText();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const chosen = offered.filter(({ key }) => !left.has(key));
  const tick = (key: string) => {
    const next = new Set(left);
    if (!next.delete(key)) next.add(key);
    setLeft(next);
  };
  const all = tickedOf(chosen.length, offered.length);
  return (
    <Page
      footer={
        <>
          {status}
          <Button
            appearance="primary"
            disabledFocusable={busy || chosen.length === 0}
            onClick={() => onRepair(chosen)}
          >
            {text(repairWords.start(chosen.length))}
          </Button>
          <Button disabledFocusable={busy} onClick={onBack}>
            {text(repairWords.back)}
          </Button>
        </>
      }
    >
      <Section title={text(repairWords.title)} takesFocus>
        <Body1>{text(repairWords.text)}</Body1>
        <div className={styles.head}>
          <Checkbox
            checked={all}
            label={text(repairWords.all)}
            onChange={() => setLeft(all === true ? new Set(offered.map(({ key }) => key)) : new Set())}
          />
          <span className={styles.count}>{text(repairWords.chosenOf(offered.length, chosen.length))}</span>
        </div>
        <ChangeRows
          label={text(repairWords.rows)}
          rows={offered.flatMap((standing) => rowOf(standing))}
          ticks={{ isTicked: (key) => !left.has(key), onTick: tick }}
        />
      </Section>
    </Page>
  );
}

function rowOf({ key, finding }: StandingFinding): ChangeRow[] {
  const { repair, kpi, name, place, column, code } = finding;
  if (repair === null) return [];
  const cell = place === null ? '' : `${place.sheet}!${place.address}`;
  return [
    {
      key,
      subject: `${kpi} ${name}`.trim(),
      where: [column, cell, code].filter(Boolean).join(' '),
      before: repair.before,
      after: repair.after,
    },
  ];
}
