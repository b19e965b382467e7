import { useAnnounce } from '@fluentui/react-components';
import { useCallback, useEffect, useRef, type RefObject } from 'react';
import type { Message } from '../../words/message';
import { checkWords, repairWords } from '../../words/taskpaneCheck';
import { useText } from '../language';
import type { CheckedBook, StandingFinding } from './bookChecker';
import type { Outcome } from './useChecks';

/**
 * After one finding was dealt with it leaves the list, and the focus with it: it goes on to the finding that has come
 * in its place, and what was done is spoken.
 * @returns the list's element, and what is called with the key of a finding when it is dealt with
 */
export function useNextFinding(
  outcome: Outcome | null,
  checked: CheckedBook,
): readonly [list: RefObject<HTMLDivElement | null>, remember: (key: string) => void] {
  const list = useRef<HTMLDivElement>(null);
  const place = useRef(0);
  const spoken = useRef<Outcome | null>(null);
  const { announce } = useAnnounce();
  const text = useText();
  useEffect(() => {
    if (outcome === null || spoken.current === outcome) return;
    spoken.current = outcome;
    const words = wordsFor(outcome, checked);
    if (words === null) return;
    announce(text(words), { polite: true });
    if (outcome.kind === 'reopened') return;
    const findings = findingsIn(list.current);
    findings[Math.min(place.current, findings.length - 1)]?.focus();
  }, [outcome, checked, announce, text]);
  const remember = useCallback((key: string) => {
    place.current = Math.max(
      findingsIn(list.current).findIndex((element) => element.dataset['row'] === key),
      0,
    );
  }, []);
  return [list, remember];
}

function findingsIn(list: HTMLElement | null): HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];
}

/** null: the view shows it by itself. */
function wordsFor(outcome: Outcome, checked: CheckedBook): Message | null {
  if (outcome.kind === 'accepted') return checkWords.wasAccepted(subjectOf(outcome.finding));
  if (outcome.kind === 'reopened') return checkWords.wasReopened(subjectOf(outcome.finding));
  const [only] = outcome.kind === 'repaired' && !outcome.together ? outcome.asked : [];
  if (only === undefined) return null;
  const stands = checked.findings.some(({ key, reason }) => key === only.key && reason === null);
  return stands ? repairWords.stillThere(subjectOf(only)) : repairWords.doneOne(subjectOf(only));
}

function subjectOf({ finding: { kpi, name, code } }: StandingFinding): string {
  return kpi === '' ? code : `${kpi} ${name}`;
}
