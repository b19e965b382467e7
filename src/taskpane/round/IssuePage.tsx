import {
  Body1,
  Button,
  Caption1,
  Checkbox,
  Field,
  Input,
  makeStyles,
  Textarea,
  tokens,
} from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { isoDay, type Day } from '../../plan/day';
import type { IssueTerms } from '../../round/issue';
import { roundWords } from '../../words/taskpaneRound';
import { useText } from '../language';
import { Notice } from '../parts/Notice';
import { Page } from '../parts/Page';
import { ProblemBar } from '../parts/ProblemBar';
import { Section } from '../parts/Section';
import { tickedOf } from '../parts/tickedOf';
import { planOrder, type Order } from './desk';
import type { PageProps } from './pageProps';
import { statusOfLine } from './statusLook';
import { StatusMark } from './StatusMark';

/** 課 have about two weeks. */
const USUAL_DAYS = 14;

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  head: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', flexWrap: 'wrap' },
  row: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    fontSize: tokens.fontSizeBase200,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  file: {
    display: 'flex',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  count: { whiteSpace: 'nowrap', color: tokens.colorNeutralForeground2 },
});

interface IssuePageProps extends PageProps {
  readonly order: Order;
  readonly contact: string;
  readonly onContact: (contact: string) => void;
}

/** To whom, until when, and which files that makes, before any is made. */
export function IssuePage(props: IssuePageProps) {
  const { now, rounds, busy, status, order, contact } = props;
  const styles = useStyles();
  const text = useText();
  const [today] = useState(() => rounds.tools.now().day);
  const [chosen, setChosen] = useState<readonly string[]>(order.kind === 'sections' ? order.sections : []);
  const [deadline, setDeadline] = useState(() => isoDay(later(today, USUAL_DAYS)));
  const [note, setNote] = useState('');
  const isFresh = order.kind === 'fresh';
  const choices = now.lines.filter(({ kpis }) => kpis > 0);
  const terms: IssueTerms = { today, deadline: dayOf(deadline), contact: contact.trim(), note: note.trim() };
  const wanted: Order = isFresh ? order : { kind: 'sections', sections: chosen };
  const plan = useMemo(() => {
    const preview = { today, deadline: dayOf(deadline), contact: '', note: '' };
    return planOrder(now.master, isFresh ? order : { kind: 'sections', sections: chosen }, preview);
  }, [now.master, order, isFresh, chosen, today, deadline]);
  const books = plan.ok ? plan.value.books : [];
  const issuedIds = new Set(books.flatMap(({ request }) => [...request.ids]));
  const faults = now.pastFaults.filter(({ kpi }) => issuedIds.has(kpi));
  const [firstFault] = faults;
  const tick = (section: string) =>
    setChosen(chosen.includes(section) ? chosen.filter((one) => one !== section) : [...chosen, section]);
  const all = tickedOf(chosen.length, choices.length);
  return (
    <Page
      footer={
        <>
          {status}
          <Button
            appearance="primary"
            disabledFocusable={busy || books.length === 0}
            onClick={() => rounds.issue(wanted, terms)}
          >
            {text(roundWords.issueNow(books.length))}
          </Button>
          <Button disabledFocusable={busy} onClick={props.onBack}>
            {text(roundWords.back)}
          </Button>
        </>
      }
    >
      <Section title={text(isFresh ? roundWords.freshTitle : roundWords.issueTitle)} takesFocus>
        <Body1>{text(isFresh ? roundWords.freshText : roundWords.issueText)}</Body1>
      </Section>
      {!isFresh && (
        <Section
          title={text(roundWords.chooseSections)}
          aside={text(roundWords.chosenOf(choices.length, chosen.length))}
        >
          <Checkbox
            checked={all}
            label={text(roundWords.chooseAll)}
            onChange={() => setChosen(all === true ? [] : choices.map(({ section }) => section))}
          />
          <ul className={styles.list} aria-label={text(roundWords.chooseSections)}>
            {choices.map((line) => (
              <li key={line.section} className={styles.row}>
                <Checkbox
                  checked={chosen.includes(line.section)}
                  label={`${line.section} ${text(roundWords.kpis(line.kpis))}`}
                  onChange={() => tick(line.section)}
                />
                <StatusMark status={statusOfLine(line)} />
              </li>
            ))}
          </ul>
          {choices.some(({ state }) => state !== null) && (
            <Caption1 className={styles.quiet}>{text(roundWords.replacesHint)}</Caption1>
          )}
        </Section>
      )}
      <Field label={text(roundWords.deadline)}>
        <Input type="date" value={deadline} onChange={(_, data) => setDeadline(data.value)} />
      </Field>
      <Field label={text(roundWords.contact)} hint={text(roundWords.contactHint)}>
        <Input value={contact} onChange={(_, data) => props.onContact(data.value)} />
      </Field>
      <Field label={text(roundWords.note)}>
        <Textarea rows={2} resize="vertical" value={note} onChange={(_, data) => setNote(data.value)} />
      </Field>
      {firstFault && (
        <Notice intent="warning">
          {text(
            roundWords.pastFaults(
              faults.length,
              [firstFault.kpi, firstFault.column, firstFault.value].join(' '),
            ),
          )}
        </Notice>
      )}
      {plan.ok ? (
        <Section title={text(roundWords.files(books.length))}>
          <ul className={styles.list} aria-label={text(roundWords.files(books.length))}>
            {books.map(({ fileName, record }) => (
              <li key={fileName} className={styles.file}>
                <span>{fileName}</span>
                <span className={styles.count}>{text(roundWords.kpis(record.kpis))}</span>
              </li>
            ))}
          </ul>
        </Section>
      ) : (
        plan.errors.map((problem) => (
          <ProblemBar key={problem.message.en} intent="warning" problem={problem} />
        ))
      )}
    </Page>
  );
}

/** null for an emptied field: no deadline. */
function dayOf(iso: string): Day | null {
  const [year, month, day] = iso.split('-').map(Number);
  return year && month && day ? { year, month, day } : null;
}

function later({ year, month, day }: Day, days: number): Day {
  const date = new Date(Date.UTC(year, month - 1, day + days));
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
