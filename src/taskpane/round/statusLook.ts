import type { roundStatusNames } from '../../words/taskpaneRound';
import type { SectionLine } from './desk';

export type RoundStatus = keyof typeof roundStatusNames;

/** How a status is shown: never by its colour alone. Colours are those of the marks and verdicts in the sheets. */
export const STATUS_LOOKS: Readonly<
  Record<RoundStatus, { readonly symbol: string; readonly colour: string }>
> = {
  notIssued: { symbol: '・', colour: '#E3E3E3' },
  missing: { symbol: '!', colour: '#B42318' },
  returned: { symbol: '↺', colour: '#F3C6A5' },
  fix: { symbol: '▲', colour: '#F9D98C' },
  waiting: { symbol: '→', colour: '#BBD6F2' },
  accepted: { symbol: '✓', colour: '#0F7B3F' },
  rejected: { symbol: '×', colour: '#B42318' },
  duplicate: { symbol: '＝', colour: '#D0D5DD' },
  old: { symbol: '↺', colour: '#D0D5DD' },
};

export function statusOfLine({ state }: Pick<SectionLine, 'state'>): RoundStatus {
  return state?.status ?? 'notIssued';
}
