import { Body1, Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { paneWords } from '../../../words/taskpane';
import { manualWords } from '../../../words/taskpaneManual';
import { useText } from '../../language';
import { ChangeRows } from '../../parts/ChangeRows';
import { Page } from '../../parts/Page';
import { Section } from '../../parts/Section';
import { manualChanges, type ManualPlaces } from './changes';
import type { ManualKpi } from './manualKpi';

interface TakeBackPageProps {
  readonly kpi: ManualKpi;
  readonly places: ManualPlaces;
  readonly busy: boolean;
  /** How the work stands. */
  readonly status: ReactNode;
  readonly onTakeBack: () => void;
  readonly onBack: () => void;
}

/** 計算の判定に戻す: what would be written, before a press writes it. */
export function TakeBackPage({ kpi, places, busy, status, onTakeBack, onBack }: TakeBackPageProps) {
  const text = useText();
  return (
    <Page
      footer={
        <>
          {status}
          <Button appearance="primary" disabledFocusable={busy} onClick={onTakeBack}>
            {text(manualWords.takeBack)}
          </Button>
          <Button disabledFocusable={busy} onClick={onBack}>
            {text(paneWords.back)}
          </Button>
        </>
      }
    >
      <Section title={text(manualWords.takeBackTitle(kpi.line.id))} takesFocus>
        <Body1>{text(manualWords.takeBackText)}</Body1>
        <ChangeRows
          label={text(manualWords.preview)}
          rows={manualChanges(kpi, null, places, text)}
          ticks={null}
        />
      </Section>
    </Page>
  );
}
