import type { ReactNode } from 'react';
import type { RoundNow } from './desk';
import type { Outcome, Rounds } from './useRound';

/** What every page of the view is given. */
export interface PageProps {
  readonly now: RoundNow;
  readonly rounds: Rounds;
  /** What the last press has brought about, while it is news. */
  readonly news: Outcome | null;
  readonly busy: boolean;
  /** How the work stands. */
  readonly status: ReactNode;
  readonly onBack: () => void;
}
