import { useState, type ReactNode } from 'react';
import type { Rubric } from '../../../kpi/rubric';
import { ManualDetails } from './ManualDetails';
import { ManualForm } from './ManualForm';
import type { ManualPlaces, Said } from './changes';
import type { ManualKpi } from './manualKpi';
import { TakeBackPage } from './TakeBackPage';

interface ManualPagesProps {
  readonly kpi: ManualKpi;
  readonly rubric: Rubric;
  readonly places: ManualPlaces;
  readonly decider: string;
  readonly busy: boolean;
  readonly status: ReactNode;
  readonly onSet: (said: Said) => void;
  readonly onTakeBack: () => void;
  /** To the verdicts. */
  readonly onLeave: () => void;
}

type Step = 'details' | 'form' | 'takeBack';

/** One KPI's manual verdict: what there is of it, giving or changing it, and taking it back. */
export function ManualPages(props: ManualPagesProps) {
  const { kpi, rubric, places, decider, busy, status, onSet, onLeave } = props;
  const { manual } = kpi;
  const [step, setStep] = useState<Step>('details');
  const shared = { kpi, rubric, places, busy, status };
  if (manual === null || step === 'form') {
    return (
      <ManualForm
        {...shared}
        decider={decider}
        onSet={onSet}
        onBack={manual === null ? onLeave : () => setStep('details')}
      />
    );
  }
  if (step === 'takeBack') {
    return <TakeBackPage {...shared} onTakeBack={props.onTakeBack} onBack={() => setStep('details')} />;
  }
  return (
    <ManualDetails
      {...shared}
      manual={manual}
      onConfirm={() => onSet({ verdict: kpi.label, reason: manual.reason, by: manual.by })}
      onChange={() => setStep('form')}
      onTakeBack={() => setStep('takeBack')}
      onBack={onLeave}
    />
  );
}
