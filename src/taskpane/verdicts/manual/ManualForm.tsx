import { Button, Field, Input, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useRef, useState, type ReactNode } from 'react';
import { gradeLabel, gradeMessage, shownGrades, type Rubric } from '../../../kpi/rubric';
import type { Message } from '../../../words/message';
import { paneWords } from '../../../words/taskpane';
import { manualWords } from '../../../words/taskpaneManual';
import { useText } from '../../language';
import { ChangeRows } from '../../parts/ChangeRows';
import { Choice } from '../../parts/Choice';
import { Page } from '../../parts/Page';
import { Section } from '../../parts/Section';
import { manualChanges, type ManualPlaces, type Said } from './changes';
import { ComputedVerdict } from './ComputedVerdict';
import type { ManualKpi } from './manualKpi';

/** They are printed in a cell that people read in a column. */
const LONGEST = { reason: 200, by: 40 };

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

interface ManualFormProps {
  readonly kpi: ManualKpi;
  readonly rubric: Rubric;
  readonly places: ManualPlaces;
  /** Who decided last. */
  readonly decider: string;
  readonly busy: boolean;
  /** How the work stands. */
  readonly status: ReactNode;
  readonly onSet: (said: Said) => void;
  readonly onBack: () => void;
}

/** A grade over the computed one, with its reason and name; everything that would be written is shown before a press writes it. */
export function ManualForm({ kpi, rubric, places, decider, busy, status, onSet, onBack }: ManualFormProps) {
  const styles = useStyles();
  const text = useText();
  const grades = shownGrades(rubric).map(({ grade }) => grade);
  const isKnown = grades.some((grade) => gradeLabel(grade) === kpi.label);
  const [verdict, setVerdict] = useState(kpi.manual && isKnown ? kpi.label : '');
  const [reason, setReason] = useState(kpi.manual?.reason ?? '');
  const [by, setBy] = useState(kpi.manual?.by ?? decider);
  const [isAsked, setIsAsked] = useState(false);
  const fields = useRef<HTMLDivElement>(null);
  const said = { verdict, reason: oneLine(reason), by: oneLine(by) };
  const faults = faultsOf(said);
  const shown = (fault: Message | null) => (isAsked && fault !== null ? text(fault) : undefined);
  const isComplete = Object.values(faults).every((fault) => fault === null);
  const submit = () => {
    setIsAsked(true);
    if (isComplete) onSet(said);
    else
      fields.current
        ?.querySelector<HTMLElement>(`[data-field="${firstFault(faults)}"] :is(select, textarea, input)`)
        ?.focus();
  };
  return (
    <Page
      footer={
        <>
          {status}
          <Button appearance="primary" disabledFocusable={busy} onClick={submit}>
            {text(manualWords.set)}
          </Button>
          <Button disabledFocusable={busy} onClick={onBack}>
            {text(paneWords.back)}
          </Button>
        </>
      }
    >
      <Section title={text(manualWords.titleOf(kpi.line.id))} aside={kpi.line.actual} takesFocus>
        <span>{kpi.line.name}</span>
      </Section>
      <ComputedVerdict kpi={kpi} rubric={rubric} />
      <Section title={text(manualWords.decision)}>
        <div className={styles.form} ref={fields}>
          <div data-field="verdict">
            <Choice
              label={text(manualWords.verdict)}
              required
              value={verdict}
              problem={shown(faults.verdict)}
              options={[
                ...(verdict === '' ? [{ value: '', text: text(manualWords.choose) }] : []),
                ...grades.map((grade) => ({ value: gradeLabel(grade), text: text(gradeMessage(grade)) })),
              ]}
              onChange={setVerdict}
            />
          </div>
          <div data-field="reason">
            <Field
              label={text(manualWords.reason)}
              hint={text(manualWords.reasonHint)}
              required
              {...messageOf(shown(faults.reason))}
            >
              <Textarea
                rows={2}
                resize="vertical"
                value={reason}
                onChange={(_, data) => setReason(data.value)}
              />
            </Field>
          </div>
          <div data-field="by">
            <Field
              label={text(manualWords.by)}
              hint={text(manualWords.byHint)}
              required
              {...messageOf(shown(faults.by))}
            >
              <Input value={by} onChange={(_, data) => setBy(data.value)} />
            </Field>
          </div>
        </div>
      </Section>
      {isComplete && (
        <Section title={text(manualWords.preview)}>
          <ChangeRows
            label={text(manualWords.preview)}
            rows={manualChanges(kpi, said, places, text)}
            ticks={null}
          />
        </Section>
      )}
    </Page>
  );
}

type Faults = Readonly<Record<keyof Said, Message | null>>;

function faultsOf({ verdict, reason, by }: Said): Faults {
  const written = (given: string, missing: Message, longest: number): Message | null =>
    given === '' ? missing : given.length > longest ? manualWords.tooLong(longest) : null;
  return {
    verdict: verdict === '' ? manualWords.verdictMissing : null,
    reason: written(reason, manualWords.reasonMissing, LONGEST.reason),
    by: written(by, manualWords.byMissing, LONGEST.by),
  };
}

function firstFault(faults: Faults): keyof Said {
  return faults.verdict ? 'verdict' : faults.reason ? 'reason' : 'by';
}

function oneLine(given: string): string {
  return given.trim().replace(/\s+/g, ' ');
}

function messageOf(fault: string | undefined): { validationMessage?: string } {
  return fault === undefined ? {} : { validationMessage: fault };
}
